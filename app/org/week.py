"""Who answers for whom over a week of the story: duty hours and deputies."""

from __future__ import annotations

from bisect import bisect_left

from app.org.tables import MINUTES_PER_WEEK, MS_PER_STORY_MINUTE, ChartTables, Role, answers_for, minute_of_week

Staff = tuple[int, ...]
"""Per role who answers for it: itself, its deputy, or -1 nobody."""


def staff_at(chart: ChartTables, story_ms: int) -> Staff:
    """Per role who answers for it at this story time: itself, its deputy, or -1 nobody."""
    return tuple(answers_for(chart, role, story_ms) for role in range(len(chart.roles)))


def week_of(chart: ChartTables) -> tuple[tuple[int, Staff], ...]:
    """Who answers from each minute of the week at which somebody comes or goes, until the next; the first is minute 0."""
    changes = duty_changes(chart)
    there = [_present(role, changes) for role in chart.roles]
    columns = []
    for index, role in enumerate(chart.roles):
        deputy = there[role.deputy] if role.deputy >= 0 else [False] * len(changes)
        columns.append([index if own else role.deputy if other else -1 for own, other in zip(there[index], deputy)])
    return tuple(zip(changes, zip(*columns)))


def duty_changes(chart: ChartTables) -> tuple[int, ...]:
    """The minutes of the week at which somebody comes on duty or leaves, and 0; ascending."""
    edges = {edge % MINUTES_PER_WEEK for role in chart.roles for window in role.duty for edge in window}
    return tuple(sorted({0, *edges}))


def story_ms_at(minute: int) -> int:
    """A story time (ms since 1970-01-01) that is this minute of the week."""
    return (minute - minute_of_week(0)) % MINUTES_PER_WEEK * MS_PER_STORY_MINUTE


def _present(role: Role, changes: tuple[int, ...]) -> list[bool]:
    """Whether the role is on duty from each of these minutes until the next."""
    if not role.duty:
        return [True] * len(changes)
    present = [False] * len(changes)
    for start, end in role.duty:
        first, last = bisect_left(changes, start), bisect_left(changes, end)
        present[first:last] = [True] * (last - first)
    return present
