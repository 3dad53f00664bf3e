"""What a set comes to: every drill of it counts, and the whole of it passes or does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isqrt

from app.certification.programme import WHOLE, Level, drills_of
from app.certification.scaling import scaled, scaled_error
from app.said import say
from app.units import format_points

ENDED, INTERRUPTED, VOID = "ended", "interrupted", "void"
"""How a drill went: to its end; broken off, it counts with what it reached; "this is real", it does not count."""


@dataclass(frozen=True, slots=True)
class Attempted:
    """One exam drill of a set, as its re-scored record has it."""

    head: str
    """The record's digest."""
    scenario: str
    position: int
    """In its set, counted from 0."""
    status: str
    """ended, interrupted or void."""
    score: int
    """Hundredths of a point, unscaled."""
    cut: int
    """What passes the scenario, hundredths of a point."""
    provisional: bool = False
    critical: int = 0
    serious: int = 0
    supervised: bool = False
    sem: int = 0
    """The scenario's standard error of measurement, hundredths of a point, unscaled; 0 where it is not known."""


@dataclass(frozen=True, slots=True)
class SetOutcome:
    """Whether a set is passed, and why not. Scores in hundredths of a scaled point."""

    passed: bool
    complete: bool
    """Every drill was sat, interrupted ones included."""
    mean: int
    """Over the whole set, rounded down; a drill that was never sat counts 0."""
    lowest: int
    critical: int
    serious: int
    provisional: bool
    near_miss: bool
    """Nothing but the mean is missing, and less of it than its standard error of measurement."""
    error: int
    """That standard error; 0 where one of the scenarios has none."""
    reasons: tuple[str, ...]
    """Why it is not passed, sentences; empty if it is."""


def outcome(level: Level, attempted: Sequence[Attempted], kind: str = WHOLE) -> SetOutcome:
    """What the drills of a set come to.

    Args:
        level: the level that the set is of.
        attempted: its drills; void ones do not count, of two at one position the later in the sequence counts.
        kind: whole or renewal.
    """
    drills = drills_of(level, kind)
    counted = list({each.position: each for each in attempted if each.status != VOID}.values())
    points = [scaled(each.score, each.cut) for each in counted] + [0] * (drills - len(counted))
    total, number = sum(points), max(1, len(points))
    critical, serious = sum(each.critical for each in counted), sum(each.serious for each in counted)
    alone = sum(not each.supervised for each in counted) if level.supervised else 0
    missing, lowest = max(0, drills - len(counted)), min(points, default=0)
    other = _reasons(level, missing, lowest, critical, serious, alone)
    short = level.mean * number - total
    error = _error(counted, number) if not missing else 0
    reasons = [*_mean_reason(level, total // number, short), *other]
    return SetOutcome(
        passed=not reasons, complete=not missing, mean=total // number, lowest=lowest, critical=critical,
        serious=serious, provisional=any(each.provisional for each in counted),
        near_miss=not other and 0 < short < error * number, error=error, reasons=tuple(reasons),
    )  # fmt: skip


def _mean_reason(level: Level, mean: int, short: int) -> list[str]:
    if short <= 0:
        return []
    return [say("The mean over the set is {mean}; {wanted} is needed.",
                mean=format_points(mean), wanted=format_points(level.mean))]  # fmt: skip


def _reasons(level: Level, missing: int, lowest: int, critical: int, serious: int, alone: int) -> list[str]:
    found = []
    if missing:
        found.append(say("%n drill(s) of the set never sat: 0 points each.", "", missing))
    elif lowest < level.floor:
        found.append(say("The weakest drill has {lowest}; none may be under {floor}.",
                         lowest=format_points(lowest), floor=format_points(level.floor)))  # fmt: skip
    if critical > level.critical:
        found.append(say("%n critical breach(es) over the set; allowed: {allowed}.", "", critical, allowed=level.critical))
    if serious > level.serious:
        found.append(say("%n serious breach(es) over the set; allowed: {allowed}.", "", serious, allowed=level.serious))
    if alone:
        found.append(say("%n drill(s) sat without the supervision that this level asks for.", "", alone))
    return found


def _error(counted: Sequence[Attempted], number: int) -> int:
    """The standard error of the set's mean, if the errors of its drills are independent; rounded down."""
    if not counted or any(each.sem <= 0 for each in counted):
        return 0
    return isqrt(sum(scaled_error(each.sem, each.cut) ** 2 for each in counted)) // number
