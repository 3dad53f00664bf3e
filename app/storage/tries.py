"""Wrong tries at PINs and passphrases, counted so that no restart forgets them."""

from __future__ import annotations

from typing import NamedTuple

from app.storage.database import Database


class Tries(NamedTuple):
    """Tries since the last right one."""

    count: int
    last_wall_ms: int


class WrongTries:
    """The wrong tries in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, name: str) -> Tries:
        """How often in a row, and when last."""
        row = self._database.row("SELECT count, last_wall_ms FROM wrong_tries WHERE name = ?", (name,))
        return Tries(row["count"], row["last_wall_ms"]) if row else Tries(0, 0)

    def add(self, name: str, wall_ms: int) -> None:
        """Note one more, before it is known to be wrong: a program that is killed meanwhile gives none away."""
        self._database.write(
            "INSERT INTO wrong_tries (name, count, last_wall_ms) VALUES (?, 1, ?)"
            " ON CONFLICT (name) DO UPDATE SET count = count + 1, last_wall_ms = excluded.last_wall_ms", (name, wall_ms),
        )  # fmt: skip

    def clear(self, name: str) -> None:
        """It was right, or somebody in charge has reset it."""
        self._database.write("DELETE FROM wrong_tries WHERE name = ?", (name,))
