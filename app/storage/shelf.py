"""Compiled scenarios that were played here, by digest: what makes old records recomputable."""

from __future__ import annotations

from app.engine.codec import from_json, to_json
from app.engine.scenario import Scenario
from app.errors import InputError, StorageError
from app.said import say
from app.storage.database import Database


class Shelf:
    """The compiled scenarios in the database, and who opened which."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, scenario: Scenario, wall_ms: int) -> None:
        """Keep a compiled scenario with its chart and policy; one that is there stays as it is.

        Raises: StorageError if it cannot be saved.
        """
        if self.has(scenario.digest):
            return
        self._database.write(
            "INSERT OR IGNORE INTO scenarios VALUES (?, ?, ?, ?, ?)",
            (scenario.digest, scenario.id, scenario.title, to_json(scenario), wall_ms),
        )

    def has(self, digest: str) -> bool:
        """Whether the scenario with this digest is here."""
        return self._database.row("SELECT 1 FROM scenarios WHERE digest = ?", (digest,)) is not None

    def get(self, digest: str) -> Scenario | None:
        """The scenario with this digest, or None.

        Raises: StorageError if what is here is damaged.
        """
        row = self._database.row("SELECT compiled FROM scenarios WHERE digest = ?", (digest,))
        if row is None:
            return None
        try:
            return from_json(row["compiled"])
        except InputError as error:
            raise StorageError(say("A scenario kept in the data file is damaged, so its runs cannot be opened.")) from error

    def title(self, digest: str) -> str:
        """Title of the scenario with this digest, empty if it is not here."""
        row = self._database.row("SELECT title FROM scenarios WHERE digest = ?", (digest,))
        return row["title"] if row else ""

    def opened_by(self, person: str) -> frozenset[str]:
        """Ids of the scenarios this person has ever opened, in any mode."""
        rows = self._database.rows("SELECT scenario FROM opened WHERE person = ?", (person,))
        return frozenset(row["scenario"] for row in rows)
