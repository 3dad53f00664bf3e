"""What comes back when a text was studied: plain, frozen, quick to carry from process to process."""

from __future__ import annotations

from typing import NamedTuple

Loc = tuple[str | int, ...]


class Marked(NamedTuple):
    """A problem with the characters of the text that it is about; -1 for one of another file."""

    code: str
    severity: str
    message: str
    remedy: str
    file: str
    line: int
    column: int
    start: int
    end: int


class Studied(NamedTuple):
    """What a text comes to."""

    problems: tuple[Marked, ...]
    readable: bool
    """Whether anything sensible remains of it; if not, there is no view."""
    name: str
    """Which view was asked for."""
    view: object
    """That view; None if it is as it was the last time that it was asked for, or there is none."""
    same: bool
    """The view is as it was."""
    title: str
    guessed: bool
    """Something is no YAML, and what is told of it was judged entry by entry."""

    @property
    def errors(self) -> int:
        """How many problems keep it from being played."""
        return sum(1 for entry in self.problems if entry.severity == "error")

    @property
    def playable(self) -> bool:
        """Whether it is a scenario, no chart or policy, without errors; every scenario has a title in its study."""
        return not self.errors and bool(self.title)


class Here(NamedTuple):
    """What the cursor is in."""

    loc: Loc
    at_ms: int
    """When the inject or piece happens at the earliest; -1 for none, or where it never does."""
    id: str
    """Its id, empty for none."""


class Target(NamedTuple):
    """Where a name is defined."""

    file: str
    """Empty for the text itself."""
    start: int
    end: int


class Mention(NamedTuple):
    """A place where a name stands. Lines count from 1."""

    start: int
    end: int
    line: int
    words: str
    defines: bool
