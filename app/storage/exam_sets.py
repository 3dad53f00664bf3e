"""Sets of exam drills that are sat here: what was drawn, which run each drill has, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from app.storage.database import Database, Row

DRAWN, BEGUN, MISSED = "drawn", "begun", "missed"
"""Drills of a set: not begun yet; under way; never sat, and not to be sat any more."""
OPEN, CLOSED = "open", "closed"
"""Sets."""


class ExamSet(NamedTuple):
    """One try at a level. Times are wall ms UTC."""

    id: str
    person: str | None
    person_hash: str
    programme: str
    programme_digest: str
    level: str
    kind: str
    number: int
    """Which try at the level this is, counted from 1."""
    seed: int
    supervised_by: str
    opened_wall_ms: int
    honoured_wall_ms: int | None
    closed_wall_ms: int | None
    status: str
    installation: str


class SetDrill(NamedTuple):
    """One drill of a set, with what its run says of it."""

    position: int
    scenario: str
    scenario_digest: str
    seed: int
    status: str
    """drawn, begun, ended, interrupted or missed."""
    run: int = 0
    """0: not begun."""
    run_status: str = ""
    """open, ended, interrupted or void; empty without a run."""
    started_wall_ms: int = -1
    ended_wall_ms: int = -1
    head: str = ""
    score: int | None = None


_COLUMNS = ", ".join(ExamSet._fields)
_DRILLS = (
    "SELECT position, d.scenario, d.scenario_digest, d.seed, d.status, coalesce(d.run, 0) AS run,"
    " coalesce(r.status, '') AS run_status, coalesce(r.started_wall_ms, -1) AS started_wall_ms,"
    " coalesce(r.ended_wall_ms, -1) AS ended_wall_ms, coalesce(r.head, d.head, '') AS head, r.score"
    " FROM exam_drills d LEFT JOIN runs r ON r.id = d.run WHERE exam_set = ? ORDER BY position"
)


class ExamSets:
    """The sets in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @contextmanager
    def together(self) -> Iterator[None]:
        """All changes inside, or none of them."""
        with self._database.transaction():
            yield

    def put(self, opened: ExamSet, drills: Iterable[SetDrill]) -> None:
        """Save a set with everything that was drawn for it, all or nothing.

        Raises: StorageError if it cannot be saved.
        """
        with self._database.transaction() as connection:
            marks = ", ".join("?" * len(opened))
            connection.execute(f"INSERT INTO exam_sets ({_COLUMNS}) VALUES ({marks})", opened)
            connection.executemany(
                "INSERT INTO exam_drills (exam_set, position, scenario, scenario_digest, seed, status)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [(opened.id, drill.position, drill.scenario, drill.scenario_digest, drill.seed, drill.status)
                 for drill in drills])  # fmt: skip

    def get(self, exam_set: str) -> ExamSet | None:
        """The set with this id, or None."""
        row = self._database.row(f"SELECT {_COLUMNS} FROM exam_sets WHERE id = ?", (exam_set,))
        return _set(row) if row else None

    def of_person(self, person: str) -> list[ExamSet]:
        """A person's sets, newest first, those of other laptops too."""
        sql = f"SELECT {_COLUMNS} FROM exam_sets WHERE person = ? ORDER BY opened_wall_ms DESC, id DESC"
        return [_set(row) for row in self._database.rows(sql, (person,))]

    def drills(self, exam_set: str) -> list[SetDrill]:
        """The drills of a set in their order."""
        return [SetDrill(*row) for row in self._database.rows(_DRILLS, (exam_set,))]

    def draw_again(self, exam_set: str, drill: SetDrill) -> None:
        """Another drill takes the place of one that was returned."""
        self._database.write(
            "UPDATE exam_drills SET scenario = ?, scenario_digest = ?, seed = ?, run = NULL, head = NULL, status = ?"
            " WHERE exam_set = ? AND position = ?",
            (drill.scenario, drill.scenario_digest, drill.seed, DRAWN, exam_set, drill.position))  # fmt: skip

    def begin(self, exam_set: str, position: int, run: int) -> None:
        """Note which run a drill has."""
        self._database.write("UPDATE exam_drills SET run = ?, status = ? WHERE exam_set = ? AND position = ?",
                             (run, BEGUN, exam_set, position))  # fmt: skip

    def end(self, exam_set: str, position: int, status: str, head: str | None) -> None:
        """Note what became of a drill."""
        self._database.write("UPDATE exam_drills SET status = ?, head = ? WHERE exam_set = ? AND position = ?",
                             (status, head, exam_set, position))  # fmt: skip

    def close(self, exam_set: str, wall_ms: int) -> None:
        """Note that a set is over."""
        self._database.write("UPDATE exam_sets SET status = ?, closed_wall_ms = ? WHERE id = ? AND closed_wall_ms IS NULL",
                             (CLOSED, wall_ms, exam_set))  # fmt: skip

    def last_void_ms(self, person: str, since_wall_ms: int) -> int:
        """When this person last stopped an exam drill for something real since then; -1 never."""
        row = self._database.row(
            "SELECT max(ended_wall_ms) AS last FROM runs WHERE person = ? AND mode = 'exam' AND status = 'void'"
            " AND started_wall_ms >= ?", (person, since_wall_ms))  # fmt: skip
        return row["last"] if row and row["last"] is not None else -1

    def voided(self, person: str, since_wall_ms: int) -> list[tuple[str, int]]:
        """(scenario, seed) of the exam drills that this person stopped for something real since then, oldest first."""
        rows = self._database.rows(
            "SELECT scenario, seed FROM runs WHERE person = ? AND mode = 'exam' AND status = 'void'"
            " AND started_wall_ms >= ? ORDER BY id", (person, since_wall_ms))  # fmt: skip
        return [(row["scenario"], row["seed"]) for row in rows]

    def sat_by(self, person: str) -> frozenset[str]:
        """Ids of the scenarios that this person has sat in exams, on other laptops too."""
        rows = self._database.rows("SELECT DISTINCT scenario FROM attempts WHERE person = ?", (person,))
        return frozenset(row["scenario"] for row in rows)


def _set(row: Row) -> ExamSet:
    return ExamSet(*row)
