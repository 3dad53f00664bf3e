"""The story graph, as it is shown: nodes, edges and dead ends."""

from __future__ import annotations

from dataclasses import dataclass

Loc = tuple[str | int, ...]
"""A path into a file."""
NEVER = -1
"""In place of a time: it does not happen, or nobody can say when."""


@dataclass(frozen=True, slots=True)
class Node:
    """One of them. `key` is unique and stays the same while the id does."""

    key: str
    kind: str
    """inject, draft, fact, deed, storyline, level or piece."""
    id: str
    title: str
    loc: Loc
    """() for a level, which the rules make."""
    at_ms: int = NEVER
    """Injects and pieces: the earliest time."""
    contingency: bool = False


@dataclass(frozen=True, slots=True)
class Edge:
    """From `source` to `target`, both keys of nodes: the first leads to the second."""

    source: str
    target: str
    kind: str
    words: str
    loc: Loc
    """Where it is written; for `opens`, where the contingency's condition is."""
    denied: bool = False
    """It must not be for the target to happen."""
    choice: bool = False
    """Another way to the target does as well."""


@dataclass(frozen=True, slots=True)
class DeadEnd:
    """One of them, noticed at `loc`."""

    node: str
    """Key of the node."""
    kind: str
    """never: it cannot happen or be used. unwaited: nothing uses it. set off: the playbook brings about
    a contingency that is there for somebody's failure."""
    words: str
    loc: Loc


@dataclass(frozen=True, slots=True)
class Graph:
    """Nodes in file order, edges by what they lead to, dead ends by where they are noticed."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    dead_ends: tuple[DeadEnd, ...]

    def linked(self) -> frozenset[str]:
        """Keys of the nodes that an edge touches; small talk has none."""
        return frozenset(key for edge in self.edges for key in (edge.source, edge.target))
