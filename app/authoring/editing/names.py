"""Every name of a scenario, where it is defined and where it is used, with the characters of each.

What a chunk names is found out once and kept with the chunk, so asking again while somebody types costs little.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from app.authoring.composing import DEPTH_CAP
from app.authoring.editing.chunks import Chunk
from app.authoring.editing.reading import Reading

PERSONA, STORYLINE, FACT, DEED = "persona", "storyline", "fact", "deed"
INJECT, DRAFT, PIECE = "inject", "draft", "piece"
SHARED = (INJECT, DRAFT, PIECE)
"""Their ids share one name space."""
ROLE, CLASS, TRAIT = "role", "class", "trait"
OUTSIDE = (ROLE, CLASS, TRAIT)
"""Defined in the chart and the policy, not here."""
KINDS = (*SHARED, PERSONA, STORYLINE, FACT, DEED)

_TABLES = {"personas": PERSONA, "storylines": STORYLINE, "facts": FACT, "deeds": DEED}
_CONDITIONS = {
    "after": INJECT, "classified": INJECT, "ignored": INJECT, "escalated": INJECT, "published": DRAFT,
    "known": FACT, "done": DEED, "heat": STORYLINE, "as": CLASS, "to": ROLE,
}  # fmt: skip
_ENTRY = {"by": PERSONA, "storyline": STORYLINE, "fact": FACT, "from": ROLE, "class": CLASS, "is": TRAIT}
_NEEDS = {"fact": FACT, "deed": DEED}


class Name(NamedTuple):
    """One mention of a name: its characters are `start` up to `end`, quotes included."""

    kind: str
    name: str
    start: int
    end: int
    defines: bool


def all_names(reading: Reading) -> Iterator[Name]:
    """Every definition and use, in order of the text."""
    for base, chunk, section in _placed(reading):
        for kind, name, start, end, defines in _in_chunk(chunk, section).found:
            yield Name(kind, name, start + base, end + base, defines)


def mentions(reading: Reading, kind: str, name: str) -> list[Name]:
    """Every definition and use of one name. Ids of injects, drafts and pieces are one name space.

    Args:
        reading: the text as read.
        kind: what it names, one of this module's words.
        name: the name.
    """
    wanted = SHARED if kind in SHARED else (kind,)
    found: list[Name] = []
    for base, chunk, section in _placed(reading):
        kept = _in_chunk(chunk, section)
        if name in kept.words:
            found += [each._replace(start=each.start + base, end=each.end + base)
                      for each in kept.found if each.name == name and each.kind in wanted]
    return found


def definition(reading: Reading, kind: str, name: str) -> Name | None:
    """Where a name is defined; None if nowhere in this text."""
    return next((each for each in mentions(reading, kind, name) if each.defines), None)


def uses(reading: Reading, kind: str, name: str) -> list[Name]:
    """Where a name is used, its definition not counted."""
    return [each for each in mentions(reading, kind, name) if not each.defines]


def name_at(reading: Reading, offset: int) -> Name | None:
    """The name that the cursor is in or right behind."""
    numbers = {reading.chunk_at(offset), reading.chunk_at(max(0, offset - 1))}
    for number in sorted(numbers):
        base = reading.starts[number]
        for each in _in_chunk(reading.chunks[number], section_of(reading, number)).found:
            if each.start + base <= offset <= each.end + base:
                return each._replace(start=each.start + base, end=each.end + base)
    return None


def defined(reading: Reading, kind: str) -> list[str]:
    """All names of this kind that the text defines, in order, each once."""
    found: dict[str, None] = {}
    for _, chunk, section in _placed(reading):
        for each in _in_chunk(chunk, section).found:
            if each.defines and each.kind == kind:
                found[each.name] = None
    return list(found)


def section_of(reading: Reading, number: int) -> str:
    """The top-level key that this chunk is an entry of, empty if it begins one itself."""
    if not reading.inner[number]:
        return ""
    while number > 0 and reading.inner[number]:
        number -= 1
    return _last_key(reading.chunks[number])


class _Found(NamedTuple):
    found: list[Name]
    words: frozenset[str]


def _placed(reading: Reading) -> Iterator[tuple[int, Chunk, str]]:
    section = ""
    for base, chunk, inner in zip(reading.starts, reading.chunks, reading.inner, strict=True):
        if not inner:
            section = _last_key(chunk)
        yield base, chunk, section if inner else ""


def _last_key(chunk: Chunk) -> str:
    root = chunk.root
    key = root.value[-1][0] if isinstance(root, MappingNode) and root.value else None
    return key.value if isinstance(key, ScalarNode) else ""


def _in_chunk(chunk: Chunk, section: str) -> _Found:
    note = f"names of {section}"
    kept = chunk.notes.get(note)
    if kept is None:
        found = sorted(_named(chunk, section), key=lambda each: each.start)
        kept = chunk.notes[note] = _Found(found, frozenset(each.name for each in found))
    return kept


def _named(chunk: Chunk, section: str) -> Iterator[Name]:
    if section:
        yield from _in_section(section, chunk.root)
        return
    for key, value in _pairs(chunk.root):
        if key == "seat":
            yield from _one(ROLE, value)
        else:
            yield from _in_section(key, value)


def _in_section(section: str, node: Node | None) -> Iterator[Name]:
    if section in _TABLES and isinstance(node, MappingNode):
        for key, value in node.value:
            yield from _one(_TABLES[section], key, True)
            if section == "facts":
                for name, below in _pairs(value):
                    if name == "revises":
                        yield from _one(FACT, below)
    elif section in ("feed", "queue") and isinstance(node, SequenceNode):
        for entry in node.value:
            yield from _in_entry(entry, section == "feed")


def _in_entry(entry: Node, feed: bool) -> Iterator[Name]:
    for key, value in _pairs(entry):
        if key == "id":
            yield from _one(INJECT if feed else PIECE, value, True)
        elif key == "raises":
            yield from (name for word in _keys(value) for name in _one(STORYLINE, word))
        elif key == "when":
            yield from _in_condition(value, 0)
        elif key == "drafts" and isinstance(value, MappingNode):
            for draft, below in value.value:
                yield from _one(DRAFT, draft, True)
                yield from _in_draft(below)
        elif key in _ENTRY:
            yield from _some(_ENTRY[key], value)


def _in_draft(draft: Node) -> Iterator[Name]:
    for key, value in _pairs(draft):
        if key == "needs":
            for word, below in _pairs(value):
                if word in _NEEDS:
                    yield from _some(_NEEDS[word], below)


def _in_condition(node: Node, depth: int) -> Iterator[Name]:
    if depth > DEPTH_CAP:
        return
    for key, value in _pairs(node):
        if key in ("all", "any") and isinstance(value, SequenceNode):
            for part in value.value:
                yield from _in_condition(part, depth + 1)
        elif key == "not":
            yield from _in_condition(value, depth + 1)
        elif key in _CONDITIONS:
            yield from _one(_CONDITIONS[key], value)


def _some(kind: str, node: Node) -> Iterator[Name]:
    """One name, or a list of them."""
    if isinstance(node, SequenceNode):
        for item in node.value:
            yield from _one(kind, item)
    else:
        yield from _one(kind, node)


def _one(kind: str, node: Node, defines: bool = False) -> Iterator[Name]:
    if isinstance(node, ScalarNode) and node.value:
        yield Name(kind, node.value, node.start_mark.index, node.end_mark.index, defines)


def _pairs(node: Node | None) -> Iterator[tuple[str, Node]]:
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if isinstance(key, ScalarNode):
                yield key.value, value


def _keys(node: Node) -> list[Node]:
    return [key for key, _ in node.value] if isinstance(node, MappingNode) else []
