"""Taking in: all files or none, on a full disk, in a locked folder, and when the program is killed at any step."""

from __future__ import annotations

import multiprocessing
import os
from pathlib import Path

import pytest

from app.authoring.bundle.manifest import PLAIN, manifest_of
from app.authoring.bundle.pack import packed
from app.errors import RefusedError, StorageError, StormdrillError
from app.paths import Paths
from app.services.bundle_moving import ASIDE, move_in, settle
from app.services.bundles import export_bundle, look_into, open_sealed, take_in
from tests.bundles.making import FIFE, PASSPHRASE, SCENARIOS, fife_bundle, fife_parts, home, ids, png, saved, scenario_in, tree
from tests.helpers.disk import full_disk, read_only

KILLED = 9


def everything_new() -> bytes:
    """A bundle of which every part would be written: another chart and policy, a picture, notes."""
    shipped = fife_parts()
    text = shipped[f"{FIFE}.yaml"].replace(b"charts/skylark-hub.yaml", b"charts/mine.yaml")
    text = text.replace(b"policies/default.yaml", b"policies/mine.yaml")
    parts = {
        f"{FIFE}.yaml": text,
        f"{FIFE}.md": b"Notes.\n",
        "charts/mine.yaml": shipped["charts/skylark-hub.yaml"].replace(b"id: skylark-hub", b"id: mine"),
        "policies/mine.yaml": shipped["policies/default.yaml"].replace(b"id: default", b"id: mine"),
        f"pictures/{FIFE}/gate.png": png(),
        "cases.json": shipped["cases.json"],
    }
    return packed(manifest_of(PLAIN, parts, ids() | {"chart": "mine", "policy": "mine"}), parts)


def test_everything_is_there_afterwards_and_nothing_else(tmp_path: Path) -> None:
    paths = home(tmp_path)
    written = take_in(paths, look_into(paths, saved(tmp_path, everything_new())))
    taken = {name for name, data in tree(paths.home / "scenarios").items() if data}
    assert taken == {"charts/mine.yaml", "policies/mine.yaml", "pictures/fife/gate.png", "fife.md", "fife.yaml"}
    assert written[-1].name == "fife.yaml"  # nobody finds it before all it needs is there
    assert not (paths.home / "scenarios" / ASIDE).exists()


def test_a_change_wants_leave_and_leaves_the_shipped_file_alone(tmp_path: Path) -> None:
    paths = home(tmp_path)
    parts = dict(fife_parts()) | {"policies/default.yaml": fife_parts()["policies/default.yaml"] + b"# ours\n"}
    look = look_into(paths, saved(tmp_path, packed(manifest_of(PLAIN, parts, ids()), parts)))
    with pytest.raises(RefusedError, match="would change"):
        take_in(paths, look)
    assert not paths.home.exists()
    before = (SCENARIOS / "policies" / "default.yaml").read_bytes()
    take_in(paths, look, over=True)
    assert (SCENARIOS / "policies" / "default.yaml").read_bytes() == before
    assert (paths.home / "scenarios" / "policies" / "default.yaml").read_bytes() == before + b"# ours\n"


def test_a_clash_is_refused_even_with_leave(tmp_path: Path) -> None:
    paths = home(tmp_path)
    (paths.home / "scenarios" / "fife.yaml").mkdir(parents=True)
    with pytest.raises(RefusedError, match="fife.yaml"):
        take_in(paths, look_into(paths, saved(tmp_path, fife_bundle())), over=True)


def test_what_was_not_shown_is_not_done(tmp_path: Path) -> None:
    paths = home(tmp_path)
    look = look_into(paths, saved(tmp_path, fife_bundle()))
    mine = scenario_in(paths.home / "scenarios", title="Mine, of a minute ago")
    before = mine.read_bytes()
    with pytest.raises(RefusedError, match="since you looked"):
        take_in(paths, look, over=True)
    assert mine.read_bytes() == before
    (tmp_path / "some.stormdrill").write_bytes(b"swapped")  # what was looked at is what is written
    mine.unlink()
    take_in(paths, look)
    assert mine.read_bytes() == fife_parts()["fife.yaml"]


def test_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    paths = home(tmp_path)
    look = look_into(paths, saved(tmp_path, everything_new()))
    with full_disk(), pytest.raises(StormdrillError, match="no room"):
        take_in(paths, look)
    assert tree(paths.home) == {}
    target, file = tmp_path / "out.stormdrill", scenario_in(tmp_path / "here")
    with full_disk(), pytest.raises(StormdrillError, match="no room"):
        export_bundle(paths, file, target)
    assert not target.exists()


