"""From when until when: months of the calendar, renewals, fixed days."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.certification.days import day_of, plus_days, plus_months, start_ms
from app.certification.programme import COMPLETION, FIXED_DATE, PREVIOUS_EXPIRY, Level
from app.certification.validity import renewable_from, validity
from app.paths import shipped_root
from tests.certification.programmes import RESPONDER

days = st.dates(date(2001, 1, 1), date(2090, 12, 31))
levels = st.builds(
    lambda basis, months, window, fixed: replace(
        RESPONDER, renewal_basis=basis, valid_months=months, renewal_window_days=window, fixed_date=fixed
    ),
    st.sampled_from([COMPLETION, PREVIOUS_EXPIRY, FIXED_DATE]), st.integers(1, 60), st.integers(0, 400),
    st.sampled_from(["01-01", "02-29", "06-30", "12-31"]),
)  # fmt: skip


@pytest.mark.parametrize(
    ("day", "months", "wanted"),
    [("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"), ("2026-01-31", 3, "2026-04-30"),
     ("2028-02-29", 12, "2029-02-28"), ("2026-12-15", 1, "2027-01-15"), ("2026-05-10", 0, "2026-05-10"),
     ("2026-08-31", 18, "2028-02-29"), ("9999-12-01", 1, "9999-12-31")],
)  # fmt: skip
def test_a_month_later_is_the_same_day_or_the_last_of_the_month(day: str, months: int, wanted: str) -> None:
    assert plus_months(date.fromisoformat(day), months) == date.fromisoformat(wanted)


@given(days, days, st.integers(0, 120))
def test_months_keep_the_order_of_days(one: date, other: date, months: int) -> None:
    low, high = sorted((one, other))
    assert plus_months(low, months) <= plus_months(high, months)
    assert (plus_months(low, months).year * 12 + plus_months(low, months).month) - (low.year * 12 + low.month) == months


@given(days, st.integers(0, 86_399_999))
def test_dates_are_those_of_utc(day: date, ms: int) -> None:
    assert day_of(start_ms(day) + ms) == day


def test_days_stop_at_the_ends_of_the_calendar() -> None:
    assert plus_days(date.max, 1) == date.max and plus_days(date.min, -1) == date.min


def test_no_rule_asks_what_day_it_is() -> None:
    for file in (shipped_root() / "app" / "certification").glob("*.py"):
        assert not re.search(r"\.(today|now|utcnow|fromtimestamp)\(", file.read_text(encoding="utf-8")), file


def test_a_first_certificate_counts_from_its_completion() -> None:
    assert validity(RESPONDER, date(2026, 1, 31)) == (date(2026, 1, 31), date(2027, 1, 31))


@pytest.mark.parametrize(
    ("basis", "until"), [(COMPLETION, "2027-05-01"), (PREVIOUS_EXPIRY, "2027-06-30"), (FIXED_DATE, "2027-12-31")]
)
def test_a_renewal_counts_from_what_the_level_says(basis: str, until: str) -> None:
    level = replace(RESPONDER, renewal_basis=basis, fixed_date="12-31")
    assert validity(level, date(2026, 5, 1), date(2026, 6, 30)) == (date(2026, 5, 1), date.fromisoformat(until))


def test_after_the_expiry_it_counts_from_completion_like_a_first_one() -> None:
    assert validity(RESPONDER, date(2026, 7, 1), date(2026, 6, 30))[1] == date(2027, 7, 1)


def test_on_the_last_day_it_is_still_a_renewal() -> None:
    assert validity(RESPONDER, date(2026, 6, 30), date(2026, 6, 30))[1] == date(2027, 6, 30)


def test_a_fixed_29_february_is_the_last_of_february_elsewhere() -> None:
    level = replace(RESPONDER, renewal_basis=FIXED_DATE, fixed_date="02-29")
    assert validity(level, date(2026, 1, 10))[1] == date(2027, 2, 28)
    assert validity(level, date(2027, 1, 10))[1] == date(2028, 2, 29)


@given(levels, days, st.integers(0, 800))
def test_a_renewal_never_shortens_a_certificate(level: Level, completed: date, left: int) -> None:
    until = completed + timedelta(days=left)
    assert validity(level, completed, until)[1] >= until


@given(levels, days)
def test_a_certificate_holds_at_least_the_months_promised(level: Level, completed: date) -> None:
    begins, ends = validity(level, completed)
    assert begins == completed and ends >= plus_months(completed, level.valid_months)


@given(levels, days, st.integers(0, 400))
def test_by_previous_expiry_it_pays_nothing_to_wait(level: Level, until: date, early: int) -> None:
    level = replace(level, renewal_basis=PREVIOUS_EXPIRY)
    completed = max(until - timedelta(days=early), renewable_from(level, until))
    assert validity(level, completed, until)[1] == plus_months(until, level.valid_months)
