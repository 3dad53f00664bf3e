"""A chart as a graph: every question that networkx answers for the rest of this room.

Nodes are the roles' places in the file, so that no answer can hang on a name. networkx is loaded
on first use, because whoever only reads compiled tables must not pay for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.org.source import ChartSource, directions

if TYPE_CHECKING:
    import networkx as nx


def to_graph(source: ChartSource) -> nx.DiGraph:
    """The chart as a directed graph: who may ask whom.

    Nodes carry `functions` and `authority`, edges `takes` (ms of drill time).
    """
    import networkx as nx

    graph = nx.DiGraph()
    place = {role.id: index for index, role in enumerate(source.roles)}
    for index, role in enumerate(source.roles):
        graph.add_node(index, functions=tuple(sorted(set(role.functions))), authority=role.authority)
    for link in source.links:
        for asker, asked in directions(link):
            graph.add_edge(place[asker], place[asked], takes=link.takes_ms)
    return graph


def links_of(graph: nx.DiGraph) -> tuple[tuple[tuple[int, int], ...], ...]:
    """Per role (whom it may ask, link time in ms), sorted."""
    return tuple(
        tuple(sorted((asked, takes) for _, asked, takes in graph.out_edges(role, data="takes")))
        for role in range(len(graph))
    )


def reach_of(graph: nx.DiGraph) -> tuple[tuple[int, ...], ...]:
    """Per role the other roles that a matter can be carried to from it, sorted."""
    import networkx as nx

    return tuple(tuple(sorted(nx.descendants(graph, role))) for role in range(len(graph)))


def neighbours_of(graph: nx.DiGraph) -> tuple[tuple[int, ...], ...]:
    """Per role the roles that it is linked with in either direction, sorted."""
    return tuple(tuple(sorted({*graph.successors(role), *graph.predecessors(role)})) for role in range(len(graph)))


def pieces_of(graph: nx.DiGraph) -> tuple[tuple[int, ...], ...]:
    """The parts that no link holds together, each sorted, in the order of their first role."""
    import networkx as nx

    return tuple(sorted(tuple(sorted(piece)) for piece in nx.weakly_connected_components(graph)))


def joints_of(graph: nx.DiGraph) -> tuple[int, ...]:
    """The roles without which the chart would fall apart (articulation points), sorted."""
    import networkx as nx

    return tuple(sorted(nx.articulation_points(graph.to_undirected(as_view=True))))
