"""The problems of a text as places in it, carried along while it is being typed in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from app.ui.models.studio.offsets import Edit

ERROR = "error"
LONGEST = 2_000
"""Characters of a problem that are marked; what is wrong with a whole file is marked at its beginning."""


class Marked(NamedTuple):
    """A stretch of text with something to say about it; `index` is its place in the list it came in."""

    start: int
    end: int
    severity: str
    message: str
    index: int

    def by(self, moved: int) -> Marked:
        """The same so many characters further on."""
        return self._replace(start=self.start + moved, end=self.end + moved)


class Problems:
    """What is wrong where, in characters.

    A key moves everything behind the cursor. That is noted once, not done to each of thousands: those from
    `_pivot` on stand `_behind` characters further on than they say.
    """

    def __init__(self) -> None:
        self._all: list[Marked] = []
        self._pivot = self._behind = 0

    def __len__(self) -> int:
        return len(self._all)

    def show(self, problems: Iterable[tuple[int, int, str, str]], edits: Iterable[Edit] = ()) -> None:
        """Take a new set.

        Args:
            problems: (start, end, severity, message), in characters of the text they were found in.
            edits: what has been typed since.
        """
        self._all = sorted(Marked(start, min(max(start, end), start + LONGEST), severity, message, index)
                           for index, (start, end, severity, message) in enumerate(problems))  # fmt: skip
        self._pivot, self._behind = len(self._all), 0
        for edit in edits:
            self.move(edit)

    def move(self, edit: Edit) -> None:
        """Go along with a change of the text."""
        after = self._first_from(edit.start + edit.removed)
        self._settle(after)
        for place in range(self._first_from(edit.start - LONGEST), after):
            start, end, *rest = self._all[place]
            if end >= edit.start:
                start = edit.moved(start)
                self._all[place] = Marked(start, max(start, edit.moved(end, at_start=True)), *rest)
        self._behind += edit.added - edit.removed

    def _settle(self, pivot: int) -> None:
        """Let the pivot be there; only those between the old one and it are touched."""
        for place in range(self._pivot, pivot):
            self._all[place] = self._all[place].by(self._behind)
        for place in range(pivot, self._pivot):
            self._all[place] = self._all[place].by(-self._behind)
        self._pivot = pivot

    def _first_from(self, offset: int) -> int:
        """Place of the first that begins at this character or later."""
        return bisect_left(range(len(self._all)), offset, key=self._start)

    def _start(self, place: int) -> int:
        return self._all[place].start + (self._behind if place >= self._pivot else 0)

    def _get(self, place: int) -> Marked:
        return self._all[place].by(self._behind) if place >= self._pivot else self._all[place]

    def between(self, start: int, end: int) -> list[Marked]:
        """Those that begin at one of these characters, or just behind the last."""
        return [self._get(place) for place in range(self._first_from(start), self._first_from(end + 1))]

    def at(self, offset: int) -> list[Marked]:
        """Those that cover this place, the worst first."""
        found = [each for each in self.between(offset - LONGEST, offset) if each.end >= offset]
        return sorted(found, key=lambda each: (each.severity != ERROR, each.start))

    def beside(self, offset: int, forward: bool) -> Marked | None:
        """The next or previous one from here, round the end; None if there are none."""
        if not self._all:
            return None
        if forward:
            return self._get(self._first_from(offset + 1) % len(self._all))
        return self._get((self._first_from(offset) or len(self._all)) - 1)

    def count(self, severity: str) -> int:
        """How many are of this severity."""
        return sum(each.severity == severity for each in self._all)
