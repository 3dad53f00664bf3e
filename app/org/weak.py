"""Where a chart is weak: on whom everything hangs, and when nobody is there. Every list is sorted."""

from __future__ import annotations

from dataclasses import dataclass

from app.org.tables import ChartTables
from app.org.walks import Walks, best_windows, story_ms_at

HOURS_PER_WEEK = 7 * 24


@dataclass(frozen=True, slots=True)
class SinglePoint:
    """A need of the seat's that hangs on single roles: without any one of them it cannot be met."""

    function: str
    """Empty where the need is an authority."""
    authority: int
    roles: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Absence:
    """What a seat loses when one role is gone, as stop and as way through."""

    role: int
    functions: tuple[str, ...]
    authority: int
    """The highest authority that the seat can still reach."""


def single_points(chart: ChartTables, seat: int) -> tuple[SinglePoint, ...]:
    """On whom each function, then each authority that the seat can reach at all, hangs.

    Needs that hang on nobody in particular are left out.
    """
    whole = _within(chart, seat, -1)
    without = {role: _within(chart, seat, role) for role in whole}
    found: list[SinglePoint] = []
    for name in _functions(chart, whole):
        roles = tuple(role for role in whole if name not in _functions(chart, without[role]))
        found.append(SinglePoint(name, 0, roles))
    for authority in range(1, _authority(chart, whole) + 1):
        roles = tuple(role for role in whole if _authority(chart, without[role]) < authority)
        found.append(SinglePoint("", authority, roles))
    return tuple(point for point in found if point.roles)


def absences(chart: ChartTables, seat: int) -> tuple[Absence, ...]:
    """The roles whose absence cuts a function off from the seat or lowers the authority in reach."""
    whole = _within(chart, seat, -1)
    functions, authority = _functions(chart, whole), _authority(chart, whole)
    found: list[Absence] = []
    for role in whole:
        left = _within(chart, seat, role)
        lost = tuple(name for name in functions if name not in _functions(chart, left))
        if lost or _authority(chart, left) < authority:
            found.append(Absence(role, lost, _authority(chart, left)))
    return tuple(found)


def out_of_reach(chart: ChartTables, seat: int) -> tuple[str, ...]:
    """Functions of the chart that the seat cannot carry a matter to at any hour, sorted."""
    within = _functions(chart, _within(chart, seat, -1))
    everyone = tuple(role for role in range(len(chart.roles)) if role != seat)
    return tuple(name for name in _functions(chart, everyone) if name not in within)


def authority_by_hour(chart: ChartTables, seat: int, authority: int) -> tuple[int, ...]:
    """Drill ms to reach an authority, per hour of the week from Monday 00:00; -1 where nobody has it then."""
    walks = Walks(chart)
    return tuple(walks.best(seat, (), authority, story_ms_at(hour * 60))[0] for hour in range(HOURS_PER_WEEK))


def gaps(chart: ChartTables, seat: int, function: str) -> tuple[tuple[int, int], ...]:
    """Minutes of the week, half-open, at which nobody with this function can be reached; ascending."""
    windows = best_windows(chart, seat, (function,), 0)
    ends = [window[0] for window in windows[1:]] + [HOURS_PER_WEEK * 60]
    return tuple((start, end) for (start, takes_ms, _), end in zip(windows, ends) if takes_ms < 0)


def _within(chart: ChartTables, seat: int, without: int) -> tuple[int, ...]:
    """The roles that the seat can reach when one role is gone (-1: none is), sorted, the seat left out."""
    passed, todo = {seat, without}, [seat]
    while todo:
        for asked, _ in chart.links[todo.pop()]:
            if asked not in passed:
                passed.add(asked)
                todo.append(asked)
    return tuple(sorted(passed - {seat, without}))


def _functions(chart: ChartTables, roles: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(sorted({name for role in roles for name in chart.roles[role].functions}))


def _authority(chart: ChartTables, roles: tuple[int, ...]) -> int:
    return max((chart.roles[role].authority for role in roles), default=0)
