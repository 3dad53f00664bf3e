"""Why no set can be drawn, as a sentence: the first need that the scenarios at hand do not meet."""

from __future__ import annotations

from collections.abc import Sequence

from app.certification.candidates import Candidate
from app.certification.drawing_search import GaveUpError, search
from app.certification.programme import CAUSES, FORMATIONS, Level, Need
from app.said import Said, joined_said, say


def lack_of(
    level: Level, pool: Sequence[Candidate], number: int, mix: Sequence[Need], kept: Sequence[Candidate] = ()
) -> Said:
    """Which need cannot be met.

    Args:
        level: whose set.
        pool: the unseen scenarios of the level.
        number: how many are wanted.
        mix: what they must hold together with those kept.
        kept: scenarios that are in the set already.
    """
    if len(pool) < number:
        low, high = level.difficulty
        return say("Only %n unseen scenario(s) of difficulty {low} to {high} at hand; {number} wanted.", "", len(pool),
                   low=low, high=high, number=number)  # fmt: skip
    for need in mix:
        if not _possible(pool, number, (need,), kept):
            return _alone(level, need)
    for upto in range(2, len(mix)):
        if not _possible(pool, number, mix[:upto], kept):
            return _beside(mix[upto - 1], mix[: upto - 1])
    return _beside(mix[-1], mix[:-1])


def gave_up(level: Level) -> Said:
    """What is said where the search was given up."""
    return say("No set of {title} was found within the time that a search may take.", title=level.title)


def words_of(need: Need) -> Said:
    """A need in words."""
    if need.kind == CAUSES:
        return say("%n different cause(s)", "what a set must hold", need.count)
    if need.kind == FORMATIONS:
        return say("%n different formation(s)", "what a set must hold", need.count)
    return say("%n drill(s) with the theme {theme}", "what a set must hold", need.count, theme=need.theme)


def _possible(pool: Sequence[Candidate], number: int, mix: Sequence[Need], kept: Sequence[Candidate]) -> bool:
    try:
        return search(pool, number, mix, kept) is not None
    except GaveUpError:
        return True


def _alone(level: Level, need: Need) -> Said:
    low, high = level.difficulty
    return say("The unseen scenarios of difficulty {low} to {high} do not hold {need}.",
               low=low, high=high, need=words_of(need))  # fmt: skip


def _beside(need: Need, others: Sequence[Need]) -> Said:
    return say("No set of unseen scenarios holds {need} beside {others}.",
               need=words_of(need), others=joined_said(map(words_of, others), ", "))  # fmt: skip
