"""Entries go, come and move; comments and all other lines stay."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.authoring.editing.changes import apply, invert
from app.authoring.editing.entries import delete, insert_inject
from app.authoring.editing.move import move, time_written
from app.authoring.editing.reading import read
from app.units import parse_duration
from tests.editing.texts import GUITAR, TEXTS, data_of, one_of, paths, value_at

PLAIN = {name: data_of(text) for name, text in TEXTS.items()}
PATHS = {name: list(paths(data)) for name, data in PLAIN.items()}
names = st.sampled_from(sorted(TEXTS))


@settings(max_examples=30)
@given(st.data(), names)
def test_any_key_or_entry_can_be_taken_out(data: st.DataObject, name: str) -> None:
    loc = data.draw(one_of(PATHS[name]))
    changes = delete(read(TEXTS[name]), loc)
    after = apply(TEXTS[name], changes)
    wanted = copy.deepcopy(PLAIN[name])
    del value_at(wanted, loc[:-1])[loc[-1]]
    assert data_of(after) == wanted
    assert apply(after, invert(TEXTS[name], changes)) == TEXTS[name]


@pytest.mark.parametrize(
    ("before", "loc", "after"),
    [
        ("a: 1\n# of b\nb: 2\n", ("a",), "# of b\nb: 2\n"),
        ("a: [x, y, z]\n", ("a", 0), "a: [y, z]\n"),
        ("a: [x, y, z]\n", ("a", 2), "a: [x, y]\n"),
        ("a: [x]\n", ("a", 0), "a: []\n"),
        ("a:\n  b: 1 # note\nc: 2\n", ("a", "b"), "a: {}\nc: 2\n"),
        ("a:\n  - x: 1\n    y: 2\n", ("a", 0, "x"), "a:\n  - y: 2\n"),
        ("a:\n  - x: 1\n    # of y\n    y: 2\n", ("a", 0, "x"), "a:\n  - \n    # of y\n    y: 2\n"),
        ("a:\n  # first\n  - x\n  # second\n  - y\n", ("a", 1), "a:\n  # first\n  - x\n  # second\n"),
    ],
)
def test_what_is_taken_out_leaves_good_order(before: str, loc: tuple, after: str) -> None:
    made = apply(before, delete(read(before), loc))
    assert made == after
    data_of(made)


@settings(max_examples=30)
@given(st.data(), names)
def test_a_new_inject_stands_where_it_was_put(data: st.DataObject, name: str) -> None:
    feed = PLAIN[name]["feed"]
    place = data.draw(st.integers(0, len(feed)))
    text = data.draw(st.text(max_size=30))
    fields = {"id": "brand-new", "at": "1:00", "text": text, "is": ["asks", "angry"],
              "drafts": {"d": {"text": text, "worth": "0", "needs": {"approval": "3"}}}}
    after = apply(TEXTS[name], insert_inject(read(TEXTS[name]), fields, place))
    assert data_of(after)["feed"] == [*feed[:place], fields, *feed[place:]]


@pytest.mark.parametrize("before", ["id: a\n", "id: a", "id: a\nfeed: []\n", "id: a\nfeed:\n", "id: a\nfeed:\n- id: z"])
def test_the_first_inject_of_all_finds_its_place(before: str) -> None:
    after = apply(before, insert_inject(read(before), {"id": "x", "at": "0:40"}))
    assert data_of(after)["feed"][-1] == {"id": "x", "at": "0:40"}


@settings(max_examples=30)
@given(st.data(), names, st.integers(0, 900), st.booleans())
def test_an_inject_moves_in_time_and_all_other_lines_stay(
    data: st.DataObject, name: str, seconds: int, reorder: bool
) -> None:
    feed = copy.deepcopy(PLAIN[name]["feed"])
    place = data.draw(st.integers(0, len(feed) - 1))
    changes = move(read(TEXTS[name]), place, seconds * 1000, reorder)
    after = apply(TEXTS[name], changes)
    moved = {each["id"]: each for each in data_of(after)["feed"]}
    assert parse_duration(moved[feed[place]["id"]]["at"]) == seconds * 1000
    moved[feed[place]["id"]].pop("at")
    feed[place].pop("at", None)
    assert moved == {each["id"]: each for each in feed}
    assert _comments(after) == _comments(TEXTS[name])
    assert apply(after, invert(TEXTS[name], changes)) == TEXTS[name]


def _comments(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.lstrip().startswith("#")]


def test_an_inject_moved_with_its_place_stands_in_order_of_time() -> None:
    before = 'feed:\n  - id: a\n    at: "0:10"\n\n  # later\n  - id: b\n    at: "0:20"\n\n  - id: c\n    at: 30s # note\n'
    after = apply(before, move(read(before), 0, 40_000, True))
    assert after == 'feed:\n  # later\n  - id: b\n    at: "0:20"\n\n  - id: c\n    at: 30s # note\n\n  - id: a\n    at: "0:40"\n'
    back = apply(after, move(read(after), 2, 10_000, True))
    assert [entry["id"] for entry in data_of(back)["feed"]] == ["a", "b", "c"]


def test_moving_without_a_place_changes_one_line() -> None:
    after = apply(GUITAR, move(read(GUITAR), 2, 65_000))
    changed = [(a, b) for a, b in zip(GUITAR.split("\n"), after.split("\n"), strict=True) if a != b]
    assert changed == [('    at: "0:20"', '    at: "1:05"')]


@given(st.integers(0, 10_000_000), st.sampled_from(["", "0:40", "90s"]))
def test_a_time_reads_as_it_was_meant(at_ms: int, like: str) -> None:
    assert parse_duration(time_written(at_ms, like)) == at_ms
