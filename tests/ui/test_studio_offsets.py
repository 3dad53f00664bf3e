"""Characters and UTF-16 units: the quick way says what the naive way says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.ui.models.studio.marked import Problems
from app.ui.models.studio.offsets import Edit, Offsets, to_characters, to_units

TEXTS = st.text(st.sampled_from("ab \nä€\U0001f3b8\U0001f600"), max_size=40)


def naive_units(text: str, offset: int) -> int:
    return len(text[:offset].encode("utf-16-le")) // 2


@given(TEXTS, st.data())
def test_characters_become_units_and_back(text: str, data) -> None:
    offset = data.draw(st.integers(0, len(text)))
    units = naive_units(text, offset)
    offsets = Offsets(text)
    assert offsets.units(offset) == to_units(text, offset) == units
    assert offsets.characters(units) == to_characters(text, units) == offset


@given(TEXTS.filter(lambda text: "\U0001f600" in text))
def test_the_second_half_of_a_character_belongs_to_it(text: str) -> None:
    at = text.index("\U0001f600")
    assert to_characters(text, naive_units(text, at) + 1) == at


@given(TEXTS, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 10), TEXTS), max_size=8))
def test_places_are_kept_through_every_change(text: str, changes: list[tuple[int, int, str]]) -> None:
    offsets = Offsets(text)
    for start, length, new in changes:
        start = min(start, len(text))
        end = min(start + length, len(text))
        at = naive_units(text, start)
        edit = offsets.change(at, naive_units(text, end) - at, new)
        text = text[:start] + new + text[end:]
        assert edit == Edit(start, end - start, len(new))
        assert [offsets.units(place) for place in range(len(text) + 1)] == [naive_units(text, place) for place in range(len(text) + 1)]


def test_a_place_goes_along_with_what_stands_there() -> None:
    assert Edit(5, 0, 3).moved(4) == 4
    assert Edit(5, 0, 3).moved(5) == 8
    assert Edit(5, 0, 3).moved(5, at_start=True) == 5
    assert Edit(5, 4, 1).moved(5) == 5
    assert Edit(5, 4, 1).moved(7) == 6
    assert Edit(5, 4, 1).moved(9) == 6
    assert Edit(5, 4, 1).moved(20) == 17


WORDS = "abcdefghijklmnopqrstuvwxyz"


@given(st.integers(0, 25), st.integers(1, 6), st.integers(0, 26), st.integers(0, 5), st.text("XY", max_size=4))
def test_a_problem_keeps_the_characters_that_are_left_of_it(start: int, length: int, at: int, removed: int, new: str) -> None:
    end = min(start + length, 26)
    removed = min(removed, 26 - at)
    problems = Problems()
    problems.show([(start, end, "error", "x")])
    problems.move(Edit(at, removed, len(new)))
    after = WORDS[:at] + new + WORDS[at + removed :]
    (found,) = problems.between(0, len(after))
    kept = [letter for place, letter in enumerate(WORDS) if start <= place < end and not at <= place < at + removed]
    assert [letter for letter in after[found.start : found.end] if letter.islower()] == kept
    assert 0 <= found.start <= found.end <= len(after)


STRETCHES = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 8)), max_size=12)


@given(STRETCHES, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 9), st.integers(0, 9)), max_size=12))
def test_many_problems_move_together_as_each_would_alone(stretches: list, edits: list) -> None:
    problems = Problems()
    problems.show([(start, start + length, "error", "x") for start, length in stretches])
    alone = [(start, start + length) for start, length in stretches]
    for number in edits:
        edit = Edit(*number)
        problems.move(edit)
        for place, (start, end) in enumerate(alone):
            if end >= edit.start:
                start = edit.moved(start)
                alone[place] = (start, max(start, edit.moved(end, at_start=True)))
    found = sorted((each.index, each.start, each.end) for each in problems.between(-1_000, 10_000))
    assert found == [(place, start, end) for place, (start, end) in enumerate(alone)]
    for offset in range(0, 80, 7):
        assert {each.index for each in problems.at(offset)} == {i for i, (start, end) in enumerate(alone) if start <= offset <= end}
        after = problems.beside(offset, True)
        assert after is None or after.start == min([start for start, _ in alone if start > offset] or [min(alone)[0]])
        before = problems.beside(offset, False)
        assert before is None or before.start == max([start for start, _ in alone if start < offset] or [max(alone)[0]])
