"""How a panel stands: rounds that open, what others said without their names, and where judges disagree."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.certification.angoff import Judge, counted
from app.certification.panel import (
    Spread, disputes, has_finished, judged, kept_as_before, open_round, rated, spreads, still_blind, totals,
)
from tests.certification.making import FOUR, said

A = Judge("A", True, (said(50, 30, 20, 50), said(60, 30, 30, 50)))
B = Judge("B", True, (said(80, 48, 32, 80), said(75, 45, 30, 75)))
C = Judge("C", True, (said(100, 60, 40, 100), said(80, 54, 40, 100)))
HALF = Judge("D", True, ({"a": 10, "b": 5},))
OUTSIDE = Judge("E", False, (said(0, 0, 0, 0), said(0, 0, 0, 0)))


def test_a_line_that_is_said_again_takes_the_place_of_what_was_said() -> None:
    judge = rated(rated(Judge("A", True), 0, "a", 5), 0, "a", 7)
    assert judge.rounds == ({"a": 7},)
    assert judged(FOUR, judge, 0) == 1 and not has_finished(FOUR, judge, 0)


def test_what_was_said_in_the_first_round_stays_when_the_second_begins() -> None:
    judge = rated(Judge("A", True, (said(1, 2, 3, 4),)), 1, "b", 9)
    assert judge.rounds == (said(1, 2, 3, 4), {"b": 9})


def test_the_second_round_opens_when_oneself_and_three_in_all_have_finished_the_first() -> None:
    first = [Judge(judge.name, True, judge.rounds[:1]) for judge in (A, B, C)]
    assert open_round(FOUR, first[:2], first[0]) == -1
    assert open_round(FOUR, first, first[0]) == 1
    assert open_round(FOUR, [*first, HALF], HALF) == 0
    assert open_round(FOUR, [*first, OUTSIDE], OUTSIDE) == -1
    assert open_round((), first, first[0]) == -1


def test_the_spread_names_nobody_and_leaves_out_who_has_not_finished_or_not_sat() -> None:
    # Line b: 30, 48 and 60 of 60; mean 46.
    assert spreads(FOUR, [A, B, C, HALF, OUTSIDE])["b"] == Spread(30, 4_600, 60, 3)
    assert spreads(FOUR, [HALF, OUTSIDE]) == {}


def test_disputes_are_sorted_by_what_they_mean_for_the_whole_score() -> None:
    # a: 80 - 60 = 20 of 100 points worth 40: 8.  b: 24 of 60 worth 30: 12.  c: 10 of 40 worth 20: 5.  d: 50 of 100 worth 10: 5.
    found = disputes(FOUR, [A, B, C, OUTSIDE])
    assert [(entry.line.id, entry.apart) for entry in found] == [("b", 1_200), ("a", 800), ("c", 500), ("d", 500)]
    assert disputes(FOUR, [A, OUTSIDE]) == []


def test_totals_are_those_of_finished_rounds() -> None:
    assert totals(FOUR, A) == (5_000, 5_900)
    assert totals(FOUR, HALF) == (None, None)


def test_what_is_left_alone_in_the_second_round_stays_as_the_first_had_it() -> None:
    judge = kept_as_before(FOUR, Judge("A", True, (said(1, 2, 3, 4), {"c": 9})))
    assert judge.rounds[1] == said(1, 2, 9, 4)
    assert has_finished(FOUR, judge, 1)


def test_only_who_has_still_to_judge_blindly_is_blind() -> None:
    assert still_blind(FOUR, [A, HALF, OUTSIDE, Judge("F", True)]) == ["D", "F"]


@given(st.lists(st.tuples(*(st.integers(0, line.possible) for line in FOUR)), min_size=1, max_size=6))
def test_a_spread_lies_around_its_mean(points: list[tuple[int, ...]]) -> None:
    judges = [Judge(str(number), True, (said(*each), said(*each))) for number, each in enumerate(points)]
    for line in FOUR:
        found = spreads(FOUR, judges)[line.id]
        assert 100 * found.lowest <= found.mean_hundredths <= 100 * found.highest <= 100 * line.possible
    assert all(entry.apart > 0 for entry in disputes(FOUR, judges))
    assert len(counted(FOUR, judges)) == len(judges)
