"""Where the nodes of a story stand: columns from left to right, parts that do not hang together one below the other.

All lengths are whole numbers of one unit; the same graph always gives the same picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from app.ui.models.studio.graph_layers import Pair, columns, components, turned_edges
from app.ui.models.studio.graph_order import tops

MOST_WORK = 30_000
"""Nodes and edges times rounds; a larger graph is gone through less often."""
MOST_ROUNDS = 8
FAIR_ROUNDS = 2
"""With fewer, the picture says that it is not tidy."""


class Measure(NamedTuple):
    """Lengths that the picture goes by."""

    wide: int = 192
    across: int = 128
    """Between columns."""
    down: int = 8
    """Between nodes of a column."""
    apart: int = 28
    """Between parts that do not hang together."""


class Place(NamedTuple):
    """A node's upper left corner, how high it is, and its column."""

    x: int
    y: int
    high: int
    column: int


class Layout(NamedTuple):
    """A laid-out graph."""

    places: dict[str, Place]
    width: int
    height: int
    turned: frozenset[tuple[str, str]]
    """Edges that run backwards, because they lead round."""
    tidy: bool
    """False where the graph is too large for sorting its columns well."""


def arrange(nodes: Sequence[tuple[str, int]], edges: Iterable[tuple[str, str]], measure: Measure) -> Layout:
    """Lay a graph out.

    Args:
        nodes: key and height of each, in the order of the file.
        edges: keys (from, to); from a node to itself, twice or to nowhere: left out.
        measure: the lengths.
    """
    number = {key: at for at, (key, _) in enumerate(nodes)}
    heights = [high for _, high in nodes]
    known = ((number[a], number[b]) for a, b in edges if a != b and a in number and b in number)
    pairs = sorted(set(known))
    turned = turned_edges(len(nodes), pairs)
    forward = sorted({(b, a) if (a, b) in turned else (a, b) for a, b in pairs})
    column = columns(len(nodes), forward)
    rounds = min(MOST_ROUNDS, MOST_WORK // max(1, len(nodes) + len(forward)))
    tops_of, height = _stacked(len(nodes), forward, column, heights, measure, rounds)
    step = measure.wide + measure.across
    places = {key: Place(column[at] * step, tops_of[at], high, column[at]) for at, (key, high) in enumerate(nodes)}
    width = max(column, default=-1) * step + measure.wide if nodes else 0
    back = frozenset((nodes[a][0], nodes[b][0]) for a, b in turned)
    return Layout(places, width, height, back, rounds >= FAIR_ROUNDS)


def _stacked(
    count: int, edges: Sequence[Pair], column: Sequence[int], heights: Sequence[int], measure: Measure, rounds: int
) -> tuple[dict[int, int], int]:
    """Every node's upper edge, part below part, and how high it all is."""
    part_of: dict[int, int] = {}
    parts = components(count, edges)
    for index, part in enumerate(parts):
        part_of.update(dict.fromkeys(part, index))
    inner: list[list[Pair]] = [[] for _ in parts]
    for pair in edges:
        inner[part_of[pair[0]]].append(pair)
    placed: dict[int, int] = {}
    at = 0
    for part, own in zip(parts, inner):
        by_column: list[list[int]] = [[] for _ in range(1 + max(column[node] for node in part))]
        for node in part:
            by_column[column[node]].append(node)
        found = tops(by_column, own, heights, measure.down, rounds)
        high = min(found.values())
        for node in part:
            placed[node] = found[node] - high + at
        at = max(placed[node] + heights[node] for node in part) + measure.apart
    return placed, max(0, at - measure.apart)
