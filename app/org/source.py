"""A chart as it was authored, typed but not yet compiled: what the reader of the file hands over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

FORMATIONS = ("decentralised", "centralised", "hub-and-spoke", "multiple-hub-and-spoke", "honeycomb")

FUNCTIONS = (
    "agency",
    "care",
    "comms",
    "community",
    "country",
    "executive",
    "fundraising",
    "hr",
    "legal",
    "marketing",
    "operations",
    "privacy",
    "procurement",
    "product",
    "safety",
    "security",
    "sustainability",
)
MAX_AUTHORITY = 5


@dataclass(frozen=True, slots=True)
class RoleSource:
    """One role. `duty` is as `app.org.duty.parse_duty` gives it; `deputy` is a role id or empty."""

    id: str
    title: str
    person: str = ""
    unit: str = ""
    functions: tuple[str, ...] = ()
    authority: int = 0
    duty: tuple[tuple[int, int], ...] = ()
    reply_ms: int = 0
    deputy: str = ""


@dataclass(frozen=True, slots=True)
class LinkSource:
    """`asker` may ask `asked`, which takes this long on the way; `both`: and the other way round."""

    asker: str
    asked: str
    takes_ms: int
    both: bool = False


@dataclass(frozen=True, slots=True)
class ChartSource:
    """A whole chart. `formation` is what its author claims, not what the graph is."""

    id: str
    title: str
    company: str
    formation: str
    roles: tuple[RoleSource, ...]
    links: tuple[LinkSource, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that keeps a chart from being compiled.

    `part` is `roles` or `links`, `index` the place in it (-1: the chart as a whole), `field` the
    field of that entry.
    """

    part: str
    index: int
    field: str
    message: str


def faults(source: ChartSource) -> tuple[Fault, ...]:
    """Everything that keeps this chart from being compiled, in file order; empty if nothing does."""
    if not source.roles:
        return (Fault("roles", -1, "", "The chart has no roles."),)
    return (*_role_faults(source), *_link_faults(source))


def _role_faults(source: ChartSource) -> Iterator[Fault]:
    ids = [role.id for role in source.roles]
    for index, role in enumerate(source.roles):
        if role.id in ids[:index]:
            yield Fault("roles", index, "id", f"The role {role.id!r} is there twice.")
        if not 0 <= role.authority <= MAX_AUTHORITY:
            yield Fault("roles", index, "authority", f"The authority of {role.id!r} is not from 0 to {MAX_AUTHORITY}.")
        if role.reply_ms < 0:
            yield Fault("roles", index, "reply", f"The reply time of {role.id!r} is negative.")
        if role.deputy == role.id:
            yield Fault("roles", index, "deputy", f"{role.id!r} cannot be its own deputy.")
        elif role.deputy and role.deputy not in ids:
            yield Fault("roles", index, "deputy", f"The deputy {role.deputy!r} of {role.id!r} is no role of the chart.")
        for name in role.functions:
            if name not in FUNCTIONS:
                yield Fault("roles", index, "functions", f"{role.id!r} has the unknown function {name!r}.")


def _link_faults(source: ChartSource) -> Iterator[Fault]:
    ids = {role.id for role in source.roles}
    told: set[tuple[str, str]] = set()
    for index, link in enumerate(source.links):
        for name in (link.asker, link.asked):
            if name not in ids:
                yield Fault("links", index, "", f"A link names {name!r}, which is no role of the chart.")
        if link.asker == link.asked:
            yield Fault("links", index, "", f"A link leads from {link.asker!r} to itself.")
        if link.takes_ms < 0:
            yield Fault("links", index, "takes", "A link takes a negative time.")
        for pair in directions(link):
            if pair in told:
                yield Fault("links", index, "", f"It is said twice how {pair[0]!r} asks {pair[1]!r}.")
            told.add(pair)


def directions(link: LinkSource) -> tuple[tuple[str, str], ...]:
    """(asker, asked) once, or twice for a link that goes both ways."""
    pair = (link.asker, link.asked)
    return (pair, pair[::-1]) if link.both else (pair,)
