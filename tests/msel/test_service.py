"""The whole way through files: out, changed by a planner, looked at, carried out, out again."""

from __future__ import annotations

import csv
import json
import re
import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.errors import ExportError, InputError, RefusedError, UsageError
from app.services.msel import beside, carry_out, export_msel, plan_import
from tests.msel.sheets import SCENARIOS, csv_of

PLAN = [
    ["Exercise Harbour Light", "", "", "", "", "", "", "", ""],
    ["", "", "", "", "", "", "", "", ""],
    ["MSEL #", "Designated Scenario Time", "Delivery Method", "From", "Intended player", "Inject description",
     "Expected outcome", "Lead agency", "Storyline/Thread"],
    ["1.1", "08:50", "Twitter", "Dana W", "Comms", "=Hello", "They answer", "Red Cross", "Strike"],
    ["1.2", "2026-03-10 09:10", "TV interview", "Channel 6", "", "News at nine", "", "", ""],
    ["1.3", "later", "Phone", "Bob", "", "Call", "", "Fire", ""],
    ["1.4", "09:20", "pigeon", "Bob", "", "Coo", "", "", ""],
]  # fmt: skip


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, Path]:
    """A planner's table and the scenario that was made of it."""
    table, scenario = tmp_path / "plan.csv", tmp_path / "harbour.yaml"
    table.write_text(csv_of(PLAN, ";"), encoding="cp1252")
    carry_out(plan_import(table, scenario, SCENARIOS / "blank.yaml"))
    return table, scenario


def test_a_planners_table_becomes_a_scenario(tmp_path: Path) -> None:
    table = tmp_path / "plan.csv"
    table.write_text(csv_of(PLAN), encoding="utf-8")
    plan = plan_import(table, tmp_path / "harbour.yaml", SCENARIOS / "blank.yaml")
    assert [row.id for row in plan.difference.added] == ["inject-1-1", "inject-1-2"]
    said = " ".join(plan.difference.not_carried)
    assert "cell B6: `later` is no time" in said
    assert "cell C7: `pigeon` is no channel" in said
    assert any("Dana W" in sentence for sentence in plan.difference.invented)
    assert not any("Bob" in sentence for sentence in plan.difference.invented)
    assert plan.difference.beside == ("Lead agency",)
    assert not (tmp_path / "harbour.yaml").exists()


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_the_planners_own_columns_numbers_and_words_come_out_again(made: tuple[Path, Path], suffix: str) -> None:
    table, scenario = made
    out = table.with_name(f"again{suffix}")
    export_msel(scenario, out)
    if suffix == ".csv":
        with open(out, encoding="utf-8-sig", newline="") as stream:
            first = next(csv.DictReader(stream))
        assert (first["Number"], first["Lead agency"], first["To"]) == ("1.1", "Red Cross", "Comms")
    before, kept = scenario.read_bytes(), beside(scenario).read_bytes()
    plan = plan_import(out, scenario)
    assert plan.difference.nothing and not plan.difference.not_carried
    carry_out(plan)
    assert (scenario.read_bytes(), beside(scenario).read_bytes()) == (before, kept)


def test_the_planners_own_table_changes_nothing_the_second_time(made: tuple[Path, Path]) -> None:
    table, scenario = made
    assert plan_import(table, scenario).difference.nothing


def test_a_scenario_that_changed_meanwhile_is_left_alone(made: tuple[Path, Path]) -> None:
    table, scenario = made
    plan = plan_import(table, scenario)
    changed = scenario.read_bytes() + b"# mine\n"
    scenario.write_bytes(changed)
    with pytest.raises(RefusedError, match="has been changed since"):
        carry_out(plan)
    assert scenario.read_bytes() == changed


def test_what_would_have_no_shape_is_not_written(tmp_path: Path) -> None:
    scenario = Path(shutil.copy(SCENARIOS / "guitar-on-the-tarmac.yaml", tmp_path))
    out = tmp_path / "plan.csv"
    export_msel(scenario, out)
    out.write_bytes(out.read_bytes().replace(b"worth: 75", b"worth: much"))
    plan = plan_import(out, scenario)
    assert plan.difference.problems
    with pytest.raises(RefusedError, match="problems of shape"):
        carry_out(plan)
    assert scenario.read_bytes() == (SCENARIOS / scenario.name).read_bytes()


