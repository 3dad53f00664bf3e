"""Changes of a text: what is taken out where, and what stands there instead.

A group of changes speaks of one text: in order, none touching another's characters. All places are
characters of the text before the change.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import NamedTuple


class TextChange(NamedTuple):
    """The characters from `start` up to `end` become `new`."""

    start: int
    end: int
    new: str


Changes = tuple[TextChange, ...]


class Renaming(NamedTuple):
    """What a new name changes, or the sentence why it may not be."""

    changes: Changes
    refused: str = ""


def group(changes: Iterable[TextChange]) -> Changes:
    """Changes of one text in order, without those that do nothing.

    Raises: ValueError if two of them want the same characters.
    """
    found = sorted(change for change in changes if change.start != change.end or change.new)
    for before, after in zip(found, found[1:], strict=False):
        if after.start < before.end:
            raise ValueError(f"{before} and {after} overlap")
    return tuple(found)


def apply(text: str, changes: Changes) -> str:
    """The text with these changes made."""
    parts, at = [], 0
    for change in changes:
        parts += (text[at : change.start], change.new)
        at = change.end
    return "".join((*parts, text[at:]))


def invert(text: str, changes: Changes) -> Changes:
    """What undoes these changes.

    Args:
        text: the text before them.
        changes: as they were applied.
    """
    found, shift = [], 0
    for start, end, new in changes:
        found.append(TextChange(start + shift, start + shift + len(new), text[start:end]))
        shift += len(new) - (end - start)
    return tuple(found)


def compose(first: Changes, second: Changes) -> Changes:
    """One group that does what `first` and then `second` do.

    Args:
        first: changes of the text.
        second: changes of the text that `first` makes.
    """
    made = _Builder()
    pieces = _Pieces(first)
    at = 0
    for start, end, new in second:
        pieces.pass_on(start - at, made)
        pieces.drop(end - start, made)
        made.insert(new)
        at = end
    pieces.pass_all(made)
    return made.done()


def moved(offset: int, changes: Changes) -> int:
    """Where the character at this place of the old text stands afterwards; at the end of what replaced it."""
    shift = 0
    for start, end, new in changes:
        if offset < start or (offset == start and start != end):
            break
        if offset < end:
            return start + shift + len(new)
        shift += len(new) - (end - start)
    return offset + shift


class _Builder:
    """Collects what stays, goes and comes, from left to right of the old text."""

    def __init__(self) -> None:
        self._at = 0
        self._found: list[list] = []

    def keep(self, count: int) -> None:
        self._at += count

    def drop(self, count: int) -> None:
        self._open()[1] += count
        self._at += count

    def insert(self, new: str) -> None:
        if new:
            self._open()[2] += new

    def _open(self) -> list:
        if not self._found or self._found[-1][1] != self._at:
            self._found.append([self._at, self._at, ""])
        return self._found[-1]

    def done(self) -> Changes:
        return tuple(TextChange(*part) for part in self._found if part[0] != part[1] or part[2])


class _Pieces:
    """The text between two groups of changes, as kept stretches and new words; takes note of what was dropped."""

    def __init__(self, changes: Changes) -> None:
        self._waiting: deque[tuple[str, int, str]] = deque()
        at = 0
        for start, end, new in changes:
            self._waiting += (("keep", start - at, ""), ("drop", end - start, ""), ("new", len(new), new))
            at = end

    def pass_on(self, count: int, made: _Builder) -> None:
        self._take(count, made, True)

    def drop(self, count: int, made: _Builder) -> None:
        self._take(count, made, False)

    def pass_all(self, made: _Builder) -> None:
        while self._waiting:
            self._one(*self._waiting.popleft(), made, True)

    def _take(self, count: int, made: _Builder, stays: bool) -> None:
        while count > 0:
            if not self._waiting:
                made.keep(count) if stays else made.drop(count)
                return
            what, length, new = self._waiting.popleft()
            if what != "drop" and length > count:
                self._waiting.appendleft((what, length - count, new[count:]))
                length, new = count, new[:count]
            self._one(what, length, new, made, stays)
            count -= 0 if what == "drop" else length

    @staticmethod
    def _one(what: str, length: int, new: str, made: _Builder, stays: bool) -> None:
        if what == "drop" or (what == "keep" and not stays):
            made.drop(length)
        elif what == "keep":
            made.keep(length)
        elif stays:
            made.insert(new)
