"""export: the verb as HR's scripts use it."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import openpyxl
import pytest

from app.clock import ManualClock
from app.paths import Paths
from app.storage.export_log import ExportLog
from app.wiring import open_app
from tests.services.desk import act, exam
from tests.services.desk import home as opened_home
from tests.services.export_homes import filled


@pytest.fixture
def full(home: Path) -> Path:
    """A home with a little of everything."""
    home.mkdir()
    filled(home / "stormdrill.db").close()
    return home


def _rows(path: Path) -> list[dict]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _log(home: Path) -> list:
    with open_app(Paths.under(home)) as app:
        return app.exporting.log()


def test_certificates_are_written_and_noted(say, full: Path) -> None:
    done = say("export", "certificates", "--format", "csv", "--out", "certificates.csv", "--who", "Hanna Reich")
    assert (done.code, done.out, done.err) == (0, "Wrote 4 rows to certificates.csv.\n", "")
    assert [row["employee_number"] for row in _rows(Path("certificates.csv"))] == ["007", "0042", "9", ""]
    entry = _log(full)[0]
    assert (entry.who, entry.what, entry.row_count, entry.outcome) == ("Hanna Reich", "certificates", 4, "done")


def test_filters_and_columns_are_chosen(say, full: Path) -> None:
    done = say("export", "attempts", "--out", "a.csv", "--unit", "Care", "--from", "2026-01-01", "--to", "2026-01-02",
               "--with", "grade,failures,email")
    rows = _rows(Path("a.csv"))
    assert done.code == 0 and [(row["attempt"], row["score"], row["email"]) for row in rows] == [
        ("a1", "80.5", "007@mail.example"), ("a2", "40.0", "007@mail.example")]  # fmt: skip
    assert _log(full)[0].who != ""


def test_json_says_what_was_written_and_refused(say, full: Path) -> None:
    done = say("export", "certificates", "--out", "h.csv", "--preset", "successfactors", "--json")
    assert json.loads(done.out) | {"message": ""} == {
        "file": "h.csv", "rows": 2, "refused": 1, "refused_file": "h-refused.csv", "message": ""}  # fmt: skip
    assert not Path("h.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_standing_is_that_of_everyone_and_a_manager_sees_valid_and_until(say, full: Path) -> None:
    assert say("export", "standing", "--format", "xlsx", "--out", "s.xlsx", "--unit", "Care").code == 0
    page = openpyxl.load_workbook("s.xlsx")["export"]
    rows = [dict(zip([cell.value for cell in page[1]], [cell.value for cell in line], strict=True)) for line in page.iter_rows(2)]
    assert {row["employee_number"] for row in rows} == {"007", "9"} and len(rows) % 2 == 0
    first = next(row for row in rows if row["employee_number"] == "007" and row["level"] == "responder")
    assert first["certificate"] == "C-1" and first["status"] in ("valid", "expiring", "lapsed")
    assert say("export", "standing", "--out", "m.csv", "--preset", "manager").code == 0
    managers = _rows(Path("m.csv"))
    assert set(managers[0]) == {"employee_number", "name", "unit", "level_title", "valid", "until", "schema_version"}
    revoked = [row for row in managers if row["employee_number"] == "9"]
    assert {row["valid"] for row in revoked} == {"false"} and {row["until"] for row in revoked} == {""}


def test_what_is_lacking_comes_with_failures_only(say, full: Path) -> None:
    say("export", "standing", "--out", "a.csv")
    say("export", "standing", "--out", "b.csv", "--with", "failures,email")
    plain, more = _rows(Path("a.csv")), _rows(Path("b.csv"))
    assert "lacks" not in plain[0] and any("drill" in row["lacks"] for row in more)
    assert {row["email"] for row in more} == {"007@mail.example", "0042@mail.example", "9@mail.example"}


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("practice", "--out", "x"), "'practice'"), (("attempts",), "--out"), (("attempts", "--out", "x", "--from", "May"), "May"),
        (("attempts", "--out", "x", "--from", "2026-02-30"), "2026-02-30"),
        (("attempts", "--out", "x", "--from", "2026-02-01", "--to", "2026-01-01"), "after"),
        (("attempts", "--out", "x", "--with", "pins"), "pins"), (("attempts", "--out", "x", "--status", "late"), "late"),
        (("ledger", "--out", "x", "--preset", "workday"), "workday"), (("attempts", "--out", "gone/x"), "gone"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_told_in_a_sentence(say, full: Path, words: tuple, part: str) -> None:
    done = say("export", *words)
    assert done.code == 2 and part in done.sentence() and list(Path.cwd().iterdir()) == []


def test_statements_are_handed_over_for_the_same_rows_and_what_does_not_hold_is_counted(say, full: Path) -> None:
    done = say("export", "certificates", "--format", "xapi", "--unit", "Care", "--status", "valid", "--out", "c.jsonl")
    assert (done.code, done.out) == (0, "Wrote 1 statements to c.jsonl.\n")
    told = json.loads(Path("c.jsonl").read_text(encoding="utf-8"))
    assert told["object"]["id"].endswith("/C-1") and "Ada" not in json.dumps(told)
    broken = say("export", "attempts", "--format", "xapi", "--out", "x.jsonl")
    assert (broken.code, broken.out) == (0, "Wrote 0 statements to x.jsonl.\n")
    assert "4 records could not be told of" in broken.sentence()


def test_practice_and_exams_that_were_not_taken_in_are_in_no_export(say, home: Path) -> None:
    clock = ManualClock()
    with opened_home(home, clock) as app:
        session = exam(app)
        act(session, clock)
        session.end()
    done = say("export", "attempts", "--out", "a.csv", "--with", "failures,grade")
    assert done.code == 0 and _rows(Path("a.csv")) == [] and "Nothing matches" in done.err


def test_the_log_names_exports_that_failed(say, full: Path) -> None:
    say("export", "attempts", "--out", "gone/a.csv")
    with open_app(Paths.under(full)) as app:
        assert [entry.outcome for entry in ExportLog(app.database).all()] == ["failed"]
