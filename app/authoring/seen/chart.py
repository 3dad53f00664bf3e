"""The chart, as it is shown: roles, links, and the way of every expected escalation."""

from __future__ import annotations

from dataclasses import dataclass

Loc = tuple[str | int, ...]
"""A path into a file."""


@dataclass(frozen=True, slots=True)
class RoleView:
    """One role. `loc` is a path in the chart's own file."""

    id: str
    title: str
    person: str
    unit: str
    functions: tuple[str, ...]
    authority: int
    duty: str
    """In words, story time."""
    reply_ms: int
    deputy: str
    position: tuple[int, int]
    """Thousandths of the drawing's width and height."""
    seat: bool
    hub: bool
    reachable: bool
    """A matter can be carried there from the seat."""
    passed: int
    """How many expected escalations go through it on their best way."""
    loc: Loc


@dataclass(frozen=True, slots=True)
class LinkView:
    """Who may ask whom, one way."""

    asker: str
    asked: str
    takes_ms: int
    both: bool
    """The other may ask back, in the same time."""


@dataclass(frozen=True, slots=True)
class Way:
    """The best way that the chart offers at one moment."""

    at_ms: int
    story_ms: int
    takes_ms: int
    """-1 where no way will do."""
    roles: tuple[str, ...]
    """After the seat."""


@dataclass(frozen=True, slots=True)
class Route:
    """An expected escalation."""

    post: str
    loc: Loc
    functions: tuple[str, ...]
    authority: int
    within_ms: int
    first: Way | None
    """When the post appears at the earliest; None where it never does."""
    last: Way | None
    """At the last moment at which it is still in time."""
    answer_ms: int
    """When the answer is due after the post; 0 none."""
    missing: tuple[str, ...]
    """What the key's answer needs and nobody on the first way gives, in words."""


@dataclass(frozen=True, slots=True)
class ChartView:
    """The chart of a scenario; without roles where its file cannot be used."""

    title: str
    formation: str
    roles: tuple[RoleView, ...]
    links: tuple[LinkView, ...]
    routes: tuple[Route, ...]
    file: str
    """The chart as the scenario names it; the roles' paths are paths in there."""
    loc: Loc
    """Where the scenario names it."""
