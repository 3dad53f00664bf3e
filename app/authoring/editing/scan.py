"""Nodes of a text that YAML refuses: what its lines look like, as far as they look like anything.

Nothing here fails. What cannot be made out is left out; the places of all that is found are right.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from app.authoring.composing import DEPTH_CAP

_LINE = re.compile(r"[^\n]*\n?")
_KEY = re.compile(r"""("[^"\n]*"[ ]*|'[^'\n]*'[ ]*|[^\s#\[\]{},&*!|>'"%@`?:-][^\n#:]*|-[\w-]+):(?=[ \t\r\n]|$)""")
_DASH = re.compile(r"-(?=[ \r\n]|$) *")
_BLOCK = re.compile(r"[|>][+-]?\d?[+-]?[ \t]*(#.*)?\r?\n?$")
_PLAIN = re.compile(r"(?:[^\s,\[\]{}:#]|:(?![\s,\]}]|$)|(?<!\s)#|[ \t]+(?![#\s]))*")
_PATIENCE = 4
_FAR = 10_000
"""So many brackets that do not close are looked for so many characters on; any more only in their line."""
_COMMENT = re.compile(r"(?:^|\s)#.*")


class Mark(NamedTuple):
    """A place in the text."""

    index: int
    line: int
    column: int


def scan(text: str) -> Node | None:
    """The nodes that the lines of this text seem to mean; None where there are none."""
    return _Lines(text).root()


class _Lines:
    """Reads a text line by line, keeping the open collections with the columns where they began."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._open: list[tuple[int, Node]] = []
        self._top: Node | None = None
        self._line = 0
        self._patience = _PATIENCE

    def root(self) -> Node | None:
        at = 0
        while at < len(self._text):
            found = _LINE.match(self._text, at)
            at = self._read(found.group(), at) or found.end()
            self._line += 1
        return self._top

    def _read(self, line: str, start: int) -> int:
        """Take in one line; where to go on, 0 for the next line."""
        column = len(line) - len(line.lstrip(" "))
        rest = line[column:]
        if not rest.strip() or rest.startswith("#"):
            return 0
        while dash := _DASH.match(line, column):
            if len(self._open) > DEPTH_CAP:
                return 0
            self._item(column, start + column)
            column = dash.end()
        key = _KEY.match(line, column)
        if key is None:
            return self._fill(line, column, start)
        self._pair(column, key, start)
        value = key.end() + len(line[key.end() :]) - len(line[key.end() :].lstrip(" \t"))
        return self._fill(line, value, start, column) if line[value:].strip() else 0

    def _mark(self, index: int, column: int = 0) -> Mark:
        return Mark(index, self._line, column)

    def _empty(self, index: int) -> ScalarNode:
        return ScalarNode("", "", self._mark(index), self._mark(index), style="")

    def _item(self, column: int, index: int) -> None:
        node = self._at(column, SequenceNode, index)
        if node is not None:
            node.value.append(self._empty(index + 1))

    def _pair(self, column: int, key: re.Match[str], start: int) -> None:
        node = self._at(column, MappingNode, start + column)
        if node is not None:
            said = key[1].rstrip()
            here, there = start + column, start + column + len(said)
            style = said[0] if said[0] in "\"'" else ""
            word = said[1:-1] if style else said
            scalar = ScalarNode("", word, self._mark(here, column), self._mark(there), style=style)
            node.value.append((scalar, self._empty(start + key.end())))

    def _at(self, column: int, kind: type[Node], index: int) -> Node | None:
        """The collection of this kind at this column, opened if need be; None where nothing fits."""
        while self._open and (
            self._open[-1][0] > column or (self._open[-1][0] == column and not self._fits(column, kind))
        ):
            self._open.pop()
        if self._open and self._open[-1][0] == column and isinstance(self._open[-1][1], kind):
            return self._open[-1][1]
        if len(self._open) > DEPTH_CAP:
            return None
        made = kind("", [], self._mark(index, column), self._mark(index, column), flow_style=False)
        if not self._open:
            if self._top is not None:
                return None
            self._top = made
        elif not self._put(made):
            return None
        self._open.append((column, made))
        return made

    def _fits(self, column: int, kind: type[Node]) -> bool:
        """Whether the open collection at this very column takes such a line: a list may stand under its key."""
        node = self._open[-1][1]
        return isinstance(node, kind) or (kind is SequenceNode and isinstance(node, MappingNode))

    def _put(self, made: Node) -> bool:
        """Let it be the value that the open collection still waits for."""
        node = self._open[-1][1]
        last = node.value[-1] if node.value else None
        value = last[1] if isinstance(last, tuple) else last
        if not isinstance(value, ScalarNode) or value.start_mark.index != value.end_mark.index:
            return False
        node.value[-1] = (last[0], made) if isinstance(last, tuple) else made
        return True

    def _fill(self, line: str, column: int, start: int, key_column: int = -1) -> int:
        """Read a value; where to go on if it took more than this line."""
        begin, stop = start + column, start + len(line.rstrip())
        if not self._open or begin >= stop or line[column] == "#":
            return 0
        if _BLOCK.match(line[column:]):
            end = self._block_end(start + len(line), max(self._open[-1][0], key_column))
            value = _dedented(self._text[start + len(line) : end])
            self._put(ScalarNode("", value, self._mark(begin), self._mark(end), style=line[column]))
            self._line += self._text.count("\n", start + len(line), end)
            return end
        if line[column] in "[{":
            node, end, closed = flow(self._text, begin, min(len(self._text), begin + _FAR) if self._patience else stop)
            if not closed and self._patience:
                self._patience -= 1
                node, end, _ = flow(self._text, begin, stop)
            self._put(node)
            after = self._text.find("\n", end)
            after = len(self._text) if after < 0 else after + 1
            self._line += self._text.count("\n", start, after) - 1
            return after
        node, _ = _scalar(self._text, begin, stop, True)
        self._put(node)
        return 0

    def _block_end(self, at: int, column: int) -> int:
        while at < len(self._text):
            line = _LINE.match(self._text, at).group()
            if line.strip() and len(line) - len(line.lstrip(" ")) <= column:
                break
            at += len(line)
        return at


def flow(text: str, at: int, stop: int, depth: int = 0) -> tuple[Node, int, bool]:
    """A flow collection that begins here: its node, where it ends, and whether it was closed."""
    mapping, begin = text[at] == "{", Mark(at, 0, 0)
    value: list = []
    at += 1
    closed = False
    while at < stop:
        if text[at].isspace() or text[at] == ",":
            at += 1
        elif text[at] in "]}":
            at, closed = at + 1, True
            break
        elif text[at] == "#" and text[at - 1].isspace():
            at = _line_end(text, at, stop)
        else:
            at = _entry(text, at, stop, mapping, value, depth)
    kind = MappingNode if mapping else SequenceNode
    return kind("", value, begin, Mark(at, 0, 0), flow_style=True), at, closed


def _entry(text: str, at: int, stop: int, mapping: bool, value: list, depth: int) -> int:
    node, at = _one(text, at, stop, depth)
    while at < stop and text[at] in " \t":
        at += 1
    if not mapping:
        value.append(node)
        return at + 1 if text[at : at + 1] == ":" else at
    below: Node = ScalarNode("", "", Mark(at, 0, 0), Mark(at, 0, 0), style="")
    if at < stop and text[at] == ":":
        at += 1
        while at < stop and text[at].isspace():
            at += 1
        below = ScalarNode("", "", Mark(at, 0, 0), Mark(at, 0, 0), style="")
        if at < stop and text[at] not in ",]}":
            below, at = _one(text, at, stop, depth)
    value.append((node, below))
    return at


def _one(text: str, at: int, stop: int, depth: int) -> tuple[Node, int]:
    if text[at] in "[{" and depth < DEPTH_CAP:
        node, at, _ = flow(text, at, stop, depth + 1)
        return node, at
    return _scalar(text, at, stop, False)


def _scalar(text: str, at: int, stop: int, block: bool) -> tuple[ScalarNode, int]:
    """A scalar that begins here and its end; it takes at least one character."""
    sign = text[at]
    if sign in "\"'":
        end = _quote_end(text, at, stop)
        value = text[at + 1 : end].rstrip("\r\n")
        value = value[:-1] if value.endswith(sign) else value
        return ScalarNode("", value, Mark(at, 0, 0), Mark(end, 0, 0), style=sign), end
    if block:
        comment = _COMMENT.search(text, at, stop)
        end = at + len(text[at : comment.start() if comment else stop].rstrip())
    else:
        end = at + len(_PLAIN.match(text, at, stop).group().rstrip())
    end = max(end, at + 1)
    return ScalarNode("", text[at:end], Mark(at, 0, 0), Mark(end, 0, 0), style=""), end


def _quote_end(text: str, at: int, stop: int) -> int:
    sign, here = text[at], at + 1
    stop = _line_end(text, at, stop)
    while here < stop:
        if text[here] == "\\" and sign == '"':
            here += 1
        elif text[here] == sign:
            return here + 1
        here += 1
    return stop


def _line_end(text: str, at: int, stop: int) -> int:
    found = text.find("\n", at, stop)
    return stop if found < 0 else found


def _dedented(block: str) -> str:
    lines = block.split("\n")
    depth = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), default=0)
    return "\n".join(line[depth:] for line in lines)
