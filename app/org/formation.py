"""Which of the five formations a chart is, from its graph alone: no name, title or unit is looked at.

What is measured, on the links without their direction:

* *links*: how many roles one role is linked with;
* *centralisation* (Freeman's, per mille): how far the links gather on one role; a star has 1000;
* *spoke* of a role: linked with it, at most half as many links, and linked with nobody who has more;
* *speaking* roles: those with the function community;
* *unit*: a role with a function that is more than the desk's own (community, comms, executive, agency);
* *hub*: a role with at least three spokes, two of them units (a head of desk whose spokes are all
  agents is none: a hub is where units meet);
* *voice* of a unit: it speaks itself, or is linked with a speaking role other than the hub.

The rules, first yes wins:

1. honeycomb: at least half of the roles speak, three links a role on average, one piece, no centre
   (centralisation under 400), and at most one role in ten without which it would fall apart.
2. multiple-hub-and-spoke: two hubs or more, in one piece, and two thirds of the roles are a hub or
   linked with one.
3. one centre (one hub, one piece, centralisation 400 or more): hub-and-spoke if at least two units
   and a quarter of all have a voice of their own, because units speak there; else centralised,
   because only the desk does.
4. decentralised: anything that nothing holds together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.org.graph import joints_of, neighbours_of, pieces_of

if TYPE_CHECKING:
    import networkx as nx

SPEAKING = "community"
_DESK = frozenset({"community", "comms", "executive", "agency"})
"""Functions that a desk or its head may hold without being a unit of its own."""
_CENTRE = 400
_LEAST_SPOKES = 3
_LEAST_UNITS = 2
_LEAST_VOICES = 2


@dataclass(frozen=True, slots=True)
class Findings:
    """What was measured and what it amounts to. Links are counted without direction."""

    formation: str
    hubs: tuple[int, ...]
    """The roles that hold it together, sorted; the centre where there is one."""
    roles: int
    links: int
    centralisation: int
    """Per mille; 1000 is a star."""
    speaking: int
    """Roles that may speak in public."""
    units: int
    """Roles that are a unit."""
    voices: tuple[int, ...]
    """The units with a voice of their own, sorted."""
    joints: tuple[int, ...]
    """Roles without which it would fall apart, sorted."""
    pieces: int

    def sentence(self) -> str:
        """Why it is recognised as what it is, for a person."""
        return (
            f"The graph is {self.formation}: {self.roles} roles, {self.links} links, {len(self.hubs)} hubs, "
            f"{self.speaking} roles that speak, {len(self.voices)} of {self.units} units with a voice of their own, "
            f"centralisation {self.centralisation} of 1000."
        )


def recognise(graph: nx.DiGraph) -> Findings:
    """Measure a chart's graph (see `app.org.graph.to_graph`) and say which formation it is."""
    near = neighbours_of(graph)
    functions = tuple(frozenset(graph.nodes[role]["functions"]) for role in range(len(near)))
    units = tuple(role for role, held in enumerate(functions) if held - _DESK)
    hubs = _hubs(near, units)
    voices = _voices(near, functions, hubs, units)
    speaking = sum(SPEAKING in held for held in functions)
    central = centralisation(near)
    joints, pieces = joints_of(graph), len(pieces_of(graph))
    formation = _decide(near, hubs, central, speaking, len(joints), pieces, len(voices), len(units))
    held_by = hubs if formation not in ("decentralised", "honeycomb") else ()
    links = sum(map(len, near)) // 2
    return Findings(formation, held_by, len(near), links, central, speaking, len(units), voices, joints, pieces)


def centralisation(near: tuple[tuple[int, ...], ...]) -> int:
    """Freeman's degree centralisation in per mille, rounded down; 0 for fewer than three roles."""
    count = len(near)
    if count < 3:
        return 0
    most = max(map(len, near))
    return 1000 * sum(most - len(linked) for linked in near) // ((count - 1) * (count - 2))


def _decide(
    near: tuple[tuple[int, ...], ...],
    hubs: tuple[int, ...],
    central: int,
    speaking: int,
    joints: int,
    pieces: int,
    voices: int,
    units: int,
) -> str:
    count = len(near)
    meshed = sum(map(len, near)) >= 3 * count and 10 * joints <= count
    if pieces > 1:
        return "decentralised"
    if 2 * speaking >= count and meshed and central < _CENTRE:
        return "honeycomb"
    if len(hubs) > 1 and 3 * _held(near, hubs) >= 2 * count:
        return "multiple-hub-and-spoke"
    if len(hubs) == 1 and central >= _CENTRE:
        return "hub-and-spoke" if voices >= _LEAST_VOICES and 4 * voices >= units else "centralised"
    return "decentralised"


def _hubs(near: tuple[tuple[int, ...], ...], units: tuple[int, ...]) -> tuple[int, ...]:
    spokes: list[list[int]] = [[] for _ in near]
    for role, linked in enumerate(near):
        most = max((len(near[other]) for other in linked), default=0)
        for other in linked:
            if len(near[other]) == most >= 2 * len(linked):
                spokes[other].append(role)
    return tuple(
        role
        for role, own in enumerate(spokes)
        if len(own) >= _LEAST_SPOKES and sum(spoke in units for spoke in own) >= _LEAST_UNITS
    )


def _held(near: tuple[tuple[int, ...], ...], hubs: tuple[int, ...]) -> int:
    """How many roles are a hub or linked with one."""
    return len({*hubs, *(role for hub in hubs for role in near[hub])})


def _voices(
    near: tuple[tuple[int, ...], ...],
    functions: tuple[frozenset[str], ...],
    hubs: tuple[int, ...],
    units: tuple[int, ...],
) -> tuple[int, ...]:
    speaking = {role for role, held in enumerate(functions) if SPEAKING in held and role not in hubs}
    return tuple(role for role in units if role not in hubs and not speaking.isdisjoint((role, *near[role])))
