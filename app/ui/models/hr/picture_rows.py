"""What pictures show, as rows: a name, a value, how far it spreads, and how it reads; the table beside shows the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.ui.language import tr
from app.ui.models.hr.decision_words import points
from app.ui.text import DIMENSION_ORDER, dimension

if TYPE_CHECKING:
    from app.services.standing import UnitStanding
    from app.storage.pictures import DimensionFigure, MonthCount

FEWEST = 5
HOLDS = ("valid", "expiring")


@dataclass(frozen=True, slots=True)
class PictureRow:
    """One bar."""

    name: str
    value: float
    words: str
    """What stands beside the bar, and in the table."""
    low: float = -1
    """Where the spread begins; under 0: there is none."""
    high: float = -1
    more: tuple[str, ...] = ()
    """Further cells of the table."""


def months_back(today: date, many: int) -> list[str]:
    """The last months up to this one, as 2026-03."""
    last = today.year * 12 + today.month - 1
    return [f"{at // 12:04d}-{at % 12 + 1:02d}" for at in range(last - many + 1, last + 1)]


def month_rows(found: Sequence[MonthCount], months: Sequence[str], levels: Sequence[str]) -> list[PictureRow]:
    """A bar for each month, empty ones too; further cells by level."""
    counts = {(each.month, each.level): each.passes for each in found}
    rows = []
    for month in months:
        by_level = [counts.get((month, level), 0) for level in levels]
        total = sum(by_level)
        rows.append(PictureRow(month, total, str(total), more=tuple(map(str, by_level))))
    return rows


def unit_rows(found: Sequence[UnitStanding], level: str) -> list[PictureRow]:
    """The share of a unit that holds a level, the largest unit first; units that are not told are left out."""
    told = [each for each in found if each.people is not None]
    rows = []
    for each in sorted(told, key=lambda one: one.unit):
        holds = sum(number for (name, state), number in each.counts.items() if name == level and state in HOLDS)
        soon = each.counts.get((level, "expiring"), 0)
        share = 100 * holds / each.people if each.people else 0
        words = tr("{holds} of {people}, {share} %").format(holds=holds, people=each.people, share=round(share))
        rows.append(PictureRow(each.unit or tr("no unit"), share, words, more=(str(soon), str(each.counts.get((level, "lapsed"), 0)))))
    return rows


def dimension_rows(found: Sequence[DimensionFigure]) -> list[PictureRow]:
    """The mean of each dimension with one standard deviation to each side; none from fewer than five people."""
    by_name = {each.name: each for each in found if each.people >= FEWEST}
    rows = []
    for name in (*DIMENSION_ORDER, *sorted(set(by_name) - set(DIMENSION_ORDER))):
        if name in by_name:
            one = by_name[name]
            low, high = max(0.0, one.mean - one.spread), min(10_000.0, one.mean + one.spread)
            words = tr("{mean} ± {spread}").format(mean=points(round(one.mean / 10) * 10), spread=points(round(one.spread / 10) * 10))
            rows.append(PictureRow(dimension(name)[0], one.mean / 100, words, low / 100, high / 100, (str(one.drills),)))
    return rows
