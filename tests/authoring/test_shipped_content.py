"""What every shipped drill must hold, counted in the compiled scenario."""

from __future__ import annotations

from collections import Counter

import pytest

from app.authoring import check_paths
from app.authoring.cases import read_cases
from app.engine.scenario import Scenario
from tests.authoring.shipped import NAMES, SCENARIOS, drill, posts

WARM_UP_MINUTES = 10


@pytest.fixture(params=NAMES)
def shipped(request: pytest.FixtureRequest) -> Scenario:
    return drill(request.param)


def test_everything_shipped_checks_clean() -> None:
    assert check_paths([SCENARIOS]) == []


def test_posts_and_decisions_are_enough(shipped: Scenario) -> None:
    all_posts = posts(shipped)
    decisions = [post for post in all_posts if post.authored]
    answered = [post for post in decisions if post.answer_due]
    warm_up = shipped.minutes <= WARM_UP_MINUTES
    assert 8 <= shipped.minutes <= 20
    assert not warm_up or shipped.difficulty == 1
    assert len(all_posts) >= (25 if warm_up else 40)
    assert 30 <= len([post for post in all_posts if post.storyline < 0]) * 100 // len(all_posts) <= 50
    assert 8 <= len(decisions) <= 16
    assert len(answered) >= (4 if warm_up else 7)
    assert len(decisions) - len(answered) >= 4
    assert all(len(post.drafts) >= 4 for post in answered)


def test_no_class_is_right_for_most_posts(shipped: Scenario) -> None:
    classes = Counter(post.class_id for post in posts(shipped))
    assert max(classes.values()) * 100 <= 40 * len(posts(shipped)), classes


def test_there_is_something_to_carry_up_promise_learn_and_do(shipped: Scenario) -> None:
    drafts = [draft for inject in shipped.injects if inject.authored for draft in inject.drafts]
    assert 2 <= len([inject for inject in shipped.injects if inject.escalate]) <= 9
    assert any(draft.promise_ms and draft.worth >= 60 for draft in drafts)
    assert any(fact.functions or fact.at_ms > 0 for fact in shipped.facts)
    assert any(fact.revises >= 0 for fact in shipped.facts)
    assert any(draft.deeds and draft.worth >= 60 for draft in drafts)
    assert any(deed.refused for deed in shipped.deeds)


def test_the_own_queue_has_something_to_hold_and_something_to_let_run(shipped: Scenario) -> None:
    assert {piece.key for piece in shipped.queue} == {"hold", "run"}


def test_silence_and_wrong_answers_are_punished_by_different_contingencies(shipped: Scenario) -> None:
    silent = shipped.baselines.published
    contingencies = [inject for inject in shipped.injects if inject.contingency]
    assert len(contingencies) >= 3
    assert any(silent[inject.index] for inject in contingencies)
    assert any(not silent[inject.index] for inject in contingencies)


def test_every_inject_and_draft_has_its_reason_for_the_debrief(shipped: Scenario) -> None:
    assert [inject.id for inject in shipped.injects if not inject.why] == []
    assert [draft.id for inject in shipped.injects if inject.authored for draft in inject.drafts if not draft.why] == []
    assert [piece.id for piece in shipped.queue if not piece.why] == []


def test_the_briefing_and_the_real_case_are_there(shipped: Scenario) -> None:
    assert 90 <= len(shipped.brief.split()) <= 330
    assert 3 <= len(shipped.log) <= 7
    assert 3 <= len(shipped.objectives) <= 6
    case = read_cases(SCENARIOS / "cases.json")[shipped.case]
    assert case.sources and case.doubts
