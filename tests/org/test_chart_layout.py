"""Charts are drawn without overlaps, the same way each time."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from org_charts import SHIPPED, graph_chart, shipped
from org_families import FAMILIES

from app.org import compile_chart
from app.org.graph import neighbours_of, to_graph
from app.org.layout import positions
from app.org.source import ChartSource


def placed(source: ChartSource) -> tuple[tuple[int, int], ...]:
    return compile_chart(source).positions


def overlaps(places: tuple[tuple[int, int], ...]) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    return [(a, b) for a, b in combinations(places, 2) if abs(a[0] - b[0]) < 90 and abs(a[1] - b[1]) < 60]


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_charts_have_room_for_every_role(name: str) -> None:
    places = placed(shipped(name))
    assert overlaps(places) == []
    assert all(0 <= x <= 1000 and 0 <= y <= 1000 for x, y in places)


@settings(max_examples=60, deadline=None)
@given(st.one_of([FAMILIES[name] for name in sorted(FAMILIES)]))
def test_no_two_roles_of_a_row_come_near_each_other(source: ChartSource) -> None:
    places = placed(source)
    rows = {y for _, y in places}
    for y in sorted(rows):
        row = sorted(x for x, height in places if height == y)
        assert all(other - one >= 90 for one, other in pairwise(row))
        assert 0 <= row[0] and row[-1] <= 1000
    assert len(set(places)) == len(source.roles)


def test_a_wide_row_is_dealt_out_over_two() -> None:
    star = graph_chart([(0, spoke) for spoke in range(1, 14)], [("care",)] * 14)
    places = placed(star)
    assert overlaps(places) == [] and len({y for _, y in places}) == 3


def test_the_tree_grows_from_the_hub_downwards() -> None:
    tables = compile_chart(shipped("skylark-hub"))
    hub = tables.positions[tables.index_of("hub-lead")]
    assert hub[1] == min(y for _, y in tables.positions)


def test_a_parent_stands_over_the_middle_of_its_children() -> None:
    assert positions(((1, 2), (0,), (0,)), ()) == ((500, 60), (60, 940), (940, 940))


def test_pieces_without_links_stand_side_by_side() -> None:
    places = positions(((1,), (0,), (3,), (2,), ()), ())
    assert len({y for _, y in places}) == 2 and overlaps(places) == []


def test_a_single_role_stands_in_the_middle() -> None:
    assert positions(((),), ()) == ((500, 500),)


def test_neighbours_are_sorted() -> None:
    near = neighbours_of(to_graph(shipped("skylark-honeycomb")))
    assert all(list(linked) == sorted(linked) for linked in near)
