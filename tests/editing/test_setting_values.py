"""A value is changed in place: it reads as wanted and no other byte changes."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.authoring.editing.changes import apply, invert
from app.authoring.editing.reading import read
from app.authoring.editing.set_value import add_key, set_value
from tests.editing.texts import GUITAR, TEXTS, data_of, one_of, paths, value_at

PLAIN = {name: data_of(text) for name, text in list(TEXTS.items())[:6]}
SCALARS = {
    name: [loc for loc in paths(data) if isinstance(value_at(data, loc), str)] for name, data in PLAIN.items()
}
READINGS = {name: read(TEXTS[name]) for name in SCALARS}
WORDS = st.one_of(
    st.text(), st.sampled_from(["", "yes", "0:40", "a: b", "x # y", "-", "- a", "|", "one\ntwo\n", "one\ntwo", "\n", "'", '"', "a, b",
                                "{x}", "[", "&a", "*a", "!a", "~", "null", "a:", "%", "@", "`", " lead", "trail ", "one\n\n two\n\n"]),
)  # fmt: skip


@settings(max_examples=60)
@given(st.data(), WORDS)
def test_what_was_set_is_what_is_read_and_nothing_else_changes(data: st.DataObject, value: str) -> None:
    name = data.draw(st.sampled_from(sorted(SCALARS)))
    loc = data.draw(one_of(SCALARS[name]))
    text, reading = TEXTS[name], READINGS[name]
    changes = set_value(reading, loc, value)
    assert changes is not None
    after = apply(text, changes)
    wanted = copy.deepcopy(PLAIN[name])
    value_at(wanted, loc[:-1])[loc[-1]] = value
    assert data_of(after) == wanted
    assert apply(after, invert(text, changes)) == text
    assert [line for line in text.split("\n") if "# ---" in line] == [line for line in after.split("\n") if "# ---" in line]


@settings(max_examples=25)
@given(st.data(), WORDS)
def test_a_key_can_be_added_to_any_group_of_keys(data: st.DataObject, value: str) -> None:
    plain = data_of(GUITAR)
    groups = [(), *(loc for loc in paths(plain) if isinstance(value_at(plain, loc), dict))]
    loc = data.draw(one_of(groups))
    changes = add_key(read(GUITAR), loc, "a-new-key", value)
    assert changes is not None
    value_at(plain, loc)["a-new-key"] = value
    assert data_of(apply(GUITAR, changes)) == plain


@pytest.mark.parametrize(
    ("before", "loc", "value", "after"),
    [
        ("a: 1 # note\n", ("a",), "2", "a: 2 # note\n"),
        ('a: "1" # note\n', ("a",), "2", 'a: "2" # note\n'),
        ("a: '1'\n", ("a",), "it's", "a: 'it''s'\n"),
        ("a: 1\n", ("a",), "x: y", 'a: "x: y"\n'),
        ("a: {b: 1, c: 2}\n", ("a", "b"), "x, y", 'a: {b: "x, y", c: 2}\n'),
        ("a: |  # note\n   one\n   two\n\nb: 1\n", ("a",), "three\n", "a: |  # note\n   three\n\nb: 1\n"),
        ("a:\n  b: 1\n\nc: 2\n", ("a", "d"), "x", "a:\n  b: 1\n  d: x\n\nc: 2\n"),
        ("a: {b: 1}\n", ("a", "d"), "x", "a: {b: 1, d: x}\n"),
        ("a: {}\n", ("a", "d"), "x", "a: {d: x}\n"),
        ("a:\nb: 1\n", ("a",), "x", "a: x\nb: 1\n"),
        ("a: 1", ("b",), "0:40", 'a: 1\nb: "0:40"\n'),
        ("a: 1\r\nb:\r\n  c: 1\r\n", ("b", "d"), "one\ntwo\n", "a: 1\r\nb:\r\n  c: 1\r\n  d: |\r\n    one\r\n    two\r\n"),
        ("- 1\n", ("x",), "1", None),
        ("a: {b: 1}\n", ("x", "y"), "1", None),
    ],
)
def test_a_value_is_written_as_its_neighbours_are(before: str, loc: tuple, value: str, after: str | None) -> None:
    changes = set_value(read(before), loc, value)
    assert (None if changes is None else apply(before, changes)) == after


def test_setting_what_stands_there_changes_nothing() -> None:
    assert set_value(read("a: 'x' # note\n"), ("a",), "x") == ()
