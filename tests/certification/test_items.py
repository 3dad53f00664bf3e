"""Figures from real attempts, against published values and examples worked out by hand."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.certification.distribution import beta_share, f_quantile
from app.certification.items import (
    coefficient_alpha, discrimination, feldt, fisher, item_figures, reliability, wilson,
)
from tests.certification.making import FOUR, line


@pytest.mark.parametrize(("hits", "count", "low", "high"), [(81, 263, 255, 366), (15, 148, 62, 160)])
def test_wilsons_interval_is_the_published_one(hits: int, count: int, low: int, high: int) -> None:
    # R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine
    # 17 (1998): score method, 81/263 -> .2553 to .3662 and 15/148 -> .0624 to .1605.
    assert wilson(Fraction(hits, count), count) == (low, high)


@pytest.mark.parametrize(("r", "count", "low", "high"), [(0.5, 50, 257, 683), (0.56, 60, 357, 713)])
def test_fishers_interval_is_the_published_one(r: float, count: int, low: int, high: int) -> None:
    # small-s.science, "correlation": r = .50, n = 50 -> .2574879 to .6832563;
    # statology.org, "Fisher Z transformation": r = .56, n = 60 -> .3568 to .7126.
    assert fisher(r, count) == (low, high)


def test_alpha_is_the_published_one() -> None:
    # Manual of StatsBase.jl, cronbachalpha: variances 10, 11, 12, 13, all covariances 6 -> .8136.
    # By hand: 4/3 x (1 - 46 / (46 + 12 x 6)) = 4/3 x 72/118 = 48/59.
    assert coefficient_alpha(4, Fraction(46), Fraction(118)) == Fraction(48, 59)


def test_feldts_interval_turns_on_f_as_published() -> None:
    # Feldt, Woodruff and Salih, Statistical inference for coefficient alpha, Applied Psychological
    # Measurement 11 (1987), formula 6 as the manual of the R package cocron gives it:
    # 1 - (1 - alpha) F with n - 1 and (n - 1)(k - 1) degrees of freedom. With n = 3 and k = 2 both
    # are 2, and the quantile of F with 2 and 2 is share / (1 - share): 39 and 1/39.
    # 1 - .2 x 39 = -6.8; 1 - .2 / 39 = .99487.
    assert feldt(0.8, 3, 2) == (-6_800, 995)


@pytest.mark.parametrize(
    ("share", "above", "below", "value"),
    # Printed tables of F, upper tails of 5 and 2.5 %.
    [(0.95, 10, 1, 241.8817), (0.95, 2, 3, 9.5521), (0.975, 1, 1, 647.7890), (0.975, 3, 3, 15.4392)],
)
def test_quantiles_of_f_are_those_of_the_tables(share: float, above: int, below: int, value: float) -> None:
    assert f_quantile(share, above, below) == pytest.approx(value, abs=6e-5)


@given(st.floats(0.01, 0.99), st.integers(1, 3_000))
def test_quantiles_of_f_agree_with_the_closed_form_for_two_degrees(share: float, below: int) -> None:
    closed = below / 2 * ((1 - share) ** (-2 / below) - 1)
    assert f_quantile(share, 2, below) == pytest.approx(closed, rel=1e-7)


@given(st.floats(0.01, 0.99), st.integers(1, 2_000), st.integers(1, 20_000))
def test_quantiles_of_f_are_reciprocal(share: float, above: int, below: int) -> None:
    assert f_quantile(share, above, below) == pytest.approx(1 / f_quantile(1 - share, below, above), rel=1e-6)


def test_the_beta_function_has_its_ends_and_its_middle() -> None:
    assert [beta_share(x, 7.5, 7.5) for x in (0, 1)] == [0, 1]
    assert beta_share(0.5, 7.5, 7.5) == pytest.approx(0.5)
    assert beta_share(0.3, 1, 1) == pytest.approx(0.3)


@pytest.mark.parametrize(("share", "above", "below"), [(0, 1, 1), (1, 1, 1), (0.5, 0, 1), (0.5, 1, 0)])
def test_a_quantile_that_is_none_is_refused(share: float, above: int, below: int) -> None:
    with pytest.raises(ValueError, match="no quantile"):
        f_quantile(share, above, below)


def test_discrimination_leaves_the_line_itself_out() -> None:
    # Line 0 0 1 1 1, total 1 2 2 4 6, so everything else 1 2 1 3 5 (mean 2.4). Around the means:
    # line -.6 -.6 .4 .4 .4, rest -1.4 -.4 -1.4 .6 2.6. Products .84 + .24 - .56 + .24 + 1.04 = 1.8;
    # squares 1.2 and 1.96 + .16 + 1.96 + .36 + 6.76 = 11.2; r = 1.8 / root(1.2 x 11.2) = .491.
    assert discrimination([0, 0, 1, 1, 1], [1, 2, 2, 4, 6]).value == 491


def test_discrimination_has_its_sign_and_needs_a_difference() -> None:
    assert discrimination([1, 1, 0, 0, 0], [2, 3, 1, 3, 5]).value == -491
    assert discrimination([1, 1, 1, 1], [1, 2, 3, 4]) is None
    assert discrimination([0, 1, 0, 1], [3, 4, 3, 4]) is None


def test_reliability_of_three_parts_by_hand() -> None:
    # Parts 1 2 3 4, 2 2 4 4, 1 3 3 5: variances 5/3, 4/3, 8/3, together 17/3. Totals 4 7 10 13:
    # variance 45/3 = 15. 3/2 x (1 - 17/45) = 14/15 = .933.
    assert reliability([[1, 2, 3, 4], [2, 2, 4, 4], [1, 3, 3, 5]]).value == 933


def test_reliability_needs_two_parts_and_people_who_differ() -> None:
    assert reliability([[1, 2, 3]]) is None
    assert reliability([[1, 2, 3], [3, 2, 1]]) is None


def _attempts(count: int) -> list[dict[str, int]]:
    """Somebody better every time: a and b grow, c is as good as given to all, d goes the other way."""
    return [{"a": number * 100 // count, "b": number * 60 // count, "c": 40, "d": 100 - number * 100 // count}
            for number in range(count)]  # fmt: skip


LINES = (*FOUR[:2], line("c", 40, 2_000, storyline=1), line("d", 100, 1_000, storyline=1))


def test_with_too_few_attempts_nothing_is_stated_and_it_is_said() -> None:
    figures = item_figures(LINES, _attempts(29))
    assert [(entry.facility, entry.discrimination) for entry in figures.lines] == [(None, None)] * 4
    assert (figures.alpha, figures.error, figures.deviation) == (None, None, None)
    assert figures.notes[0] == "Too few for facility: 29 first attempts, 30 are the least."
    assert len(figures.notes) == 2
    assert item_figures(LINES, []).attempts == 0
    assert "1 first attempt," in item_figures(LINES, _attempts(1)).notes[0]


def test_facility_comes_from_thirty_and_the_rest_from_a_hundred() -> None:
    thirty, more, hundred = (item_figures(LINES, _attempts(count)) for count in (30, 99, 100))
    assert all(entry.facility and not entry.discrimination for entry in (*thirty.lines, *more.lines))
    assert more.alpha is None
    assert hundred.lines[0].discrimination.value > 900
    assert hundred.alpha is not None and hundred.parts == 2


def test_suspicious_decisions_are_told_with_a_sentence() -> None:
    a, b, c, d = item_figures(LINES, _attempts(200)).lines
    assert (a.doubt, b.doubt) == ("", "")
    assert "Nearly everybody" in c.doubt
    assert "the key may be wrong" in d.doubt
    assert [entry.line.id for entry in item_figures(LINES, _attempts(200)).suspicious] == ["c", "d"]
    none = [{**attempt, "a": 0} for attempt in _attempts(60)]
    assert "Hardly anybody" in item_figures(LINES, none).lines[0].doubt


def test_a_line_that_goes_with_nothing_is_suspicious() -> None:
    # Line a is had by every second person of every standing.
    attempts = [{"a": 100 * (number % 2), "b": number // 10 % 6 * 10, "c": number // 10 % 4 * 10, "d": number // 10 * 2}
                for number in range(2_000)]  # fmt: skip
    attempts = [{**attempt, "d": min(100, attempt["d"])} for attempt in attempts]
    assert "hardly goes with" in item_figures(LINES, attempts).lines[0].doubt


def test_a_little_against_the_rest_may_be_chance_and_is_no_doubt() -> None:
    # Line a is had by every second person, each a little worse than the next who has it not.
    attempts = [{"a": 100 * (number % 2 == 0), "b": number * 60 // 100, "c": number * 40 // 100, "d": number}
                for number in range(100)]  # fmt: skip
    first = item_figures(LINES, attempts).lines[0]
    assert first.discrimination.low < first.discrimination.value < 0 < first.discrimination.high
    assert first.doubt == ""


def test_what_belongs_to_no_decision_is_not_called_one() -> None:
    easy = tuple(line(name, 10, 2_500, decision=False) for name in "abcd")
    figures = item_figures(easy, [dict.fromkeys("abcd", 10)] * 200)
    assert all(entry.doubt for entry in figures.lines)
    assert figures.suspicious == ()
    assert figures.alpha is None
    assert "No reliability" in figures.notes[0]


POINTS = st.tuples(*(st.integers(0, entry.possible) for entry in LINES)).map(lambda points: dict(zip("abcd", points)))


@given(st.lists(POINTS, min_size=100, max_size=130))
def test_every_figure_lies_within_its_interval_and_its_range(attempts: list[dict[str, int]]) -> None:
    figures = item_figures(LINES, attempts)
    for entry in figures.lines:
        facility, found = entry.facility, entry.discrimination
        assert 0 <= facility.low <= facility.value <= facility.high <= 1_000
        if found is not None:
            assert -1_000 <= found.low <= found.value <= found.high <= 1_000
    if figures.alpha is not None:
        assert figures.alpha.low <= figures.alpha.value <= figures.alpha.high <= 1_000
        assert 0 <= figures.error <= figures.deviation
    assert figures == item_figures(LINES, list(reversed(attempts)))
