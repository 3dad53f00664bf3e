"""Times as planners write them."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.authoring.msel.times import StoryClock, Stretch, absolute, drill_of, relative, shown_drill, shown_story
from app.units import parse_duration

_EPOCH = datetime(1970, 1, 1)


def _ms(*parts: int) -> int:
    return int((datetime(*parts) - _EPOCH).total_seconds() * 1000)


@pytest.mark.parametrize(("text", "seconds"), [
    ("+0:40", 40), ("0:40", 40), ("2m", 120), ("T+5", 300), ("t + 2:30", 150), ("H+1:00:00", 3600), ("1m30s", 90),
    ("90 sec", 90), ("+5 minutes", 300), ("1 hr 5 min", 3900), ("7", 420), ("2.5", 150), ("0.00046296296", 40),
    ("STARTEX + 10", 600), ("0:00:40", 40),
])  # fmt: skip
def test_times_after_the_start(text: str, seconds: int) -> None:
    assert relative(text) == seconds * 1000


@pytest.mark.parametrize("text", ["", "later", "8:75", "-3", "1:2:3:4", "T+", "n/a", "9" * 50])
def test_what_is_no_time_is_none(text: str) -> None:
    assert relative(text) is None


@pytest.mark.parametrize("text", [
    "2026-03-06 08:40", "2026-03-06T08:40:00Z", "06.03.2026 8:40", "6 Mar 2026 0840", "March 6, 2026 8:40 am",
    "060840ZMAR26", "060840 MAR 2026", "46087.361111", "2026/3/6 08:40:00",
])  # fmt: skip
def test_moments_of_the_story(text: str) -> None:
    day, time = absolute(text)
    assert day + time == _ms(2026, 3, 6, 8, 40)


def test_day_numbers_of_1904() -> None:
    assert sum(absolute("44625.361111", from_1904=True)) == _ms(2026, 3, 6, 8, 40)


@pytest.mark.parametrize(("text", "minutes"), [("8:40", 520), ("0840", 520), ("8:40 pm", 1240), ("12:05 a.m.", 5),
                                               ("17h30", 1050), ("8 am", 480)])
def test_clock_times(text: str, minutes: int) -> None:
    assert absolute(text) == (None, minutes * 60_000)


CLOCK = StoryClock((Stretch(0, _ms(2026, 3, 6, 8, 40)), Stretch(420_000, _ms(2026, 3, 7, 7, 30))), 24)


def test_the_pace_and_the_chapters_are_reckoned_with() -> None:
    assert drill_of(absolute("09:04"), CLOCK) == 60_000
    assert drill_of(absolute("2026-03-07 07:54"), CLOCK) == 480_000
    assert drill_of(absolute("07:54"), CLOCK) == 480_000
    assert drill_of(absolute("2026-03-06 20:00"), CLOCK) is None


@given(st.integers(0, 2_000_000))
def test_story_time_leads_back_to_drill_time(at: int) -> None:
    assert CLOCK.drill_of(CLOCK.story_of(at)) == at


@given(st.integers(0, 10_000_000))
def test_written_drill_time_is_read_as_it_was(at: int) -> None:
    assert parse_duration(shown_drill(at)) == at
    assert relative(shown_drill(at)) == at


@given(st.integers(0, 4_000_000_000).map(lambda seconds: seconds * 1000))
def test_written_story_time_is_read_as_it_was(ms: int) -> None:
    day, time = absolute(shown_story(ms))
    assert day + time == ms


@given(st.one_of(st.text(max_size=80), st.from_regex(r"[0-9:.+ tTamp/-]{0,20}", fullmatch=True)), st.booleans())
def test_no_text_is_too_much(text: str, from_1904: bool) -> None:
    relative(text)
    moment = absolute(text, from_1904)
    if moment is not None:
        drill_of(moment, CLOCK, 5_000)
