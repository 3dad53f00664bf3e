"""What may stand at the cursor, and what each stretch of a line is."""

from __future__ import annotations

import pytest

from app.authoring.editing.colour import FRESH, colour
from app.authoring.editing.complete import Known, complete, known_of
from app.authoring.editing.reading import read
from app.authoring.parts import read_chart, read_policy
from tests.authoring.shipped import SCENARIOS
from tests.editing.texts import GUITAR, TEXTS

CHART = read_chart(SCENARIOS / "charts" / "skylark-hub.yaml").made
POLICY = read_policy(SCENARIOS / "policies" / "default.yaml").made
KNOWN = known_of(CHART, POLICY, charts=("charts/skylark-hub.yaml",))


def offered(old: str, new: str, known: Known = KNOWN) -> list[str]:
    """What is offered where `|` stands in `new`, put in place of `old`."""
    assert old in GUITAR
    text = GUITAR.replace(old, new.replace("|", "", 1), 1)
    return [item.word for item in complete(read(text), GUITAR.index(old) + new.index("|"), known).items]


@pytest.mark.parametrize(
    ("old", "new", "first"),
    [
        ("    by: orla\n", "    by: |\n", ["dana", "orla"]),
        ("    by: orla\n", "    by: o|rla\n", ["orla", "loudsat"]),
        ("    by: orla\n", "    by: orla\n    es|\n", ["escalate"]),
        ("    by: orla\n", "    by: \"orla\n    es|\n", ["escalate"]),
        ("    by: orla\n", "    by: orla\n    due:\n      |\n", ["first-word", "answer"]),
        ("    by: orla\n", "    by: orla\n    raises: {|}\n", ["song", "handler"]),
        ("    by: orla\n", "    by: orla\n    when: {|}\n", ["after", "published"]),
        ("    by: orla\n", "    by: orla\n    when: {known: |}\n", ["soft-case"]),
        ("    by: orla\n", "    by: orla\n    when: {escalated: clip, to: |}\n", ["community-manager"]),
        ("    kind: chat\n", "    kind: |\n", ["post", "fact", "chat"]),
        ("    is: [praise]", "    is: [praise, an|]", ["angry"]),
        ("    class: positive", "    class: |", ["danger", "our-name"]),
        ("    channel: video\n", "    channel: |\n", ["microblog"]),
        ("escalate: {functions: [care, comms]", "escalate: {functions: [care, |]", ["community", "comms"]),
        ("{best: restore, acceptable: [acknowledge]}", "{best: |", ["let-stand", "monitor"]),
        ("needs: {approval: 3, fact: soft-case}", "needs: {approval: 3, |}", ["by", "fact", "deed"]),
        ("        effect: raise 100\n", "        effect: |\n", ["turn", "slow"]),
        ("themes: [danger]", "themes: [|]", ["own-mistake"]),
        ("seat: community-manager", "seat: |", ["community-manager"]),
        ("chart: charts/skylark-hub.yaml", "chart: |", ["charts/skylark-hub.yaml"]),
        ("feed:\n", "|\nfeed:\n", ["rubric", "levels"]),
    ],
)
def test_what_fits_is_offered(old: str, new: str, first: list[str]) -> None:
    assert offered(old, new)[: len(first)] == first


def test_what_stands_there_already_is_not_offered_again() -> None:
    assert "by" not in offered("    by: orla\n", "    by: orla\n    |\n")
    assert "acknowledge" not in offered("[acknowledge]}", "[acknowledge, |]}")


def test_nothing_is_offered_in_free_text() -> None:
    assert offered("Warm rolls, early", "Warm rolls, ear|ly") == []
    assert offered("title: The guitar", "title: The gui|tar") == []


def test_a_chart_is_completed_as_a_chart() -> None:
    text = (SCENARIOS / "charts" / "skylark-hub.yaml").read_text(encoding="utf-8")
    at = text.index("deputy: social-strategist") + len("deputy: ")
    assert [item.word for item in complete(read(text), at).items][:2] == ["community-manager", "social-strategist"]


def told(line: str, state: int = FRESH) -> list[tuple[str, str]]:
    return [(line[token.start : token.start + token.length], token.kind) for token in colour(line, state)[0]]


def test_the_words_of_a_line_are_told_apart() -> None:
    assert told('  - id: clip # note') == [("id", "key"), ("clip", "id"), ("# note", "comment")]
    assert told('at: "0:40"') == [("at", "key"), ('"0:40"', "number")]
    assert told("d: {best: restore, n: 3}") == [
        ("d", "key"), ("best", "key"), ("restore", "string"), ("n", "key"), ("3", "number")
    ]  # fmt: skip
    assert told("\tx: &a b")[0] == ("\t", "error") and ("&a b", "error") in told("\tx: &a b")


def test_a_block_and_an_open_quote_reach_over_lines() -> None:
    _, state = colour("    text: |")
    assert told("      id: no key here", state) == [("id: no key here", "string")]
    assert told("    by: dana", colour("      more", state)[1]) == [("by", "key"), ("dana", "id")]
    _, state = colour('a: "begun')
    assert told('still" # done', state) == [('still"', "string"), ("# done", "comment")]


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_no_shipped_line_is_coloured_as_an_error(name: str) -> None:
    state = FRESH
    for line in TEXTS[name].split("\n"):
        tokens, state = colour(line, state)
        assert [line for token in tokens if token.kind == "error"] == []
        assert all(a.start + a.length <= b.start for a, b in zip(tokens, tokens[1:], strict=False))
    assert state == FRESH
