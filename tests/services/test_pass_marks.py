"""Pass marks: set by judges, provisional without, stale after a change; broken sheets are never believed."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.certification.angoff import Judge
from app.certification.exam_lines import exam_lines
from app.engine.scenario import Scenario
from app.errors import ExportError, InputError
from app.paths import Paths
from app.services.cut_sheets import LARGEST_BYTES, read_sheet, sheet_text
from app.services.pass_marks import bounds, pass_mark, read, save, sheet_file
from app.services.rehearsing import rehearse
from tests.services.desk import scenario

NOON = 1_767_268_800_000
"""1 January 2026, 12:00 UTC."""


def _rates(percent: int) -> dict[str, int]:
    return {line.id: line.possible * percent // 100 for line in exam_lines(scenario())}


def _panel(*percents: int) -> list[Judge]:
    return [Judge(f"Judge {number}", True, (_rates(50), _rates(percent))) for number, percent in enumerate(percents)]


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.under(tmp_path / "home")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the scenario would lie; nothing but its place is asked."""
    return tmp_path / "test.yaml"


def _changed() -> Scenario:
    return replace(scenario(), title="Another title", digest="f" * 64)


def test_without_a_sheet_the_authors_figure_stands_and_is_provisional(paths: Paths, file: Path) -> None:
    mark = pass_mark(paths, scenario(), file)
    assert (mark.status, mark.pass_hundredths) == ("provisional", scenario().pass_hundredths)
    assert "No judges" in mark.reasons[0]


def test_five_judges_set_the_pass_mark(paths: Paths, file: Path) -> None:
    # Shares of 60, 65, 70, 75 and 80 %: mean 70, SD root(250 / 4) = 7.906, error 7.906 / root 5 = 3.536.
    mark = save(paths, scenario(), file, _panel(60, 65, 70, 75, 80), NOON)
    assert (mark.status, mark.pass_hundredths, mark.cut.error, mark.reasons) == ("set", 7_000, 354, ())
    assert (mark.cut.before, mark.cut.change) == (5_000, 2_000)
    assert mark.sheet.date == "2026-01-01"
    assert pass_mark(paths, scenario(), file) == mark


def test_three_judges_do_and_it_is_said_that_they_are_few(paths: Paths, file: Path) -> None:
    mark = save(paths, scenario(), file, _panel(60, 70, 80), NOON)
    assert mark.status == "set"
    assert "Set by 3 judges" in mark.reasons[0]


def test_two_judges_do_not(paths: Paths, file: Path) -> None:
    mark = save(paths, scenario(), file, _panel(60, 70), NOON)
    assert (mark.status, mark.pass_hundredths) == ("provisional", scenario().pass_hundredths)
    assert "2 of at least 3" in mark.reasons[0]
    assert mark.cut.cut == 6_500


def test_a_judge_who_did_not_sit_first_is_kept_and_not_counted(paths: Paths, file: Path) -> None:
    outside = Judge("Outside", False, (_rates(0), _rates(0)))
    mark = save(paths, scenario(), file, [*_panel(60, 70, 80), outside], NOON)
    assert mark.pass_hundredths == 7_000
    assert mark.sheet.judges[-1].name == "Outside"


def test_what_is_half_judged_can_be_kept(paths: Paths, file: Path) -> None:
    first = exam_lines(scenario())[0]
    mark = save(paths, scenario(), file, [Judge("Ngozi Ødegård", True, ({first.id: 1},))], NOON)
    assert (mark.status, mark.cut) == ("provisional", None)
    assert mark.sheet.judges[0].rounds == ({first.id: 1},)
    assert any("Ngozi Ødegård has not judged" in reason for reason in mark.reasons)


def test_a_changed_scenario_makes_the_sheet_stale(paths: Paths, file: Path) -> None:
    save(paths, scenario(), file, _panel(60, 70, 80), NOON)
    mark = pass_mark(paths, _changed(), file)
    assert (mark.status, mark.pass_hundredths, mark.cut.cut) == ("stale", scenario().pass_hundredths, 7_000)
    assert "2026-01-01" in mark.reasons[0]


