"""How a panel of judges stands: who has finished which round, how far apart they are, and on which lines."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from app.certification.angoff import LEAST_JUDGES, ROUNDS, Judge, Ratings, counted, judge_cut
from app.certification.exam_lines import ExamLine
from app.certification.rounding import rounded
from app.units import HUNDREDTHS

LONGEST_DISPUTE = 12


class Spread(NamedTuple):
    """What the panel said of one line, without who said it. Points of the line, the mean in hundredths of one."""

    lowest: int
    mean_hundredths: int
    highest: int
    judges: int


class Dispute(NamedTuple):
    """A line on which counted judges ended apart."""

    line: ExamLine
    lowest: int
    highest: int
    apart: int
    """What lies between them, in hundredths of a point of the whole score."""


def ratings_of(judge: Judge, number: int) -> Ratings:
    """What a judge said in a round, counted from 0; empty before it has begun."""
    return judge.rounds[number] if number < len(judge.rounds) else {}


def judged(lines: Sequence[ExamLine], judge: Judge, number: int) -> int:
    """How many lines this judge has judged in a round."""
    said = ratings_of(judge, number)
    return sum(line.id in said for line in lines)


def has_finished(lines: Sequence[ExamLine], judge: Judge, number: int) -> bool:
    """Whether every line is judged; a round of no lines is never finished."""
    return bool(lines) and judged(lines, judge, number) == len(lines)


def ready(lines: Sequence[ExamLine], judges: Sequence[Judge]) -> list[Judge]:
    """Who sat the drill first and has finished the first round."""
    return [judge for judge in judges if judge.sat_first and has_finished(lines, judge, 0)]


def open_round(lines: Sequence[ExamLine], judges: Sequence[Judge], judge: Judge) -> int:
    """The round that a judge may judge in now, counted from 0; -1: none yet.

    The second opens when the judge has finished the first and enough others have, for it shows what they said.
    """
    if not judge.sat_first or not lines:
        return -1
    if not has_finished(lines, judge, 0):
        return 0
    return 1 if len(ready(lines, judges)) >= LEAST_JUDGES else -1


def rated(judge: Judge, number: int, line: str, points: int) -> Judge:
    """The judge with this said of a line in a round, counted from 0."""
    rounds = [dict(ratings_of(judge, each)) for each in range(max(number + 1, len(judge.rounds)))]
    rounds[number][line] = points
    return Judge(judge.name, judge.sat_first, tuple(rounds))


def kept_as_before(lines: Sequence[ExamLine], judge: Judge) -> Judge:
    """The judge with every line that the second round has not touched left as the first had it."""
    first, last = ratings_of(judge, 0), ratings_of(judge, 1)
    whole = {line.id: last.get(line.id, first[line.id]) for line in lines if line.id in first or line.id in last}
    return Judge(judge.name, judge.sat_first, (dict(first), whole))


def spreads(lines: Sequence[ExamLine], judges: Sequence[Judge]) -> dict[str, Spread]:
    """Line id -> what the first round said, of those who sat the drill first and finished it."""
    panel = ready(lines, judges)
    if not panel:
        return {}
    found = {}
    for line in lines:
        said = [ratings_of(judge, 0)[line.id] for judge in panel]
        mean = rounded(Fraction(HUNDREDTHS * sum(said), len(said)))
        found[line.id] = Spread(min(said), mean, max(said), len(said))
    return found


def disputes(lines: Sequence[ExamLine], judges: Sequence[Judge], most: int = LONGEST_DISPUTE) -> list[Dispute]:
    """The lines on which counted judges ended furthest apart by what it means for the whole score."""
    panel = counted(lines, judges)
    found = []
    for line in lines if len(panel) > 1 else ():
        said = [ratings_of(judge, ROUNDS - 1)[line.id] for judge in panel]
        if max(said) > min(said):
            apart = rounded(line.worth * (max(said) - min(said)) / line.possible)
            found.append(Dispute(line, min(said), max(said), apart))
    return sorted(found, key=lambda entry: -entry.apart)[:most]


def totals(lines: Sequence[ExamLine], judge: Judge) -> tuple[int | None, ...]:
    """What each round of a judge comes to in hundredths of the whole score; None for one that is not finished."""
    return tuple(
        rounded(judge_cut(lines, ratings_of(judge, number))) if has_finished(lines, judge, number) else None
        for number in range(ROUNDS)
    )


def still_blind(lines: Sequence[ExamLine], judges: Sequence[Judge]) -> list[str]:
    """Names of those who are to judge the first round without knowing what others said."""
    return [judge.name for judge in judges if judge.sat_first and not has_finished(lines, judge, 0)]
