"""A path up the chart while it is being picked, role by role."""

from __future__ import annotations

import itertools

from app.org.tables import ChartTables, answers_for, on_duty
from app.ui import names, text
from app.ui.language import tr

_TITLES = frozenset({"Dr", "Prof", "Mr", "Ms", "Mrs", "Sir"})


class WalkPlan:
    """The walk that the trainee is building, from the seat.

    Args:
        chart: the compiled chart.
        seat: index of the trainee's role.
    """

    def __init__(self, chart: ChartTables, seat: int) -> None:
        self.chart = chart
        self.seat = seat
        self.walk: list[int] = []

    @property
    def at(self) -> int:
        """The role where the walk ends now; the seat while it is empty."""
        return self.walk[-1] if self.walk else self.seat

    def next_roles(self) -> list[int]:
        """Whom the last role may ask, in the chart's order."""
        return [role for role, _ in self.chart.links[self.at]]

    def may_add(self, role: int) -> bool:
        """Whether the last role may ask this one."""
        return self.chart.link_ms(self.at, role) >= 0

    def add(self, role: int) -> bool:
        """Go on to a role; False if there is no link to it."""
        if not self.may_add(role):
            return False
        self.walk.append(role)
        return True

    def back(self) -> None:
        """Take the last role off."""
        if self.walk:
            self.walk.pop()

    def clear(self) -> None:
        """Start again at the seat."""
        self.walk.clear()

    def edges(self) -> list[tuple[int, int]]:
        """The links that the walk uses, in order."""
        stops = [self.seat, *self.walk]
        return list(itertools.pairwise(stops))


def first_name(person: str) -> str:
    """The first name of a person; a title stays with it: `Dr Bea Roth` is called `Dr Bea`."""
    parts = person.split()
    return " ".join(parts[:2]) if parts and parts[0].rstrip(".") in _TITLES else parts[0] if parts else ""


def short_name(chart: ChartTables, role: int, seat: int, story_ms: int) -> tuple[str, str]:
    """The two lines below a role on the drawing: `You`, or `Ines` and `care`, or `Ines` and `off duty`."""
    entry = chart.roles[role]
    if role == seat:
        return tr("You"), names.word(entry.functions[0]) if entry.functions else ""
    first = first_name(entry.person) or entry.title
    if on_duty(entry, story_ms):
        return first, names.word(entry.functions[0]) if entry.functions else ""
    return first, tr("deputy in") if answers_for(chart, role, story_ms) >= 0 else tr("off duty")


def route_words(chart: ChartTables, walk: tuple[int, ...] | list[int]) -> str:
    """A walk in words: `Ines (care lead) → Tomas (comms director)`."""
    return " → ".join(called(chart, role) for role in walk)


def duty_words(chart: ChartTables, role: int, story_ms: int) -> str:
    """`off duty`, `off duty, X stands in`, or nothing while the role is there."""
    if on_duty(chart.roles[role], story_ms):
        return ""
    deputy = answers_for(chart, role, story_ms)
    return tr("off duty, {deputy} stands in").format(deputy=called(chart, deputy)) if deputy >= 0 else tr("off duty")


def called(chart: ChartTables, role: int) -> str:
    """What a role is called in passing: `Ines (care lead)`, or its title."""
    entry = chart.roles[role]
    return f"{first_name(entry.person)} ({text.within(entry.title)})" if entry.person else entry.title


def offered(chart: ChartTables, role: int, story_ms: int) -> str:
    """A role in one line of the list: `Ines Varga (Care lead): care · authority 3`."""
    entry = chart.roles[role]
    who = f"{entry.person} ({entry.title})" if entry.person else entry.title
    parts = [f"{who}: {names.words(entry.functions)}" if entry.functions else who, _authority(entry.authority)]
    duty = duty_words(chart, role, story_ms)
    return " · ".join([*parts, duty] if duty else parts)


def told(chart: ChartTables, role: int, story_ms: int) -> str:
    """A role in full, for tooltips and for listening: who, functions, authority, duty."""
    entry = chart.roles[role]
    parts = [f"{entry.title}, {entry.person}" if entry.person else entry.title]
    if entry.functions:
        parts.append(names.words(entry.functions))
    parts.append(_authority(entry.authority))
    parts.append(duty_words(chart, role, story_ms) or tr("on duty"))
    return " · ".join(parts)


def _authority(level: int) -> str:
    return tr("authority {level}").format(level=level)
