"""Data files with certificates and attempts in them, for what is tested about exports."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from app.storage.database import Database

DAY_MS = 86_400_000
START_MS = 1_767_225_600_000
"""2026-01-01."""
SECRET = "betrayed"
"""Stands in every place that no export may show."""
_ATTEMPT = (
    "INSERT INTO attempts (head, exam_set, position, person, person_hash, installation, scenario, scenario_digest,"
    " programme_digest, level, seed, started_wall_ms, ended_wall_ms, status, score, scaled, cut, provisional, passed, critical,"
    " serious, dimensions, supervised_by, ledger_digest, collected, taken_wall_ms, record, previous)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 7, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', ?, ?, 1, ?, ?, ?)"
)


def put_people(database: Database, people: Iterable[tuple[str, str, str]]) -> None:
    """Enter (number, name, unit)."""
    with database.transaction() as connection:
        connection.executemany(
            "INSERT INTO people (id, name, unit, language, salt, hash, added_wall_ms, email, manager, started_on, pin)"
            " VALUES (?, ?, ?, 'en', ?, ?, 4040404040404, ?, ?, '2020-02-02', ?)",
            [(number, name, unit, f"{SECRET}-salt", f"{SECRET}-{number}", f"{number}@mail.example", f"{SECRET}-manager",
              f"{SECRET}-pin") for number, name, unit in people],
        )  # fmt: skip


def put_attempts(database: Database, attempts: Iterable[dict]) -> None:
    """Enter attempts; what is not given is that of a passed one."""
    with database.transaction() as connection:
        connection.executemany(_ATTEMPT, (attempt_row(**each) for each in attempts))


def attempt_row(
    head: str, person: str | None = "007", day: int = 0, status: str = "ended", passed: int | None = 1, score: int | None = 8050,
    level: str = "responder", scenario: str = "guitar-on-the-tarmac", ended: bool = True, supervised_by: str = "",
) -> tuple:  # fmt: skip
    """The values of one attempt; the drill takes 11 minutes 7 seconds and begins an hour into its day."""
    began = START_MS + day * DAY_MS + 3_600_000
    return (head, f"set-{head}", 1, person, f"{SECRET}-hash", f"{SECRET}-installation", scenario, f"{SECRET}-digest",
            f"{SECRET}-programme-digest", level, began, began + 667_123 if ended else None, status, score, score, 6500, 0,
            passed, 0, 1, supervised_by, f"{SECRET}-ledger", 5050505050505, f"{SECRET}-record", f"{SECRET}-previous")  # fmt: skip


def put_lines(database: Database, head: str, lines: Iterable[tuple[str, int, int, str]]) -> None:
    """Enter ledger lines (title, earned, possible, reason)."""
    with database.transaction() as connection:
        connection.executemany(
            "INSERT INTO attempt_lines VALUES (?, ?, 'triage', ?, ?, ?, ?, ?)",
            [(head, number, f"post-{number}", *line) for number, line in enumerate(lines, 1)],
        )


def put_certificate(
    database: Database, number: str, person: str | None = "007", name: str = "Ada Byron", day: int = 0, state: str = "valid",
    until: str = "2026-12-31", company: str = "Northwind", level: str = "responder", supervised_by: str = "",
) -> None:  # fmt: skip
    """Enter a certificate."""
    database.write(
        "INSERT INTO certificates VALUES (?, ?, ?, ?, 'crisis-desk', ?, 'Crisis desk', ?, 'Responder', ?, ?, '2026-01-01', ?, ?,"
        " '{}', 0, ?, ?, ?, ?, NULL)",
        (number, person, f"{SECRET}-hash", name, f"{SECRET}-digest", level, company, START_MS + day * DAY_MS, until, supervised_by,
         f"{SECRET}-evidence", state, f"{SECRET}-badge", f"{SECRET}-kid"),
    )  # fmt: skip


def filled(path: Path) -> Database:
    """A data file with a little of everything."""
    database = Database(path)
    put_people(database, [("007", "Ada Byron", "Care"), ("0042", "=1+1", "Press"), ("9", "Ünal Öz", "Care")])
    put_attempts(database, [
        {"head": "a1", "day": 0}, {"head": "a2", "day": 1, "passed": 0, "score": 4000},
        {"head": "a3", "day": 2, "person": "0042"}, {"head": "a4", "day": 3, "person": "9", "level": "lead"},
        {"head": "a5", "day": 4, "status": "void", "passed": None, "score": None},
        {"head": "a6", "day": 5, "status": "interrupted", "passed": None, "score": None, "ended": False},
        {"head": "a7", "day": 6, "person": None},
    ])  # fmt: skip
    put_lines(database, "a1", [("A post", 4000, 10000, "Right class."), ("-1 of them", -2500, 0, "No answer was due.")])
    put_lines(database, "a2", [("A post", 0, 10000, "Left.")])
    put_certificate(database, "C-1")
    put_certificate(database, "C-2", "0042", "=1+1", 1, until="2026-01-15")
    put_certificate(database, "C-3", "9", "Ünal Öz", 2, state="revoked")
    put_certificate(database, "C-4", None, "", 3)
    return database
