"""Nothing here fails on any text, and what is whole in a broken text is still found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.authoring.editing.changes import apply, invert
from app.authoring.editing.colour import FRESH, colour
from app.authoring.editing.complete import complete
from app.authoring.editing.entries import delete, insert_inject
from app.authoring.editing.locate import loc_at, locate
from app.authoring.editing.move import move
from app.authoring.editing.names import all_names, definition, name_at
from app.authoring.editing.outline import outline
from app.authoring.editing.reading import read
from app.authoring.editing.rename import rename
from app.authoring.editing.set_value import add_key, set_value
from tests.editing.texts import GUITAR, TEXTS, any_text, damaged, data_of, paths, value_at


@given(st.one_of(any_text, damaged()), st.integers(0, 3000))
def test_no_text_makes_anything_fail(text: str, at: int) -> None:
    reading = read(text)
    at = min(at, len(text))
    loc = loc_at(reading, at)
    place = locate(reading, loc)
    assert place is None or 0 <= place.value.start <= place.value.end <= len(text)
    for name in all_names(reading):
        assert 0 <= name.start <= name.end <= len(text)
        made = rename(reading, name.kind, name.name, "a-name-of-its-own")
        after = apply(reading.text, made.changes)
        assert apply(after, invert(reading.text, made.changes)) == reading.text
    name_at(reading, at)
    outline(reading)
    complete(reading, at)
    for changes in (
        set_value(reading, loc, "some: text"), add_key(reading, loc, "key", "x"), delete(reading, loc),
        insert_inject(reading, {"id": "x", "at": "0:40"}), move(reading, 0, 1000, True),
    ):  # fmt: skip
        after = apply(reading.text, changes or ())
        assert apply(after, invert(reading.text, changes or ())) == reading.text


@given(any_text)
def test_any_line_can_be_coloured(text: str) -> None:
    state = FRESH
    for line in text.split("\n"):
        tokens, state = colour(line, state)
        assert all(0 <= token.start and token.length > 0 for token in tokens)


@given(damaged(), damaged())
def test_what_is_read_does_not_hang_on_what_was_read_before(text: str, other: str) -> None:
    fresh, later = read(text), read(text, read(other))
    if len(fresh.chunks) > 1:
        assert list(all_names(later)) == list(all_names(fresh))
        assert outline(later) == outline(fresh)


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_a_shipped_scenario_reads_as_the_checker_reads_it(name: str) -> None:
    reading, data = read(TEXTS[name]), data_of(TEXTS[name])
    assert not reading.broken
    for loc in list(paths(data))[::5]:
        spot, wanted = reading.find(loc), value_at(data, loc)
        assert spot.text == wanted if isinstance(wanted, str) else len(reading.below(spot)) == len(wanted)
        start = locate(reading, loc).value.start
        assert not isinstance(wanted, str) or loc_at(reading, start) == loc


@pytest.mark.parametrize("damage", ['    by: "orla\n', "    by: [orla\n", "    by: {orla: [\n", "    by orla\n", "\tby: orla\n", "  by: *orla\n"])
def test_one_broken_entry_leaves_all_others_as_they_were(damage: str) -> None:
    text = GUITAR.replace("    by: orla\n", damage, 1)
    reading, whole = read(text), read(GUITAR)
    assert reading.broken
    assert [entry.id for entry in outline(reading)] == [entry.id for entry in outline(whole)]
    for kind, word in (("inject", "clip"), ("draft", "clip-own"), ("persona", "dana"), ("fact", "hard-case")):
        found = definition(reading, kind, word)
        assert text[found.start : found.end] == word
    changes = set_value(reading, ("feed", 2, "at"), "1:00")
    assert apply(text, changes) == text.replace('"0:20"', '"1:00"', 1)


def test_brackets_over_lines_that_look_like_keys_are_read_whole() -> None:
    reading = read('title: "one\nby: two"\nfeed: [\n{id: a},\n]\n')
    assert not reading.broken
    assert [spot.name for spot in reading.sections()] == ["title", "feed"]
    assert [entry.id for entry in outline(reading)] == ["a"]
