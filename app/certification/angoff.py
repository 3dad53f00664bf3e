"""The pass mark by Angoff's method: judges say what a just-competent person would earn, line by line.

A judge's cut is the sum over the lines, the panel's cut the mean over its judges; its standard error
is the judges' standard deviation divided by the root of their number. Everything is computed in
fractions; what is stated is whole hundredths of a point.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from app.certification.exam_lines import WHOLE, ExamLine
from app.certification.rounding import rounded, rounded_root, variance
from app.said import Figure, say
from app.units import format_points

ROUNDS = 2
LEAST_JUDGES = 3
USUAL_JUDGES = 5
PERMILLE = 1_000

Ratings = Mapping[str, int]
"""Line id -> points that a just-competent person would earn there on average."""


@dataclass(frozen=True, slots=True)
class Judge:
    """One judge and what they said. That they sat the drill first is asked, not proven."""

    name: str
    sat_first: bool
    rounds: tuple[Ratings, ...] = ()


@dataclass(frozen=True, slots=True)
class Cut:
    """A panel's cut. All numbers are hundredths of a point on the whole score, 0..10000."""

    cut: int
    error: int | None
    """Standard error of the cut; None from a single judge."""
    judges: tuple[int, ...]
    """Each counted judge's own cut in the last round, in their order."""
    before: int
    """What the same judges' first round came to."""
    moved: int
    """How far a judge went between the rounds on average, in whichever direction."""
    spread_before: int | None
    spread: int | None
    """Standard deviation of the judges' cuts in the first and in the last round."""

    @property
    def change(self) -> int:
        """What the second round changed, with its sign."""
        return self.cut - self.before


def judge_cut(lines: Sequence[ExamLine], ratings: Ratings) -> Fraction:
    """What one judge's expected points come to on the whole score, in hundredths.

    Raises: ValueError if a line is missing, unknown or outside 0..possible.
    """
    if wrong := faults(lines, ratings) + absent(lines, ratings):
        raise ValueError(wrong[0])
    return sum((line.worth * ratings[line.id] / line.possible for line in lines), Fraction())


def faults(lines: Sequence[ExamLine], ratings: Ratings) -> list[str]:
    """What cannot be in these ratings, one sentence each."""
    possible = {line.id: line.possible for line in lines}
    found = [say("There is no line {line!r} in this scenario.", line=name)
             for name in sorted(ratings) if name not in possible]  # fmt: skip
    return found + [
        say("{line!r} can earn 0 to {most} points, not {said}.", line=name, most=possible[name], said=ratings[name])
        for name in sorted(ratings) if name in possible and not 0 <= ratings[name] <= possible[name]
    ]  # fmt: skip


def absent(lines: Sequence[ExamLine], ratings: Ratings) -> list[str]:
    """The lines that have not been judged yet, one sentence each."""
    return [say("{line!r} has not been judged.", line=line.id) for line in lines if line.id not in ratings]


def counted(lines: Sequence[ExamLine], judges: Sequence[Judge]) -> list[Judge]:
    """The judges whose word counts: they sat the drill first and judged every line in both rounds."""
    return [judge for judge in judges if judge.sat_first and len(judge.rounds) == ROUNDS
            and not any(absent(lines, ratings) for ratings in judge.rounds)]  # fmt: skip


def panel_cut(lines: Sequence[ExamLine], judges: Sequence[Judge]) -> Cut | None:
    """The cut of those judges who count; None if there is none, or nothing to judge.

    Raises: ValueError if a rating is unknown or outside 0..possible.
    """
    panel = counted(lines, judges)
    if not panel or not lines:
        return None
    first = [judge_cut(lines, judge.rounds[0]) for judge in panel]
    last = [judge_cut(lines, judge.rounds[-1]) for judge in panel]
    several = len(panel) > 1
    return Cut(
        cut=rounded(_mean(last)),
        error=rounded_root(variance(last) / len(last)) if several else None,
        judges=tuple(rounded(value) for value in last),
        before=rounded(_mean(first)),
        moved=rounded(_mean([abs(new - old) for old, new in zip(first, last)])),
        spread_before=rounded_root(variance(first)) if several else None,
        spread=rounded_root(variance(last)) if several else None,
    )


def shortcomings(lines: Sequence[ExamLine], judges: Sequence[Judge]) -> list[str]:
    """Why these judgements make no pass mark yet, one sentence each; empty: they do."""
    panel = counted(lines, judges)
    found = [say("{name} had not sat the drill first, so this judgement does not count.", name=judge.name)
             for judge in judges if not judge.sat_first]  # fmt: skip
    found += [say("{name} has not judged every line in both rounds.", name=judge.name) for judge in judges
              if judge.sat_first and judge not in panel]  # fmt: skip
    if len(panel) < LEAST_JUDGES:
        done = say("{done} of at least {least} judges have finished.", done=len(panel), least=LEAST_JUDGES)
        return [done, *found]
    return []


def measurement_error(deviation: int, alpha: int) -> int:
    """Standard error of measurement, SD * sqrt(1 - alpha), in hundredths of a point.

    Args:
        deviation: standard deviation of people's scores in hundredths.
        alpha: reliability per mille, 0..1000.

    Raises: ValueError if one of them cannot be.
    """
    if deviation < 0 or not 0 <= alpha <= PERMILLE:
        raise ValueError(f"a deviation of {deviation} and a reliability of {alpha} per mille cannot be")
    return rounded_root(Fraction(deviation * deviation * (PERMILLE - alpha), PERMILLE))


def too_close(score: int, cut: int, error: int) -> bool:
    """Whether a score lies less than one standard error of measurement from the cut."""
    return abs(score - cut) < error


def out_of_bounds(cut: int, cheats: Mapping[str, int], playbook: int) -> list[str]:
    """Why this cut cannot stand, one sentence each: robots are no people, they only bound it.

    Args:
        cut: hundredths of a point.
        cheats: player -> the highest it came to, hundredths.
        playbook: the lowest that the key itself came to, hundredths.
    """
    found = [say("The player {name} comes to {points} without any competence; the cut has to be above.",
                 name=name, points=Figure(format_points(best)))
             for name, best in sorted(cheats.items()) if best >= cut]  # fmt: skip
    if cut >= playbook:
        found.append(say("The author's own right acts come to {points}; the cut has to be below.",
                         points=Figure(format_points(playbook))))  # fmt: skip
    if not 0 < cut < WHOLE:
        found.append(say("A cut at the very end of the scale separates nobody."))
    return found


def _mean(values: Sequence[Fraction]) -> Fraction:
    return sum(values, Fraction()) / len(values)
