"""Who can be reached, who may approve, and who is the nearest to ask. Every list is sorted."""

from __future__ import annotations

import heapq
from collections.abc import Sequence

from app.org.tables import ChartTables, Role, answers_for


def can_reach(chart: ChartTables, asker: int, asked: int) -> bool:
    """Whether a matter can be carried from one role to another at all."""
    return asked in chart.reach[asker]


def reached_by(chart: ChartTables, asked: int) -> tuple[int, ...]:
    """The roles that can carry a matter to `asked`, sorted."""
    return tuple(role for role in range(len(chart.roles)) if can_reach(chart, role, asked))


def covers(role: Role, functions: Sequence[str], authority: int) -> bool:
    """Whether this one role has the authority and, where functions are named, any one of them."""
    return role.authority >= authority and (not functions or any(name in role.functions for name in functions))


def approvers(chart: ChartTables, authority: int, functions: Sequence[str] = ()) -> tuple[int, ...]:
    """The roles that may approve what needs this authority, by any of these functions; sorted."""
    return tuple(index for index, role in enumerate(chart.roles) if covers(role, functions, authority))


def holders(chart: ChartTables, function: str) -> tuple[int, ...]:
    """The roles with this function, sorted."""
    return tuple(index for index, role in enumerate(chart.roles) if function in role.functions)


def nearest(chart: ChartTables, start: int, functions: Sequence[str], authority: int, story_ms: int) -> int:
    """The role to ask from `start` for what needs this authority and any of these functions.

    The quickest to get an answer from now; when nobody who could is there, the quickest of those
    who are not, because somebody must still be named. `start` itself is never the answer.

    Args:
        story_ms: story time now, ms since 1970-01-01; says who is on duty.
    Returns: the role's index, -1 if nobody who could can be reached.
    """
    staff = tuple(answers_for(chart, role, story_ms) for role in range(len(chart.roles)))
    away = -1
    for role in _by_time(chart, start, staff):
        if role != start and covers(chart.roles[role], functions, authority):
            if staff[role] >= 0:
                return role
            away = role if away < 0 else away
    return away


def _by_time(chart: ChartTables, start: int, staff: tuple[int, ...]) -> list[int]:
    """Roles in the order in which their answers come, the start first; ties by stops, then index."""
    done: list[int] = []
    heap = [(0, 0, start)]
    while heap:
        at_ms, stops, role = heapq.heappop(heap)
        if role in done:
            continue
        done.append(role)
        for asked, takes in chart.links[role]:
            reply = chart.roles[staff[asked]].reply_ms if staff[asked] >= 0 else 0
            heapq.heappush(heap, (at_ms + takes + reply, stops + 1, asked))
    return done
