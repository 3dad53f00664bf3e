"""Triage: what it pays to sort posts, and what it does not."""

from __future__ import annotations

import pytest

from tests.helpers import build as b
from tests.scoring.desk import Desk


def _one(**more) -> Desk:
    return Desk(b.scenario([b.post("p", 10, "criticism", "let-stand", acceptable=("monitor",), **more)]))


@pytest.mark.parametrize(
    ("class_id", "disposition", "points"),
    [("criticism", "let-stand", 100), ("criticism", "monitor", 80), ("criticism", "respond", 40),
     ("noise", "let-stand", 60), ("noise", "hide", 0), ("criticism", "", 40), ("", "let-stand", 60)],
)
def test_class_and_disposition_are_paid_apart(class_id: str, disposition: str, points: int) -> None:
    assert _one().sort(20, "p", class_id, disposition).earned("triage") == points * 100


def test_leaving_a_post_is_not_letting_it_stand() -> None:
    assert _one().earned("triage") == 0


def test_the_last_choice_by_the_due_time_counts() -> None:
    assert _one().sort(20, "p", "noise", "hide").sort(130, "p", "criticism", "let-stand").earned("triage") == 10_000


def test_a_choice_after_the_due_time_changes_nothing() -> None:
    assert _one().sort(20, "p", "criticism", "let-stand").sort(131, "p", "noise", "hide").earned("triage") == 10_000
    assert _one().sort(131, "p", "criticism", "let-stand").earned("triage") == 0


def test_every_class_weighs_the_same_however_many_posts_it_has() -> None:
    posts = [b.post(f"c{n}", 10 + n, "criticism", "let-stand") for n in range(4)]
    desk = Desk(b.scenario([*posts, b.post("q", 20, "question", "monitor")]))
    assert desk.sort(30, "q", "question", "monitor").earned("triage") == 5_000


def test_noise_and_positive_together_are_at_most_a_quarter() -> None:
    desk = Desk(b.scenario([
        b.post("n", 10, "noise", "let-stand"), b.post("p", 11, "positive", "let-stand"),
        b.post("c", 12, "criticism", "let-stand"), b.post("q", 13, "question", "monitor"),
    ]))
    desk.sort(20, "n", "noise", "let-stand").sort(20, "p", "positive", "let-stand")
    assert desk.earned("triage") == 2_500


def test_noise_alone_is_all_there_is() -> None:
    desk = Desk(b.scenario([b.post("n", 10, "noise", "let-stand")]))
    assert desk.sort(20, "n", "noise", "let-stand").earned("triage") == 10_000


def test_a_wrong_class_is_told_with_the_question_at_which_the_ways_part() -> None:
    line = _one().sort(20, "p", "question").line("triage", "p", "class")
    assert "Is it question?" in line.reason and line.at_ms == 20_000


def test_merged_posts_are_sorted_by_what_is_said_of_the_first() -> None:
    posts = [b.post(f"c{n}", 10, "criticism", "let-stand") for n in range(3)]
    desk = Desk(b.scenario(posts)).merge(20, "c0", "c1", "c2").sort(30, "c0", "criticism", "let-stand")
    assert desk.earned("triage") == 10_000


def test_a_hide_taken_back_is_no_choice_even_after_the_due_time() -> None:
    spam = b.scenario([b.post("spam", 10, "noise", "hide")])
    assert Desk(spam).sort(60, "spam", "", "hide").line("triage", "spam", "disposition").earned == 60
    assert Desk(spam).sort(60, "spam", "", "hide").recall(65, "spam").line("triage", "spam", "disposition").earned == 0
    late = Desk(spam).sort(125, "spam", "", "hide").recall(134, "spam")
    assert late.line("triage", "spam", "disposition").earned == 0
