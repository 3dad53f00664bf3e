"""The story graph: what leads to what, in words, and where it leads nowhere."""

from __future__ import annotations

from collections.abc import Collection

from app.authoring.checks.firing import Possible, settled
from app.authoring.seen.story_graph import Graph
from app.authoring.study import Study
from app.authoring.views.dead_ends import DeadEnd, dead_ends
from app.authoring.views.edges import Edge, edges_of
from app.authoring.views.nodes import Node, Nodes

__all__ = ["DeadEnd", "Edge", "Graph", "Node", "story_graph"]


def story_graph(study: Study, world: Possible | None = None, played: Collection[str] | None = None) -> Graph:
    """The graph of a scenario, whole or partly broken.

    Args:
        study: the scenario.
        world: its earliest times, where they are at hand.
        played: ids of the injects that happened when the playbook played, where it did; otherwise what
            the playbook brings about is judged from the text.
    """
    nodes = Nodes(study)
    edges = edges_of(study, nodes)
    return Graph(nodes.all(), edges, dead_ends(study, nodes, edges, world or settled(study), played))
