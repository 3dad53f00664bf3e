"""What a file becomes: times, references, defaults, contingencies and their openers."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.authoring import load
from app.engine.scenario import Inject, Scenario
from tests.authoring.files import BLANK, SHIPPED

MORE = """
  - {id: note, kind: fact, fact: old-plan, at: 6m, why: x}
  - {id: late-news, kind: level, level: 1, when: {all: [{ignored: missed-flight, for: 2m}, {not: {published: missed-rebook}}]}, why: x}
  - {id: later-news, kind: level, level: 1, when: {after: late-news, delay: 10s}, why: x}
  - {id: sure-news, kind: level, level: 1, when: {after: missed-flight, delay: 10s}, why: x}
  - {id: hot-news, kind: level, level: 1, when: {heat: gates, over: 500}, why: x}
  - {id: level-news, kind: level, level: 2, when: {level: 1}, why: x}
  - {id: known-news, kind: level, level: 1, when: {any: [{known: old-plan}, {done: rebook}]}, why: x}
  - {id: asked-news, kind: level, level: 1, when: {escalated: hacked-claim, to: product}, why: x}
  - {id: cold-news, kind: level, level: 1, when: {all: [{classified: gate-joke, as: noise}, {heat: gates, under: 50}]}, why: x}
"""


@pytest.fixture(scope="module")
def scenario(tmp_path_factory: pytest.TempPathFactory) -> Scenario:
    file = tmp_path_factory.mktemp("scenarios") / "blank.yaml"
    file.write_text(BLANK + MORE, encoding="utf-8")
    loaded = load(file)
    assert loaded.scenario is not None, loaded.problems
    return loaded.scenario


def inject(scenario: Scenario, name: str) -> Inject:
    return next(entry for entry in scenario.injects if entry.id == name)


def names(scenario: Scenario, indices: tuple[int, ...]) -> set[str]:
    return {scenario.injects[index].id for index in indices}


def test_times_story_and_numbers_are_read_exactly(scenario: Scenario) -> None:
    assert scenario.start_story_ms == 1_773_136_800_000
    assert (scenario.pace, scenario.minutes, scenario.end_ms) == (20, 9, 540_000)
    assert scenario.pass_hundredths == 7_500
    assert scenario.weights == (20, 25, 15, 20, 10, 10)
    assert [(rule.threshold, rule.dwell_ms) for rule in scenario.levels] == [
        (250, 30_000),
        (500, 45_000),
        (750, 60_000),
    ]
    gates = scenario.storylines[0]
    assert (gates.heat, gates.rise, gates.fall, gates.grace_ms, gates.weight) == (180, 45, 45, 40_000, 3)
    assert inject(scenario, "missed-flight").at_ms == 40_000


def test_references_become_indices(scenario: Scenario) -> None:
    post = inject(scenario, "missed-flight")
    assert scenario.personas[post.persona].handle == "@noor_h"
    assert scenario.storylines[post.storyline].id == "gates"
    rebook = post.drafts[1]
    assert (rebook.id, rebook.approval, rebook.approval_functions) == ("missed-rebook", 3, ("care",))
    assert scenario.deeds[rebook.deeds[0]].id == "rebook"
    assert scenario.chart.roles[scenario.seat].id == "community-manager"
    assert post.traits == ("angry", "own-case")
    assert post.class_id == scenario.policy.classify(frozenset(post.traits)) == "unhappy-customer"


def test_due_times_come_from_the_policy_by_class_and_reach(scenario: Scenario) -> None:
    post = inject(scenario, "missed-flight")
    assert (post.first_word_ms, post.answer_ms, post.triage_ms) == (90_000, 330_000, 330_000)
    press = inject(scenario, "press-mail")
    assert (press.first_word_ms, press.answer_ms) == (90_000, 270_000)
    left = inject(scenario, "loud-repeat")
    assert (left.first_word_ms, left.answer_ms, left.triage_ms) == (0, 0, 180_000)


def test_posts_without_drafts_offer_the_standard_ones(scenario: Scenario) -> None:
    post = inject(scenario, "crossword")
    assert not post.authored
    assert [(draft.text, draft.worth, draft.effect) for draft in post.drafts] == [
        (entry.text, 30, "none") for entry in scenario.policy.drafts
    ]
    assert inject(scenario, "map-wish").authored


def test_a_promise_makes_a_first_word_and_effects_are_split(scenario: Scenario) -> None:
    voucher, _, _, first = inject(scenario, "missed-flight").drafts
    assert (first.holding, first.promise_ms, first.effect) == (True, 240_000, "slow")
    assert (voucher.effect, voucher.raise_points, voucher.breach) == ("raise", 90, "two-prices")


def test_only_chatter_may_be_moved_and_never_before_the_start(scenario: Scenario) -> None:
    assert inject(scenario, "crossword").jitter_ms == 6_000
    assert inject(scenario, "missed-flight").jitter_ms == 0
    assert inject(scenario, "hub-hello").jitter_ms == 0


def test_the_best_walk_is_known_for_every_hour(scenario: Scenario) -> None:
    expected = inject(scenario, "missed-flight").escalate
    assert expected is not None
    takes_ms, walk = expected.best_at(scenario.start_story_ms)
    assert [scenario.chart.roles[role].id for role in walk] == ["hub-lead", "care-lead"]
    assert takes_ms > 0
    assert expected.best[0][0] == 0


def test_facts_know_when_and_from_whom_they_come(scenario: Scenario) -> None:
    fact = scenario.facts[0]
    assert (fact.at_ms, fact.functions, fact.authority, fact.revises) == (360_000, ("product",), 2, -1)


def test_conditions_are_plain_tuples(scenario: Scenario) -> None:
    post, joke = inject(scenario, "missed-flight").index, inject(scenario, "gate-joke").index
    assert inject(scenario, "late-news").when == ("all", ("ignored", post, 120_000), ("not", ("published", post, 1)))
    assert inject(scenario, "cold-news").when == ("all", ("classified", joke, "noise"), ("heat", 0, 50, 0))
    asked = inject(scenario, "asked-news").when
    assert asked is not None
    assert [scenario.chart.roles[role].id for role in asked[2]] == ["product-manager"]


def test_contingencies_know_whose_failure_opens_them(scenario: Scenario) -> None:
    openers = {
        "late-news": {"missed-flight"},
        "later-news": {"missed-flight"},
        "hot-news": {"missed-flight", "gate-question", "press-mail"},
        "level-news": {"missed-flight", "gate-question", "press-mail", "hacked-claim"},
        "known-news": {"hacked-claim", "missed-flight"},
        "asked-news": {"hacked-claim"},
        "cold-news": {"gate-joke", "missed-flight", "gate-question", "press-mail"},
    }
    for name, wanted in openers.items():
        found = inject(scenario, name)
        assert found.contingency
        assert names(scenario, found.openers) == wanted, name
    sure = inject(scenario, "sure-news")
    assert not sure.contingency and sure.openers == ()


def test_every_text_has_a_stable_id(scenario: Scenario) -> None:
    assert scenario.lines["feed.missed-flight.text"].startswith("Your app said gate 9.")
    assert scenario.lines["feed.missed-flight.drafts.missed-rebook.text"].startswith("Noor, you are")
    assert scenario.lines["deeds.rebook.title"].startswith("Rebook")
    assert scenario.lines["queue.belt-notice.text"].startswith("Calder")
    assert "" not in scenario.lines.values()


def test_the_same_files_give_the_same_digest_and_another_text_another(tmp_path: Path) -> None:
    file = tmp_path / "blank.yaml"
    file.write_text(BLANK, encoding="utf-8")
    first = load(file).scenario
    assert first == load(SHIPPED / "blank.yaml").scenario
    file.write_text(BLANK.replace("Gate 4, Ilse.", "Gate 4, dear Ilse."), encoding="utf-8")
    other = load(file).scenario
    assert first is not None and other is not None
    assert first.digest != other.digest
    assert first.baselines is not None and first.baselines.silence_area > first.baselines.par_area
