"""The log of looks and of what was done to people's data: who, when, what, in counts and never with names."""

from __future__ import annotations

from typing import NamedTuple

from app.storage.database import Database


class Look(NamedTuple):
    """One line of the log."""

    id: int
    wall_ms: int
    who: str
    what: str
    detail: str


class Looks:
    """The log in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, who: str, what: str, detail: str, wall_ms: int) -> None:
        """Write one line.

        Raises: StorageError if it cannot be saved.
        """
        self._database.write("INSERT INTO looks (wall_ms, who, what, detail) VALUES (?, ?, ?, ?)",
                             (wall_ms, who, what, detail))

    def all(self) -> list[Look]:
        """Every line, newest first."""
        return [Look._make(row) for row in self._database.rows("SELECT id, wall_ms, who, what, detail FROM looks ORDER BY id DESC")]
