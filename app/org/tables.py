"""What the rest of the program knows of an organisation chart: plain tables, no graph library.

Compiled once by `app.org`; read by the engine, the window and the author's checks. Roles are named
by their index in `roles`; every tuple is sorted or in file order, never in hash order. Times are
drill time in ms; duty hours are story time, minutes from Monday 00:00.
"""

from __future__ import annotations

from dataclasses import dataclass

MINUTES_PER_WEEK = 7 * 24 * 60
MS_PER_STORY_MINUTE = 60_000
_DAYS_FROM_MONDAY_1970 = 3  # 1970-01-01 was a Thursday


@dataclass(frozen=True, slots=True)
class Role:
    """One node of the chart."""

    id: str
    title: str
    person: str
    unit: str
    functions: tuple[str, ...]
    authority: int
    duty: tuple[tuple[int, int], ...]
    """Minutes of the week on duty, half-open, sorted, merged; empty: always."""
    reply_ms: int
    deputy: int
    """Index of who stands in off duty, -1 nobody."""


@dataclass(frozen=True, slots=True)
class ChartTables:
    """A chart, compiled.

    `links[r]` are (role, link time in ms), sorted by role: whom r may ask. `reach[r]` are the roles
    that r can reach at all, sorted. `positions` are (x, y) in thousandths of the drawing's width and
    height, one a role.
    """

    id: str
    title: str
    formation: str
    """Recognised from the graph: decentralised, centralised, hub-and-spoke, multiple-hub-and-spoke, honeycomb."""
    roles: tuple[Role, ...]
    links: tuple[tuple[tuple[int, int], ...], ...]
    reach: tuple[tuple[int, ...], ...]
    positions: tuple[tuple[int, int], ...]
    hubs: tuple[int, ...]
    digest: str

    def index_of(self, role_id: str) -> int:
        """Index of the role with this id, -1 if there is none."""
        for index, role in enumerate(self.roles):
            if role.id == role_id:
                return index
        return -1

    def link_ms(self, asker: int, asked: int) -> int:
        """Link time from one role to another, -1 if the first may not ask the second."""
        for role, takes in self.links[asker]:
            if role == asked:
                return takes
        return -1


def minute_of_week(story_ms: int) -> int:
    """Minute since Monday 00:00 of a story time given in ms since 1970-01-01."""
    minutes = story_ms // MS_PER_STORY_MINUTE
    return (minutes + _DAYS_FROM_MONDAY_1970 * 24 * 60) % MINUTES_PER_WEEK


def on_duty(role: Role, story_ms: int) -> bool:
    """Whether the role is on duty at this story time (ms since 1970-01-01)."""
    if not role.duty:
        return True
    minute = minute_of_week(story_ms)
    return any(start <= minute < end for start, end in role.duty)


def answers_for(chart: ChartTables, role: int, story_ms: int) -> int:
    """Who takes a matter that arrives at `role`: the role, its deputy on duty, or -1 nobody."""
    if on_duty(chart.roles[role], story_ms):
        return role
    deputy = chart.roles[role].deputy
    if deputy >= 0 and on_duty(chart.roles[deputy], story_ms):
        return deputy
    return -1
