"""What a decision rests on: sets of exam drills and their records. Read, but for giving a whole set back."""

from __future__ import annotations

from dataclasses import dataclass, fields

from app.storage.database import Database, Row


RETURNED = "returned"
"""A set that was given back: it counts as no attempt."""
NOT_COUNTED = ("void", RETURNED)


@dataclass(frozen=True, slots=True)
class ExamSet:
    """One try at a level. Times are wall ms UTC."""

    id: str
    person: str | None
    person_hash: str
    programme: str
    programme_digest: str
    level: str
    kind: str
    """whole or renewal."""
    supervised_by: str
    opened_wall_ms: int
    closed_wall_ms: int | None
    status: str


@dataclass(frozen=True, slots=True)
class SatDrill:
    """One exam record that was taken in. Points in hundredths."""

    head: str
    position: int
    person: str | None
    person_hash: str
    scenario: str
    scenario_digest: str
    programme_digest: str
    status: str
    score: int
    cut: int
    provisional: bool
    critical: int
    serious: int
    supervised_by: str
    started_wall_ms: int
    ended_wall_ms: int
    ledger_digest: str


_COLUMNS = [field.name for field in fields(SatDrill)]


class ExamEvidence:
    """Reads sets and attempts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, exam_set: str) -> ExamSet | None:
        """The set with this id, or None."""
        row = self._database.row("SELECT * FROM exam_sets WHERE id = ?", (exam_set,))
        return _exam_set(row) if row else None

    def undecided(self) -> list[ExamSet]:
        """Sets of people who are known here about which nothing was proposed yet, oldest first."""
        sql = (
            "SELECT * FROM exam_sets WHERE person IS NOT NULL AND id NOT IN (SELECT json_extract(evidence, '$.set')"
            " FROM proposals WHERE kind != 'appeal' AND json_extract(evidence, '$.set') IS NOT NULL)"
            " ORDER BY opened_wall_ms, id"
        )
        return [_exam_set(row) for row in self._database.rows(sql)]

    def of_person(self, person: str, programme: str) -> list[ExamSet]:
        """Every set of a person in a programme, oldest first."""
        sql = "SELECT * FROM exam_sets WHERE person = ? AND programme = ? ORDER BY opened_wall_ms, id"
        return [_exam_set(row) for row in self._database.rows(sql, (person, programme))]

    def drills(self, exam_set: str) -> list[SatDrill]:
        """The records of a set by position, those of one position in the order in which they were sat."""
        sql = f"SELECT {', '.join(_COLUMNS)} FROM attempts WHERE exam_set = ? ORDER BY position, started_wall_ms, head"
        return [_drill(row) for row in self._database.rows(sql, (exam_set,))]

    def record(self, head: str) -> str:
        """The whole record with this last hash, as text; empty if it is not here."""
        row = self._database.row("SELECT record FROM attempts WHERE head = ?", (head,))
        return row["record"] if row else ""

    def withdrawn(self, installation: str) -> bool:
        """Whether an installation was enrolled here and is believed no longer."""
        sql = "SELECT 1 FROM installations WHERE id = ? AND withdrawn_wall_ms IS NOT NULL"
        return self._database.row(sql, (installation,)) is not None

    def give_back(self, exam_set: str) -> None:
        """Count a set as no attempt from now on; its records stay."""
        self._database.write("UPDATE exam_sets SET status = ? WHERE id = ?", (RETURNED, exam_set))

    def means(self, person_hash: str, person: str) -> bool:
        """Whether records with this hash are this person's."""
        sql = "SELECT 1 FROM people WHERE hash = ? AND id = ? UNION SELECT 1 FROM person_hashes WHERE hash = ? AND person = ?"
        return self._database.row(sql, (person_hash, person, person_hash, person)) is not None


def _exam_set(row: Row) -> ExamSet:
    return ExamSet(
        row["id"], row["person"], row["person_hash"], row["programme"], row["programme_digest"], row["level"],
        row["kind"], row["supervised_by"], row["opened_wall_ms"], row["closed_wall_ms"], row["status"],
    )  # fmt: skip


def _drill(row: Row) -> SatDrill:
    return SatDrill(
        row["head"], row["position"] or 0, row["person"], row["person_hash"], row["scenario"], row["scenario_digest"],
        row["programme_digest"], row["status"], row["score"] or 0, row["cut"] or 0, bool(row["provisional"]),
        row["critical"], row["serious"], row["supervised_by"], row["started_wall_ms"],
        row["ended_wall_ms"] or row["started_wall_ms"], row["ledger_digest"],
    )  # fmt: skip
