"""Trying all the answers never pays like knowing one."""

from __future__ import annotations

from app.engine.scoring import score
from tests.engine.language import play
from tests.helpers.build import answers, post, scenario, storyline

CLIP = post("clip", 0, "unhappy-customer", "restore", storyline=0, drafts=answers("clip"))
WORLD = scenario([CLIP], storylines=(storyline(),))


def _earned(script: str) -> dict[tuple[str, str], int]:
    return {(line.dimension, line.what): line.earned for line in score(play(WORLD, script)).lines}


def test_an_answer_at_the_first_try_has_clock_and_order_in_full() -> None:
    earned = _earned("0:30 publish clip clip-hold\n1:00 publish clip clip-right")
    assert (earned["timeliness", "answer in time"], earned["order", "urgency"]) == (60, 100)


def test_an_answer_after_a_wrong_one_has_half_of_clock_and_order() -> None:
    earned = _earned("0:30 publish clip clip-poor\n1:00 publish clip clip-right")
    assert (earned["timeliness", "answer in time"], earned["order", "urgency"]) == (30, 50)


def test_a_wrong_answer_recalled_in_time_costs_nothing() -> None:
    earned = _earned("0:30 publish clip clip-poor\n0:35 recall clip\n1:00 publish clip clip-right")
    assert (earned["timeliness", "answer in time"], earned["order", "urgency"]) == (60, 100)
