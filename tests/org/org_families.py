"""Members of every formation, drawn by hypothesis: what a company of that shape may look like."""

from __future__ import annotations

from hypothesis import strategies as st
from org_charts import graph_chart

from app.org.source import ChartSource

UNITS = ("care", "legal", "operations", "hr", "product", "marketing", "privacy", "security", "country", "safety")
Edges = list[tuple[int, int]]


@st.composite
def centralised(draw: st.DrawFn) -> ChartSource:
    """One desk of speakers behind its head; every unit hangs on one centre."""
    agents, units = draw(st.integers(1, 4)), draw(st.integers(5, 10))
    head, centre = 0, 1
    functions: list[tuple[str, ...]] = [("community", "comms"), ("comms",)]
    edges: Edges = [(head, centre)]
    for _ in range(agents):
        edges.append((len(functions), head))
        functions.append(("community",))
    for unit in UNITS[:units]:
        edges.append((len(functions), centre))
        functions.append((unit,))
    if draw(st.booleans()):  # two units know each other
        edges.append((len(functions) - 1, len(functions) - 2))
    if draw(st.booleans()):  # somebody works behind a unit
        edges.append((len(functions), len(functions) - 1))
        functions.append((UNITS[units - 1],))
    return graph_chart(edges, functions)


@st.composite
def hub_and_spoke(draw: st.DrawFn) -> ChartSource:
    """One hub; a third or more of its spokes speak for units of their own."""
    units = draw(st.integers(6, 10))
    speaking = draw(st.integers(max(2, units // 3), units))
    functions: list[tuple[str, ...]] = [("community", "comms")]
    for number, unit in enumerate(UNITS[:units]):
        functions.append((unit, "community") if number < speaking else (unit,))
    edges: Edges = [(0, spoke) for spoke in range(1, units + 1)]
    pairs = st.tuples(st.integers(1, units), st.integers(1, units)).filter(lambda pair: pair[0] != pair[1])
    edges += draw(st.lists(pairs, max_size=2))
    if draw(st.booleans()):
        edges.append((len(functions), units))
        functions.append(("executive",))
    return graph_chart(edges, functions)


@st.composite
def multiple_hub_and_spoke(draw: st.DrawFn) -> ChartSource:
    """Two to four hubs with spokes of their own, tied to each other or to a middle."""
    hubs = draw(st.integers(2, 4))
    functions: list[tuple[str, ...]] = [("community", "comms")] * hubs
    edges: Edges = [(hub, hub + 1) for hub in range(hubs - 1)]
    if draw(st.booleans()):
        edges = [(hub, hubs) for hub in range(hubs)]
        functions.append(("comms",))
    for hub in range(hubs):
        spokes = draw(st.integers(4, 6))
        for unit in ("community", *UNITS)[:spokes]:
            edges.append((hub, len(functions)))
            functions.append((unit,))
    if draw(st.booleans()):
        edges.append((len(functions) - 1, len(functions) - 2))
    return graph_chart(edges, functions)


@st.composite
def honeycomb(draw: st.DrawFn) -> ChartSource:
    """Everybody is linked with the cells around; most speak."""
    count = draw(st.integers(8, 18))
    edges: Edges = [(role, (role + step) % count) for role in range(count) for step in (1, 2)]
    pairs = st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)).filter(lambda pair: pair[0] != pair[1])
    edges += draw(st.lists(pairs, max_size=3))
    silent = draw(st.sets(st.integers(0, count - 1), max_size=count // 3))
    functions = [
        (UNITS[role % len(UNITS)],) if role in silent else (UNITS[role % len(UNITS)], "community")
        for role in range(count)
    ]
    return graph_chart(edges, functions)


@st.composite
def decentralised(draw: st.DrawFn) -> ChartSource:
    """Whoever happens to know whom: thin, no centre, perhaps in several pieces."""
    count = draw(st.integers(7, 16))
    edges: Edges = []
    links = [0] * count
    for role in range(1, count):
        free = [other for other in range(role) if links[other] < 3]
        other = draw(st.sampled_from(free))
        if draw(st.integers(0, 7)):  # else a new piece begins
            edges.append((role, other))
            links[role] += 1
            links[other] += 1
    functions = [
        (UNITS[role % len(UNITS)], "community") if draw(st.booleans()) else (UNITS[role % len(UNITS)],)
        for role in range(count)
    ]
    return graph_chart(edges, functions)


FAMILIES = {
    "centralised": centralised(),
    "hub-and-spoke": hub_and_spoke(),
    "multiple-hub-and-spoke": multiple_hub_and_spoke(),
    "honeycomb": honeycomb(),
    "decentralised": decentralised(),
}
