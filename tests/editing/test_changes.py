"""Changes apply, undo and add up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.authoring.editing.changes import Changes, TextChange, apply, compose, group, invert, moved


@st.composite
def changes_of(draw: st.DrawFn, text: str) -> Changes:
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return group(TextChange(start, end, draw(st.text("xyz\n", max_size=4))) for start, end in pairs)


@given(st.data(), st.text(max_size=60))
def test_whatever_is_applied_can_be_undone(data: st.DataObject, text: str) -> None:
    changes = data.draw(changes_of(text))
    after = apply(text, changes)
    undo = invert(text, changes)
    assert apply(after, undo) == text
    assert apply(text, invert(after, undo)) == after


@given(st.data(), st.text(max_size=60))
def test_two_steps_in_one_do_what_both_did(data: st.DataObject, text: str) -> None:
    first = data.draw(changes_of(text))
    between = apply(text, first)
    second = data.draw(changes_of(between))
    both = compose(first, second)
    assert apply(text, both) == apply(between, second)
    assert apply(apply(text, both), invert(text, both)) == text


def test_typing_letter_by_letter_becomes_one_change() -> None:
    steps = [(TextChange(3, 3, "a"),), (TextChange(4, 4, "b"),), (TextChange(5, 5, "c"),)]
    both: Changes = ()
    for step in steps:
        both = compose(both, step)
    assert both == (TextChange(3, 3, "abc"),)


def test_two_changes_of_the_same_characters_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        group([TextChange(0, 3, ""), TextChange(2, 4, "x")])


def test_a_cursor_goes_along_with_its_text() -> None:
    changes = (TextChange(2, 4, "xyz"), TextChange(8, 8, "!!"))
    assert [moved(at, changes) for at in (0, 2, 3, 4, 7, 8)] == [0, 2, 5, 5, 8, 11]
