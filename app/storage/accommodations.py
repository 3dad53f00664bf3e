"""Who has more time or breaks in exams: for the accommodations officer and the clock, nobody else."""

from __future__ import annotations

from typing import NamedTuple

from app.storage.database import Database


class Accommodation(NamedTuple):
    """What one person has in exams."""

    person: str
    clock_percent: int
    """How long a drill takes, per cent of normal."""
    breaks: bool
    """The clock may stand at chapters."""
    set_by: str
    set_wall_ms: int


class Accommodations:
    """The accommodations in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, person: str) -> Accommodation | None:
        """What a person has, None for nothing."""
        row = self._database.row("SELECT * FROM accommodations WHERE person = ?", (person,))
        return _read(row) if row else None

    def all(self) -> list[Accommodation]:
        """Everybody who has something, by number."""
        return [_read(row) for row in self._database.rows("SELECT * FROM accommodations ORDER BY person")]

    def put(self, given: Accommodation) -> None:
        """Save one.

        Raises: StorageError if it cannot be saved.
        """
        self._database.write("INSERT OR REPLACE INTO accommodations (person, clock_percent, breaks, set_by, set_wall_ms)"
                             " VALUES (?, ?, ?, ?, ?)", (*given[:2], int(given.breaks), *given[3:]))

    def drop(self, person: str) -> None:
        """Take a person's away."""
        self._database.write("DELETE FROM accommodations WHERE person = ?", (person,))


def _read(row: object) -> Accommodation:
    person, percent, breaks, set_by, wall_ms = row
    return Accommodation(person, percent, bool(breaks), set_by, wall_ms)
