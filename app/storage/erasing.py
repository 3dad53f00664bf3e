"""Forgets a person in every table. What is struck out is overwritten on the disk; the records' chains stay whole."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from app.storage.database import Database

_TIED = ("runs", "exam_sets", "attempts", "proposals", "certificates", "statements")
"""Tables whose `person` becomes NULL: the rows stay, and lead nowhere."""
_GONE = ("person_hashes", "accommodations", "opened")
"""Tables whose rows of the person go."""


class Choice(NamedTuple):
    """What becomes of the certificates of somebody who is erased, who decided so, and why."""

    keep: bool
    by: str
    reason: str


def erase_person(database: Database, person: str, choice: Choice, note: str, wall_ms: int) -> None:
    """Carry an erasure out and write it into the log, all or nothing.

    Args:
        note: what the log says, without the person.
    Raises: StorageError if it cannot be saved; then nothing is forgotten.
    """
    with database.transaction() as connection:
        _decide(connection, person, choice, wall_ms)
        forget(connection, person)
        connection.execute("INSERT INTO looks (wall_ms, who, what, detail) VALUES (?, ?, 'erased', ?)",
                           (wall_ms, choice.by, note))
    scrub(database)


def forget(connection: sqlite3.Connection, person: str) -> None:
    """Drop name, number, salts, PIN, accommodation and practice of a person, and every tie to what stays."""
    connection.execute("PRAGMA secure_delete = ON")
    practice = "SELECT id FROM runs WHERE person = ? AND mode = 'practice'"
    connection.execute(f"DELETE FROM heartbeats WHERE run IN ({practice})", (person,))
    connection.execute(f"DELETE FROM commands WHERE run IN ({practice})", (person,))
    connection.execute("DELETE FROM runs WHERE person = ? AND mode = 'practice'", (person,))
    # How slowly an exam's clock went tells of the accommodation.
    connection.execute("UPDATE runs SET clock_percent = 100 WHERE person = ?", (person,))
    # What has never left need not leave any more.
    connection.execute("DELETE FROM statements WHERE person = ? AND tried_wall_ms IS NULL", (person,))
    connection.execute("UPDATE proposals SET proposed_by = '' WHERE person = ? AND proposed_by <> 'program'", (person,))
    for table in _TIED:
        connection.execute(f"UPDATE {table} SET person = NULL WHERE person = ?", (person,))
    for table in _GONE:
        connection.execute(f"DELETE FROM {table} WHERE person = ?", (person,))
    connection.execute("UPDATE people SET manager = '' WHERE manager = ?", (person,))
    connection.execute("DELETE FROM wrong_tries WHERE name = ?", (f"pin {person}",))
    connection.execute("DELETE FROM people WHERE id = ?", (person,))


def scrub(database: Database) -> None:
    """Bring it out of the write-ahead log too, which still holds the pages as they were."""
    database.rows("PRAGMA wal_checkpoint(TRUNCATE)")


def _decide(connection: sqlite3.Connection, person: str, choice: Choice, wall_ms: int) -> None:
    """Note the choice beside each certificate; one that is revoked loses name and badge."""
    state = "" if choice.keep else " AND state <> 'revoked'"
    kind = "kept" if choice.keep else "revoked"
    connection.execute(
        "INSERT INTO certificate_events (certificate, kind, wall_ms, decided_by, ground)"
        f" SELECT number, ?, ?, ?, ? FROM certificates WHERE person = ?{state}",
        (kind, wall_ms, choice.by, choice.reason, person),
    )
    if not choice.keep:
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("UPDATE certificates SET state = 'revoked', name = '', badge = '' WHERE person = ?", (person,))
