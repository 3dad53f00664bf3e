"""The common scale: each scenario's own cut is 70."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.certification.scaling import scaled, scaled_error

points = st.integers(0, 10_000)


@pytest.mark.parametrize(
    ("score", "cut", "wanted"),
    [(7_500, 7_500, 7_000), (0, 7_500, 0), (10_000, 7_500, 10_000), (7_499, 7_500, 6_999), (8_750, 7_500, 8_500),
     (3_750, 7_500, 3_500), (10_000, 10_000, 10_000), (9_999, 10_000, 6_999), (0, 0, 7_000), (7_000, 7_000, 7_000)],
)  # fmt: skip
def test_a_score_on_the_common_scale(score: int, cut: int, wanted: int) -> None:
    assert scaled(score, cut) == wanted


@given(points, points)
def test_whoever_reaches_the_cut_and_nobody_else_has_seventy(score: int, cut: int) -> None:
    assert (scaled(score, cut) >= 7_000) == (score >= cut)
    assert 0 <= scaled(score, cut) <= 10_000


@given(points, points, points)
def test_more_points_never_scale_to_less_and_a_higher_cut_never_to_more(score: int, cut: int, other: int) -> None:
    low, high = sorted((score, other))
    assert scaled(low, cut) <= scaled(high, cut)
    assert scaled(cut, low) >= scaled(cut, high)


@given(st.integers(-5_000, 20_000), st.integers(-5_000, 20_000))
def test_what_lies_outside_counts_as_the_nearer_end(score: int, cut: int) -> None:
    assert scaled(score, cut) == scaled(min(max(score, 0), 10_000), min(max(cut, 0), 10_000))


def test_an_error_is_stretched_like_the_points_under_the_cut() -> None:
    assert scaled_error(300, 7_500) == 280
    assert scaled_error(300, 0) == 0
