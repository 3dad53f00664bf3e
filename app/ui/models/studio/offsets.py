"""Places in a text: Python counts characters, Qt counts UTF-16 units, and an emoji is one of those and two of these."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Edit(NamedTuple):
    """`removed` characters from `start` gave way to `added` others."""

    start: int
    removed: int
    added: int

    def moved(self, offset: int, at_start: bool = False) -> int:
        """Where a place of the text before stands afterwards.

        Args:
            offset: in characters.
            at_start: whether a place where something was put in stays before it.
        """
        if offset < self.start or (offset == self.start and (at_start or self.removed)):
            return offset
        if offset < self.start + self.removed:
            return self.start if at_start else self.start + self.added
        return offset + self.added - self.removed


def astral(text: str) -> list[int]:
    """Places of the characters that are two units."""
    if text.isascii():
        return []
    return [found.start() for found in _ASTRAL.finditer(text)]


def to_units(text: str, offset: int) -> int:
    """Units before this character of a text."""
    return offset if text.isascii() else offset + len(_ASTRAL.findall(text, 0, offset))


def to_characters(text: str, units: int) -> int:
    """Characters before this unit of a text; within a character, those before it."""
    return units if text.isascii() else Offsets(text).characters(units)


class Offsets:
    """Turns places of one text, as it changes, from characters to units and back.

    Args:
        text: the text at first.
    """

    def __init__(self, text: str = "") -> None:
        self._at = astral(text)

    def __len__(self) -> int:
        return len(self._at)

    def units(self, offset: int) -> int:
        """Units before this character."""
        return offset + bisect_left(self._at, offset) if self._at else offset

    def characters(self, units: int) -> int:
        """Characters before this unit; within a character, those before it."""
        if not self._at:
            return units
        before = bisect_left(range(len(self._at)), units, key=lambda index: self._at[index] + index)
        if before and self._at[before - 1] + before == units:  # its second half
            return self._at[before - 1]
        return units - before

    def change(self, start: int, removed: int, new: str) -> Edit:
        """Take note of a change.

        Args:
            start: where, in units.
            removed: units that went.
            new: what came in their place.
        """
        first, end = self.characters(start), self.characters(start + removed)
        edit = Edit(first, end - first, len(new))
        found = astral(new)
        if self._at or found:
            low, high = bisect_left(self._at, first), bisect_left(self._at, end)
            moved = edit.added - edit.removed
            self._at[low:] = [*(first + place for place in found), *(place + moved for place in self._at[high:])]
        return edit