def test_a_locked_folder_leaves_everything_as_it_was(tmp_path: Path) -> None:
    paths = home(tmp_path)
    scenario_in(paths.home / "scenarios", title="Mine")
    look, before = look_into(paths, saved(tmp_path, everything_new())), tree(paths.home)
    with read_only(paths.home), pytest.raises(StorageError):
        take_in(paths, look, over=True)
    assert tree(paths.home) == before


def test_a_move_that_fails_half_way_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "a").write_bytes(b"old a")
    before, replace = tree(folder), os.replace

    def failing(source: Path, target: Path) -> None:
        if Path(target) == folder / "charts" / "c" and Path(source).suffix == ".new":
            raise PermissionError(13, "Permission denied")
        replace(source, target)

    monkeypatch.setattr(os, "replace", failing)
    with pytest.raises(StorageError, match="cannot be written to"):
        move_in(folder, {"a": b"new a", "b": b"new b", "charts/c": b"new c"})
    assert tree(folder) == before


def _killed_at(step: int, paths: Paths, file: Path) -> None:
    """Take the bundle in, and be killed at the n-th renaming or writing to disk."""
    left, replace, fsync = [step], os.replace, os.fsync

    def counted() -> None:
        left[0] -= 1
        if left[0] < 0:
            os._exit(KILLED)

    def replacing(source: Path, target: Path) -> None:
        counted()
        replace(source, target)

    def syncing(handle: int) -> None:
        counted()
        fsync(handle)

    os.replace, os.fsync = replacing, syncing
    take_in(paths, look_into(paths, file), over=True)
    os._exit(0)


def _run(step: int, paths: Paths, file: Path) -> int:
    process = multiprocessing.get_context("fork").Process(target=_killed_at, args=(step, paths, file))
    process.start()
    process.join()
    return process.exitcode


def test_killed_at_any_step_it_is_all_or_nothing(tmp_path: Path) -> None:
    """Half of it may lie there only until the next look; then it is finished, or gone."""
    file = saved(tmp_path, everything_new())
    whole = Paths.under(tmp_path / "whole")
    scenario_in(whole.home / "scenarios", title="Mine")
    before = tree(whole.home)
    take_in(whole, look_into(whole, file), over=True)
    after, seen = tree(whole.home), set()
    for step in range(200):
        paths = Paths.under(tmp_path / str(step))
        scenario_in(paths.home / "scenarios", title="Mine")
        code = _run(step, paths, file)
        settle(paths.home / "scenarios")
        found = {name: data for name, data in tree(paths.home).items() if data}
        wholes = [{name: data for name, data in each.items() if data} for each in (before, after)]
        assert found in wholes, step
        seen.add(wholes.index(found))
        if code == 0:
            break
    assert seen == {0, 1} and code == 0 and step > 15


def test_what_a_killed_program_left_is_cleared_by_the_next_look(tmp_path: Path) -> None:
    paths, file = home(tmp_path), saved(tmp_path, everything_new())
    assert _run(4, paths, file) == KILLED and (paths.home / "scenarios" / ASIDE).is_dir()
    take_in(paths, look_into(paths, file))
    assert not (paths.home / "scenarios" / ASIDE).exists() and (paths.home / "scenarios" / "fife.yaml").is_file()


def test_a_sealed_one_is_kept_sealed_and_opened_in_memory(tmp_path: Path) -> None:
    paths = home(tmp_path)
    file = scenario_in(tmp_path / "here", use="exam")
    made = export_bundle(paths, file, tmp_path / "exam.stormdrill", PASSPHRASE)
    there = Paths.under(tmp_path / "there")
    closed = look_into(there, made.path)
    assert (closed.kind, closed.scenario, closed.title, closed.problems) == ("sealed", "", "", ())
    opened = look_into(there, made.path, PASSPHRASE)
    assert (opened.scenario, opened.title, opened.problems) == (FIFE, "A small drill", ()) and opened.parts == closed.parts
    (kept,) = take_in(there, opened)
    assert kept.read_bytes() == made.path.read_bytes() and kept.parent.name == "sealed"
    before = tree(there.home)
    assert open_sealed(kept, PASSPHRASE).id == FIFE
    assert tree(there.home) == before and set(before) == {"scenarios", "scenarios/sealed", f"scenarios/sealed/{kept.name}"}
    assert take_in(there, look_into(there, made.path)) == ()


def test_a_plain_one_or_a_wrong_passphrase_opens_nothing(tmp_path: Path) -> None:
    with pytest.raises(StormdrillError, match="not sealed"):
        open_sealed(saved(tmp_path, fife_bundle()), PASSPHRASE)
    made = export_bundle(home(tmp_path), scenario_in(tmp_path / "here", use="exam"), tmp_path / "e.stormdrill", PASSPHRASE)
    with pytest.raises(StormdrillError, match="does not open"):
        open_sealed(made.path, PASSPHRASE + "!")
