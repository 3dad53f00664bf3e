"""The people who train here, known to records only by a salted hash."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import NamedTuple

from app.storage.database import Database, Row
from app.storage.erasing import forget, scrub

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
    email: str = ""
    manager: str = ""
    """Number of the person's manager, who need not be here; empty: not known."""
    started_on: str = ""
    """ISO date; empty: not known."""
    has_pin: bool = False


class RosterRow(NamedTuple):
    """What a roster says of one person."""

    number: str
    name: str
    email: str
    unit: str
    manager: str
    started_on: str


class LaptopRow(NamedTuple):
    """What a laptop has to know of one person, and nothing else."""

    number: str
    name: str
    unit: str
    salt: str
    """Hex."""
    hash: str
    pin: str
    """Its argon2 hash; empty for none."""


class People:
    """The roster in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, person: str) -> Person | None:
        """The person with this number, or None."""
        row = self._database.row("SELECT * FROM people WHERE id = ?", (person,))
        return _person(row) if row else None

    def by_hash(self, person_hash: str) -> Person | None:
        """The person whom a record means, also one that another installation made; None if unknown or erased."""
        row = self._database.row(
            "SELECT * FROM people WHERE hash = ? OR id = (SELECT person FROM person_hashes WHERE hash = ?)"
            " ORDER BY hash = ? DESC LIMIT 1", (person_hash, person_hash, person_hash),
        )  # fmt: skip
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
            connection.executemany(
                "INSERT INTO people (id, name, unit, language, salt, hash, added_wall_ms) VALUES (?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET name = excluded.name, unit = excluded.unit,"
                " language = excluded.language, left_wall_ms = NULL",
                ((person, name, unit, language, *_salted(person), wall_ms) for person, name, unit, language in people),
            )

    def roster(self) -> dict[str, tuple[RosterRow, bool]]:
        """By number: what the roster said last, and whether the person is still here."""
        rows = self._database.rows("SELECT id, name, email, unit, manager, started_on, left_wall_ms FROM people")
        return {row[0]: (RosterRow._make(row[:6]), row[6] is None) for row in rows}

    def take_roster(self, rows: Sequence[RosterRow], leavers: Sequence[str], before: dict, wall_ms: int) -> bool:
        """Enter and change people and note who has left, all or nothing. Salt and hash of who is there stay.

        Args:
            before: the roster that the changes were worked out against.
        Returns: False if it has changed since; then nothing was written.
        Raises: StorageError if it cannot be saved.
        """
        with self._database.transaction() as connection:
            if self.roster() != before:
                return False
            connection.executemany(
                "INSERT INTO people (id, name, email, unit, manager, started_on, language, salt, hash, added_wall_ms)"
                " VALUES (?, ?, ?, ?, ?, ?, 'en', ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
                " email = excluded.email, unit = excluded.unit, manager = excluded.manager,"
                " started_on = excluded.started_on, left_wall_ms = NULL",
                ((*row, *_salted(row.number), wall_ms) for row in rows),
            )
            connection.executemany("UPDATE people SET left_wall_ms = ? WHERE id = ? AND left_wall_ms IS NULL",
                                   [(wall_ms, number) for number in leavers])
        return True

    def for_laptops(self) -> list[LaptopRow]:
        """Everybody who is here, as laptops need to know them, by number."""
        rows = self._database.rows(
            "SELECT id, name, unit, salt, hash, pin FROM people WHERE left_wall_ms IS NULL ORDER BY id")
        return [LaptopRow._make(row) for row in rows]

    def take_for_laptop(self, rows: Sequence[LaptopRow], gone: Sequence[str], wall_ms: int) -> None:
        """Take in what HR says of people, all or nothing.

        Somebody who is here keeps the own hash: records name it. The other one is noted beside it.

        Args:
            gone: numbers of those who are to be noted as having left.
        Raises: StorageError if it cannot be saved.
        """
        with self._database.transaction() as connection:
            connection.executemany(
                "INSERT INTO people (id, name, unit, language, salt, hash, added_wall_ms, pin)"
                " VALUES (?, ?, ?, 'en', ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
                " unit = excluded.unit, pin = CASE WHEN excluded.pin = '' THEN pin ELSE excluded.pin END,"
                " left_wall_ms = NULL",
                [(row.number, row.name, row.unit, row.salt, row.hash, wall_ms, row.pin) for row in rows],
            )
            connection.executemany(
                "INSERT OR IGNORE INTO person_hashes (hash, person, salt, installation)"
                " SELECT ?, id, ?, '' FROM people WHERE id = ? AND hash <> ?",
                [(row.hash, row.salt, row.number, row.hash) for row in rows],
            )
            connection.executemany("UPDATE people SET left_wall_ms = ? WHERE id = ? AND left_wall_ms IS NULL",
                                   [(wall_ms, number) for number in gone])

    def salt(self, person: str) -> str:
        """The salt of a person's own hash, hex; empty if there is no such person."""
        row = self._database.row("SELECT salt FROM people WHERE id = ?", (person,))
        return row["salt"] if row else ""

    def pin(self, person: str) -> str:
        """The argon2 hash of a person's PIN; empty for none."""
        row = self._database.row("SELECT pin FROM people WHERE id = ?", (person,))
        return row["pin"] if row else ""

    def set_pin(self, person: str, pin: str) -> None:
        """Keep the argon2 hash of a person's PIN; empty takes it away."""
        self._database.write("UPDATE people SET pin = ? WHERE id = ?", (pin, person))

    def leave(self, person: str, wall_ms: int) -> None:
        """Note that a person has left; runs and certificates stay."""
        self._database.write("UPDATE people SET left_wall_ms = ? WHERE id = ?", (wall_ms, person))

    def erase(self, person: str) -> None:
        """Forget a person: name, salt and every tie to records. The records' chains stay whole.

        Practice runs are the person's own and go with them.
        """
        with self._database.transaction() as connection:
            forget(connection, person)
        scrub(self._database)


def person_hash(salt: bytes, person: str) -> str:
    """SHA-256 over salt and number, lower-case hex."""
    return sha256(salt + person.encode()).hexdigest()


def _salted(person: str) -> tuple[str, str]:
    salt = secrets.token_bytes(_SALT_BYTES)
    return salt.hex(), person_hash(salt, person)


def _person(row: Row) -> Person:
    return Person(row["id"], row["name"], row["unit"], row["language"], row["hash"], row["left_wall_ms"], row["email"],
                  row["manager"], row["started_on"], bool(row["pin"]))  # fmt: skip
