"""What is no YAML is told in words for a person, at the place where one has to look, by either parser."""

from __future__ import annotations

import pytest
import yaml

from app.authoring.pureyaml import PureParser
from app.authoring.tree import parse
from app.authoring.workshop import study_text
from app.authoring.yaml_words import complaint
from tests.authoring.files import SHIPPED

TOLD = [
    ('feed:\n  - id: a\n    at: "0:10"\n\n- id: b\n', (5, 1), "This entry stands further left or right than its list."),
    ("feed:\n  - id: a\n - id: b\n", (3, 2), "This entry stands further left or right than its list."),
    ("a:\n  b: 1\n c: 2\n", (3, 2), "This line stands further left or right than its neighbours"),
    ("a: 1\n  b: 2\n", (2, 4), "A key cannot stand here."),
    ("a:1\nb: 2\n", (2, 2), "A key cannot stand here."),
    ("title: Late again: new\n", (1, 18), "A second colon stands in this line."),
    ('a: "never\nb: 2\n', (1, 4), "The quotation mark that opens here is never closed."),
    ("a: 'never\nb: 2\n", (1, 4), "The quotation mark that opens here is never closed."),
    ('a: "say "hi" now"\n', (1, 10), "Something stands behind the closing quotation mark here."),
    ("a: [x, y\nb: 2\n", (2, 2), "The list in square brackets does not go on here"),
    ("a: {x: 1 y: 2}\n", (1, 11), "The group in curly brackets does not go on here: a comma or its `}` is missing."),
    ("a: 1\nb\nc: 3\n", (2, 1), "This line has no colon"),
    ("a: @home\n", (1, 4), "A value cannot begin with `@`."),
    ("a: - b\n", (1, 4), "A list cannot begin within a line."),
    ("a: [x,,y]\n", (1, 7), "Something is missing here"),
    ("a: | text\n", (1, 6), "Nothing may stand behind `|` or `>`."),
]


@pytest.mark.parametrize(("text", "place", "said"), TOLD)
def test_a_mistake_is_told_in_plain_words_where_it_is(text: str, place: tuple[int, int], said: str) -> None:
    found = parse(text, "drill.yaml").problems
    assert [(entry.code, (entry.line, entry.column)) for entry in found] == [("SD110", place)]
    assert found[0].message.startswith(said) and "YAML" not in found[0].message
    assert found[0].message.template.format_map(found[0].message.parts) == found[0].message


@pytest.mark.parametrize(("text", "place", "said"), [*TOLD, ('a: "C:\\dir"\n', (1, 8), "A backslash in double quotation marks")])
def test_the_parser_without_a_library_leads_to_the_same_words(text: str, place: tuple[int, int], said: str) -> None:
    with pytest.raises(yaml.MarkedYAMLError) as caught:
        PureParser(text).get_single_node()
    assert complaint(caught.value, text)[1].startswith(said)


def test_a_backslash_is_told() -> None:
    assert parse('a: "C:\\dir"\n', "drill.yaml").problems[0].message.startswith("A backslash in double quotation marks")


def test_what_nobody_has_words_for_is_told_as_the_parser_puts_it() -> None:
    found = parse("a: & x\n", "drill.yaml").problems[0]
    assert found.message.startswith("YAML cannot be read here while scanning an anchor") and (found.line, found.column) == (1, 5)


@pytest.mark.parametrize(
    ("written", "left", "code"),
    [("channel: forum", "channel", "SD203"), ('at: "4:20"', "at", "SD212"), ("minutes: 9", "minutes", "SD210"), ("title: A new scenario", "title", "SD207")],
)
def test_a_key_whose_value_is_not_written_yet_is_called_empty(written: str, left: str, code: str) -> None:
    text = (SHIPPED / "blank.yaml").read_text(encoding="utf-8").replace(written, f"{left}:", 1)
    found = study_text(text, SHIPPED / "blank.yaml")[1]
    assert (found[0].code, found[0].message) == (code, f"`{left}` is empty.") and found[0].remedy
