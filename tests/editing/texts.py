"""Texts to edit: the shipped scenarios, a small one, and random ones that look a little like YAML."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import strategies as st

from app.authoring.tree import parse
from tests.authoring.shipped import SCENARIOS

FILES = sorted(SCENARIOS.glob("*.yaml"))
TEXTS = {file.stem: file.read_text(encoding="utf-8") for file in FILES}
GUITAR = TEXTS["guitar-on-the-tarmac"]
_BITS = (
    "feed:\n", "queue:\n", "personas:\n", "  - id: a\n", "  - {id: b, at: \"0:40\"", "}\n", "    by: dana\n", "    text: |\n",
    "      words\n", "'", '"', "[", "]", "{", "}", ":", "- ", "  ", "\t", "\n", "\r\n", "#", "&x ", "*x", "!t ", "---\n", "é", "🙂",
    "drafts:\n", "when: {not: {published: a}}\n", "|", ">", "a", ",", "? ", "\\", "\0", "\ud800", "\u2028", "title: x\n",
)  # fmt: skip

yaml_like = st.lists(st.sampled_from(_BITS), max_size=40).map("".join)
any_text = st.one_of(yaml_like, st.text(max_size=200), st.lists(st.text(max_size=20), max_size=8).map("\n".join))


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """Some lines of a shipped scenario with a stretch replaced by something else."""
    text = draw(st.sampled_from(sorted(TEXTS.values())))
    begin = draw(st.integers(0, len(text)))
    piece = text[: begin + draw(st.integers(0, 3000))][-6000:]
    at = draw(st.integers(0, len(piece)))
    return piece[:at] + draw(yaml_like) + piece[at + draw(st.integers(0, 40)) :]


def one_of(choices: list) -> st.SearchStrategy:
    """One of very many, drawn by its place, which is quick."""
    return st.integers(0, len(choices) - 1).map(choices.__getitem__)


def data_of(text: str) -> object:
    """What the checker's own parser reads; the text must be in order."""
    tree = parse(text, "text")
    assert tree.problems == []
    return tree.data


def paths(data: object, above: tuple = ()) -> Iterator[tuple]:
    """The path of every value below."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, value in pairs:
        yield (*above, step)
        yield from paths(value, (*above, step))


def value_at(data: object, loc: tuple) -> object:
    """The value at a path of plain data."""
    for step in loc:
        data = data[step]
    return data
