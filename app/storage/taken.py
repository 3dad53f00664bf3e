"""What was taken in from exams: attempts with their lines, the sets they belong to, and whose hashes are whose.

What is asked here is asked before something is written: whether it is there, and what it would stand beside.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from app.storage.database import Database, Value

ATTEMPT = (
    "head", "exam_set", "position", "person", "person_hash", "installation", "scenario", "scenario_digest",
    "programme_digest", "level", "seed", "started_wall_ms", "ended_wall_ms", "status", "score", "scaled", "cut",
    "provisional", "passed", "critical", "serious", "dimensions", "supervised_by", "ledger_digest", "collected",
    "taken_wall_ms", "record", "previous",
)  # fmt: skip
EXAM_SET = (
    "id", "person", "person_hash", "programme", "programme_digest", "level", "kind", "number", "seed", "supervised_by",
    "opened_wall_ms", "honoured_wall_ms", "closed_wall_ms", "status", "installation",
)  # fmt: skip
DRILL = ("exam_set", "position", "scenario", "scenario_digest", "seed", "head", "status")


class Beside(NamedTuple):
    """An attempt that is there, as far as another one has to fit beside it."""

    head: str
    started_wall_ms: int
    ended_wall_ms: int
    installation: str


class Taken:
    """Reads and writes what `collect` takes in."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # ------------------------------------------------------------ attempts

    def record(self, head: str) -> str | None:
        """The text of the record with this last hash; None if it is not here."""
        row = self._database.row("SELECT record FROM attempts WHERE head = ?", (head,))
        return row["record"] if row else None

    def after(self, installation: str, previous: str) -> str:
        """The last hash of the record that follows `previous` on an installation; empty for none."""
        row = self._database.row("SELECT head FROM attempts WHERE installation = ? AND previous = ?",
                                 (installation, previous))
        return row["head"] if row else ""

    def started(self, head: str) -> int | None:
        """When a record began, wall ms; None if it is not here."""
        row = self._database.row("SELECT started_wall_ms FROM attempts WHERE head = ?", (head,))
        return row["started_wall_ms"] if row else None

    def status(self, head: str) -> str:
        """How a record's drill went; empty if it is not here."""
        row = self._database.row("SELECT status FROM attempts WHERE head = ?", (head,))
        return row["status"] if row else ""

    def counted_at(self, exam_set: str, position: int) -> str:
        """The last hash of the record that counts at a place of a set; empty for none."""
        row = self._database.row(
            "SELECT head FROM attempts WHERE exam_set = ? AND position = ? AND status <> 'void'", (exam_set, position)
        )
        return row["head"] if row else ""

    def of_person(self, person: str, from_ms: int, until_ms: int) -> list[Beside]:
        """A person's attempts that were not voided and fell, in part at least, between two moments, wall ms."""
        rows = self._database.rows(
            "SELECT head, started_wall_ms, coalesce(ended_wall_ms, started_wall_ms) AS ended_wall_ms, installation"
            " FROM attempts WHERE person = ? AND status <> 'void' AND started_wall_ms < ?"
            " AND coalesce(ended_wall_ms, started_wall_ms) > ?", (person, until_ms, from_ms))  # fmt: skip
        return [Beside(*row) for row in rows]

    def put_attempt(self, attempt: Mapping[str, Value], lines: Iterable[tuple]) -> None:
        """Save an attempt with its ledger's lines (head, number, dimension, ref, title, earned, possible, reason)."""
        with self._database.transaction() as connection:
            connection.execute(_insert("attempts", ATTEMPT), [attempt[name] for name in ATTEMPT])
            connection.executemany("INSERT INTO attempt_lines VALUES (?, ?, ?, ?, ?, ?, ?, ?)", lines)

    # ---------------------------------------------------------------- sets

    def exam_set(self, exam_set: str) -> dict | None:
        """A set as it stands here; None if it is not."""
        row = self._database.row("SELECT * FROM exam_sets WHERE id = ?", (exam_set,))
        return dict(row) if row else None

    def drills(self, exam_set: str) -> dict[int, dict]:
        """A set's drills by their place."""
        rows = self._database.rows("SELECT * FROM exam_drills WHERE exam_set = ? ORDER BY position", (exam_set,))
        return {row["position"]: dict(row) for row in rows}

    def place_of(self, head: str, run: int = 0) -> tuple[str, int] | None:
        """Set and place of a record, by its last hash or by its run here; None if none names it."""
        row = self._database.row("SELECT exam_set, position FROM exam_drills WHERE head = ? OR run = ?", (head, run))
        return (row["exam_set"], row["position"]) if row else None

    def untaken(self, exam_set: str) -> list[int]:
        """Places of a set whose record is not here."""
        rows = self._database.rows(
            "SELECT position FROM exam_drills AS drill WHERE exam_set = ? AND NOT EXISTS (SELECT 1 FROM attempts"
            " WHERE attempts.exam_set = drill.exam_set AND attempts.position = drill.position) ORDER BY position",
            (exam_set,))  # fmt: skip
        return [row["position"] for row in rows]

    def put_set(self, values: Mapping[str, Value]) -> None:
        """Save a set, or bring one that is there up to date."""
        self._database.write(_insert("exam_sets", EXAM_SET) + _update("id", EXAM_SET), [values[name] for name in EXAM_SET])

    def put_drill(self, values: Mapping[str, Value]) -> None:
        """Save a set's drill, or bring one that is there up to date."""
        self._database.write(_insert("exam_drills", DRILL) + _update("exam_set, position", DRILL),
                             [values[name] for name in DRILL])

    # -------------------------------------------------------------- people

    def person_of(self, person_hash: str) -> str:
        """The number of the person whom a hash means; empty if nobody here is."""
        row = self._database.row(
            "SELECT id FROM people WHERE hash = ? UNION ALL SELECT person FROM person_hashes WHERE hash = ? LIMIT 1",
            (person_hash, person_hash))  # fmt: skip
        return row["id"] if row else ""

    def name_of(self, person: str) -> str | None:
        """The name of the person with this number; None if there is none."""
        row = self._database.row("SELECT name FROM people WHERE id = ?", (person,))
        return row["name"] if row else None

    def erased(self, person_hash: str) -> bool:
        """Whether this hash meant somebody who has been erased."""
        row = self._database.row(
            "SELECT 1 FROM attempts WHERE person_hash = ? AND person IS NULL UNION ALL"
            " SELECT 1 FROM exam_sets WHERE person_hash = ? AND person IS NULL LIMIT 1",
            (person_hash, person_hash))  # fmt: skip
        return row is not None and not self.person_of(person_hash)

    def put_hash(self, person_hash: str, person: str, salt: str, installation: str) -> None:
        """Note whom a hash means; one that is known stays as it is."""
        if self.person_of(person_hash) != person:
            self._database.write("INSERT OR IGNORE INTO person_hashes (hash, person, salt, installation) VALUES (?, ?, ?, ?)",
                                 (person_hash, person, salt, installation))


def _insert(table: str, columns: tuple[str, ...]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


def _update(key: str, columns: tuple[str, ...]) -> str:
    changes = ", ".join(f"{name} = excluded.{name}" for name in columns if name not in key.split(", "))
    return f" ON CONFLICT ({key}) DO UPDATE SET {changes}"
