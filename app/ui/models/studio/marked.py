"""The problems of a text as places in it, carried along while it is being typed in."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from operator import attrgetter
from typing import NamedTuple

from app.ui.models.studio.offsets import Edit

ERROR = "error"
_START = attrgetter("start")


class Marked(NamedTuple):
    """A stretch of text with something to say about it; `index` is its place in the list it came in."""

    start: int
    end: int
    severity: str
    message: str
    index: int


class Problems:
    """What is wrong where, in characters."""

    def __init__(self) -> None:
        self._all: list[Marked] = []

    def __len__(self) -> int:
        return len(self._all)

    def show(self, problems: Iterable[tuple[int, int, str, str]], edits: Iterable[Edit] = ()) -> None:
        """Take a new set.

        Args:
            problems: (start, end, severity, message), in characters of the text they were found in.
            edits: what has been typed since.
        """
        self._all = sorted(Marked(start, max(start, end), severity, message, index)
                           for index, (start, end, severity, message) in enumerate(problems))
        for edit in edits:
            self.move(edit)

    def move(self, edit: Edit) -> None:
        """Go along with a change of the text."""
        for place, (start, end, *rest) in enumerate(self._all):
            if end >= edit.start:
                start = edit.moved(start)
                self._all[place] = Marked(start, max(start, edit.moved(end, at_start=True)), *rest)

    def between(self, start: int, end: int) -> list[Marked]:
        """Those that begin within these characters."""
        return self._all[bisect_left(self._all, start, key=_START) : bisect_right(self._all, end, key=_START)]

    def at(self, offset: int) -> list[Marked]:
        """Those that cover this place, the worst first."""
        found = [each for each in self._all if each.start <= offset <= each.end]
        return sorted(found, key=lambda each: (each.severity != ERROR, each.start))

    def beside(self, offset: int, forward: bool) -> Marked | None:
        """The next or previous one from here, round the end; None if there are none."""
        if not self._all:
            return None
        if forward:
            place = bisect_right(self._all, offset, key=_START)
            return self._all[place % len(self._all)]
        return self._all[bisect_left(self._all, offset, key=_START) - 1]

    def count(self, severity: str) -> int:
        """How many are of this severity."""
        return sum(each.severity == severity for each in self._all)
