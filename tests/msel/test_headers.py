"""Planners' headers are understood in any case, whole or within other words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.authoring.msel.columns import BY_NAME, COLUMNS, CONTAINED, EXACT, WRITTEN, header_row, match


@pytest.mark.parametrize(("header", "name"), [
    ("#", "number"), ("INJ #", "number"), ("Inject No.", "number"), ("DTG", "story"), ("Delivery Time", "time"),
    ("event", "title"), ("Detailed Statement", "text"), ("initiated_by", "from"), ("Send to", "to"),
    ("Inject Mode", "channel"), ("Remarks/Expected Outcome", "expected"), ("Storyline/Thread", "storyline"),
    ("ESF", "storyline"), ("Event Synopsis / Message", "text"),
])  # fmt: skip
def test_synonyms_are_exact(header: str, name: str) -> None:
    assert [(found.name, found.confidence) for found in match([header])] == [(name, EXACT)]


def test_a_header_that_contains_the_words_is_less_sure() -> None:
    found = match(["Planned delivery method (how)", "Sender of the inject"])
    assert [(entry.name, entry.confidence) for entry in found] == [("channel", CONTAINED), ("from", CONTAINED)]


def test_the_exact_header_wins_over_the_containing_one() -> None:
    found = {entry.header: entry.name for entry in match(["Message to the press", "Message"])}
    assert found == {"Message": "text"}


def test_no_two_columns_share_a_name() -> None:
    headers = [column.header.casefold() for column in COLUMNS]
    assert len(set(headers)) == len(headers)


@given(st.permutations([column.header for column in WRITTEN]), st.sampled_from([str.upper, str.lower, str.title]))
def test_our_own_headers_are_all_found_in_any_order(headers: list[str], case: object) -> None:
    found = match([case(header) for header in headers])
    assert len(found) == len(headers)
    assert all(BY_NAME[entry.name].header.casefold() == entry.header.casefold() for entry in found)


def test_the_header_may_stand_below_a_title() -> None:
    assert header_row([["Exercise Harbour"], [], ["No", "Time", "From", "Message"], ["1", "2", "3", "4"]]) == 2
    assert header_row([["Exercise Harbour"], ["a", "b"]]) == -1


@given(st.lists(st.text(max_size=40), max_size=30))
def test_any_headers_are_taken(headers: list[str]) -> None:
    found = match(headers)
    assert len({entry.name for entry in found}) == len({entry.place for entry in found}) == len(found)


def test_a_row_of_events_is_no_header_whatever_words_stand_in_it() -> None:
    german = ["Nr.", "Uhrzeit", "Von wem", "Wortlaut"]
    event = ["1", "08:50", "Dirk B.", "The message from the press desk says at what time the storyline begins; nobody knows who answers."]
    assert header_row([german, event]) == -1


def test_a_header_that_goes_on_and_on_is_a_header_of_ones_own() -> None:
    assert header_row([["Number", "From", "Message", "Remarks of the planning meeting " * 8], ["1", "Dana", "Hello", ""]]) == 0
