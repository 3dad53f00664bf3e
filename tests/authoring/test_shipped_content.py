"""What every shipped drill must hold, counted in the compiled scenario."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.authoring import check_paths, load
from app.authoring.cases import read_cases
from app.engine.scenario import Scenario

SCENARIOS = Path(__file__).resolve().parents[2] / "scenarios"
DRILLS = sorted(file for file in SCENARIOS.glob("*.yaml") if file.stem != "blank")


@pytest.fixture(scope="module", params=DRILLS, ids=[file.stem for file in DRILLS])
def drill(request: pytest.FixtureRequest) -> Scenario:
    loaded = load(request.param, scenarios_root=SCENARIOS)
    assert loaded.scenario is not None, loaded.problems
    return loaded.scenario


def test_everything_shipped_checks_clean() -> None:
    assert check_paths([SCENARIOS]) == []


def test_there_are_drills() -> None:
    assert len(DRILLS) >= 3


def test_posts_and_decisions_are_enough(drill: Scenario) -> None:
    posts = [inject for inject in drill.injects if inject.kind == "post"]
    decisions = [post for post in posts if post.authored]
    answered = [post for post in decisions if post.answer_due]
    assert 12 <= drill.minutes <= 15
    assert len(posts) >= 45
    assert len([post for post in posts if post.storyline < 0]) * 10 >= len(posts) * 3
    assert len(answered) >= 8
    assert len(decisions) - len(answered) >= 4
    assert all(len(post.drafts) >= 4 for post in answered)


def test_there_is_something_to_carry_up_promise_learn_and_do(drill: Scenario) -> None:
    drafts = [draft for inject in drill.injects if inject.authored for draft in inject.drafts]
    assert len([inject for inject in drill.injects if inject.escalate]) >= 2
    assert any(draft.promise_ms and draft.worth >= 60 for draft in drafts)
    assert any(fact.functions or fact.at_ms > 0 for fact in drill.facts)
    assert any(draft.deeds and draft.worth >= 60 for draft in drafts)


def test_the_own_queue_has_something_to_hold_and_something_to_let_run(drill: Scenario) -> None:
    assert {piece.key for piece in drill.queue} == {"hold", "run"}


def test_silence_and_wrong_answers_are_punished_by_different_contingencies(drill: Scenario) -> None:
    silent = drill.baselines.published
    contingencies = [inject for inject in drill.injects if inject.contingency]
    assert any(silent[inject.index] for inject in contingencies)
    assert any(not silent[inject.index] for inject in contingencies)


def test_every_inject_and_draft_has_its_reason_for_the_debrief(drill: Scenario) -> None:
    assert [inject.id for inject in drill.injects if not inject.why] == []
    assert [draft.id for inject in drill.injects if inject.authored for draft in inject.drafts if not draft.why] == []
    assert [piece.id for piece in drill.queue if not piece.why] == []


def test_the_briefing_and_the_real_case_are_there(drill: Scenario) -> None:
    assert drill.brief and drill.log and drill.objectives
    case = read_cases(SCENARIOS / "cases.json")[drill.case]
    assert case.sources and case.doubts


def test_no_real_name_stands_in_a_drill(drill: Scenario) -> None:
    text = " ".join(drill.lines.values()).casefold()
    real = ("united airlines", "taylor guitar", "carroll", "red cross", "dogfish", "hootsuite", "nestle", "nestlé", "kit kat",
            "kitkat", "greenpeace", "sinar mas", "twitter", "facebook", "youtube")
    assert [name for name in real if re.search(rf"\b{name}\b", text)] == []