def test_injects_without_a_row_may_stay(tmp_path: Path) -> None:
    scenario = Path(shutil.copy(SCENARIOS / "guitar-on-the-tarmac.yaml", tmp_path))
    out = tmp_path / "plan.csv"
    out.write_text("Number,Drill time,Message\nclip,0:25,\n", encoding="utf-8")
    assert len(plan_import(out, scenario).difference.removed) > 30
    difference = plan_import(out, scenario, keep_missing=True).difference
    assert (difference.removed, [row.id for row in difference.changed]) == ((), ["clip"])
    assert any("Message cannot be blank" in sentence for sentence in difference.not_carried)


def test_a_byte_order_mark_stays(tmp_path: Path) -> None:
    scenario = tmp_path / "blank.yaml"
    scenario.write_bytes(b"\xef\xbb\xbf" + (SCENARIOS / "blank.yaml").read_bytes())
    out = tmp_path / "plan.csv"
    export_msel(scenario, out)
    out.write_bytes(out.read_bytes().replace(b"napkin", b"cup"))
    carry_out(plan_import(out, scenario))
    assert scenario.read_bytes().startswith(b"\xef\xbb\xbf# ")
    assert b"seat map on the cup" in scenario.read_bytes()


@pytest.mark.parametrize(("name", "content", "said"), [
    ("plan.csv", "", "is empty"),
    ("plan.csv", "only,words\nin,here\n", "no row looks like the header"),
    ("plan.xlsx", "Number,From\n", "no workbook"),
])  # fmt: skip
def test_what_is_no_plan_is_refused(tmp_path: Path, name: str, content: str, said: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=said):
        plan_import(tmp_path / name, SCENARIOS / "blank.yaml")


def test_another_kind_of_file_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="neither CSV nor XLSX"):
        export_msel(SCENARIOS / "blank.yaml", tmp_path / "plan.ods")


def test_what_would_not_be_playable_is_told_before_anything_is_written(tmp_path: Path) -> None:
    scenario, table = tmp_path / "guitar-on-the-tarmac.yaml", tmp_path / "plan.csv"
    shutil.copy(SCENARIOS / scenario.name, scenario)
    export_msel(scenario, table)
    assert plan_import(table, scenario).difference.unplayable == ()
    text = table.read_text(encoding="utf-8-sig")
    table.write_text(text.replace(",0:06,", ",45:00,", 1), encoding="utf-8-sig")
    difference = plan_import(table, scenario).difference
    assert not difference.problems and {entry.code for entry in difference.unplayable} >= {"SD502"}


def test_a_spreadsheet_that_writes_the_story_time_in_its_own_way_moves_nothing(tmp_path: Path) -> None:
    scenario, table = tmp_path / "guitar-on-the-tarmac.yaml", tmp_path / "plan.csv"
    shutil.copy(SCENARIOS / scenario.name, scenario)
    export_msel(scenario, table)
    text = table.read_text(encoding="utf-8-sig")
    ways = (r"\3.\2.\1 \4:\5", r"\2/\3/\1 \4:\5", r"\3/\2/\1 \4:\5:\6", r"\1-\2-\3 \4:\5")
    for way in ways:
        table.write_text(re.sub(r"(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)(?::(\d\d))?", way, text), encoding="utf-8-sig")
        difference = plan_import(table, scenario).difference
        assert difference.nothing and not any("no time in this drill" in told for told in difference.not_carried), way
    table.write_text(text.replace("2026-03-06 08:42:24", "2026-03-06 08:52", 1), encoding="utf-8-sig")
    assert [row.id for row in plan_import(table, scenario).difference.changed] == ["rolls"]


