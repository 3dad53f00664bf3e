"""A text in chunks that stand on their own: a top-level key, or one entry of its list or table.

A chunk is read once, however often it moves: typing in one entry of a long file reads that entry.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from app.authoring.composing import TooDeepError, compose, marks
from app.authoring.editing.scan import scan

_HEAD = re.compile(r"^[^\s#\]}]", re.M)
_BARE = re.compile(r"""[\w"'-][^\n:#]*:[ \t]*(?:#[^\n]*)?\r?\n""")
_FIRST = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\r?\n)*( *)(-[ \r\n]|[\w\"'])")
_DOCUMENT = re.compile(r"^(?:---|\.\.\.|%)", re.M)


class Chunk:
    """A stretch of text with its nodes; their marks count from its start."""

    __slots__ = ("broken", "notes", "root", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.notes: dict[str, object] = {}
        """What others found out about it, by their own name for that."""
        self.broken = False
        try:
            self.root: Node | None = None if marks(text, "") else compose(text)
            self.broken = self.root is None and _has_words(text)
        except (TooDeepError, yaml.YAMLError, ValueError, RecursionError):
            self.broken = True
        if self.broken:
            self.root = scan(text)


class Cut(NamedTuple):
    """Where a chunk begins, and whether it is an entry of the section that began before it."""

    start: int
    inner: bool
    listed: bool


def cut(text: str) -> list[Cut]:
    """Where the chunks of this text begin; the first always at its start."""
    if _DOCUMENT.search(text):
        return [Cut(0, False, False)]
    heads = [found.start() for found in _HEAD.finditer(text) if text[found.start() : found.start() + 2] not in _DASHES]
    if not heads:
        return [Cut(0, False, False)]
    heads[0] = 0
    found: list[Cut] = []
    for start, end in zip(heads, [*heads[1:], len(text)], strict=True):
        found.append(Cut(start, False, False))
        found += _entries(text, start, end)
    return found


_DASHES = ("- ", "-\n", "-\r")


def _entries(text: str, start: int, end: int) -> list[Cut]:
    begin = start
    while text[begin : begin + 1] in ("#", "\n", "\r", " ") and begin < end:  # what stands before the first key
        begin = text.find("\n", begin) + 1 or end
    bare = _BARE.match(text, begin, end)
    first = _FIRST.match(text, bare.end(), end) if bare else None
    if first is None or first.start(1) >= end:
        return []
    listed, indent = first[2][0] == "-" and len(first[2]) == 2, len(first[1])
    if not listed and not indent:
        return []
    pattern = re.compile(rf"^ {{{indent}}}-(?=\s)" if listed else rf"^ {{{indent}}}(?=[^\s#\]}}])", re.M)
    return [Cut(found.start(), True, listed) for found in pattern.finditer(text, bare.end(), end)]


def fits(chunk: Chunk, inner: bool, listed: bool) -> bool:
    """Whether a chunk is what its place in the text made it look like."""
    if chunk.broken:
        return False
    if not inner:
        return chunk.root is None or isinstance(chunk.root, MappingNode)
    return isinstance(chunk.root, SequenceNode if listed else MappingNode)


def bare(chunk: Chunk) -> bool:
    """Whether this is the head of a section alone: a key that waits for its entries."""
    if not isinstance(chunk.root, MappingNode) or len(chunk.root.value) != 1:
        return False
    value = chunk.root.value[0][1]
    return isinstance(value, ScalarNode) and value.start_mark.index == value.end_mark.index


def _has_words(text: str) -> bool:
    return any(line.strip() and not line.lstrip().startswith("#") for line in text.splitlines())
