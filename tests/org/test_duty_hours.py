"""Duty hours are read as a person means them, and told back."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.org.duty import DAYS, format_duty, parse_duty
from app.org.tables import MINUTES_PER_WEEK

DAY = 24 * 60


@pytest.mark.parametrize("text", ["", "  ", "always", "Always", "Mon-Sun 00:00-24:00"])
def test_always_has_no_windows(text: str) -> None:
    assert parse_duty(text) == ()


def test_a_range_of_days_has_a_window_a_day() -> None:
    assert parse_duty("Mon-Tue 08:00-18:30") == ((480, 1110), (DAY + 480, DAY + 1110))


def test_parts_are_sorted_and_what_touches_is_merged() -> None:
    assert parse_duty("Tue 09:00-10:00, Mon 12:00-13:00,mon 10:00-12:30") == ((600, 780), (DAY + 540, DAY + 600))
    assert parse_duty("Mon-Tue 00:00-24:00") == ((0, 2 * DAY),)


def test_hours_past_midnight_run_into_the_next_day() -> None:
    assert parse_duty("Fri 22:00-06:00") == ((4 * DAY + 1320, 5 * DAY + 360),)


def test_the_night_after_sunday_is_monday_morning() -> None:
    assert parse_duty("Sun 22:00-06:00") == ((0, 360), (6 * DAY + 1320, MINUTES_PER_WEEK))
    assert parse_duty("Sun 22:00-00:00") == ((6 * DAY + 1320, MINUTES_PER_WEEK),)


def test_a_range_may_run_past_sunday() -> None:
    assert parse_duty("Sat-Mon 10:00-11:00") == parse_duty("Sat 10:00-11:00, Sun 10:00-11:00, Mon 10:00-11:00")


@pytest.mark.parametrize(
    "text, told",
    [
        ("weekdays", "not duty hours"),
        ("Mon-Fri", "not duty hours"),
        ("Mon 8-18", "not duty hours"),
        ("Mon 08:00-18:00,", "not duty hours"),
        ("Mon-Frü 08:00-18:00", "not duty hours"),
        ("Mo-Fr 08:00-18:00", "not a day"),
        ("Mon 08:00-25:00", "no time of day"),
        ("Mon 08:75-09:00", "no time of day"),
        ("Mon 08:00-08:00", "same minute"),
    ],
)
def test_what_is_not_duty_hours_is_told_in_a_sentence(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=told) as caught:
        parse_duty(text)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    "text",
    [
        "always",
        "Mon-Fri 08:00-18:00",
        "Mon-Fri 08:00-18:00, Sat 10:00-14:00",
        "Mon-Sun 22:00-06:00",
        "Mon 00:00-24:00",
        "Mon-Fri 08:00-12:00, Mon-Fri 13:00-17:00",
    ],
)
def test_hours_are_shown_as_they_were_written(text: str) -> None:
    assert format_duty(parse_duty(text)) == text


@given(
    st.lists(
        st.tuples(st.sampled_from(DAYS), st.sampled_from(DAYS), st.integers(0, 1439), st.integers(0, 1440)).filter(
            lambda part: part[2] != part[3]
        ),
        max_size=5,
    )
)
def test_what_is_shown_reads_back_the_same(parts: list[tuple[str, str, int, int]]) -> None:
    text = ", ".join(
        f"{first}-{last} {start // 60:02d}:{start % 60:02d}-{end // 60:02d}:{end % 60:02d}"
        for first, last, start, end in parts
    )
    duty = parse_duty(text)
    assert parse_duty(format_duty(duty)) == duty
    assert all(start < end for start, end in duty)
    assert all(one[1] < other[0] for one, other in pairwise(duty))
