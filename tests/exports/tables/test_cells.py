"""No text is ever a formula, and what was guarded can be told from what was not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exports.tables.cells import all_harmless, guarded, is_dangerous, readable, refusal, unguarded

NASTY = st.text(alphabet=st.sampled_from("=+-@'\t\r\n＝＋－＠ \u00a0\u200b\u202e\ufeff\x00a1"), max_size=8)


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
@pytest.mark.parametrize("before", ["", " ", "\u00a0", "\u200b", "\ufeff", "\u202e", "'", "''"])
def test_whatever_a_spreadsheet_could_take_for_a_formula_gets_an_apostrophe(first: str, before: str) -> None:
    assert guarded(f"{before}{first}1+1") == f"'{before}{first}1+1"


@pytest.mark.parametrize("text", ["", "Ada", "O'Neill", "'t Hooft", "a=b", "1-2", "x\ty", "007", "Ünal 🙂", "  Ada", "שלום"])
def test_a_harmless_text_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text and refusal(text) == ""


@given(st.one_of(st.text(), NASTY))
def test_the_apostrophe_can_be_taken_away_again(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text) == text or guarded(text)[0] == "'"


@given(st.sets(st.one_of(st.text(), NASTY), max_size=6))
def test_the_fast_look_never_passes_over_what_the_careful_one_finds(texts: set[str]) -> None:
    if all_harmless(texts):
        assert all(not is_dangerous(text) and readable(text) == text for text in texts)


def test_a_nul_leaves_a_sign_and_line_breaks_stay() -> None:
    assert readable("a\x00b\nc\td\x1b") == "a\ufffdb\nc\td\ufffd"


def test_a_refusal_says_why() -> None:
    assert refusal("=1") == "begins like a formula"
    assert refusal("a\x00") == "holds control characters"
    assert refusal("x" * 40_000) == "is too long"
