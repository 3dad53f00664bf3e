"""Best walks over a chart, by duty window: what the score compares with and the window can show.

A matter is carried from the seat along links. Every stop costs the link time and, the first time,
the reply time of who takes it there: the role, or its deputy on duty, who stands in with the role's
functions and authority. A role passed again, or the seat, forwards at once. Where nobody is on duty
one waits in vain for as long as the role's reply would have taken, and nothing is covered: an empty
desk is no short cut. The seat itself covers nothing.

Walks, not paths: in hub-and-spoke the hub is passed twice. Of equally quick walks the one with
fewer stops wins, then the one with the lower indices. Duty is taken as it is at the given moment.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.org.search import Task, quickest
from app.org.tables import MINUTES_PER_WEEK, MS_PER_STORY_MINUTE, ChartTables, answers_for, minute_of_week

Walk = tuple[int, ...]


def best_walk(
    chart: ChartTables, seat: int, functions: Sequence[str], authority: int, story_ms: int
) -> tuple[int, Walk]:
    """The quickest walk that covers all the functions and reaches the authority.

    Args:
        functions: all of them must be covered by somebody on the walk.
        authority: somebody on the walk must have at least this.
        story_ms: story time at which the matter sets out, ms since 1970-01-01.
    Returns: (ms of drill time, role indices after the seat); (-1, ()) if no walk will do.
    """
    return _best(chart, seat, functions, authority, staff_at(chart, story_ms))


def best_windows(
    chart: ChartTables, seat: int, functions: Sequence[str], authority: int
) -> tuple[tuple[int, int, Walk], ...]:
    """The best walk at every moment of the week.

    Returns: (from minute of the week, ms, walk), ascending, the first from minute 0; each holds
    until the next begins. ms is -1 and the walk empty where no walk will do.
    """
    found: dict[tuple[int, ...], tuple[int, Walk]] = {}
    windows: list[tuple[int, int, Walk]] = []
    for minute in duty_changes(chart):
        staff = staff_at(chart, story_ms_at(minute))
        if staff not in found:
            found[staff] = _best(chart, seat, functions, authority, staff)
        takes_ms, walk = found[staff]
        if not windows or windows[-1][1:] != (takes_ms, walk):
            windows.append((minute, takes_ms, walk))
    return tuple(windows)


def walk_ms(chart: ChartTables, seat: int, walk: Sequence[int], story_ms: int) -> tuple[int, tuple[str, ...], int]:
    """What one walk costs and reaches.

    Args:
        walk: role indices after the seat.
    Returns: (ms of drill time, functions reached, sorted, authority reached; 0 if nobody was).
    Raises: ValueError if the walk follows a link that is not there.
    """
    staff = staff_at(chart, story_ms)
    takes_ms, at, passed = 0, seat, {seat}
    functions: set[str] = set()
    authority = 0
    for role in walk:
        link = chart.link_ms(at, role)
        if link < 0:
            raise ValueError(f"{chart.roles[at].id} may not ask {chart.roles[role].id}")
        takes_ms += link
        if role not in passed:
            takes_ms += chart.roles[staff[role] if staff[role] >= 0 else role].reply_ms
        if role not in passed and staff[role] >= 0:
            functions.update(chart.roles[role].functions)
            authority = max(authority, chart.roles[role].authority)
        passed.add(role)
        at = role
    return takes_ms, tuple(sorted(functions)), authority


def staff_at(chart: ChartTables, story_ms: int) -> tuple[int, ...]:
    """Per role who answers for it at this story time: itself, its deputy, or -1 nobody."""
    return tuple(answers_for(chart, role, story_ms) for role in range(len(chart.roles)))


def duty_changes(chart: ChartTables) -> tuple[int, ...]:
    """The minutes of the week at which somebody comes on duty or leaves, and 0; ascending."""
    edges = {edge % MINUTES_PER_WEEK for role in chart.roles for window in role.duty for edge in window}
    return tuple(sorted({0, *edges}))


def story_ms_at(minute: int) -> int:
    """A story time (ms since 1970-01-01) that is this minute of the week."""
    return (minute - minute_of_week(0)) % MINUTES_PER_WEEK * MS_PER_STORY_MINUTE


def _best(
    chart: ChartTables, seat: int, functions: Sequence[str], authority: int, staff: tuple[int, ...]
) -> tuple[int, Walk]:
    needs = sorted(set(functions))
    reply: list[int] = []
    covered: list[int] = []
    for index, role in enumerate(chart.roles):
        there = index != seat and staff[index] >= 0
        answering = staff[index] if there else index
        reply.append(0 if index == seat else chart.roles[answering].reply_ms)
        bits = sum(1 << bit for bit, name in enumerate(needs) if name in role.functions)
        bits |= (role.authority >= authority) << len(needs)
        covered.append(bits if there else 0)
    asked = len(needs) + (authority > 0)
    wanted = (1 << asked) - 1
    return quickest(Task(chart.links, tuple(reply), tuple(bits & wanted for bits in covered), asked), seat)
