"""What has been kept for long enough, counted or deleted by one and the same questions.

Practice is nobody's to delete but its owner's. What a certificate rests on stays as long as the certificate.
"""

from __future__ import annotations

import re
import sqlite3
from typing import NamedTuple

from app.storage.database import Database

_HEAD = re.compile(r"\b[0-9a-f]{64}\b")
_KEPT_HEADS = "SELECT head FROM temp.kept_heads"
_KEPT_SETS = f"SELECT exam_set FROM attempts WHERE exam_set IS NOT NULL AND head IN ({_KEPT_HEADS})"
_OLD_RUNS = ("SELECT id FROM runs WHERE mode = 'exam' AND status <> 'open' AND coalesce(ended_wall_ms, started_wall_ms) < :results"
             f" AND (head IS NULL OR head NOT IN ({_KEPT_HEADS}))")
_OLD_ATTEMPTS = ("SELECT head FROM attempts WHERE coalesce(ended_wall_ms, started_wall_ms) < :results"
                 f" AND head NOT IN ({_KEPT_HEADS})")
_OLD_SETS = ("SELECT id FROM exam_sets WHERE coalesce(closed_wall_ms, opened_wall_ms) < :results AND status <> 'open'"
             f" AND id NOT IN ({_KEPT_SETS}) AND id NOT IN (SELECT exam_set FROM attempts WHERE exam_set IS NOT NULL)"
             " AND id NOT IN (SELECT exam_set FROM exam_drills JOIN runs ON runs.id = exam_drills.run)")
_OLD_CERTIFICATES = "SELECT number FROM certificates WHERE valid_until < :certificates"
# The record of an exam that a certificate rests on stays, and its ledger can be worked out from it again.
_LINES = "SELECT head FROM attempts WHERE coalesce(ended_wall_ms, started_wall_ms) < :results"
_STEPS: tuple[tuple[str, str, str], ...] = (
    ("", "certificate_events", f"certificate IN ({_OLD_CERTIFICATES})"),
    ("certificates", "certificates", "valid_until < :certificates"),
    ("decisions", "proposals", "state <> 'waiting' AND coalesce(decided_wall_ms, proposed_wall_ms) < :results"
     " AND id NOT IN (SELECT proposal FROM certificates WHERE proposal IS NOT NULL)"
     " AND (certificate IS NULL OR certificate NOT IN (SELECT number FROM certificates))"),
    ("ledger lines", "attempt_lines", f"head IN ({_LINES})"),
    ("exam results", "attempts", f"head IN ({_OLD_ATTEMPTS})"),
    ("", "commands", f"run IN ({_OLD_RUNS})"),
    ("", "heartbeats", f"run IN ({_OLD_RUNS})"),
    ("exam drills of this machine", "runs", f"id IN ({_OLD_RUNS})"),
    ("", "exam_drills", f"exam_set IN ({_OLD_SETS})"),
    ("tries at a level", "exam_sets", f"id IN ({_OLD_SETS})"),
    ("refused records", "refused_records", "wall_ms < :results"),
    ("statements that were sent", "statements", "state = 'done' AND queued_wall_ms < :results"),
)  # fmt: skip
"""What it is called, the table, and which of its rows are due. In an order in which no row is torn from another."""


class Before(NamedTuple):
    """What ended before these moments has been kept for long enough."""

    results: int
    """Wall ms."""
    certificates: str
    """ISO date."""


def carry_out(database: Database, before: Before, who: str | None, wall_ms: int) -> dict[str, int]:
    """Delete what is due and write the counts into the log, all or nothing.

    Args:
        who: None: nothing is deleted in the end, only counted.
    Returns: how many rows of each kind; kinds without any are left out.
    Raises: StorageError if it cannot be saved; then nothing is deleted.
    """
    counts: dict[str, int] = {}
    try:
        with database.transaction() as connection:
            counts = _delete(connection, before)
            if who is None:
                raise _OnlyCounted
            detail = ", ".join(f"{count} {name}" for name, count in counts.items()) or "nothing was due"
            connection.execute("INSERT INTO looks (wall_ms, who, what, detail) VALUES (?, ?, 'retention', ?)",
                               (wall_ms, who, detail))
    except _OnlyCounted:
        return counts
    database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return counts


class _OnlyCounted(Exception):  # noqa: N818 - rolls back, and never leaves this file
    pass


def _delete(connection: sqlite3.Connection, before: Before) -> dict[str, int]:
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS kept_heads (head TEXT PRIMARY KEY)")
    connection.execute("DELETE FROM temp.kept_heads")
    rows = connection.execute("SELECT evidence FROM certificates WHERE valid_until >= ?", (before.certificates,))
    heads = {head for row in rows for head in _HEAD.findall(row["evidence"])}
    waiting = connection.execute("SELECT evidence FROM proposals WHERE state = 'waiting'")
    heads |= {head for row in waiting for head in _HEAD.findall(row["evidence"])}
    connection.executemany("INSERT INTO temp.kept_heads VALUES (?)", [(head,) for head in heads])
    counts = {}
    for name, table, where in _STEPS:
        values = before._asdict()
        if table == "runs":
            connection.execute(f"UPDATE exam_drills SET run = NULL WHERE run IN ({_OLD_RUNS})", values)
        done = connection.execute(f"DELETE FROM {table} WHERE {where}", values).rowcount
        if name and done:
            counts[name] = done
    return counts
