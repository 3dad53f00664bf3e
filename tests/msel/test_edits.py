"""A changed table changes in the scenario's text what was changed in the table, and nothing else."""

from __future__ import annotations

import difflib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.authoring.tree import parse
from tests.msel.sheets import exported, taken, text_of

BLOCK, FLOW = "guitar-on-the-tarmac", "wrong-account"
STYLES = pytest.mark.parametrize("name", [BLOCK, FLOW])


def _changed_lines(before: str, after: str) -> list[str]:
    lines = difflib.ndiff(before.splitlines(), after.splitlines())
    return [line for line in lines if line[0] in "+-"]


def _put(rows: list[list[str]], row: int, header: str, cell: str) -> None:
    rows[row][rows[0].index(header)] = cell


def _row_of(rows: list[list[str]], kind: str, column: str = "Kind") -> int:
    place = rows[0].index(column)
    return next(number for number, row in enumerate(rows) if number and row[place] == kind)


@STYLES
def test_one_cell_changes_one_line(name: str) -> None:
    text = text_of(name)
    rows = exported(text)
    row = _row_of(rows, "post")
    _put(rows, row, "Message", "Something else: #1, 'quoted' and \"more\"")
    made = taken(text, rows)
    assert [change.id for change in made.difference.changed] == [rows[row][0]]
    assert [field.key for field in made.difference.changed[0].fields] == ["text"]
    assert len(_changed_lines(text, made.text)) <= 3
    assert made.text.count("#") >= text.count("#")


def test_a_time_is_moved_and_comments_stay() -> None:
    text = text_of(BLOCK)
    rows = exported(text)
    row = _row_of(rows, "clip", "Number")
    _put(rows, row, "Drill time (m:ss)", "T+1:05")
    made = taken(text, rows)
    changed = _changed_lines(text, made.text)
    assert [line for line in changed if line[0] == "+"] == ['+     at: "1:05"']


def test_a_story_time_moves_the_drill_time() -> None:
    text = text_of(BLOCK)
    rows = exported(text)
    row = _row_of(rows, "clip", "Number")
    _put(rows, row, "Scenario time", "08:50")
    field = taken(text, rows).difference.changed[0].fields[0]
    assert (field.key, field.new) == ("at", "0:25")


@STYLES
def test_rows_come_and_go(name: str) -> None:
    text = text_of(name)
    rows = exported(text)
    gone = rows.pop(_row_of(rows, "post"))
    fresh = [""] * len(rows[0])
    rows.insert(4, fresh)
    for header, cell in (("Number", "new one"), ("Drill time (m:ss)", "+0:33"), ("Inject mode", "Tweet"),
                         ("From", "A stranger"), ("Message", "Two\nlines")):
        _put(rows, 4, header, cell)
    made = taken(text, rows)
    assert [row.id for row in made.difference.removed] == [gone[0]]
    assert [row.id for row in made.difference.added] == ["new-one"]
    assert not made.difference.problems
    data = parse(made.text, "made").data
    assert data["personas"]["a-stranger"]["name"] == "A stranger"
    assert next(raw for raw in data["feed"] if raw["id"] == "new-one")["text"] == "Two\nlines"
    back = exported(text)
    assert parse(taken(made.text, back).text, "back").data["feed"] == parse(text, "old").data["feed"]


def test_rows_in_another_order_leave_the_file_and_are_remembered() -> None:
    text = text_of(BLOCK)
    header, *rows = exported(text)
    made = taken(text, [header, *reversed(rows)])
    assert made.difference.nothing
    assert made.text == text
    assert made.kept.order == [row[0] for row in reversed(rows)]


def test_windows_line_ends_stay() -> None:
    text = text_of(BLOCK).replace("\n", "\r\n")
    rows = exported(text)
    _put(rows, 3, "Why", "One\nand two")
    made = taken(text, rows)
    assert made.text != text
    assert "\n" not in made.text.replace("\r\n", "")


CELLS = st.one_of(
    st.text(max_size=40),
    st.sampled_from(["", "0:59", "+2m", "{after: clip}", "praise, asks", "let-stand", "x: {text: a, worth: 5}",
                     "{functions: [care], authority: 2, within: 1m}", "a\nb", "12", "# no", "- a", "|", "'"]),
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from([BLOCK, FLOW]), st.lists(st.tuples(st.integers(1, 40), st.integers(1, 32), CELLS), max_size=8),
       st.sets(st.integers(1, 40), max_size=4))
def test_any_change_of_cells_gives_a_text_that_says_so(name: str, cells: list, gone: set[int]) -> None:
    """`taken` itself refuses a text that does not say what was planned."""
    text = text_of(name)
    rows = exported(text)
    for row, column, cell in cells:
        rows[row][column] = cell
    kept = [row for number, row in enumerate(rows) if number not in gone]
    made = taken(text, kept)
    if not made.difference.problems:
        again = taken(made.text, kept)
        assert not again.difference.added and not again.difference.removed
