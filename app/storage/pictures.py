"""Numbers for HR's pictures: counted by the database, never whose they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from app.storage.database import Database, Value

_WHOSE = " AND (:unit IS NULL OR {person} IN (SELECT id FROM people WHERE unit = :unit AND left_wall_ms IS NULL))"
_PASSES = (
    "SELECT strftime('%Y-%m', issued_wall_ms / 1000, 'unixepoch') month, level, COUNT(*), COUNT(DISTINCT COALESCE(person, number))"
    " FROM certificates WHERE programme = :programme AND (:level = '' OR level = :level) AND issued_wall_ms >= :since"
    + _WHOSE.format(person="person") + " GROUP BY month, level ORDER BY month, level"
)  # fmt: skip
_DIMENSIONS = (
    "SELECT d.key, COUNT(d.value), AVG(d.value), AVG(d.value * d.value), COUNT(DISTINCT COALESCE(a.person, a.person_hash)) FROM exam_sets s"
    " JOIN attempts a ON a.exam_set = s.id, json_each(a.dimensions) d WHERE s.programme = :programme AND (:level = '' OR s.level = :level)"
    " AND s.opened_wall_ms >= :since AND a.status != 'void' AND s.status NOT IN ('void', 'returned') AND d.value IS NOT NULL"
    + _WHOSE.format(person="s.person") + " GROUP BY d.key"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PicturesAsked:
    """What the pictures are of."""

    programme: str
    level: str = ""
    """Empty: all."""
    since_wall_ms: int = 0
    unit: str | None = None
    """None: all."""

    def values(self) -> dict[str, Value]:
        """For a question."""
        return {"programme": self.programme, "level": self.level, "since": self.since_wall_ms, "unit": self.unit}


class MonthCount(NamedTuple):
    """Certificates that were issued in a month."""

    month: str
    """2026-03, UTC."""
    level: str
    passes: int
    people: int


class DimensionFigure(NamedTuple):
    """What exam drills came to in a dimension. Hundredths of a point, 0 to 10000."""

    name: str
    drills: int
    mean: float
    mean_square: float
    people: int

    @property
    def spread(self) -> float:
        """The standard deviation over the drills."""
        return max(0.0, self.mean_square - self.mean * self.mean) ** 0.5


class PictureFigures:
    """Reads; changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def passes(self, asked: PicturesAsked) -> list[MonthCount]:
        """Certificates by month and level."""
        return [MonthCount._make(row) for row in self._database.rows(_PASSES, asked.values())]

    def dimensions(self, asked: PicturesAsked) -> list[DimensionFigure]:
        """Exam drills by dimension; one that nothing was possible in is not among them."""
        return [DimensionFigure._make(row) for row in self._database.rows(_DIMENSIONS, asked.values())]
