"""Out of one home and into another: what is inside, and what it would change, before anything is written."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from app.authoring import load
from app.authoring.bundle.manifest import PLAIN, manifest_of
from app.authoring.bundle.pack import packed
from app.authoring.bundle.unpack import unpacked
from app.errors import ExportError, InputError, ScenarioError, UsageError
from app.paths import Paths
from app.services.bundles import CHANGED, INSTEAD, NEW, SAME, Look, export_bundle, look_into, take_in
from tests.bundles.making import (
    FIFE,
    PASSPHRASE,
    SCENARIOS,
    fife_bundle,
    fife_manifest,
    fife_parts,
    home,
    ids,
    jpg,
    png,
    saved,
    scenario_in,
    svg,
    tree,
)


def states(look: Look) -> dict[str, str]:
    return {part.name: part.state for part in look.parts}


@pytest.mark.parametrize("name", ["guitar-on-the-tarmac", "wash-day", "blank"])
def test_a_shipped_scenario_goes_into_one_file_the_same_every_time(tmp_path: Path, name: str) -> None:
    made = [export_bundle(home(tmp_path), name, tmp_path / f"{number}.stormdrill") for number in range(2)]
    assert made[0].path.read_bytes() == made[1].path.read_bytes() and made[0].number == made[1].number
    parts = unpacked(made[0].path.read_bytes()).parts
    assert parts[f"{name}.yaml"] == (SCENARIOS / f"{name}.yaml").read_bytes()
    assert len(json.loads(parts["cases.json"])["cases"]) == 1
    assert len([part for part in parts if not part.startswith("translations/")]) == 4
    look = look_into(home(tmp_path), made[0].path)
    assert set(states(look).values()) == {SAME} and look.problems == () and take_in(home(tmp_path), look) == ()
    assert not (tmp_path / "home" / "scenarios").exists()


def test_it_plays_the_same_on_the_other_machine(tmp_path: Path) -> None:
    file = scenario_in(tmp_path / "here")
    export_bundle(home(tmp_path), file, tmp_path / "fife.stormdrill")
    there = Paths.under(tmp_path / "there")
    written = take_in(there, look_into(there, tmp_path / "fife.stormdrill"))
    assert written == (there.home / "scenarios" / "fife.yaml",)
    assert load(written[0]).scenario.digest == load(file).scenario.digest


def test_notes_and_pictures_travel_along(tmp_path: Path) -> None:
    file = scenario_in(tmp_path / "here")
    folder = file.parent / "pictures" / FIFE
    folder.mkdir(parents=True)
    for name, data in (("gate.png", png()), ("crew.jpg", jpg()), ("map.svg", svg()), (".hidden", b"x")):
        (folder / name).write_bytes(data)
    file.with_name("fife.md").write_text("Drawn from a talk.\n", encoding="utf-8")
    made = export_bundle(home(tmp_path), file, tmp_path / "fife.stormdrill")
    take_in(home(tmp_path), look_into(home(tmp_path), made.path))
    taken = tree(tmp_path / "home" / "scenarios")
    assert taken["pictures/fife/gate.png"] == png() and taken["fife.md"] and "pictures/fife/.hidden" not in taken


@pytest.mark.parametrize(("name", "data"), [("Gate.png", png()), ("a.gif", b"GIF"), ("a.png", b"no"), ("a.svg", svg("<script/>")),
                                            ("a.png", b"x" * 5_000_000)])
def test_a_picture_that_cannot_be_carried_is_told_at_once(tmp_path: Path, name: str, data: bytes) -> None:
    file = scenario_in(tmp_path / "here")
    (file.parent / "pictures" / FIFE).mkdir(parents=True)
    (file.parent / "pictures" / FIFE / name).write_bytes(data)
    with pytest.raises(InputError) as trouble:
        export_bundle(home(tmp_path), file, tmp_path / "fife.stormdrill")
    assert name.partition(".")[0] in str(trouble.value) and trouble.value.remedy
    assert not (tmp_path / "fife.stormdrill").exists()


def test_what_cannot_be_played_does_not_travel(tmp_path: Path) -> None:
    file = scenario_in(tmp_path / "here")
    file.write_text(file.read_text(encoding="utf-8").replace("seat: community-manager", "seat: nobody"), encoding="utf-8")
    with pytest.raises(ScenarioError):
        export_bundle(home(tmp_path), file, tmp_path / "fife.stormdrill")
    with pytest.raises(InputError):
        export_bundle(home(tmp_path), "no-such", tmp_path / "fife.stormdrill")
    assert not (tmp_path / "fife.stormdrill").exists()


def test_a_file_that_is_there_is_left_unless_it_may_be_replaced(tmp_path: Path) -> None:
    file = scenario_in(tmp_path / "here")
    target = saved(tmp_path, b"mine")
    with pytest.raises(ExportError, match="exists already"):
        export_bundle(home(tmp_path), file, target)
    assert target.read_bytes() == b"mine"
    export_bundle(home(tmp_path), file, target, over=True)
    assert target.read_bytes() == fife_bundle()


def test_only_exams_are_sealed(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="only exam scenarios"):
        export_bundle(home(tmp_path), scenario_in(tmp_path / "here"), tmp_path / "a.stormdrill", PASSPHRASE)


def test_a_look_tells_what_is_inside_and_writes_nothing(tmp_path: Path) -> None:
    look = look_into(home(tmp_path), saved(tmp_path, fife_bundle()))
    assert (look.scenario, look.title, look.kind, look.number) == (FIFE, "A small drill", "plain", fife_manifest().number)
    assert states(look) == {"fife.yaml": NEW, "charts/skylark-hub.yaml": SAME, "policies/default.yaml": SAME, "cases.json": SAME}
    assert not (tmp_path / "home").exists()


def test_what_would_change_is_shown_line_by_line_with_who_else_uses_it(tmp_path: Path) -> None:
    paths = home(tmp_path)
    chart = fife_parts()["charts/skylark-hub.yaml"].replace(b"title: Skylark Air", b"title: Skylark Airways", 1)
    assert chart != fife_parts()["charts/skylark-hub.yaml"]
    first = look_into(paths, saved(tmp_path, _with_chart(chart)))
    assert states(first)["charts/skylark-hub.yaml"] == INSTEAD
    take_in(paths, first, over=True)
    (paths.home / "scenarios" / "other.yaml").write_text("chart: charts/skylark-hub.yaml\n", encoding="utf-8")
    second = look_into(paths, saved(tmp_path, fife_bundle()))
    part = next(part for part in second.parts if part.name == "charts/skylark-hub.yaml")
    assert part.state == CHANGED and part.used_by == ("other",)
    assert any(line.startswith("-title: Skylark Airways") for line in part.difference)
    assert any(line.startswith("+title: Skylark Air") for line in part.difference)


def _with_chart(chart: bytes) -> bytes:
    parts = dict(fife_parts()) | {"charts/skylark-hub.yaml": chart}
    return packed(manifest_of(PLAIN, parts, ids()), parts)


def test_a_shipped_scenario_of_the_same_id_is_a_clash(tmp_path: Path) -> None:
    text = (SCENARIOS / "blank.yaml").read_bytes().replace(b"title: A new scenario", b"title: Another")
    parts = {name: data for name, data in fife_parts().items() if name != "fife.yaml"} | {"blank.yaml": text}
    look = look_into(home(tmp_path), saved(tmp_path, packed(manifest_of(PLAIN, parts, ids() | {"scenario": "blank"}), parts)))
    assert [part.name for part in look.clashes] == ["blank.yaml"] and "shipped scenario blank" in look.clashes[0].why


def test_names_that_are_taken_by_something_else_are_a_clash(tmp_path: Path) -> None:
    own = home(tmp_path).home / "scenarios"
    file = saved(tmp_path, fife_bundle())
    for make in (
        lambda: (own / "fife.yaml").mkdir(),
        lambda: (own / "fife.yaml").symlink_to(tmp_path / "elsewhere"),
        lambda: (own / "Fife.yaml").write_text("x"),
        lambda: os.mkfifo(own / "fife.yaml"),
    ):
        own.mkdir(parents=True)
        make()
        look = look_into(home(tmp_path), file)
        assert [part.name for part in look.clashes] == ["fife.yaml"] and look.clashes[0].why
        for entry in own.iterdir():
            entry.rmdir() if entry.is_dir() and not entry.is_symlink() else entry.unlink()
        own.rmdir()


def test_a_folder_that_leads_elsewhere_is_a_clash(tmp_path: Path) -> None:
    own = home(tmp_path).home / "scenarios"
    own.mkdir(parents=True)
    (tmp_path / "outside").mkdir()
    (own / "charts").symlink_to(tmp_path / "outside")
    look = look_into(home(tmp_path), saved(tmp_path, fife_bundle()))
    assert "link" in look.clashes[0].why and look.clashes[0].name == "charts/skylark-hub.yaml"


def _with_case(**other: object) -> bytes:
    entry = json.loads(fife_parts()["cases.json"])["cases"][0] | other
    return _with_cases({"format": 1, "cases": [entry]}, entry["id"])


def _with_cases(told: object, case: str = "") -> bytes:
    parts = dict(fife_parts()) | {"cases.json": json.dumps(told).encode()}
    if case:
        old = ids()["case"].encode()
        parts["fife.yaml"] = parts["fife.yaml"].replace(old, case.encode())
    return packed(manifest_of(PLAIN, parts, ids() | {"case": case or ids()["case"]}), parts)


def test_a_new_case_is_put_beside_the_others(tmp_path: Path) -> None:
    paths = home(tmp_path)
    look = look_into(paths, saved(tmp_path, _with_case(id="ours-2020", title="Ours")))
    assert states(look)["cases.json"] == NEW
    take_in(paths, look)
    shipped = json.loads((SCENARIOS / "cases.json").read_text(encoding="utf-8"))
    own = json.loads((paths.home / "scenarios" / "cases.json").read_text(encoding="utf-8"))
    assert own["cases"][:-1] == shipped["cases"] and own["cases"][-1]["id"] == "ours-2020"
    assert load(paths.home / "scenarios" / "fife.yaml").problems == ()
    assert set(states(look_into(paths, tmp_path / "some.stormdrill")).values()) == {SAME}
    changed = look_into(paths, saved(tmp_path, _with_case(id="ours-2020", title="Theirs")))
    assert states(changed)["cases.json"] == CHANGED


def test_a_case_told_otherwise_than_the_shipped_one_wants_leave(tmp_path: Path) -> None:
    look = look_into(home(tmp_path), saved(tmp_path, _with_case(lesson="Another lesson.")))
    assert states(look)["cases.json"] == INSTEAD
    assert any("Another lesson." in line for line in next(part for part in look.parts if part.state == INSTEAD).difference)


@pytest.mark.parametrize(
    "told",
    [[], {}, {"cases": []}, {"cases": [1]}, {"cases": [{"id": "a"}]}, {"cases": "x"}, 5, None],
)
def test_a_file_of_cases_that_is_none(tmp_path: Path, told: object) -> None:
    with pytest.raises(InputError, match="case"):
        look_into(home(tmp_path), saved(tmp_path, _with_cases(told)))


def test_cases_of_odd_types_or_too_many(tmp_path: Path) -> None:
    entry = json.loads(fife_parts()["cases.json"])["cases"][0]
    for cases in ([entry, entry], [entry | {"title": {"a": 1}}], [entry | {"id": []}], [entry | {"year": "2009"}], [entry | {"id": "other"}]):
        with pytest.raises(InputError):
            look_into(home(tmp_path), saved(tmp_path, _with_cases({"cases": cases})))


def test_ids_that_are_not_those_inside(tmp_path: Path) -> None:
    for key in ("case", "chart", "policy"):
        data = packed(manifest_of(PLAIN, fife_parts(), ids() | {key: "other"}), fife_parts())
        with pytest.raises(InputError, match="other things of itself"):
            look_into(home(tmp_path), saved(tmp_path, data))


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("fife.yaml", b"id: [", "SD110"), ("fife.yaml", b"id: &a x\n", "SD113"), ("fife.yaml", b"format: 1\nid: fife\n", "SD201"),
        ("charts/skylark-hub.yaml", b"roles: {}\n", "SD311"), ("policies/default.yaml", b"- x\n", "SD312"),
        ("fife.yaml", b"[" * 100_000, "SD117"), ("fife.yaml", b"x\n", "SD205"),
    ],
)
def test_problems_of_what_is_inside_are_told_as_check_tells_them(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    parts = dict(fife_parts()) | {name: data}
    look = look_into(home(tmp_path), saved(tmp_path, packed(manifest_of(PLAIN, parts, ids()), parts)))
    assert code in {problem.code for problem in look.errors} and all(problem.file in parts for problem in look.problems)
    with pytest.raises(ScenarioError):
        take_in(home(tmp_path), look, over=True)
    assert not (tmp_path / "home").exists()


def test_a_chart_that_is_not_in_it(tmp_path: Path) -> None:
    parts = {name: data for name, data in fife_parts().items() if not name.startswith("charts")}
    look = look_into(home(tmp_path), saved(tmp_path, packed(manifest_of(PLAIN, parts, ids()), parts)))
    assert "SD311" in {problem.code for problem in look.errors}


def test_nothing_of_a_stranger_steers_the_terminal(tmp_path: Path) -> None:
    parts = dict(fife_parts())
    parts["fife.yaml"] = parts["fife.yaml"].replace(b"title: A small drill", b'title: "A\\e[2J\\nsmall drill"')
    look = look_into(home(tmp_path), saved(tmp_path, packed(manifest_of(PLAIN, parts, ids()), parts)))
    assert look.title == "A [2J small drill"


def test_a_scenario_of_a_newer_format_says_so(tmp_path: Path) -> None:
    parts = dict(fife_parts())
    parts["fife.yaml"] = parts["fife.yaml"].replace(b"format: 1", b"format: 7")
    look = look_into(home(tmp_path), saved(tmp_path, packed(manifest_of(PLAIN, parts, ids()), parts)))
    assert [problem.code for problem in look.errors] == ["SD217"]


@pytest.mark.parametrize("name", ["charts/junk.yaml", "policies/strict.yaml"])
def test_a_part_that_the_scenario_does_not_name_is_refused(tmp_path: Path, name: str) -> None:
    parts = dict(fife_parts()) | {name: b"[" * 50_000}
    with pytest.raises(InputError, match="which its scenario does not name"):
        look_into(home(tmp_path), saved(tmp_path, packed(manifest_of(PLAIN, parts, ids()), parts)))
