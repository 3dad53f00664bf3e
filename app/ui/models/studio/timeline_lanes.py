"""Marks in lanes: by the storyline they belong to, or by the channel they come on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from app.ui import desk_words
from app.ui.language import tr
from app.ui.models.studio.timeline_marks import Mark

if TYPE_CHECKING:
    from app.authoring.views.timeline import Timeline

BY_STORYLINE, BY_CHANNEL = "storyline", "channel"
STORY, FACTS, QUEUE, CHATTER, CHAT, NO_CHANNEL = "·story", "·facts", "·queue", "·chatter", "·chat", "·none"
_OWN_LANE = {"chapter": STORY, "level": STORY, "fact": FACTS, "asked": FACTS, "piece": QUEUE}


class LaneMarks(NamedTuple):
    """One lane: its name and its marks by time."""

    key: str
    title: str
    marks: tuple[Mark, ...]


def lanes_of(timeline: Timeline, marks: Iterable[Mark], grouping: str) -> tuple[LaneMarks, ...]:
    """The lanes from top to bottom.

    Args:
        timeline: for the storylines and channels in their order.
        marks: by time.
        grouping: BY_STORYLINE or BY_CHANNEL.
    Returns: every storyline, with or without marks; any other lane only with marks.
    """
    held: dict[str, list[Mark]] = {}
    lane = _by_channel if grouping == BY_CHANNEL else _by_storyline
    for mark in marks:
        held.setdefault(_OWN_LANE.get(mark.kind) or lane(mark), []).append(mark)
    if grouping == BY_CHANNEL:
        middle = [(channel, desk_words.channel(channel), False) for channel in timeline.channels]
        middle.append((NO_CHANNEL, tr("No channel"), False))
    else:
        middle = [(line.id, line.title or line.id, True) for line in timeline.storylines]
        middle += [(CHATTER, tr("Chatter"), False), (CHAT, desk_words.channel("internal-chat"), False)]
    rows = [(STORY, tr("Chapters and levels"), False), *middle]
    rows += [(FACTS, tr("Facts"), False), (QUEUE, tr("Our own queue"), False)]
    return tuple(LaneMarks(key, title, tuple(held.get(key, ()))) for key, title, always in rows if always or key in held)


def _by_channel(mark: Mark) -> str:
    return mark.channel or NO_CHANNEL


def _by_storyline(mark: Mark) -> str:
    if mark.storyline:
        return mark.storyline
    return CHAT if mark.kind == "chat" else CHATTER
