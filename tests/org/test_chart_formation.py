"""The five formations are recognised from the graph, whatever the roles are called."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from org_charts import SHIPPED, both, graph_chart, shipped
from org_families import FAMILIES

from app.org.formation import Findings, centralisation, recognise
from app.org.graph import to_graph
from app.org.source import ChartSource


def formation(source: ChartSource) -> str:
    return findings(source).formation


def findings(source: ChartSource) -> Findings:
    return recognise(to_graph(source))


def without_role(source: ChartSource, gone: str) -> ChartSource:
    return replace(
        source,
        roles=tuple(role for role in source.roles if role.id != gone),
        links=tuple(link for link in source.links if gone not in (link.asker, link.asked)),
    )


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_chart_is_what_it_claims_to_be(name: str) -> None:
    assert formation(shipped(name)) == shipped(name).formation


@pytest.mark.parametrize("name", SHIPPED)
def test_names_titles_units_claims_and_the_order_in_the_file_decide_nothing(name: str) -> None:
    source = shipped(name)
    new = {role.id: f"x{number}" for number, role in enumerate(reversed(source.roles))}
    disguised = replace(
        source,
        title="Centralised honeycomb hub",
        formation="honeycomb",
        roles=tuple(replace(role, id=new[role.id], title="", person="", unit="Hub") for role in source.roles[::-1]),
        links=tuple(replace(link, asker=new[link.asker], asked=new[link.asked]) for link in source.links[::-1]),
    )
    assert formation(disguised) == source.formation


@pytest.mark.parametrize("name", SHIPPED)
def test_one_role_more_or_less_does_not_change_a_shipped_chart(name: str) -> None:
    source = shipped(name)
    centres = findings(source).hubs if source.formation in ("centralised", "hub-and-spoke") else ()
    joints = findings(source).joints
    for index, role in enumerate(source.roles):
        if index not in centres and (index not in joints or source.formation == "decentralised"):
            assert formation(without_role(source, role.id)) == source.formation, role.id
        intern = replace(role, id="intern", functions=("hr",))
        grown = replace(source, roles=(*source.roles, intern), links=(*source.links, both("intern", role.id)))
        assert formation(grown) == source.formation, role.id


@pytest.mark.parametrize("name", SHIPPED)
def test_one_link_more_or_less_does_not_change_a_shipped_chart(name: str) -> None:
    source = shipped(name)
    for link in source.links:
        thinner = replace(source, links=tuple(other for other in source.links if other != link))
        if source.formation == "decentralised" or findings(thinner).pieces == 1:
            assert formation(thinner) == source.formation, link
    linked = {frozenset((link.asker, link.asked)) for link in source.links}
    for one in source.roles:
        for other in source.roles:
            if one.id < other.id and frozenset((one.id, other.id)) not in linked:
                thicker = replace(source, links=(*source.links, both(one.id, other.id)))
                assert formation(thicker) == source.formation, (one.id, other.id)


@pytest.mark.parametrize("name", sorted(FAMILIES))
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_every_member_of_a_family_is_recognised(name: str, data: st.DataObject) -> None:
    member = data.draw(FAMILIES[name])
    assert formation(member) == name, findings(member)


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_recognition_does_not_depend_on_the_order_of_roles(data: st.DataObject) -> None:
    source = data.draw(st.one_of([FAMILIES[name] for name in sorted(FAMILIES)]))
    shuffled = replace(source, roles=tuple(data.draw(st.permutations(source.roles))))
    assert formation(shuffled) == formation(source)


def test_the_only_difference_between_centralised_and_hub_is_who_speaks() -> None:
    star = [(0, spoke) for spoke in range(1, 8)]
    units = ("care", "legal", "operations", "hr", "product", "marketing", "privacy")
    silent = graph_chart(star, [("community",), *((unit,) for unit in units)])
    speaking = graph_chart(star, [("community",), *((unit, "community") for unit in units)])
    assert formation(silent) == "centralised"
    assert formation(speaking) == "hub-and-spoke"


def test_a_head_of_desk_with_many_agents_is_no_second_hub() -> None:
    edges = [(0, agent) for agent in range(2, 7)] + [(0, 1)] + [(1, unit) for unit in range(7, 13)]
    functions = [("community",), ("comms",), *[("community",)] * 5]
    functions += [(unit,) for unit in ("care", "legal", "operations", "hr", "product", "safety")]
    found = findings(graph_chart(edges, functions))
    assert (found.formation, found.hubs) == ("centralised", (1,))


def test_a_mesh_in_which_hardly_anybody_speaks_is_no_honeycomb() -> None:
    edges = [(role, (role + step) % 10) for role in range(10) for step in (1, 2)]
    assert formation(graph_chart(edges, [("community",), *[("care",)] * 9])) == "decentralised"


def test_hubs_that_nothing_ties_together_are_decentralised() -> None:
    edges = [(0, spoke) for spoke in (2, 3, 4, 5)] + [(1, spoke) for spoke in (6, 7, 8, 9)]
    functions = [("community",)] * 2 + [("care",), ("legal",), ("hr",), ("product",)] * 2
    found = findings(graph_chart(edges, functions))
    assert (found.formation, found.hubs, found.pieces) == ("decentralised", (), 2)


def test_centralisation_is_1000_for_a_star_and_0_for_a_ring() -> None:
    assert centralisation(((1, 2, 3), (0,), (0,), (0,))) == 1000
    assert centralisation(((1, 3), (0, 2), (1, 3), (0, 2))) == 0
    assert centralisation(((1,), (0,))) == 0


def test_the_findings_say_in_a_sentence_why() -> None:
    text = findings(shipped("skylark-hub")).sentence()
    assert "hub-and-spoke" in text and "1 hub" in text and text.endswith(".")
