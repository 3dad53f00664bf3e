"""What a set comes to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.certification.outcome import Attempted, SetOutcome, outcome
from app.certification.programme import RENEWAL
from tests.certification.programmes import LEAD, RESPONDER, drill


def of(*scores: int, **more: object) -> SetOutcome:
    return outcome(RESPONDER, [drill(place, score, **more) for place, score in enumerate(scores)])


def test_the_mean_over_the_whole_set_passes_however_its_drills_lie() -> None:
    found = of(7_000, 9_000, 5_000, 7_000)
    assert found.passed and found.complete and found.mean == 7_000 and found.lowest == 5_000 and found.reasons == ()


def test_a_hundredth_under_the_mean_fails_and_says_so() -> None:
    found = of(7_000, 9_000, 5_000, 6_999)
    assert not found.passed and found.mean == 6_999
    assert found.reasons == ("The mean over the set is 69.99; 70 is needed.",)


def test_one_drill_under_the_floor_fails_a_good_mean() -> None:
    found = of(10_000, 10_000, 10_000, 4_999)
    assert not found.passed and found.reasons == ("The weakest drill has 49.99; none may be under 50.",)


@pytest.mark.parametrize(("each", "passes"), [({"serious": 0}, True), ({"critical": 1}, False), ({"serious": 1}, False)])
def test_breaches_are_counted_over_the_set(each: dict, passes: bool) -> None:
    assert of(9_000, 9_000, 9_000, 9_000, **each).passed is passes


def test_two_serious_breaches_are_allowed_and_a_third_is_not() -> None:
    two = [drill(0, 9_000, serious=2), *(drill(place, 9_000) for place in (1, 2, 3))]
    assert outcome(RESPONDER, two).passed
    three = outcome(RESPONDER, [*two[:3], drill(3, 9_000, serious=1)])
    assert three.reasons == ("3 serious breaches over the set; allowed: 2.",)


def test_a_drill_never_sat_counts_nothing_and_an_interrupted_one_what_it_reached() -> None:
    three = of(10_000, 10_000, 10_000)
    assert not three.passed and not three.complete and three.mean == 7_500
    assert three.reasons == ("1 drill of the set never sat: 0 points each.",)
    broken = outcome(RESPONDER, [*(drill(place, 8_000) for place in (0, 1, 2)), drill(3, 5_500, status="interrupted")])
    assert broken.passed and broken.complete and broken.mean == 7_375


def test_a_void_drill_counts_neither_its_points_nor_its_breaches() -> None:
    void = drill(0, 0, status="void", critical=1)
    assert outcome(RESPONDER, [void, *(drill(place, 7_000) for place in range(4))]).passed


def test_there_is_no_best_of_the_later_drill_at_a_position_counts() -> None:
    assert not outcome(RESPONDER, [*(drill(place, 7_000) for place in range(4)), drill(2, 6_000)]).passed


def test_a_renewal_has_its_own_number_of_drills() -> None:
    two = [drill(0, 7_000), drill(1, 7_000)]
    assert outcome(RESPONDER, two, RENEWAL).passed and not outcome(RESPONDER, two).passed


def test_a_supervised_level_counts_nothing_sat_alone() -> None:
    found = outcome(LEAD, [drill(place, 9_000, supervised=place != 2) for place in range(6)])
    assert not found.passed and "without the supervision" in found.reasons[0] and not found.near_miss
    assert outcome(LEAD, [drill(place, 9_000, supervised=True) for place in range(6)]).passed


def test_one_provisional_cut_makes_the_set_provisional_and_still_passes() -> None:
    found = outcome(RESPONDER, [drill(0, 7_000, provisional=True), *(drill(place, 7_000) for place in (1, 2, 3))])
    assert found.passed and found.provisional


def test_a_near_miss_is_less_than_one_standard_error_below() -> None:
    """Errors of 4.00 in four drills: 2.00 for their mean."""
    assert of(6_801, 6_801, 6_801, 6_801, sem=400).near_miss
    assert not of(6_800, 6_800, 6_800, 6_800, sem=400).near_miss
    assert not of(7_000, 7_000, 7_000, 7_000, sem=400).near_miss


def test_where_one_error_is_unknown_there_is_no_near_miss() -> None:
    drills = [drill(place, 6_990, sem=0 if place == 3 else 400) for place in range(4)]
    found = outcome(RESPONDER, drills)
    assert not found.near_miss and found.error == 0


def test_a_near_miss_is_one_of_points_alone() -> None:
    drills = [drill(place, 6_990, sem=400, critical=place == 0) for place in range(4)]
    assert not outcome(RESPONDER, drills).near_miss


drills = st.lists(
    st.builds(
        Attempted, st.just("h"), st.just("s"), st.just(0), st.sampled_from(["ended", "interrupted"]), st.integers(0, 10_000),
        st.integers(1, 10_000), st.booleans(), st.integers(0, 1), st.integers(0, 2), st.booleans(), st.integers(0, 900),
    ), min_size=1, max_size=6,
).map(lambda found: [replace(each, position=place) for place, each in enumerate(found)])  # fmt: skip


@given(drills, st.integers(0, 5), st.integers(1, 500))
def test_more_points_never_turn_a_pass_into_a_fail(found: list[Attempted], place: int, more: int) -> None:
    place %= len(found)
    better = [*found[:place], replace(found[place], score=min(10_000, found[place].score + more)), *found[place + 1 :]]
    before, after = outcome(RESPONDER, found), outcome(RESPONDER, better)
    assert after.mean >= before.mean
    assert after.passed or not before.passed


@given(drills, st.randoms())
def test_the_order_in_which_records_come_in_does_not_matter(found: list[Attempted], dice: object) -> None:
    mixed = list(found)
    dice.shuffle(mixed)
    assert outcome(RESPONDER, mixed) == outcome(RESPONDER, found)


@given(drills)
def test_whoever_does_not_pass_is_told_why_and_a_near_miss_never_passed(found: list[Attempted]) -> None:
    for level in (RESPONDER, LEAD):
        result = outcome(level, found)
        assert result.passed == (not result.reasons)
        assert not (result.passed and result.near_miss)
        assert not result.passed or result.complete and result.mean >= level.mean and result.lowest >= level.floor
