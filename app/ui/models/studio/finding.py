"""Looking for words in a text, a piece at a time, so that nobody waits for a long one."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from typing import NamedTuple

from app.authoring.editing.changes import Changes, TextChange

_PIECE = 64 * 1024


class Wanted(NamedTuple):
    """What is looked for."""

    words: str = ""
    match_case: bool = False
    whole_words: bool = False

    def pattern(self) -> re.Pattern[str] | None:
        """For `re`; None while nothing is wanted. An id with hyphens is one word."""
        if not self.words:
            return None
        wanted = re.escape(self.words)
        if self.whole_words:
            wanted = rf"(?<![\w-]){wanted}(?![\w-])"
        return re.compile(wanted, 0 if self.match_case else re.IGNORECASE)


class Scan:
    """All hits of one search in one text.

    Args:
        text: looked through from the start.
        wanted: what is looked for.
    """

    def __init__(self, text: str, wanted: Wanted) -> None:
        self._text, self._pattern = text, wanted.pattern()
        self._length = len(wanted.words)
        self._at = 0
        self.hits = array("Q")
        """Where they begin, in characters."""
        self.done = self._pattern is None

    def step(self, characters: int = _PIECE) -> bool:
        """Look through so many characters more; True when all is done."""
        if self.done:
            return True
        end = self._text.find("\n", self._at + characters) + 1 or len(self._text)
        self.hits.extend(found.start() for found in self._pattern.finditer(self._text, self._at, end))
        self._at = end
        self.done = end >= len(self._text)
        return self.done

    def beside(self, offset: int, forward: bool) -> int:
        """Place in `hits` of the first hit from here on, or the last one before; round the end; -1 if there is none."""
        if not self.hits:
            return -1
        place = bisect_left(self.hits, offset)
        return place % len(self.hits) if forward else (place or len(self.hits)) - 1

    def place_of(self, start: int, end: int) -> int:
        """Which hit these characters are, -1 for none."""
        place = bisect_left(self.hits, start)
        is_hit = end - start == self._length and self.hits[place : place + 1] == array("Q", [start])
        return place if is_hit else -1

    def stretch(self, place: int) -> tuple[int, int]:
        """Start and end of a hit."""
        return self.hits[place], self.hits[place] + self._length

    def replaced(self, new: str) -> Changes:
        """Changes that put other words in place of all hits."""
        return tuple(TextChange(start, start + self._length, new) for start in self.hits)
