"""What another pass mark would have come to: counts of sets alone, never of whom, and too few are not told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.certification.programme import Level, drills_of
from app.storage.tried_sets import SetPoints

FEWEST = 5
"""Under so many people or sets nothing is told: one could tell whose they are."""


@dataclass(frozen=True, slots=True)
class WhatIf:
    """How many sets of a level pass now, and would with another mean. Means in hundredths of a scaled point."""

    level: str
    mean_now: int
    mean_then: int
    sets: int | None
    """Closed sets; None: fewer than five, and nothing is told."""
    passed_now: int | None
    passed_then: int | None


def what_if(level: Level, sets: Iterable[SetPoints], mean: int) -> WhatIf:
    """Count both ways.

    Args:
        level: with the mean that holds now.
        sets: what its closed sets came to.
        mean: the other one.
    """
    known = list(sets)
    if len(known) < FEWEST:
        return WhatIf(level.id, level.mean, mean, None, None, None)
    other = replace(level, mean=mean)
    now, then = (sum(_passes(each, points) for points in known) for each in (level, other))
    return WhatIf(level.id, level.mean, mean, len(known), now, then)


def _passes(level: Level, points: SetPoints) -> bool:
    """The rule of `app.certification.outcome`, on sums."""
    drills = drills_of(level, points.kind)
    return (
        points.drills >= drills
        and points.total >= level.mean * points.drills
        and points.lowest >= level.floor
        and points.critical <= level.critical
        and points.serious <= level.serious
        and not (level.supervised and points.alone)
    )
