"""The story graph: what leads to what, in words; and where it leads nowhere."""

from __future__ import annotations

import pytest

from app.authoring.load import load
from app.authoring.views.by_key import ByKey
from app.authoring.views.story_graph import Edge, Graph, story_graph
from app.rehearsal.play import play
from tests.authoring.files import SHIPPED
from tests.views.studies import SAMPLE, changed, chat, shipped


def edges(graph: Graph, target: str) -> list[Edge]:
    return [edge for edge in graph.edges if edge.target == target]


def ends(graph: Graph) -> set[tuple[str, str]]:
    return {(end.node, end.kind) for end in graph.dead_ends}


def test_a_condition_leads_from_everything_it_waits_for() -> None:
    when = (
        "when: {all: [{after: clip-x, delay: 30s}, {not: {published: gate-four}}, "
        "{any: [{known: old-plan}, {done: rebook}, {heat: gates, over: 400}, {level: 1}]}]}"
    )
    graph = story_graph(changed(("missed-flight", "clip-x"), more=chat("extra", when)))
    found = {edge.source: edge for edge in edges(graph, "inject:extra") if edge.kind == "condition"}
    assert list(found) == ["inject:clip-x", "draft:gate-four", "fact:old-plan", "deed:rebook", "storyline:gates", "level:1"]
    assert found["inject:clip-x"].words == "0:30 after it"
    assert found["inject:clip-x"].loc == ("feed", 13, "when", "all", 0)
    assert found["draft:gate-four"].words == "not: once it is published"
    assert found["draft:gate-four"].denied and not found["draft:gate-four"].choice
    assert found["draft:gate-four"].loc == ("feed", 13, "when", "all", 1, "not")
    assert found["deed:rebook"].choice and found["deed:rebook"].loc == ("feed", 13, "when", "all", 2, "any", 1)
    assert found["storyline:gates"].words == "while its heat is at or over 400"


def test_drafts_lead_from_their_decision_and_from_what_they_need() -> None:
    graph = story_graph(changed())
    assert {(edge.source, edge.kind) for edge in edges(graph, "draft:missed-rebook")} == {
        ("inject:missed-flight", "offers"), ("deed:rebook", "needs"),
    }  # fmt: skip
    assert {(edge.source, edge.kind) for edge in edges(graph, "deed:rebook")} == {("inject:missed-flight", "brings")}
    raising = {edge.source: edge.words for edge in edges(graph, "storyline:hacked")}
    assert raising["draft:hack-denied"] == "heats it by 80"


def test_facts_are_told_overturned_and_levels_set() -> None:
    newer = "facts:\n  newer: {title: Newer, text: It is newer., revises: old-plan}\n"
    more = (
        '\n  - {id: told, kind: fact, fact: newer, at: "2:00", raises: {gates: 50}, why: x}'
        '\n  - {id: worse, kind: level, level: 2, at: "3:00", why: x}\n'
    )
    graph = story_graph(changed(("facts:\n", newer), more=more))
    found = {(edge.source, edge.target): edge.words for edge in graph.edges}
    assert found["inject:told", "fact:newer"] == "makes it known"
    assert found["inject:told", "storyline:gates"] == "heats it by 50"
    assert found["fact:newer", "fact:old-plan"] == "overturns it"
    assert found["inject:worse", "level:2"] == "sets it"


def test_a_failure_opens_a_contingency() -> None:
    graph = story_graph(changed(more=chat("extra", "when: {ignored: gate-question, for: 2m}")))
    assert [(edge.source, edge.kind) for edge in edges(graph, "inject:extra")] == [
        ("inject:gate-question", "condition"), ("inject:gate-question", "opens"),
    ]  # fmt: skip


def test_of_a_broken_condition_the_readable_part_is_still_shown() -> None:
    when = "when: {all: [{after: missed-fligth}, {known: old-plan}]}"
    graph = story_graph(changed(more=chat("extra", when)))
    found = [(edge.source, edge.loc) for edge in edges(graph, "inject:extra")]
    assert found == [("fact:old-plan", ("feed", 13, "when", "all", 1))]
    assert ends(graph) == set()


def test_looking_adds_no_problem_to_the_report() -> None:
    study = changed(more=chat("extra", "when: {after: missed-fligth}"))
    before = list(study.report.problems)
    story_graph(study)
    assert study.report.problems == before