def test_other_rules_make_the_sheet_stale(paths: Paths, file: Path) -> None:
    save(paths, scenario(), file, _panel(60, 70, 80), NOON)
    _edit(paths, file, rules=1)
    assert pass_mark(paths, scenario(), file).status == "stale"


def test_the_sheet_of_a_shipped_scenario_lies_in_the_home(paths: Paths) -> None:
    shipped = paths.scenarios / "test.yaml"
    assert save(paths, scenario(), shipped, _panel(60, 70, 80), NOON).status == "set"
    assert (paths.home / "pass-marks" / "test.cut.json").is_file()
    assert not shipped.with_name("test.cut.json").exists()


def test_the_sheet_of_ones_own_scenario_lies_beside_it(paths: Paths, file: Path) -> None:
    save(paths, scenario(), file, _panel(60, 70, 80), NOON)
    assert sheet_file(paths, file) == file.with_name("test.cut.json")
    assert not paths.home.exists()


def test_what_is_read_and_written_again_is_the_same_to_the_byte(paths: Paths, file: Path) -> None:
    save(paths, scenario(), file, _panel(60, 70, 80), NOON)
    where = sheet_file(paths, file)
    assert sheet_text(read_sheet(where)) == where.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["", " ", "a" * 201, "a\nb", "\ud800", "\u202eeve"])
def test_a_name_that_is_none_is_refused_before_anything_is_written(paths: Paths, file: Path, name: str) -> None:
    with pytest.raises(InputError, match="is no name"):
        save(paths, scenario(), file, [Judge(name, True)], NOON)
    assert not sheet_file(paths, file).exists()


def test_two_judges_of_one_name_are_refused(paths: Paths, file: Path) -> None:
    with pytest.raises(InputError, match="tell them apart"):
        save(paths, scenario(), file, [Judge("Kim", True), Judge("Kim", True)], NOON)


@pytest.mark.parametrize("ratings", [{"nowhere": 1}, {exam_lines(scenario())[0].id: 10**6}])
def test_a_rating_that_cannot_be_is_refused(paths: Paths, file: Path, ratings: dict) -> None:
    with pytest.raises(InputError, match="What Kim said"):
        save(paths, scenario(), file, [Judge("Kim", True, (ratings,))], NOON)


def test_a_folder_that_is_not_there_is_told(paths: Paths, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="is not there"):
        save(paths, scenario(), tmp_path / "no" / "test.yaml", [], NOON)


def _edit(paths: Paths, file: Path, **changes: object) -> None:
    where = sheet_file(paths, file)
    values = json.loads(where.read_text(encoding="utf-8"))
    where.write_text(json.dumps({**values, **changes}), encoding="utf-8")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"format": 2}, "format is 2"),
        ({"format": True}, "'format' is no whole number"),
        ({"scenario": "other"}, "of another scenario"),
        ({"scenario": ["test"]}, "'scenario' is no text"),
        ({"digest": "abc"}, "digest"),
        ({"date": "2026-02-30"}, "day is out of range"),
        ({"date": "20260101"}, "its date is none"),
        ({"judges": {}}, "no list"),
        ({"judges": [{}] * 51}, "no list"),
        ({"judges": ["Kim"]}, "a judge is not one"),
        ({"judges": [{"name": 1, "sat_first": True, "rounds": []}]}, "has no name"),
        ({"judges": [{"name": "Kim", "sat_first": 1, "rounds": []}]}, "sat the drill first"),
        ({"judges": [{"name": "Kim", "sat_first": True, "rounds": [{}, {}, {}]}]}, "more than 2 rounds"),
        ({"judges": [{"name": "Kim", "sat_first": True, "rounds": [[1]]}]}, "a round is not one"),
        ({"judges": [{"name": "Kim", "sat_first": True, "rounds": [{"x": 0.5}]}]}, "0.5 is no whole number"),
        ({"judges": [{"name": "Kim", "sat_first": True, "rounds": [{"x": float("nan")}]}]}, "NaN is no whole"),
        ({"judges": [{"name": "Kim", "sat_first": True, "rounds": [{"x": -1}]}]}, "from 0 to 1000"),
        ({"judges": [{"name": "Kim", "sat_first": True, "rounds": [{"x": True}]}]}, "from 0 to 1000"),
        ({"judges": [{"name": "Kim", "sat_first": True, "rounds": [{"x": 1}]}]}, "There is no line 'x'"),
        ({"judges": [{"name": "K\u0007", "sat_first": True, "rounds": []}]}, "is no name"),
        ({"cut": {"cut": 1}}, "its cut is not one"),
        ({"cut": 7_000}, "its cut is not one"),
        ({"cut": None}, "not the one that its judges"),
        ({"more": 1}, "entries are not those"),
    ],
)
def test_a_sheet_that_cannot_be_believed_counts_as_none(
    paths: Paths, file: Path, changes: dict, sentence: str
) -> None:
    save(paths, scenario(), file, _panel(60, 70, 80), NOON)
    _edit(paths, file, **changes)
    with pytest.raises(InputError, match=sentence):
        read(paths, scenario(), file)
    mark = pass_mark(paths, scenario(), file)
    assert (mark.status, mark.pass_hundredths, mark.cut) == ("provisional", scenario().pass_hundredths, None)
    assert sentence in mark.reasons[0]


