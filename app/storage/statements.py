"""Statements on their way to a learning record store, and those that arrived: kept until somebody asks what was sent.

waiting: to be sent once it is due. done: the store has it. stopped: the store wants something else first (a password, a
right, another address), so nothing goes until somebody has seen to it. failed: this one is refused for good.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.storage.database import Database, Row

WAITING, DONE, STOPPED, FAILED = "waiting", "done", "stopped", "failed"
STATES = (WAITING, DONE, STOPPED, FAILED)


@dataclass(frozen=True, slots=True)
class Queued:
    """One statement in the queue. `error` is the last trouble, a sentence; empty: none yet."""

    id: str
    person: str | None
    head: str
    """Last hash of the record, or what else it is about: what is told in order."""
    statement: dict
    queued_wall_ms: int
    tried_wall_ms: int | None
    due_wall_ms: int
    tries: int
    state: str
    error: str


class Statements:
    """The queue in the database. Every change is durable when the call returns."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, statements: Sequence[dict], person: str | None, head: str, wall_ms: int) -> int:
        """Queue statements in their order, all or none; those that are there already stay as they are.

        Returns: how many are new.
        Raises: StorageError if they cannot be saved.
        """
        new = 0
        with self._database.transaction() as connection:
            for statement in statements:
                text = json.dumps(statement, ensure_ascii=False, separators=(",", ":"))
                new += connection.execute(
                    "INSERT OR IGNORE INTO statements (id, person, head, statement, queued_wall_ms, due_wall_ms, tries,"
                    " state, error) VALUES (?, ?, ?, ?, ?, 0, 0, ?, '')",
                    (statement["id"], person, head, text, wall_ms, WAITING),
                ).rowcount
        return new

    def has(self, head: str) -> bool:
        """Whether anything about this was ever queued."""
        return self._database.row("SELECT 1 FROM statements WHERE head = ?", (head,)) is not None

    def due(self, wall_ms: int, farthest_ms: int, most: int) -> list[Queued]:
        """The next to send, in the order in which they were queued.

        What comes after a refused one of the same attempt waits with it: an attempt is told in order. Where one was
        stopped, or waits for a later time, nothing is due: that is about the store and not about the statement.

        Args:
            farthest_ms: the longest wait there can be; what waits longer waits for a clock that was set back.
        """
        held = self._database.row(
            f"SELECT 1 FROM statements WHERE state = '{STOPPED}' UNION ALL SELECT 1 FROM statements"
            f" WHERE state = '{WAITING}' AND due_wall_ms > ? AND due_wall_ms <= ? LIMIT 1",
            (wall_ms, wall_ms + farthest_ms),
        )
        if held is not None:
            return []
        return self._some(
            f"state = '{WAITING}' AND head NOT IN (SELECT head FROM statements WHERE state = '{FAILED}')", (), most
        )

    def next_due_ms(self) -> int | None:
        """When the next one is due, wall ms, long past for at once; None if none waits."""
        row = self._database.row(f"SELECT max(due_wall_ms) AS due FROM statements WHERE state = '{WAITING}'")
        return row["due"] if row else None

    def trying(self, ids: Iterable[str], wall_ms: int) -> None:
        """Note that these are about to leave: from here on nobody can say that they never did."""
        with self._database.transaction() as connection:
            connection.executemany("UPDATE statements SET tried_wall_ms = ? WHERE id = ?", [(wall_ms, name) for name in ids])

    def withdraw(self, person: str) -> int:
        """Drop what was queued about a person and has never left.

        Returns: how many.
        """
        with self._database.transaction() as connection:
            return connection.execute(
                "DELETE FROM statements WHERE person = ? AND tried_wall_ms IS NULL", (person,)
            ).rowcount

    def done(self, ids: Iterable[str], wall_ms: int) -> None:
        """Note that the store has these."""
        self._set([(DONE, wall_ms, 0, "", name) for name in ids])

    def postpone(self, ids: Iterable[str], wall_ms: int, due_wall_ms: int, error: str) -> None:
        """Try these again later."""
        self._set([(WAITING, wall_ms, due_wall_ms, error, name) for name in ids])

    def stop(self, ids: Iterable[str], wall_ms: int, error: str) -> None:
        """Send nothing any more until somebody has seen to it."""
        self._set([(STOPPED, wall_ms, 0, error, name) for name in ids])

    def fail(self, name: str, wall_ms: int, error: str) -> None:
        """Note that this one was refused for good."""
        self._set([(FAILED, wall_ms, 0, error, name)])

    def retry(self) -> int:
        """Let all that was stopped, refused or put off be sent again, at once.

        Returns: how many wait now that did not, or not yet.
        """
        with self._database.transaction() as connection:
            return connection.execute(
                f"UPDATE statements SET state = '{WAITING}', due_wall_ms = 0, tries = 0, error = ''"
                f" WHERE state IN ('{STOPPED}', '{FAILED}') OR (state = '{WAITING}' AND due_wall_ms > 0)"
            ).rowcount

    def counts(self) -> dict[str, int]:
        """How many there are in every state."""
        rows = self._database.rows("SELECT state, count(*) AS count FROM statements GROUP BY state")
        return dict.fromkeys(STATES, 0) | {row["state"]: row["count"] for row in rows}

    def in_state(self, state: str, most: int) -> list[Queued]:
        """The first of those in a state."""
        return self._some("state = ?", (state,), most)

    def get(self, name: str) -> Queued | None:
        """One statement by its id."""
        found = self._some("id = ?", (name,), 1)
        return found[0] if found else None

    def of_person(self, person: str) -> list[Queued]:
        """All about one person, sent or not: what somebody who asks to be forgotten has to be told."""
        return self._some("person = ?", (person,), -1)

    def _some(self, where: str, values: tuple[str, ...], most: int) -> list[Queued]:
        rows = self._database.rows(f"SELECT * FROM statements WHERE {where} ORDER BY rowid LIMIT ?", (*values, most))
        return [_queued(row) for row in rows]

    def _set(self, changes: list[tuple[str, int, int, str, str]]) -> None:
        # Another program may send the same ones: what it saw arrive stays arrived.
        with self._database.transaction() as connection:
            connection.executemany(
                "UPDATE statements SET state = ?, tried_wall_ms = ?, due_wall_ms = ?, error = ?, tries = tries + 1"
                f" WHERE id = ? AND state = '{WAITING}'", changes,
            )  # fmt: skip


def _queued(row: Row) -> Queued:
    return Queued(
        id=row["id"],
        person=row["person"],
        head=row["head"] or "",
        statement=json.loads(row["statement"]),
        queued_wall_ms=row["queued_wall_ms"],
        tried_wall_ms=row["tried_wall_ms"],
        due_wall_ms=row["due_wall_ms"],
        tries=row["tries"],
        state=row["state"],
        error=row["error"],
    )
