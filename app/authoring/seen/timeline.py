"""The time line, as it is shown: entries, facts, chapters and lanes."""

from __future__ import annotations

from dataclasses import dataclass

Loc = tuple[str | int, ...]
"""A path into a file."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An inject or a piece of our own queue on the line. Times are drill time in ms."""

    id: str
    kind: str
    """post, fact, chat, chapter, level or piece."""
    title: str
    loc: Loc
    at_loc: Loc
    """Where its time is written; () where it has none, so that it cannot be dragged."""
    at_ms: int
    """The earliest; -1 never, or not known while the file is broken."""
    due_ms: int
    """How long after it the last thing about it is due: answer, first word or triage; 0 nothing."""
    story_ms: int
    """Story time at `at_ms`, ms since 1970-01-01; -1 where that is -1."""
    channel: str
    storyline: str
    """Id, "" for chatter."""
    happens: str
    """scripted: at its time; conditional: not before `at_ms`; broken: neither can be read."""
    contingency: bool
    """The trainee's acts decide whether it happens."""
    decision: bool


@dataclass(frozen=True, slots=True)
class FactRow:
    """When a fact can be known at the earliest."""

    id: str
    title: str
    loc: Loc
    at_ms: int
    by_itself_ms: int
    """When an inject alone makes it known; -1 none does at a set time."""
    asked: bool
    """Whether somebody within reach of the seat knows it."""
    revises: str


@dataclass(frozen=True, slots=True)
class ChapterRow:
    """A stretch of the story."""

    id: str
    """"" for the one that the drill begins with."""
    title: str
    loc: Loc
    at_ms: int
    from_story_ms: int
    """Story time just before it."""
    to_story_ms: int
    """Story time with which it begins."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A storyline that entries may stand in."""

    id: str
    title: str
    loc: Loc


@dataclass(frozen=True, slots=True)
class Timeline:
    """All of it; entries by time, those without one last, equal ones as in the file."""

    end_ms: int
    entries: tuple[Entry, ...]
    channels: tuple[str, ...]
    """Those that are used, in order of appearance."""
    storylines: tuple[Lane, ...]
    facts: tuple[FactRow, ...]
    chapters: tuple[ChapterRow, ...]
