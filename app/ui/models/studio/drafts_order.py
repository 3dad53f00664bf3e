"""Which drafts the table shows, and in which order: by decision as in the file, or sorted by one column."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from app.ui.models.studio import drafts_words as words

if TYPE_CHECKING:
    from app.authoring.views.drafts import Decision, DraftRow, DraftTable

DRAFT, DECISION, WORTH, VERDICT, EFFECT, NEEDS, PROMISE, LENGTH, APOLOGY, LOOKS, BREACH, TEXT = range(12)
FILE_ORDER = -1


class Line(NamedTuple):
    """One line of the table: a draft, or the heading of a decision."""

    decision: Decision
    row: DraftRow | None

    @property
    def key(self) -> tuple[str, str]:
        """Stays the same while the thing does."""
        return self.decision.id, self.row.draft if self.row else ""

    @property
    def loc(self) -> tuple:
        """Where it is written."""
        return self.row.loc if self.row else self.decision.loc


def lines_of(table: DraftTable | None, wanted: str, column: int, down: bool) -> tuple[Line, ...]:
    """The lines to show.

    Args:
        table: as the service worked it out.
        wanted: every word of it must be in the id of the draft or its decision, or in its text.
        column: what to sort by; FILE_ORDER keeps the drafts under their decisions.
        down: the largest first.
    """
    if table is None:
        return ()
    terms = wanted.casefold().split()
    found = [(each, [row for row in each.rows if not terms or _has(row, terms)]) for each in table.decisions]
    if column == FILE_ORDER:
        grouped = [[Line(each, None), *(Line(each, row) for row in rows)] for each, rows in found if rows]
        return tuple(line for group in grouped for line in group)
    flat = [Line(each, row) for each, rows in found for row in rows]
    return tuple(sorted(flat, key=_MEASURES[column], reverse=down))


def _has(row: DraftRow, terms: list[str]) -> bool:
    whole = f"{row.draft} {row.decision} {row.text}".casefold()
    return all(term in whole for term in terms)


def _effect(row: DraftRow) -> tuple[int, int]:
    """Turning calms most; raising heats, the more the worse."""
    if row.effect.startswith("raise "):
        return 3, int(row.effect.split()[1])
    return {"turn": 0, "slow": 1}.get(row.effect, 2), 0


_MEASURES: dict[int, Callable[[Line], object]] = {
    DRAFT: lambda line: line.row.draft,
    DECISION: lambda line: line.row.decision,
    WORTH: lambda line: line.row.worth,
    VERDICT: lambda line: (not line.row.right, line.row.part == "", bool(line.row.breach)),
    EFFECT: lambda line: _effect(line.row),
    NEEDS: lambda line: words.needs(line.row),
    PROMISE: lambda line: line.row.promise_ms,
    LENGTH: lambda line: line.row.length,
    APOLOGY: lambda line: line.row.apologies,
    LOOKS: lambda line: words.looks(line.row, line.decision),
    BREACH: lambda line: line.row.breach,
    TEXT: lambda line: line.row.text,
}
