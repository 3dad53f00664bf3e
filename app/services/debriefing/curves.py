"""Pressure over time, exactly: the straight pieces that the heats of a finished drill were made of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from app.engine.drill import Drill
from app.engine.state import Heat
from app.exports.debrief import Curve
from app.units import HEAT_PER_POINT

FULL = 1_000
_UNITS_PER_PRESSURE = 10 * HEAT_PER_POINT


def pressure_curve(label: str, drill: Drill) -> Curve:
    """Pressure 0-1000 of a finished drill from 0 to its scripted end; a jump is two points of one time."""
    heats, weights = drill.state.heats, [line.weight for line in drill.scenario.storylines]
    end_ms = drill.scenario.end_ms
    times = sorted({0, end_ms} | {at_ms for heat in heats for at_ms, _, _ in heat.trace if at_ms <= end_ms})
    stamps = [[entry[0] for entry in heat.trace] for heat in heats]
    points: list[tuple[int, int]] = []
    left_behind = 0
    for place, at_ms in enumerate(times):
        before = _sum(heats, weights, at_ms, [bisect_left(stamp, at_ms) for stamp in stamps])
        after = _sum(heats, weights, at_ms, [bisect_right(stamp, at_ms) for stamp in stamps])
        if place:
            points += _bend(times[place - 1], left_behind, at_ms, before)
            _add(points, at_ms, before)
        _add(points, at_ms, after)
        left_behind = after
    return Curve(label, tuple(points))


def _sum(heats: list[Heat], weights: list[int], at_ms: int, counts: list[int]) -> int:
    """Weighted heat in units, each storyline taken from the entry of its trace before `counts`."""
    total = 0
    for heat, weight, count in zip(heats, weights, counts):
        if count:
            since_ms, value, slope = heat.trace[count - 1]
            total += weight * (value + slope * (at_ms - since_ms))
    return total


def _add(points: list[tuple[int, int]], at_ms: int, units: int) -> None:
    point = (at_ms, min(FULL, max(0, units) // _UNITS_PER_PRESSURE))
    if not points or points[-1] != point:
        points.append(point)


def _bend(from_ms: int, units: int, to_ms: int, later: int) -> list[tuple[int, int]]:
    """The point at which a straight piece meets the top or leaves it, if it does."""
    top = FULL * _UNITS_PER_PRESSURE
    if (units < top) == (later < top) or units == later:
        return []
    return [(from_ms + (top - units) * (to_ms - from_ms) // (later - units), FULL)]