def test_numbers_that_nobody_knows_are_told_first(tmp_path: Path) -> None:
    scenario, table = tmp_path / "guitar-on-the-tarmac.yaml", tmp_path / "plan.csv"
    shutil.copy(SCENARIOS / scenario.name, scenario)
    export_msel(scenario, table)
    with open(table, encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    table.write_text(csv_of([rows[0], *([str(number), *row[1:]] for number, row in enumerate(rows[1:], 1))]), encoding="utf-8")
    assert "no number in it is known" in plan_import(table, scenario).difference.not_carried[0]


def test_a_table_without_the_planners_own_column_takes_nothing_from_it(made: tuple[Path, Path]) -> None:
    table, scenario = made
    kept = beside(scenario).read_text(encoding="utf-8")
    rows = [row[:7] + row[8:] for row in PLAN]
    table.write_text(csv_of(rows, ";"), encoding="cp1252")
    carry_out(plan_import(table, scenario))
    assert json.loads(beside(scenario).read_text(encoding="utf-8"))["cells"] == json.loads(kept)["cells"]
    table.write_text(csv_of([*PLAN[:3], PLAN[4]], ";"), encoding="cp1252")
    carry_out(plan_import(table, scenario, keep_missing=True))
    after = json.loads(beside(scenario).read_text(encoding="utf-8"))
    assert after["cells"]["inject-1-1"] == json.loads(kept)["cells"]["inject-1-1"] and after["numbers"]["inject-1-1"] == "1.1"


def test_a_part_of_what_has_no_parts_is_left_out_and_told(tmp_path: Path) -> None:
    scenario, table = tmp_path / "guitar-on-the-tarmac.yaml", tmp_path / "plan.xlsx"
    shutil.copy(SCENARIOS / scenario.name, scenario)
    export_msel(scenario, table)
    book = load_workbook(table)
    book["Scenario"].append(["title.de", "Die Gitarre"])
    book.save(table)
    difference = plan_import(table, scenario).difference
    assert any("'title' has no parts of its own" in sentence for sentence in difference.not_carried) and not difference.head


def test_the_scenario_is_written_where_it_lies_and_as_it_was_allowed(tmp_path: Path) -> None:
    real, scenario, table = tmp_path / "real.yaml", tmp_path / "guitar-on-the-tarmac.yaml", tmp_path / "plan.csv"
    shutil.copy(SCENARIOS / scenario.name, real)
    real.chmod(0o600)
    scenario.symlink_to(real)
    export_msel(scenario, table)
    table.write_text(table.read_text(encoding="utf-8-sig").replace(",0:06,", ",0:16,", 1), encoding="utf-8")
    carry_out(plan_import(table, scenario))
    assert scenario.is_symlink() and real.stat().st_mode & 0o777 == 0o600
    assert 'at: "0:16"' in real.read_text(encoding="utf-8") or "at: 0:16" in real.read_text(encoding="utf-8")


def test_where_the_planners_columns_cannot_be_written_the_scenario_is_as_it_was(made: tuple[Path, Path]) -> None:
    table, scenario = made
    table.write_text(csv_of([*PLAN[:3], [*PLAN[3][:5], "Goodbye", *PLAN[3][6:]]], ";"), encoding="cp1252")
    plan = plan_import(table, scenario)
    before = scenario.read_bytes()
    beside(scenario).unlink()
    beside(scenario).mkdir()
    with pytest.raises(ExportError):
        carry_out(plan)
    assert scenario.read_bytes() == before


@pytest.mark.parametrize(("old", "new", "at"), [
    (",0:06,", ",0:16,", "0:16"), ("2026-03-06 08:42:24", "2026-03-06 08:52", "0:30"),
])  # fmt: skip
def test_the_same_table_once_more_changes_nothing(tmp_path: Path, old: str, new: str, at: str) -> None:
    scenario, table, again = tmp_path / "guitar-on-the-tarmac.yaml", tmp_path / "plan.csv", tmp_path / "again.csv"
    shutil.copy(SCENARIOS / scenario.name, scenario)
    export_msel(scenario, table)
    table.write_text(table.read_text(encoding="utf-8-sig").replace(old, new, 1), encoding="utf-8")
    plan = plan_import(table, scenario)
    assert [(row.id, row.fields[0].new) for row in plan.difference.changed] == [("rolls", at)]
    assert any("it is not followed" in note for note in plan.difference.notes)
    carry_out(plan)
    assert plan_import(table, scenario).difference.nothing
    export_msel(scenario, again)
    assert plan_import(again, scenario).difference.nothing
    assert "not followed" not in again.read_text(encoding="utf-8-sig")