def test_a_cut_raised_by_hand_is_found(paths: Paths, file: Path) -> None:
    mark = save(paths, scenario(), file, _panel(60, 70, 80), NOON)
    kept = json.loads(sheet_text(mark.sheet))["cut"]
    _edit(paths, file, cut={**kept, "cut": 100})
    assert "not the one that its judges" in pass_mark(paths, scenario(), file).reasons[0]


def test_a_sheet_that_says_something_twice_is_refused(paths: Paths, file: Path) -> None:
    save(paths, scenario(), file, _panel(60, 70, 80), NOON)
    where = sheet_file(paths, file)
    where.write_text(where.read_text(encoding="utf-8").replace('"format": 1', '"format": 1, "format": 1'), encoding="utf-8")
    assert "says something twice" in pass_mark(paths, scenario(), file).reasons[0]


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"format": 1, "format": 1}', b"1" * 10_000, b"{",
     b" " * (LARGEST_BYTES + 1)],
    ids=["empty", "list", "null", "not UTF-8", "deep", "twice", "long number", "cut off", "huge"],
)  # fmt: skip
def test_a_file_of_anything_else_is_refused_in_a_sentence(paths: Paths, file: Path, content: bytes) -> None:
    sheet_file(paths, file).write_bytes(content)
    mark = pass_mark(paths, scenario(), file)
    assert mark.status == "provisional"
    assert mark.reasons[0].endswith("judge again.")
    assert len(mark.reasons[0]) < 600


def test_what_is_no_plain_file_is_refused(paths: Paths, file: Path) -> None:
    where = sheet_file(paths, file)
    where.mkdir()
    assert "is no file" in pass_mark(paths, scenario(), file).reasons[0]
    where.rmdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(where)
        assert "is no file" in pass_mark(paths, scenario(), file).reasons[0]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
KEYS = ("format", "scenario", "digest", "rules", "date", "judges", "cut")


@given(st.sampled_from(KEYS), JSON)
def test_whatever_stands_in_a_sheet_it_is_read_or_refused(tmp_path_factory, key: str, value: object) -> None:
    folder = tmp_path_factory.mktemp("any")
    paths, file = Paths.under(folder / "home"), folder / "test.yaml"
    save(paths, scenario(), file, _panel(60, 70, 80), NOON)
    _edit(paths, file, **{key: value})
    mark = pass_mark(paths, scenario(), file)
    assert 0 <= mark.pass_hundredths <= 10_000
    assert mark.status in ("provisional", "stale") or mark.pass_hundredths == 7_000


def test_robots_bound_the_cut(paths: Paths) -> None:
    results = rehearse([scenario()], ("playbook", "first", "idle"), runs=2, workers=1)
    playbook = next(entry for entry in results if entry["player"] == "playbook")
    assert bounds(round(playbook["min"] * 100) - 1, results) == []
    assert "has to be below" in bounds(round(playbook["min"] * 100), results)[0]
    first = next(entry for entry in results if entry["player"] == "first")
    assert any("player first" in sentence for sentence in bounds(round(first["max"] * 100), results))
