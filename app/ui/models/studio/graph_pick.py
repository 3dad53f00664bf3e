"""The story graph as a studio walks it: who leads to whom, which part of it is shown, what a place in the text means."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.authoring.views.story_graph import DeadEnd, Edge, Graph, Node

ALL, AROUND, CONTINGENCIES = "all", "around", "contingencies"
_ENDS = ("storyline", "level")
"""Half of a story hangs on these: a neighbourhood reaches them and goes no further."""
_CAUSES = ("condition", "opens")


class Links:
    """A graph with its nodes and edges at hand.

    Args:
        graph: as the service worked it out; None for none.
    """

    def __init__(self, graph: Graph | None = None) -> None:
        self.nodes: dict[str, Node] = {node.key: node for node in graph.nodes} if graph else {}
        self.edges: tuple[Edge, ...] = graph.edges if graph else ()
        self.dead: dict[str, list[DeadEnd]] = {}
        outs: defaultdict[str, list[Edge]] = defaultdict(list)
        ins: defaultdict[str, list[Edge]] = defaultdict(list)
        for edge in self.edges:
            outs[edge.source].append(edge)
            ins[edge.target].append(edge)
        self.outs, self.ins = dict(outs), dict(ins)
        for end in graph.dead_ends if graph else ():
            self.dead.setdefault(end.node, []).append(end)
        self._by_loc = {node.loc: key for key, node in self.nodes.items() if node.loc}

    def kind(self, key: str) -> str:
        """What a node is; an inject that waits for somebody's act is a contingency."""
        node = self.nodes[key]
        return "contingency" if node.contingency else node.kind

    def degree(self, key: str) -> int:
        """How many edges touch a node."""
        return len(self.ins.get(key, ())) + len(self.outs.get(key, ()))

    def at(self, loc: tuple) -> str:
        """The node that is written at this place or round it; "" none."""
        for length in range(len(loc), 0, -1):
            if loc[:length] in self._by_loc:
                return self._by_loc[loc[:length]]
        return ""

    def all(self) -> list[str]:
        """Every node that an edge touches or that leads nowhere, in order."""
        return [key for key in self.nodes if key in self.outs or key in self.ins or key in self.dead]

    def shown(self, what: str, around: str, steps: int) -> list[str]:
        """The nodes to draw, in order.

        Args:
            what: ALL, AROUND or CONTINGENCIES.
            around: key of the node in the middle, for AROUND.
            steps: how many edges away, for AROUND.
        """
        if what == AROUND:
            found = self._near(around, steps)
        elif what == CONTINGENCIES:
            found = self._contingencies()
        else:
            return self.all()
        return [key for key in self.nodes if key in found]

    def _near(self, around: str, steps: int) -> set[str]:
        found = {around} & self.nodes.keys()
        edge_of_it = set(found)
        for _ in range(steps):
            reached: set[str] = set()
            for key in edge_of_it:
                if key == around or self.nodes[key].kind not in _ENDS:
                    reached |= {edge.target for edge in self.outs.get(key, ())}
                    reached |= {edge.source for edge in self.ins.get(key, ())}
            edge_of_it = reached - found
            found |= reached
        return found

    def _contingencies(self) -> set[str]:
        """Contingencies, what sets them off, and the decision that a draft among that belongs to."""
        found = {key for key, node in self.nodes.items() if node.contingency}
        causes = {edge.source for key in found for edge in self.ins.get(key, ()) if edge.kind in _CAUSES}
        owners = {edge.source for key in causes for edge in self.ins.get(key, ()) if edge.kind == "offers"}
        return found | causes | owners
