"""Exports as HR does them: what is in them, what never is, and what is noted of each."""

from __future__ import annotations

import csv
import io
import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from app.clock import ManualClock
from app.errors import ExportError, StorageError, UsageError
from app.exports.tables.presets import PRESETS
from app.services.exporting import Asked, Exporting
from app.storage.database import Database
from app.storage.export_log import ExportLog
from app.storage.export_rows import ExportRows, Wanted, question
from tests.services.export_homes import DAY_MS, SECRET, START_MS, attempt_row, filled, put_attempts, put_people

ALL = frozenset({"grade", "failures"})


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A data file with a little of everything."""
    (tmp_path / "out").mkdir()
    with filled(tmp_path / "stormdrill.db") as opened:
        yield opened


@pytest.fixture
def exporting(database: Database) -> Exporting:
    """Exports two months later."""
    def nobody(keys: object, asked: Asked) -> Iterator[list[tuple]]:
        yield from ()

    def lines(what: str, keys: object, skipped: list[str]) -> Iterator[str]:
        for key in keys:
            if key == "a4":
                skipped.append("No record.")
            else:
                yield json.dumps({"id": key})

    clock = ManualClock(START_MS + 60 * DAY_MS)
    return Exporting(ExportRows(database.path), ExportLog(database), clock, nobody, lines, "1")


@pytest.fixture
def table(exporting: Exporting, tmp_path: Path) -> Callable[..., list[dict]]:
    """`table("attempts", unit="Care")`: the rows of an export as CSV."""

    def read(what: str, **filters: object) -> list[dict]:
        path = tmp_path / "out" / "table.csv"
        exporting.export(Asked(what, "csv", path, **filters), "Hanna")
        return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))

    return read


def test_certificates_say_who_holds_what_until_when(table) -> None:
    rows = table("certificates")
    assert [(row["certificate"], row["employee_number"], row["valid_until"], row["status"]) for row in rows] == [
        ("C-1", "007", "2026-12-31", "valid"), ("C-2", "0042", "2026-01-15", "expired"), ("C-3", "9", "2026-12-31", "revoked"),
        ("C-4", "", "2026-12-31", "valid")]  # fmt: skip
    assert rows[1]["name"] == "'=1+1" and "email" not in rows[0]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({}, "a1 a3 a4 a7"),
        ({"groups": frozenset({"failures"})}, "a1 a2 a3 a4 a6 a7"),
        ({"unit": "Care"}, "a1 a4"),
        ({"unit": ""}, ""),
        ({"level": "lead"}, "a4"),
        ({"status": "failed"}, "a2"),
        ({"status": "interrupted"}, "a6"),
        ({"status": "void"}, "a5"),
        ({"since": date(2026, 1, 3)}, "a3 a4 a7"),
        ({"since": date(2026, 1, 3), "until": date(2026, 1, 3)}, "a3"),
        ({"search": "ünal"}, "a4"),
        ({"search": "004"}, "a3"),
        ({"search": "%"}, ""),
    ],
)
def test_filters_choose_attempts(table, filters: dict, found: str) -> None:
    assert " ".join(row["attempt"] for row in table("attempts", **filters)) == found


def test_what_would_be_written_can_be_counted_before(exporting: Exporting, tmp_path: Path) -> None:
    for groups, rows in ((frozenset(), 4), (ALL, 6)):
        asked = Asked("attempts", "csv", tmp_path / "out" / "x.csv", groups=groups)
        assert exporting.count(asked) == rows == exporting.export(asked, "Hanna").rows


def test_a_filter_that_matches_nothing_leaves_a_header_and_a_sentence(exporting: Exporting, tmp_path: Path) -> None:
    for form in ("csv", "xlsx", "jsonl", "xapi"):
        done = exporting.export(Asked("attempts", form, tmp_path / "out" / f"x.{form}", unit="Nowhere"), "Hanna")
        assert done.rows == 0 and "Nothing matches" in done.message
    assert (tmp_path / "out" / "x.csv").read_bytes().count(b"\r\n") == 1
    about = openpyxl.load_workbook(tmp_path / "out" / "x.xlsx")["about"]
    assert any("Nothing matches" in str(line[1].value) for line in about)


def test_the_second_sheet_says_what_the_workbook_is(exporting: Exporting, tmp_path: Path) -> None:
    exporting.export(Asked("certificates", "xlsx", tmp_path / "out" / "x.xlsx", unit="Care", since=date(2026, 1, 1)), "Hanna")
    about = {line[0].value: line[1].value for line in openpyxl.load_workbook(tmp_path / "out" / "x.xlsx")["about"]}
    assert about["schema_version"] == "stormdrill-certificates-plain-1"
    assert (about["unit"], about["issued from"], about["rows"], about["by"]) == ("Care", "2026-01-01", "2", "Hanna")


def test_points_below_zero_are_numbers(table) -> None:
    rows = table("ledger")
    assert [(row["title"], row["earned"]) for row in rows] == [("A post", "40.0"), ("'-1 of them", "-25.0")]


def test_grades_come_when_they_are_asked_for(table) -> None:
    assert "score" not in table("attempts")[0]
    assert table("attempts", groups=ALL)[1]["score"] == "40.0"


def test_a_learning_history_has_no_suspended_certificate_and_refuses_whom_nobody_knows(exporting, tmp_path: Path) -> None:
    path = tmp_path / "out" / "history.csv"
    done = exporting.export(Asked("certificates", "csv", path, preset="successfactors"), "Hanna")
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))
    assert [row["StudentId"] for row in rows] == ["007", "0042"]
    assert {row["CompletionTimezoneId"] for row in rows} == {"UTC"} and {row["Grade"] for row in rows} == {""}
    assert (done.rows, done.refused) == (2, 1)
    assert "StudentId is missing" in done.refused_path.read_text(encoding="utf-8-sig")


def test_what_no_export_may_show_is_in_none(exporting: Exporting, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    for what, preset in PRESETS:
        for form in ("csv", "xlsx", "jsonl"):
            groups = ALL | {"email"} if preset == "plain" and what != "certificates" else frozenset()
            if what == "ledger" or what == "standing":
                groups -= {"grade"}
            exporting.export(Asked(what, form, folder / f"{what}-{preset}.{form}", preset=preset, groups=groups), "Hanna")
    for file in folder.iterdir():
        parts = ZipFile(file) if file.suffix == ".xlsx" else None
        texts = [parts.read(name) for name in parts.namelist()] if parts else [file.read_bytes()]
        for text in texts:
            assert SECRET.encode() not in text, file
            assert b"4040404040404" not in text and b"5050505050505" not in text, file
            # Neither a beginning nor an end nor how long a drill took.
            assert b"01:00:00" not in text and b"01:11:07" not in text and b"667" not in text, file


def test_two_drills_of_one_day_betray_nothing_of_their_times(database: Database, table) -> None:
    put_attempts(database, [{"head": f"b{number}", "day": 20} for number in range(2)])
    rows = [row for row in table("attempts", groups=ALL) if row["attempt"].startswith("b")]
    assert {row["completed_on"] for row in rows} == {"2026-01-21"}
    assert all("T" not in value for row in rows for value in row.values())


def test_the_order_is_the_same_every_time_and_nothing_is_sorted_as_a_whole(database: Database, table) -> None:
    put_attempts(database, [{"head": head, "day": 9} for head in ("z", "m", "b")])
    assert [row["attempt"] for row in table("attempts")][-3:] == ["b", "m", "z"]
    for what in ("attempts", "ledger"):
        sql, values = question(what, ("attempt", "name"), Wanted("2026-01-01"))
        plan = " ".join(row["detail"] for row in database.rows(f"EXPLAIN QUERY PLAN {sql}", values))
        assert "TEMP B-TREE FOR ORDER BY" not in plan and "attempts_by_day" in plan, plan


def test_every_export_is_noted(exporting: Exporting, tmp_path: Path) -> None:
    exporting.export(Asked("certificates", "csv", tmp_path / "out" / "c.csv", unit="Care", search="Ada"), " Hanna ")
    with pytest.raises(ExportError):
        exporting.export(Asked("attempts", "csv", tmp_path / "gone" / "a.csv"), "Hanna")
    exporting.export(Asked("attempts", "csv", tmp_path / "out" / "a.csv"), "Hanna", stopped=lambda: True)
    last, failed, first = exporting.log()
    assert (first.who, first.what, first.format, first.row_count, first.file, first.outcome) == (
        "Hanna", "certificates", "csv", 1, "c.csv", "done")  # fmt: skip
    assert json.loads(first.filters) == {"preset": "plain", "unit": "Care", "searched": True}
    assert (failed.outcome, failed.row_count, last.outcome, last.row_count) == ("failed", 0, "cancelled", 0)
    assert first.wall_ms == START_MS + 60 * DAY_MS


def test_what_cannot_be_noted_does_not_leave(database: Database, exporting: Exporting, tmp_path: Path) -> None:
    with sqlite3.connect(database.path) as other:
        other.execute("BEGIN IMMEDIATE")
        database.row("PRAGMA busy_timeout = 1")
        with pytest.raises(StorageError):
            exporting.export(Asked("attempts", "csv", tmp_path / "out" / "a.csv"), "Hanna")
    other.close()
    assert os.listdir(tmp_path / "out") == []


@pytest.mark.parametrize("form", ["csv", "xlsx", "jsonl", "xapi"])
def test_stopping_in_the_middle_leaves_nothing_and_keeps_the_old_file(database, exporting, tmp_path: Path, form: str) -> None:
    put_people(database, [("77", "Many", "Care")])
    with database.transaction():
        put_attempts(database, ({"head": f"n{number:05}", "person": "77"} for number in range(3_000)))
    target = tmp_path / "out" / f"x.{form}"
    target.write_text("before")
    told: list[tuple[int, int]] = []

    def progress(done: int, of: int) -> None:
        told.append((done, of))

    done = exporting.export(Asked("attempts", form, target), "Hanna", progress, lambda: bool(told) and told[-1][0] > 0)
    assert done.outcome == "cancelled" and 0 < told[-1][0] < 3_000 and "no file" in done.message
    assert target.read_text() == "before" and os.listdir(tmp_path / "out") == [target.name]
    assert exporting.log()[0].outcome == "cancelled"


def test_progress_ends_at_the_whole(database, exporting, tmp_path: Path) -> None:
    with database.transaction():
        put_attempts(database, ({"head": f"n{number:05}"} for number in range(2_500)))
    told: list[tuple[int, int]] = []
    exporting.export(Asked("attempts", "csv", tmp_path / "out" / "x.csv"), "Hanna", lambda *step: told.append(step))
    assert told[-1] == (2_504, 2_504) and len(told) > 3 and told == sorted(told)


@pytest.mark.parametrize(
    ("filters", "word"),
    [
        ({"what": "practice"}, "practice"), ({"format": "pdf"}, "pdf"), ({"preset": "sap"}, "sap"),
        ({"status": "lapsed"}, "lapsed"), ({"groups": frozenset({"pins"})}, "pins"),
        ({"since": date(2026, 2, 1), "until": date(2026, 1, 1)}, "after"), ({"until": date.max}, "9999"),
        ({"what": "standing", "since": date(2026, 1, 1)}, "today"), ({"preset": "workday", "what": "ledger"}, "workday"),
        ({"what": "certificates", "preset": "workday", "groups": frozenset({"grade"})}, "grade"),
        ({"format": "xapi", "groups": ALL}, "xAPI"),
    ],
)  # fmt: skip
def test_a_request_that_cannot_be_carried_out_is_refused_before_anything_is_written(
    exporting: Exporting, tmp_path: Path, filters: dict, word: str
) -> None:
    whole = {"what": "attempts", "format": "csv", "path": tmp_path / "out" / "x.csv"} | filters
    with pytest.raises(UsageError) as caught:
        exporting.export(Asked(**whole), "Hanna")
    assert word in str(caught.value)
    assert exporting.log() == [] and os.listdir(tmp_path / "out") == []


def test_an_export_without_a_name_is_refused(exporting: Exporting, tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        exporting.export(Asked("attempts", "csv", tmp_path / "x.csv"), "  ")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="whoever runs this may write anywhere")
def test_a_folder_that_may_not_be_written_to_is_told(exporting: Exporting, tmp_path: Path) -> None:
    (tmp_path / "out").chmod(0o500)
    try:
        with pytest.raises(ExportError, match="could not be written"):
            exporting.export(Asked("attempts", "csv", tmp_path / "out" / "x.csv"), "Hanna")
    finally:
        (tmp_path / "out").chmod(0o700)


def test_statements_of_the_same_rows_are_handed_over(exporting: Exporting, tmp_path: Path) -> None:
    path = tmp_path / "out" / "x.jsonl"
    done = exporting.export(Asked("attempts", "xapi", path), "Hanna")
    assert [json.loads(line)["id"] for line in path.read_text().splitlines()] == ["a1", "a3", "a7"]
    assert done.rows == 3 and "No record." in done.message
    assert exporting.log()[0].row_count == 3


def test_an_export_reads_one_moment_while_the_program_goes_on_writing(database: Database, tmp_path: Path) -> None:
    batches = ExportRows(database.path).batches("attempts", ("attempt",), Wanted("2026-01-01"), size=1)
    first = next(batches)
    with database.transaction() as connection:
        connection.execute("DELETE FROM attempt_lines")
        connection.execute("DELETE FROM attempts")
    rest = [row for batch in batches for row in batch]
    assert [row[0] for row in [*first, *rest]] == ["a1", "a2", "a3", "a4", "a6", "a7"]


def test_names_from_everywhere_arrive_whole(database: Database, table) -> None:
    names = ["שלום עולם", "🙂 👩‍👩‍👧", "a\x00b", "\t=1", '"quoted", and\r\nbroken', "\u202eevil", "-"]
    put_people(database, [(f"p{number}", name, "Zoo") for number, name in enumerate(names)])
    put_attempts(database, [{"head": f"y{number}", "person": f"p{number}", "day": 30} for number in range(len(names))])
    assert [row["name"] for row in table("attempts", unit="Zoo")] == [
        names[0], names[1], "a\ufffdb", "'\t=1", names[4], names[5], "'-"]  # fmt: skip


def test_the_rows_of_this_test_are_those_of_the_table() -> None:
    assert attempt_row("a1").count(SECRET) == 0 and sum(SECRET in str(value) for value in attempt_row("a1")) == 7
