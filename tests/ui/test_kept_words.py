"""What a service said and the data file kept as English text is told in the language of the window."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.said import Figure, joined_said, say
from app.ui import kept_words
from app.ui.kept_words import kept
from app.ui.language import shown, speak


@pytest.mark.parametrize("said", [
    say("A record of the set does not hold any more."),
    say("At line {line} of the record the clock of that machine was set back.", line=12),
    say("The set does not pass any more."),
    joined_said((say("The set does not pass any more."), say("A record of the set does not hold any more."))),
    say("You carried it up: {parts}.", parts=joined_said(
        (say("not all of what was asked"), say("nobody who may decide it dealt with it")), "; ")),
    say("The mean over the set is {mean}; {wanted} is needed.", mean=Figure("68.5"), wanted=Figure("70")),
])  # fmt: skip
def test_a_sentence_that_was_kept_reads_as_if_it_were_said_now(german, said):
    assert kept(str(said)) == shown(said) != said


def test_words_that_no_service_says_stay_as_they_are(german):
    for words in ("The laptop's log is being looked at.", "well done", "", "00417", "{name}", "{0}", "%n"):
        assert kept(words) == words


def test_in_english_nothing_is_looked_for(themed):
    kept_words._templates.cache_clear()
    assert kept("At line 12 of the record the clock of that machine was set back.").startswith("At line 12")
    assert kept_words._templates.cache_info().misses == 0


@given(st.text(max_size=60))
def test_whatever_stands_in_a_part_comes_through_unharmed(words):
    from PySide6.QtCore import QCoreApplication

    speak(QCoreApplication.instance(), "de")
    try:
        told = kept(f"The folder {words} cannot be read: {words}x.")
        assert isinstance(told, str) and (not words.isascii() or not words.isalnum() or words in told)
    finally:
        speak(QCoreApplication.instance(), "en")
