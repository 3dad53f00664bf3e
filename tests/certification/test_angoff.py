"""The pass mark, against examples worked out by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.certification.angoff import (
    Judge, counted, judge_cut, measurement_error, out_of_bounds, panel_cut, shortcomings, too_close,
)
from tests.certification.making import FOUR, said

FIRST = (said(50, 30, 20, 50), said(80, 48, 32, 80), said(100, 60, 40, 100))
"""Half, four fifths and all of every line: cuts of 50, 80 and 100 points."""
LAST = (said(60, 30, 30, 50), said(75, 45, 30, 75), said(80, 54, 40, 100))
"""
A  .60 x 40 + .50 x 30 + .75 x 20 + .50 x 10 = 24 + 15 + 15 + 5  = 59
B  .75 x 40 + .75 x 30 + .75 x 20 + .75 x 10 = 30 + 22.5 + 15 + 7.5 = 75
C  .80 x 40 + .90 x 30 + 1   x 20 + 1   x 10 = 32 + 27 + 20 + 10 = 89
mean 223 / 3 = 74.33; deviations -15.33, .67, 14.67; squares 235.11 + .44 + 215.11 = 450.67;
variance 450.67 / 2 = 225.33, SD 15.01; standard error 15.01 / root 3 = 8.67
"""
PANEL = [Judge(name, True, rounds) for name, rounds in zip("ABC", zip(FIRST, LAST))]


def test_a_judges_cut_is_the_sum_over_the_lines() -> None:
    assert [judge_cut(FOUR, ratings) for ratings in LAST] == [5_900, 7_500, 8_900]


def test_the_panels_cut_is_the_mean_and_its_error_the_deviation_over_the_root_of_their_number() -> None:
    cut = panel_cut(FOUR, PANEL)
    assert (cut.cut, cut.error, cut.judges) == (7_433, 867, (5_900, 7_500, 8_900))
    assert cut.spread == 1_501


def test_what_the_second_round_changed_is_told() -> None:
    # First round 50, 80, 100: mean 76.67, SD root(((26.67)^2 + 3.33^2 + 23.33^2) / 2) = 25.17.
    # Between the rounds the judges went +9, -5 and -11: 25 / 3 = 8.33 on average.
    cut = panel_cut(FOUR, PANEL)
    assert (cut.before, cut.change, cut.moved, cut.spread_before) == (7_667, -234, 833, 2_517)


def test_a_single_judge_has_a_cut_without_an_error() -> None:
    cut = panel_cut(FOUR, PANEL[:1])
    assert (cut.cut, cut.error, cut.spread) == (5_900, None, None)


def test_only_who_sat_the_drill_first_and_finished_both_rounds_counts() -> None:
    outside = Judge("D", False, (FIRST[0], LAST[0]))
    halfway = Judge("E", True, (FIRST[0],))
    part = Judge("F", True, (FIRST[0], {"a": 50}))
    assert counted(FOUR, [*PANEL, outside, halfway, part]) == PANEL
    assert panel_cut(FOUR, [*PANEL, outside, halfway, part]) == panel_cut(FOUR, PANEL)
    assert panel_cut(FOUR, [outside, halfway, part]) is None


def test_it_is_told_what_is_still_missing() -> None:
    found = shortcomings(FOUR, [PANEL[0], Judge("D", False), Judge("E", True)])
    assert found[0] == "1 of at least 3 judges have finished."
    assert "D had not sat" in found[1]
    assert "E has not judged" in found[2]
    assert shortcomings(FOUR, PANEL) == []


@pytest.mark.parametrize(
    ("ratings", "sentence"),
    [
        (said(101, 0, 0, 0), "'a' can earn 0 to 100 points, not 101."),
        (said(0, 0, -1, 0), "'c' can earn 0 to 40 points, not -1."),
        ({**said(0, 0, 0, 0), "e": 1}, "There is no line 'e' in this scenario."),
        ({"a": 1, "b": 1, "c": 1}, "'d' has not been judged."),
    ],
)
def test_a_rating_that_cannot_be_is_refused(ratings: dict, sentence: str) -> None:
    with pytest.raises(ValueError, match="'"):
        judge_cut(FOUR, ratings)
    try:
        judge_cut(FOUR, ratings)
    except ValueError as error:
        assert str(error) == sentence


def test_the_error_of_measurement_is_the_deviation_by_the_root_of_what_is_unreliable() -> None:
    # 12 points and a reliability of .91: 12 x root .09 = 12 x .3 = 3.6.
    assert measurement_error(1_200, 910) == 360
    assert measurement_error(1_200, 1_000) == 0
    assert measurement_error(1_200, 0) == 1_200


@pytest.mark.parametrize(("deviation", "alpha"), [(-1, 500), (100, -1), (100, 1_001)])
def test_an_error_of_measurement_of_impossible_figures_is_refused(deviation: int, alpha: int) -> None:
    with pytest.raises(ValueError, match="cannot be"):
        measurement_error(deviation, alpha)


def test_within_one_error_of_measurement_it_is_too_close_to_call() -> None:
    assert [too_close(score, 7_000, 360) for score in (6_640, 6_641, 7_000, 7_359, 7_360)] == [
        False, True, True, True, False]  # fmt: skip


def test_a_cut_lies_above_every_cheat_and_below_the_playbook() -> None:
    assert out_of_bounds(7_000, {"first": 2_000, "sly": 6_999}, 9_500) == []
    found = out_of_bounds(4_000, {"first": 4_000, "sly": 4_150, "last": 100}, 9_500)
    assert [sentence.split()[2] for sentence in found] == ["first", "sly"]
    assert "41.5" in found[1]
    assert "has to be below" in out_of_bounds(9_500, {}, 9_500)[0]
    assert len(out_of_bounds(0, {"idle": 0}, 9_500)) == 2


RATINGS = st.tuples(*(st.integers(0, line.possible) for line in FOUR)).map(lambda points: said(*points))
JUDGES = st.lists(st.tuples(RATINGS, RATINGS), min_size=1, max_size=8).map(
    lambda rounds: [Judge(str(number), True, pair) for number, pair in enumerate(rounds)]
)


@given(JUDGES)
def test_a_cut_stays_on_the_scale_and_between_its_judges(judges: list[Judge]) -> None:
    cut = panel_cut(FOUR, judges)
    assert 0 <= min(cut.judges) <= cut.cut <= max(cut.judges) <= 10_000
    assert cut.moved >= abs(cut.change) - 1
    if len(judges) > 1:
        # No set of numbers varies more than half at one end and half at the other.
        assert 0 <= cut.error <= cut.spread <= 7_072


@given(JUDGES, st.randoms(use_true_random=False))
def test_the_order_of_the_judges_changes_nothing(judges: list[Judge], dice) -> None:
    mixed = list(judges)
    dice.shuffle(mixed)
    one, other = panel_cut(FOUR, judges), panel_cut(FOUR, mixed)
    assert (one.cut, one.error, one.before, one.moved) == (other.cut, other.error, other.before, other.moved)


@given(RATINGS, st.integers(1, 20))
def test_judges_who_agree_leave_no_error(ratings: dict, number: int) -> None:
    cut = panel_cut(FOUR, [Judge(str(place), True, (ratings, ratings)) for place in range(number)])
    assert (cut.error or 0, cut.change, cut.moved) == (0, 0, 0)
