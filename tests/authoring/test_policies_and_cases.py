"""The shipped policies, the three cases, and the measure of an apology."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.authoring.cases import read_cases
from app.authoring.parts import read_policy
from app.engine.policy import SPEAKING, Policy
from app.engine.tone import apology
from app.errors import InputError
from tests.authoring.files import SHIPPED


@pytest.fixture(scope="module")
def default() -> Policy:
    made = read_policy(SHIPPED / "policies" / "default.yaml").made
    assert isinstance(made, Policy)
    return made


def test_the_nine_classes_stand_on_keys_one_to_nine(default: Policy) -> None:
    assert [(entry.key, entry.id) for entry in default.classes] == list(
        enumerate(
            [
                "danger",
                "our-name",
                "official",
                "unhappy-customer",
                "claim",
                "question",
                "positive",
                "criticism",
                "noise",
            ],
            1,
        )
    )


@pytest.mark.parametrize(
    ("traits", "wanted"),
    [
        (["injury", "joke"], "danger"),
        (["own-account", "praise"], "our-name"),
        (["press", "asks"], "official"),
        (["own-case", "rude", "checkable"], "unhappy-customer"),
        (["checkable", "judges"], "claim"),
        (["asks", "angry"], "question"),
        (["support", "joke"], "positive"),
        (["campaign"], "criticism"),
        (["spam"], "noise"),
        (["angry", "famous", "rude"], "noise"),
        ([], "noise"),
    ],
)
def test_the_first_yes_gives_the_class(default: Policy, traits: list[str], wanted: str) -> None:
    assert default.classify(frozenset(traits)) == wanted


def test_reach_shortens_the_clock(default: Policy) -> None:
    assert default.due_ms("danger", 10) == (60_000, 180_000, 120_000)
    assert default.due_ms("danger", 50_000) == (45_000, 135_000, 90_000)
    assert default.due_ms("danger", 500_000) == (36_000, 108_000, 72_000)


@pytest.mark.parametrize("name", ["default", "usaf-2009"])
def test_a_policy_says_everything_in_plain_words(name: str) -> None:
    policy = read_policy(SHIPPED / "policies" / f"{name}.yaml").made
    assert isinstance(policy, Policy)
    assert len(policy.disposition_words) == 8
    assert len(policy.drafts) == 4
    for entry in policy.classes:
        assert entry.question.endswith("?") and entry.hint
        assert (entry.answer_ms > 0) == (entry.default in SPEAKING)
    assert "endorsed" in policy.summary


def test_both_policies_know_the_same_traits(default: Policy) -> None:
    other = read_policy(SHIPPED / "policies" / "usaf-2009.yaml").made
    assert isinstance(other, Policy)
    assert other.traits == default.traits
    assert other.classify(frozenset({"judges"})) == "evaluate"


def test_the_cases_are_told_with_sources_doubts_and_whose_judgement_it_is() -> None:
    cases = read_cases(SHIPPED / "cases.json")
    assert len(cases) >= 3
    for case in cases.values():
        assert 2001 <= case.year <= 2011 and 0 <= case.level <= 3
        assert case.summary and case.did and case.outcome and case.lesson
        assert case.timeline and case.sources and case.doubts
        assert case.confidence in ("high", "medium", "low")
        assert "judgement" in case.judgement


@pytest.mark.parametrize("content", [b"", b"[]", b'{"cases": [{}]}', b"\xff", b'{"cases": 3}'])
def test_a_broken_file_of_cases_is_refused(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "cases.json"
    file.write_bytes(content)
    with pytest.raises(InputError):
        read_cases(file)


def test_a_missing_file_of_cases_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        read_cases(tmp_path / "cases.json")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Gate 4. The screens are right.", 0),
        ("We are sorry. We regret it and apologise.", 3),
        ("SORRY!", 1),
        ("That was our mistake, and we let you down.", 2),
        ("A sorry-looking heron", 1),
        ("Es tut uns leid.", 1),
    ],
)
def test_apologies_are_counted_by_their_words(text: str, count: int) -> None:
    assert apology(text) == count
