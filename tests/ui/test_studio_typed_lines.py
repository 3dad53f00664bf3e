"""What keys do to lines, without a window: changes that one can read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.authoring.editing.changes import apply
from app.authoring.editing.colour import colour
from app.authoring.source import text_of
from app.ui.models.studio import typed_lines
from app.ui.models.studio.finding import Scan, Wanted
from app.ui.models.studio.pasting import cleaned

LINES = st.lists(st.text("ab:#- ", max_size=8), min_size=1, max_size=5)


@pytest.mark.parametrize(
    ("above", "before", "begins"),
    [
        ("", "feed:", "  "),
        ("", "feed:   ", "  "),
        ("", "feed:  # all of it", "  "),
        ("", "  - id: clip", "    "),
        ("", "  - drafts:", "      "),
        ("", "    at: \"0:40\"", "    "),
        ("", "    text: |", "      "),
        ("", "      - title: >-", "          "),
        ("    text: |", "      Note: this:", "      "),
        ("    text: |", "      no more of", "      "),
        ("", "    text: \"He said:", "    "),
        ("", "    text: see below:", "    "),
        ("", "      - care", "      "),
        ("", "      - log: [", "          "),
        ("", "      ", "      "),
        ("", "", ""),
        ("", "# a remark:", ""),
    ],
)
def test_enter_begins_the_line_where_one_would(above: str, before: str, begins: str) -> None:
    assert typed_lines.next_indent(before, colour(above)[1]) == begins


@pytest.mark.parametrize(
    ("above", "indent"),
    [
        ("feed:\n  - id: clip\n    at: now\n\n# a remark\n", 2),
        ("feed:\n  - id: clip\n    drafts:\n      - a\n", 2),
        ("feed:\n  - id: clip\nqueue:\n    - id: one\n", 4),
        ("feed:\n- id: clip\n", 0),
        ("title: none\n", 0),
        ("", 0),
    ],
)
def test_an_entry_stands_where_those_of_its_list_do(above: str, indent: int) -> None:
    assert typed_lines.entry_indent(reversed(above.split("\n"))) == indent


@given(LINES)
def test_a_comment_is_made_and_taken_back(lines: list[str]) -> None:
    text = "\n".join(lines)
    made = apply(text, typed_lines.commented(0, lines))
    said = [line for line in lines if line.strip()]
    if said and not all(line.lstrip().startswith("#") for line in said):
        assert all(line.lstrip().startswith("#") for line in made.split("\n") if line.strip())
        assert apply(made, typed_lines.commented(0, made.split("\n"))) == text


@given(LINES)
def test_what_goes_in_comes_out_again(lines: list[str]) -> None:
    text = "\n".join(lines)
    inner = apply(text, typed_lines.indented(0, lines))
    assert [line.strip() for line in inner.split("\n")] == [line.strip() for line in lines]
    outer = apply(inner, typed_lines.outdented(0, inner.split("\n")))
    assert [line for line in outer.split("\n") if line.strip()] == [line for line in lines if line.strip()]


@given(LINES, st.text("xy", max_size=3))
def test_up_and_down_again_changes_nothing(lines: list[str], other: str) -> None:
    raised = apply("\n".join([other, *lines]), typed_lines.raised(0, [other, *lines]))
    assert raised == "\n".join([*lines, other])
    assert apply(raised, typed_lines.lowered(0, [*lines, other])) == "\n".join([other, *lines])


def test_backspace_takes_a_step_of_the_indentation_and_nothing_else() -> None:
    assert [typed_lines.backspace(before) for before in ("    ", "   ", " ", "", "  a", "a ")] == [2, 1, 1, 1, 1, 1]


@given(st.text())
def test_what_is_pasted_may_stand_in_a_file(text: str) -> None:
    made = cleaned(text).text
    assert text_of(made.encode("utf-8"), "pasted") == made
    assert not any(line.startswith("\t") or line.lstrip(" ").startswith("\t") for line in made.split("\n") if line.strip())
    assert cleaned(made) == (made, 0)


def test_pasted_lines_end_as_ours_do_and_letters_stay() -> None:
    assert cleaned("a\r\nb\rc\u2028d\0\u200de\ufeff\ud800") == ("a\nb\nc\nd\u200de", 3)
    assert cleaned("\tkey: a\tb\n  \tdeeper: c") == ("  key: a\tb\n    deeper: c", 0)


@given(st.text("ab\n", max_size=60), st.text("abA", min_size=1, max_size=2), st.booleans(), st.integers(1, 9))
def test_a_search_in_pieces_finds_what_a_search_at_once_finds(text: str, words: str, case: bool, piece: int) -> None:
    wanted = Wanted(words, match_case=case)
    scan = Scan(text, wanted)
    while not scan.step(piece):
        pass
    assert list(scan.hits) == [found.start() for found in wanted.pattern().finditer(text)]


def test_an_id_is_one_word_with_its_hyphens() -> None:
    scan = Scan("post-1 post-10 my-post-1 post-1", Wanted("post-1", whole_words=True))
    scan.step()
    assert list(scan.hits) == [0, 25]
