"""What taking a string table in would change, line by line, before anything is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.authoring.translation.drawing import draw_up
from app.authoring.translation.keeping import doubts, unusable
from app.authoring.translation.table import MISSING, TRANSLATED, Line, Table, sealed, state_of
from app.engine.scenario import Scenario
from app.said import say

NEW, CHANGED, SAME, KEPT, TO_REVIEW, LEFT_OUT, REFUSED = (
    "new", "changed", "unchanged", "kept", "fuzzy", "missing", "unusable",
)
STATES = (NEW, CHANGED, SAME, KEPT, TO_REVIEW, LEFT_OUT, REFUSED)
"""What may become of a line: taken in anew; in place of another text; it was there; the own text stays; taken in, to
be looked at before it is shown; there is no text; the text cannot be used."""


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of one line."""

    id: str
    state: str
    source: str
    before: str
    after: str
    doubts: tuple[str, ...] = ()
    """What somebody should look at, each a part of a sentence."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What taking a table in comes to."""

    changes: tuple[Change, ...]
    unknown: tuple[str, ...]
    """Ids that the scenario does not have; their lines are not taken in."""
    reviewed_by: str
    unreviewed: bool
    """A review was told, but lines have changed since."""

    def of(self, state: str) -> tuple[Change, ...]:
        """The lines of which this becomes."""
        return tuple(change for change in self.changes if change.state == state)

    @property
    def doubtful(self) -> tuple[Change, ...]:
        """The lines that somebody should look at, the unusable ones too."""
        return tuple(change for change in self.changes if change.doubts)


def compare(scenario: Scenario, had: Table | None, given: Table) -> tuple[Table, Difference]:
    """What the table would be after taking another in, and how it differs.

    Args:
        scenario: in its own language.
        had: what is kept now; None: nothing.
        given: what is to be taken in, known to be of this scenario.
    """
    now = draw_up(scenario, given.language, had)
    told = given.by_id()
    foreign = {f"feed.{inject.id}.text" for inject in scenario.injects if inject.language}
    pairs = [_taken(line, told.get(line.id), line.id in foreign) for line in now.lines]
    lines = tuple(line for line, _ in pairs)
    made = sealed(replace(now, lines=lines, review=given.review, credits=given.credits or now.credits))
    unknown = tuple(line.id or line.source[:40] for line in given.lines if line.id not in scenario.lines)
    lost = bool(given.review.by) and not made.review.by
    return made, Difference(tuple(change for _, change in pairs), unknown, made.review.by, lost)


def standing_doubts(scenario: Scenario, table: Table) -> dict[str, tuple[str, ...]]:
    """The lines of a table that somebody should look at, with the reasons."""
    foreign = {f"feed.{inject.id}.text" for inject in scenario.injects if inject.language}
    found = ((line, line.id in foreign) for line in table.lines if line.text and line.id in scenario.lines)
    told = {line.id: _looked_at(line.id, scenario.lines[line.id], line.text, stays) for line, stays in found}
    return {key: reasons for key, reasons in told.items() if reasons}


def _looked_at(key: str, source: str, text: str, foreign: bool) -> tuple[str, ...]:
    why = unusable(text)
    return (why,) if why else doubts(key, source, text, foreign)


def _taken(mine: Line, given: Line | None, foreign: bool) -> tuple[Line, Change]:
    had = state_of(mine, mine.source)
    if given is None or not given.text.strip():
        return mine, Change(mine.id, LEFT_OUT if had == MISSING else KEPT, mine.source, mine.text, mine.text)
    why = unusable(given.text)
    if why:
        return mine, Change(mine.id, REFUSED, mine.source, mine.text, mine.text, (why,))
    text, told = given.text.strip(), tuple(_older(mine, given))
    if told and had == TRANSLATED and mine.text != text:
        return mine, Change(mine.id, KEPT, mine.source, mine.text, mine.text, told)
    fuzzy = given.fuzzy or given.source.strip() != mine.source
    if had == TRANSLATED and mine.text == text and not given.fuzzy:
        fuzzy = False
    previous = (given.previous if given.source == mine.source else given.source) if fuzzy else ""
    line = replace(mine, text=text, fuzzy=fuzzy, previous=previous, remark=given.remark or mine.remark)
    state = _state(mine, line)
    return line, Change(mine.id, state, mine.source, mine.text, text, (*told, *doubts(mine.id, mine.source, text, foreign)))


def _state(mine: Line, line: Line) -> str:
    if (mine.text, mine.fuzzy) == (line.text, line.fuzzy):
        return SAME
    if line.fuzzy:
        return TO_REVIEW
    return CHANGED if mine.text else NEW


def _older(mine: Line, given: Line) -> Iterator[str]:
    if given.source.strip() != mine.source:
        yield say("it was made for another wording of the original")
