"""A view sent in parts arrives as it was made, whatever has changed in it; a part that does not fit is noticed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.authoring.seen.story_graph import DeadEnd, Edge, Graph, Node
from app.services.studying.answers import Studied
from app.services.studying.parcel import OutOfStepError, Packing, Parcel, Spliced, Unpacking

NAMES = st.sampled_from("abcdef")
NODES = st.builds(lambda name, title: Node(name, "inject", name, title, ("feed", 1)), NAMES, NAMES)
EDGES = st.builds(lambda a, b: Edge(a, b, "condition", "once it happens", ("feed", 1)), NAMES, NAMES)
ENDS = st.builds(lambda node: DeadEnd(node, "never", "It has neither.", ("feed", 1)), NAMES)
GRAPHS = st.builds(Graph, *(st.lists(each, max_size=8).map(tuple) for each in (NODES, EDGES, ENDS)))


def studied(view: object, name: str = "graph") -> Studied:
    return Studied((), True, name, view, view is None, "A title", False)


def sent(packing: Packing, unpacking: Unpacking, view: object, name: str = "graph") -> object:
    return unpacking.unpack(packing.pack(studied(view, name))).view


def node(number: int, title: str = "said") -> Node:
    return Node(f"n{number}", "inject", f"n{number}", title, ("feed", number))


def graph(count: int) -> Graph:
    return Graph(tuple(node(number) for number in range(count)), (), ())


@given(st.lists(st.tuples(st.sampled_from(["graph", "other"]), GRAPHS), max_size=8))
def test_every_view_arrives_as_it_was_made(views: list[tuple[str, Graph]]) -> None:
    packing, unpacking = Packing(), Unpacking()
    for name, view in views:
        assert sent(packing, unpacking, view, name) == view


@given(GRAPHS, GRAPHS, GRAPHS)
def test_forgetting_between_two_views_loses_nothing(one: Graph, two: Graph, three: Graph) -> None:
    packing, unpacking = Packing(), Unpacking()
    sent(packing, unpacking, one)
    packing.forget()
    assert sent(packing, unpacking, two) == two
    assert sent(packing, unpacking, three) == three


def test_only_what_has_changed_travels_and_the_rest_is_the_very_same() -> None:
    packing, unpacking = Packing(), Unpacking()
    before = sent(packing, unpacking, graph(600))
    changed = Graph((*before.nodes[:250], node(250, "said otherwise"), *before.nodes[251:]), before.edges, before.dead_ends)
    parcel = packing.pack(studied(changed)).view
    assert isinstance(parcel, Parcel) and [name for name, _ in parcel.parts] == ["nodes"]
    assert dict(parcel.parts)["nodes"] == Spliced(250, 349, (node(250, "said otherwise"),))
    after = unpacking.unpack(studied(parcel)).view
    assert after == changed
    assert all(one is other for place, (one, other) in enumerate(zip(before.nodes, after.nodes)) if place != 250)


def test_an_answer_without_a_view_travels_as_it_is() -> None:
    found = studied(None)
    assert Unpacking().unpack(Packing().pack(found)) is found


def test_a_change_of_a_view_that_never_came_is_noticed() -> None:
    packing, unpacking = Packing(), Unpacking()
    sent(packing, unpacking, graph(1))
    packing.pack(studied(graph(2)))  # lost on its way
    with pytest.raises(OutOfStepError):
        sent(packing, unpacking, graph(3))
    packing.forget()
    assert sent(packing, unpacking, graph(4)) == graph(4)
