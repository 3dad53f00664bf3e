"""The people who train here, known to records only by a salted hash."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from app.storage.database import Database, Row

_SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Person:
    """One person. The number is text: leading zeros count."""

    id: str
    name: str
    unit: str
    language: str
    hash: str
    """SHA-256 over salt and number: how records name this person."""
    left_wall_ms: int | None
    """When the person left; None: still here."""


class People:
    """The roster in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, person: str) -> Person | None:
        """The person with this number, or None."""
        row = self._database.row("SELECT * FROM people WHERE id = ?", (person,))
        return _person(row) if row else None

    def by_hash(self, person_hash: str) -> Person | None:
        """The person whom a record means, or None if unknown or erased."""
        row = self._database.row("SELECT * FROM people WHERE hash = ?", (person_hash,))
        return _person(row) if row else None

    def all(self) -> list[Person]:
        """Everybody, by name."""
        return [_person(row) for row in self._database.rows("SELECT * FROM people ORDER BY name, id")]

    def put(self, person: str, name: str, wall_ms: int, unit: str = "", language: str = "en") -> Person:
        """Enter a person, or change name, unit and language of one who is there.

        Raises: StorageError if it cannot be saved.
        """
        self.put_many([(person, name, unit, language)], wall_ms)
        found = self.get(person)
        assert found is not None  # it was saved in the line above
        return found

    def put_many(self, people: Iterable[tuple[str, str, str, str]], wall_ms: int) -> None:
        """Enter or change several (number, name, unit, language), all or none.

        Raises: StorageError if they cannot be saved.
        """
        with self._database.transaction() as connection:
            for person, name, unit, language in people:
                salt = secrets.token_bytes(_SALT_BYTES)
                connection.execute(
                    "INSERT INTO people (id, name, unit, language, salt, hash, added_wall_ms) VALUES (?, ?, ?, ?, ?, ?, ?)"
                    " ON CONFLICT (id) DO UPDATE SET name = excluded.name, unit = excluded.unit,"
                    " language = excluded.language, left_wall_ms = NULL",
                    (person, name, unit, language, salt.hex(), person_hash(salt, person), wall_ms),
                )

    def leave(self, person: str, wall_ms: int) -> None:
        """Note that a person has left; runs and certificates stay."""
        self._database.write("UPDATE people SET left_wall_ms = ? WHERE id = ?", (wall_ms, person))

    def erase(self, person: str) -> None:
        """Forget a person: name, salt and the tie to the runs. The records' chains stay whole.

        Practice runs are the person's own and go with them.
        """
        with self._database.transaction() as connection:
            practice = "SELECT id FROM runs WHERE person = ? AND mode = 'practice'"
            connection.execute(f"DELETE FROM heartbeats WHERE run IN ({practice})", (person,))
            connection.execute(f"DELETE FROM commands WHERE run IN ({practice})", (person,))
            connection.execute("DELETE FROM runs WHERE person = ? AND mode = 'practice'", (person,))
            connection.execute("UPDATE runs SET person = NULL WHERE person = ?", (person,))
            connection.execute("DELETE FROM opened WHERE person = ?", (person,))
            connection.execute("DELETE FROM people WHERE id = ?", (person,))


def person_hash(salt: bytes, person: str) -> str:
    """SHA-256 over salt and number, lower-case hex."""
    return sha256(salt + person.encode()).hexdigest()


def _person(row: Row) -> Person:
    return Person(row["id"], row["name"], row["unit"], row["language"], row["hash"], row["left_wall_ms"])
