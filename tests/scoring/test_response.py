"""Response: the first substantive word counts, needless words cost, the own queue wants a decision."""

from __future__ import annotations

import pytest

from tests.helpers import build as b
from tests.scoring.desk import Desk


def _decision(**needs) -> Desk:
    approval = {"escalate": b.expected(("care",), 3)} if needs else {}
    return Desk(b.scenario(
        [b.post("p", 10, "unhappy-customer", "restore", storyline=0, drafts=b.answers("p", **needs), **approval)],
        storylines=(b.storyline(),), facts=(b.fact("known"), b.fact("revised", revises=0)), deeds=(b.deed("repair"),),
    ))


@pytest.mark.parametrize(("draft", "points"), [("right", 100), ("poor", 20), ("harm", 0), ("hold", 0)])
def test_the_first_substantive_draft_counts_by_its_worth(draft: str, points: int) -> None:
    assert _decision().say(60, "p", draft).earned("response") == points * 100


def test_a_better_word_later_wins_back_half_of_the_difference() -> None:
    assert _decision().say(60, "p", "poor").say(90, "p", "right").earned("response") == 6_000


def test_a_worse_word_later_takes_nothing_away() -> None:
    assert _decision().say(60, "p", "right").say(90, "p", "poor").earned("response") == 10_000


def test_a_recalled_word_was_never_said() -> None:
    assert _decision().say(60, "p", "poor").recall(65, "p").say(90, "p", "right").earned("response") == 10_000


def test_trying_every_draft_pays_for_the_first_only_by_half() -> None:
    desk = _decision()
    for at_s, draft in ((60, "harm"), (80, "poor"), (100, "right")):
        desk.say(at_s, "p", draft)
    assert desk.earned("response") == 5_000


def test_without_its_approval_the_right_text_is_worth_nothing() -> None:
    assert _decision(approval=3).say(60, "p", "right").earned("response") == 0


def test_with_its_approval_it_is_worth_all() -> None:
    desk = _decision(approval=3).carry(30, "p", b.LEAD, b.CARE, draft="right").say(90, "p", "right")
    assert desk.earned("response") == 10_000


def test_before_the_fact_is_known_it_is_worth_nothing() -> None:
    assert _decision(facts=(0,)).say(60, "p", "right").earned("response") == 0


def test_without_the_deed_it_is_worth_half_at_most() -> None:
    assert _decision(deeds=(0,)).say(60, "p", "right").earned("response") == 5_000


def test_what_a_later_fact_overturned_is_worth_nothing_and_deceives() -> None:
    desk = Desk(b.scenario(
        [b.post("p", 10, "unhappy-customer", "restore", storyline=0, drafts=b.answers("p", facts=(0,))),
         b.learned("k", 20, 0), b.learned("r", 40, 1)],
        storylines=(b.storyline(),), facts=(b.fact("known"), b.fact("revised", revises=0)),
    ))
    desk.say(60, "p", "right")
    assert desk.earned("response") == 0
    assert [breach.code for breach in desk.ledger().breaches] == ["deception"]


def test_a_public_answer_where_none_was_due_costs_a_quarter_of_a_line() -> None:
    injects = [b.post("d", 10, "question", "respond", drafts=b.answers("d")),
               b.post("j", 20, "noise", "let-stand")]
    desk = Desk(b.scenario(injects)).say(60, "d", "right").say(70, "j", "sorry").say(90, "j", "thanks")
    assert desk.earned("response") == 7_500
    assert desk.line("response", "j").earned == -25


def test_an_answer_where_one_is_acceptable_costs_nothing() -> None:
    injects = [b.post("d", 10, "question", "respond", drafts=b.answers("d")),
               b.post("j", 20, "positive", "let-stand", acceptable=("respond",))]
    assert Desk(b.scenario(injects)).say(60, "d", "right").say(70, "j", "thanks").earned("response") == 10_000


def test_no_dimension_falls_under_nothing() -> None:
    injects = [b.post("d", 10, "question", "respond", drafts=b.answers("d")),
               *(b.post(f"j{n}", 20, "noise", "let-stand") for n in range(6))]
    desk = Desk(b.scenario(injects))
    for number in range(6):
        desk.say(60 + number, f"j{number}", "sorry")
    assert desk.earned("response") == 0


@pytest.mark.parametrize(("key", "choice", "points"), [
    ("hold", "hold", 100), ("hold", "run", 0), ("run", "run", 100), ("run", "hold", 0)])
def test_a_piece_of_the_queue_is_paid_for_an_explicit_choice(key: str, choice: str, points: int) -> None:
    desk = Desk(b.scenario([], queue=(b.piece("sale", 100, key, "notice"),))).choose(50, 0, choice)
    assert desk.earned("response") == points * 100


def test_letting_it_run_by_saying_nothing_pays_nothing() -> None:
    assert Desk(b.scenario([], queue=(b.piece("gate", 100, "run", "notice"),))).earned("response") == 0


def test_the_last_choice_before_it_goes_out_counts() -> None:
    desk = Desk(b.scenario([], queue=(b.piece("gate", 100, "run", "notice"),)))
    assert desk.choose(20, 0, "hold").choose(50, 0, "run").earned("response") == 10_000
