"""What stands on the time line: one mark for every inject, own piece and fact, whatever it is in the file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from app.ui.models.studio.timeline_story import span_words

if TYPE_CHECKING:
    from app.authoring.views.timeline import Entry, FactRow, Timeline

    Loc = tuple[str | int, ...]

SCRIPTED, CONDITIONAL, BROKEN = "scripted", "conditional", "broken"
NEVER = -1
_LISTS = ("feed", "queue")
Key = tuple[str, str, int]
"""(list, id, how many of that name stand before it): the same mark after the text has changed."""


class Mark(NamedTuple):
    """One mark. Times are drill time in ms, `NEVER` where it has none."""

    key: Key
    id: str
    kind: str
    """As of an `Entry`; `asked` for a fact that no inject makes known."""
    label: str
    title: str
    loc: Loc
    also: Loc
    """Another path that means this mark; () none."""
    at_ms: int
    due_ms: int
    """How long after `at_ms`; 0 nothing is due."""
    story_ms: int
    happens: str
    movable: bool
    channel: str
    storyline: str
    contingency: bool
    decision: bool


def marks_of(timeline: Timeline) -> tuple[Mark, ...]:
    """All marks, by time, those without one last."""
    facts = {(row.title, row.at_ms): row for row in timeline.facts if row.by_itself_ms >= 0}
    jumps = {row.loc: span_words(row.from_story_ms, row.to_story_ms) for row in timeline.chapters if row.id}
    seen: dict[tuple[str, str], int] = {}
    found, told = [], set()
    for entry in timeline.entries:
        section = str(entry.loc[0]) if entry.loc else ""
        count = seen[section, entry.id] = seen.get((section, entry.id), -1) + 1
        row = facts.get((entry.title, entry.at_ms)) if entry.kind == "fact" else None
        if row is not None:
            told.add(row.id)
        label = f"{entry.title}, {jumps[entry.loc]}" if jumps.get(entry.loc) else entry.id
        found.append(_of_entry(entry, (section, entry.id, count), label, row.loc if row else ()))
    found += [_of_fact(row, number) for number, row in enumerate(timeline.facts) if row.id not in told]
    found.sort(key=lambda mark: (mark.at_ms == NEVER, mark.at_ms))
    return tuple(found)


def _of_entry(entry: Entry, key: tuple[str, str, int], label: str, also: Loc) -> Mark:
    loc = entry.loc
    written = len(loc) > 1 and loc[0] in _LISTS and isinstance(loc[1], int)
    # What cannot be read is nowhere on the line, whatever else its earliest time would be.
    at_ms, story_ms = (NEVER, NEVER) if entry.happens == BROKEN else (entry.at_ms, entry.story_ms)
    movable = entry.happens == SCRIPTED and entry.at_ms >= 0 and bool(entry.at_loc) and written
    return Mark(
        key, entry.id, entry.kind, label, entry.title, loc, also, at_ms, entry.due_ms, story_ms,
        entry.happens, movable, entry.channel, entry.storyline, entry.contingency, entry.decision,
    )  # fmt: skip


def _of_fact(row: FactRow, number: int) -> Mark:
    """A fact that only asking makes known, or nothing."""
    return Mark(
        ("facts", row.id, number), row.id, "asked", row.id, row.title, row.loc, (), row.at_ms, 0, NEVER,
        CONDITIONAL, False, "", "", False, False,
    )  # fmt: skip


def time_of(mark: Mark, moved: Mapping[Key, int]) -> int:
    """The time that a mark is shown at.

    Args:
        moved: times of marks that are on the move, by key.
    """
    return moved.get(mark.key, mark.at_ms) if moved else mark.at_ms


def by_loc(marks: tuple[Mark, ...]) -> dict[Loc, Mark]:
    """Marks by the paths that mean them; the first of several."""
    found: dict[Loc, Mark] = {}
    for mark in reversed(marks):
        if mark.also:
            found[mark.also] = mark
        found[mark.loc] = mark
    found.pop((), None)
    return found


def marked(places: dict[Loc, Mark], loc: Loc) -> Mark | None:
    """The mark that a path leads into: the one whose own path is the longest beginning of it."""
    for length in range(len(loc), 0, -1):
        mark = places.get(tuple(loc[:length]))
        if mark is not None:
            return mark
    return None
