"""The draft table: worth, needs, looks, and what the looks may give away."""

from __future__ import annotations

import pytest

from app.authoring.views.drafts import ANSWER, FIRST_WORD, DraftRow, draft_table
from app.engine.key import key
from tests.views.studies import SAMPLE, changed, shipped


def row(name: str, *pairs: tuple[str, str]) -> DraftRow:
    return next(row for row in draft_table(changed(*pairs)).rows if row.draft == name)


def test_a_row_says_what_a_draft_is_worth_does_needs_and_promises() -> None:
    answer, first = row("missed-rebook"), row("missed-first")
    assert (answer.decision, answer.worth, answer.effect, answer.right, answer.part) == (
        "missed-flight", 100, "turn", True, ANSWER,
    )  # fmt: skip
    assert answer.needs == ("approval 3 by care", "deed rebook")
    assert answer.loc == ("feed", 2, "drafts", "missed-rebook")
    assert (first.promise_ms, first.holding, first.right, first.part) == (240_000, True, True, FIRST_WORD)
    assert row("hack-plan").needs == ("fact old-plan",)
    assert row("missed-voucher").effect == "raise 90"


def test_a_breach_is_never_right_whatever_it_is_worth() -> None:
    voucher = row("missed-voucher", ("worth: 0, effect: raise 90", "worth: 90, effect: raise 90"))
    assert (voucher.worth, voucher.breach, voucher.right, voucher.part) == (90, "two-prices", False, "")


def test_lengths_are_ranked_within_a_decision_and_equal_ones_share() -> None:
    joke, thanks = "And the gate on the cup?", "Thank you, we will certainly look into this idea and come back to you."
    table = draft_table(changed((joke, thanks)))
    ranks = {row.draft: row.length_rank for row in table.rows}
    assert (ranks["map-thanks"], ranks["map-joke"]) == (1, 1)
    lengths = {row.length: row.length_rank for row in table.rows if row.decision == "missed-flight"}
    assert [lengths[length] for length in sorted(lengths, reverse=True)] == [1, 2, 3, 4]


def test_apologies_are_counted() -> None:
    assert row("loud-sorry").apologies == 2
    assert row("gate-four").apologies == 0


def test_what_is_rightly_left_has_no_part_for_the_key() -> None:
    decision = next(one for one in draft_table(changed()).decisions if one.id == "gate-joke")
    assert not decision.speaks and {row.part for row in decision.rows} == {""}


def test_a_draft_that_lost_its_worth_is_left_out_and_the_others_stay() -> None:
    table = draft_table(changed(("worth: 20, effect: raise 30", "worth: lots, effect: raise 30")))
    names = [row.draft for row in table.rows]
    assert "gate-wrong" not in names and {"gate-app", "gate-four"} <= set(names)


@pytest.mark.parametrize("name", SAMPLE)
def test_parts_are_those_of_the_key(name: str) -> None:
    study = shipped(name)
    rights = key(study.scenario).posts
    decisions = draft_table(study).decisions
    assert decisions
    for decision in decisions:
        index = study.names.injects[decision.id]
        drafts = study.scenario.injects[index].drafts
        found = {row.part: row.draft for row in decision.rows if row.part}
        wanted = rights[index]
        assert found.get(ANSWER, "") == (drafts[wanted.answer].id if wanted.answer >= 0 else "")
        assert found.get(FIRST_WORD, "") == (drafts[wanted.first_word].id if wanted.holds else "")


@pytest.mark.parametrize("name", SAMPLE)
def test_no_mark_of_a_shipped_scenario_gives_the_key_away(name: str) -> None:
    table = draft_table(shipped(name))
    assert 0 <= table.longest_right <= table.longest_most
    assert 0 <= table.apologetic_right <= table.apologetic_most
