"""What each stretch of a line is, for colours: one line at a time, given how the line before it ended."""

from __future__ import annotations

import re
from typing import NamedTuple

KEY, STRING, NUMBER, COMMENT, ID, ERROR = "key", "string", "number", "comment", "id", "error"
FRESH = 0
"""How a text begins."""

_NONE, _BLOCK, _DOUBLE, _SINGLE = range(4)
_DEEPEST = 63
_ID_KEYS = frozenset(
    "id by storyline fact deed known done after published classified ignored escalated heat revises seat from to as "
    "deputy between class is case".split()
)
_STARTS = {'"': _DOUBLE, "'": _SINGLE}
_ENDS = {_DOUBLE: re.compile(r'(?:[^"\\]|\\.)*?"'), _SINGLE: re.compile(r"(?:[^']|'')*?'(?!')")}
_SPACE = re.compile(r"[ \t\r\n]*")
_KEY = re.compile(
    r"""(?:"(?:[^"\\]|\\.)*"\s*|'[^']*'\s*|[^\s#\[\]{},"'&*!|>%@`:-][^:#,\[\]{}]*|-[\w-]+):(?=[\s,\]}]|$)"""
)
_BLOCK_SIGN = re.compile(r"[|>][+-]?\d?[+-]?(?=\s*(?:#.*)?$)")
_PLAIN = re.compile(r"(?:[^\s#:]|:(?!\s|$)|(?<!\s)#|[ \t]+(?![#\s]))+")
_IN_FLOW = re.compile(r"(?:[^\s#:,\[\]{}]|:(?![\s,\]}]|$)|(?<!\s)#|[ \t]+(?![#\s]))+")
_NUMBER = re.compile(
    r"""(["']?)(?:[+-]?\d+(?:/min)?|\d+:\d\d(?::\d\d)?|(?:\d+(?:h|ms|m|s))+|\d{4}-\d\d-\d\d(?: \d\d:\d\d)?|raise +\d+)\1"""
)
_CONTROL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\u2028\u2029]")


class Token(NamedTuple):
    """`length` characters from `start` of the line, and what they are."""

    start: int
    length: int
    kind: str


def colour(line: str, state: int = FRESH) -> tuple[list[Token], int]:
    """The tokens of one line and how it ends; a line that is coloured as before and ends as before changes no other.

    Args:
        line: without or with its newline.
        state: how the line before it ended; `FRESH` for the first.
    """
    painter = _Line(line.rstrip("\r\n"), state)
    painter.run()
    return painter.tokens, painter.state()


class _Line:
    """Reads one line from left to right."""

    def __init__(self, line: str, state: int) -> None:
        state = max(state, 0)
        self.line = line
        self.tokens: list[Token] = []
        self.mode, self.depth, self.column = state & 3, state >> 2 & _DEEPEST, state >> 8
        self.at = 0
        self.key = ""

    def state(self) -> int:
        """How this line ends, in a number."""
        return self.mode | self.depth << 2 | (self.column << 8 if self.mode == _BLOCK else 0)

    def run(self) -> None:
        """Take the whole line in."""
        if self.mode == _BLOCK and self._in_block():
            return
        if self.mode in _ENDS:
            self._quoted(self.mode, 0)
        elif self.depth == 0:
            self._indent()
        while self.at < len(self.line):
            self._next()
        for found in _CONTROL.finditer(self.line):
            self.tokens.append(Token(found.start(), 1, ERROR))

    def _in_block(self) -> bool:
        indent = len(self.line) - len(self.line.lstrip(" "))
        if self.line.strip() and indent < self.column:
            self.mode = _NONE
            return False
        self._add(indent, len(self.line), STRING)
        return True

    def _indent(self) -> None:
        space = _SPACE.match(self.line).group()
        self.at = len(space)
        if "\t" in space and self.at < len(self.line):
            self._add(space.index("\t"), self.at, ERROR)
        self.column = self.at
        while self.line[self.at : self.at + 2] in ("- ", "-"):
            self.column = self.at
            self.at += 1
            while self.line[self.at : self.at + 1] == " ":
                self.at += 1

    def _next(self) -> None:
        line, at = self.line, self.at
        sign = line[at]
        if sign in " \t":
            self.at += 1
        elif sign == "#" and (at == 0 or line[at - 1] in " \t"):
            self._add(at, len(line), COMMENT)
        elif sign in "[{":
            self.depth = min(self.depth + 1, _DEEPEST)
            self.at += 1
        elif self.depth and sign in "]},":
            self.depth -= sign != ","
            self.at += 1
            self.key = self.key if sign == "," and self.key in ("is", "between") else ""
        elif found := self._key_at(at):
            word = found.group()[:-1].rstrip()
            self._add(at, at + len(word), KEY)
            self.key = word.strip("\"'")
            self.column = at if not self.depth else self.column
            self.at = found.end()
        elif sign in _STARTS:
            self._quoted(_STARTS[sign], at)
        elif not self.depth and (found := _BLOCK_SIGN.match(line, at)):
            self.mode, self.column, self.at = _BLOCK, self.column + 1, found.end()
        else:
            self._plain(at)

    def _key_at(self, at: int) -> re.Match[str] | None:
        """A key, where one may stand: in brackets, or as the first word of a line."""
        if not self.depth and self.key:
            return None
        return _KEY.match(self.line, at)

    def _quoted(self, mode: int, start: int) -> None:
        opened = self.mode == mode
        found = _ENDS[mode].match(self.line, start + (not opened))
        self.mode = _NONE if found else mode
        end = found.end() if found else len(self.line)
        number = not opened and found is not None and _NUMBER.fullmatch(self.line, start, end)
        self._add(start, end, NUMBER if number else self._kind(STRING))

    def _plain(self, at: int) -> None:
        sign = self.line[at]
        found = (_IN_FLOW if self.depth else _PLAIN).match(self.line, at)
        end = max(at + 1, found.end() if found else 0)
        if sign in "&*!%@`]}" or (sign in "|>" and not self.depth):
            self._add(at, end, ERROR)
        else:
            self._add(at, end, NUMBER if _NUMBER.fullmatch(self.line, at, end) else self._kind(STRING))

    def _kind(self, usual: str) -> str:
        return ID if self.key in _ID_KEYS else usual

    def _add(self, start: int, end: int, kind: str) -> None:
        if end > start:
            self.tokens.append(Token(start, end - start, kind))
        self.at = max(self.at, end)
