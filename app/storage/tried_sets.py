"""The sets that people have begun: of one person with what was decided, of all in sums."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from app.certification.holding import Held
from app.certification.outcome import Attempted
from app.storage.database import Database, Row


class TriedSet(NamedTuple):
    """One set of a person. Times are wall ms UTC."""

    id: str
    level: str
    kind: str
    programme_digest: str
    opened_wall_ms: int
    closed_wall_ms: int | None
    status: str
    decision: str
    """waiting, granted or declined, of the newest proposal about it; "" if there is none."""


class SatDrill(NamedTuple):
    """One drill of a set with the edition it was played in."""

    attempted: Attempted
    scenario_digest: str


class SetPoints(NamedTuple):
    """What a closed set comes to, without whose it is. Scaled points in hundredths."""

    kind: str
    drills: int
    total: int
    lowest: int
    critical: int
    serious: int
    alone: int
    """Drills sat without supervision."""


class TriedSets:
    """The sets in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_person(self, person: str, programme: str) -> list[TriedSet]:
        """Every set of a person in a programme, oldest first."""
        sql = (
            "SELECT s.id, s.level, s.kind, s.programme_digest, s.opened_wall_ms, s.closed_wall_ms, s.status,"
            " COALESCE((SELECT p.state FROM proposals p WHERE p.person = s.person AND p.kind != 'appeal'"
            " AND json_extract(p.evidence, '$.set') = s.id ORDER BY p.id DESC LIMIT 1), '')"
            " FROM exam_sets s WHERE s.person = ? AND s.programme = ? ORDER BY s.opened_wall_ms, s.id"
        )
        return [TriedSet._make(row) for row in self._database.rows(sql, (person, programme))]

    def drills(self, exam_set: str) -> list[SatDrill]:
        """The records of a set by position, those of one position in the order in which they were sat."""
        sql = (
            "SELECT head, scenario, position, status, score, cut, provisional, critical, serious, supervised_by, scenario_digest"
            " FROM attempts WHERE exam_set = ? ORDER BY position, started_wall_ms, head"
        )
        return [_drill(row) for row in self._database.rows(sql, (exam_set,))]

    def held(self, person: str, programme: str) -> list[Held]:
        """Every certificate of a person in a programme."""
        sql = "SELECT number, level, valid_from, valid_until, state FROM certificates WHERE person = ? AND programme = ?"
        return [
            Held(row["number"], row["level"], date.fromisoformat(row["valid_from"]), date.fromisoformat(row["valid_until"]),
                 row["state"])
            for row in self._database.rows(sql, (person, programme))
        ]  # fmt: skip

    def points(self, programme: str, level: str, not_counted: tuple[str, ...]) -> list[SetPoints]:
        """What every closed set of a level comes to; of two drills at one position the later one counts.

        Args:
            programme: its id.
            level: its id.
            not_counted: statuses of sets that are left out.
        """
        marks = ", ".join("?" for _ in not_counted)
        sql = (
            "WITH sets AS MATERIALIZED (SELECT id, kind FROM exam_sets WHERE programme = ? AND level = ? AND closed_wall_ms IS NOT NULL"
            f" AND status NOT IN ({marks})), drills AS (SELECT a.*, ROW_NUMBER() OVER (PARTITION BY a.exam_set, a.position"
            " ORDER BY a.started_wall_ms DESC, a.head DESC) place FROM sets JOIN attempts a ON a.exam_set = sets.id"
            " WHERE a.status != 'void') SELECT sets.kind, COUNT(*), SUM(COALESCE(d.scaled, 0)), MIN(COALESCE(d.scaled, 0)),"
            " SUM(d.critical), SUM(d.serious), SUM(TRIM(d.supervised_by) = '') FROM sets JOIN drills d ON d.exam_set = sets.id"
            " WHERE d.place = 1 GROUP BY sets.id"
        )
        return [SetPoints._make(row) for row in self._database.rows(sql, (programme, level, *not_counted))]


def _drill(row: Row) -> SatDrill:
    made = Attempted(
        head=row["head"], scenario=row["scenario"], position=row["position"] or 0, status=row["status"],
        score=row["score"] or 0, cut=row["cut"] or 0, provisional=bool(row["provisional"]), critical=row["critical"],
        serious=row["serious"], supervised=bool(row["supervised_by"].strip()),
    )  # fmt: skip
    return SatDrill(made, row["scenario_digest"])
