"""Timeliness: two clocks, only right acts stop them."""

from __future__ import annotations

import pytest

from app.engine.scoring.timeliness import clock_points
from tests.helpers import build as b
from tests.scoring.desk import Desk


def _question() -> Desk:
    """First word due after 180 s, answer after 420 s."""
    return Desk(b.scenario([b.post("q", 10, "question", "respond", drafts=b.answers("q"))], minutes=20))


@pytest.mark.parametrize(("took", "points"), [(0, 60), (420, 60), (630, 30), (839, 0), (840, 0), (2_000, 0)])
def test_a_clock_is_full_until_due_and_empty_at_twice_that(took: int, points: int) -> None:
    assert clock_points(60, took * 1000, 420_000) == points


def test_an_answer_at_once_stops_both_clocks() -> None:
    assert _question().say(100, "q", "right").earned("timeliness") == 10_000


def test_a_first_word_in_time_and_the_answer_in_time_is_all_of_it() -> None:
    assert _question().say(190, "q", "hold").say(430, "q", "right").earned("timeliness") == 10_000


def test_an_answer_that_is_also_the_first_word_may_be_late_for_the_one_and_not_for_the_other() -> None:
    assert _question().say(280, "q", "right").earned("timeliness") == 8_000


def test_a_first_word_alone_is_the_smaller_part() -> None:
    assert _question().say(100, "q", "hold").earned("timeliness") == 4_000


def test_haste_with_a_poor_answer_pays_nothing() -> None:
    assert _question().say(20, "q", "poor").earned("timeliness") == 0


def test_a_text_before_its_fact_is_known_stops_no_clock() -> None:
    desk = Desk(b.scenario([b.post("q", 10, "question", "respond", drafts=b.answers("q", facts=(0,)))],
                           facts=(b.fact("known"),)))
    assert desk.say(100, "q", "right").earned("timeliness") == 0