def test_an_id_that_stands_twice_gives_two_nodes() -> None:
    graph = story_graph(changed(("id: crossword", "id: map-wish")))
    assert [node.key for node in graph.nodes if node.id == "map-wish"] == ["inject:map-wish", "inject:map-wish#2"]


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (("when: {level: 9}",), "There is no level 9"),
        (('at: "20:00"',), "the drill ends at 9:00"),
        (("when: {heat: gates, over: 2000}",), "Heat never goes over 1000"),
    ],
)
def test_what_can_never_happen_is_a_dead_end_with_its_reason(lines: tuple[str, ...], words: str) -> None:
    found = [end for end in story_graph(changed(more=chat("extra", *lines))).dead_ends if end.node == "inject:extra"]
    assert [end.kind for end in found] == ["never"] and words in found[0].words


def test_what_waits_for_it_is_dead_too() -> None:
    more = chat("extra", "when: {level: 9}") + chat("further", "when: {after: extra}")
    assert ("inject:further", "never") in ends(story_graph(changed(more=more)))


def test_what_nothing_needs_or_waits_for_is_a_dead_end() -> None:
    study = changed(
        ("facts:\n", "facts:\n  spare: {title: Spare, text: It is., from: {functions: [product]}}\n"),
        ("deeds:\n", "deeds:\n  gift: {title: A gift, functions: [care], authority: 3}\n"),
        ("storylines:\n", "storylines:\n  quiet: {title: Quiet, heat: 1, rise: 1/min, grace: 40s, weight: 1}\n"),
    )
    assert ends(story_graph(study)) == {
        ("fact:spare", "unwaited"), ("deed:gift", "unwaited"), ("storyline:quiet", "unwaited"),
    }  # fmt: skip


def test_a_right_draft_whose_deed_is_refused_is_a_dead_end_and_a_tempting_one_is_not() -> None:
    refused = 'authority: 3, takes: 15s, refused: "No money"}'
    study = changed(("authority: 3, takes: 15s}", refused), ("needs: {approval: 3}, breach: two", "needs: {approval: 3, deed: rebook}, breach: two"))
    assert ends(story_graph(study)) == {("draft:missed-rebook", "never")}


def test_a_contingency_that_the_playbook_sets_off_itself_is_marked() -> None:
    left = chat("grew", "when: {ignored: loud-repeat, for: 1m}")
    waited = chat("waited", "when: {ignored: gate-question, for: 1m}")
    graph = story_graph(changed(more=left + waited))
    assert ends(graph) == {("inject:grew", "set off")}
    assert ends(story_graph(changed(more=left + waited), played={"waited"})) == {("inject:waited", "set off")}


def test_what_comes_of_doing_right_is_no_dead_end() -> None:
    thanks = chat("thanks", "when: {published: gate-four}")
    calm = chat("calm", "when: {all: [{escalated: missed-flight, to: care}, {not: {published: gate-wrong}}]}")
    assert ends(story_graph(changed(more=thanks + calm))) == set()


def test_a_long_chain_is_followed_to_its_end_in_either_direction() -> None:
    down = "".join(chat(f"d{n}", f"when: {{after: {f'd{n - 1}' if n else 'missed-flight'}}}") for n in range(400))
    up = "".join(chat(f"u{n}", f"when: {{after: {f'u{n + 1}' if n < 399 else 'missed-flight'}}}") for n in range(400))
    study = changed(more=down + up)
    graph, judged = story_graph(study), ByKey(study)
    assert graph.dead_ends == ()
    assert all(judged.fires(inject) for inject in study.scenario.injects)


def test_what_waits_in_a_circle_is_not_judged() -> None:
    more = chat("egg", "when: {after: hen}") + chat("hen", "when: {any: [{after: egg}, {level: 1}]}")
    study = changed(more=more)
    assert [ByKey(study).fires(inject) for inject in study.scenario.injects[-2:]] == [None, None]


@pytest.mark.parametrize("name", SAMPLE)
def test_what_is_judged_from_the_text_is_what_the_playbook_plays(name: str) -> None:
    scenario = load(SHIPPED / f"{name}.yaml").scenario
    posts = play(scenario, "playbook", 1).drill.state.posts
    judged = ByKey(shipped(name))
    verdicts = [(inject.id, judged.fires(inject), posts[inject.index].published_ms >= 0) for inject in scenario.injects]
    assert [entry for entry in verdicts if entry[1] is not None and entry[1] != entry[2]] == []
    assert sum(1 for entry in verdicts if entry[1] is None) <= 3


@pytest.mark.parametrize("name", SAMPLE)
def test_edges_of_a_shipped_scenario_join_its_nodes_and_nothing_in_it_is_impossible(name: str) -> None:
    graph = story_graph(shipped(name))
    keys = [node.key for node in graph.nodes]
    assert len(keys) == len(set(keys))
    assert graph.linked() <= set(keys)
    assert [end for end in graph.dead_ends if end.kind != "unwaited"] == []
    contingent = {node.key for node in graph.nodes if node.contingency}
    assert contingent and contingent <= graph.linked()
