"""What a mark of the time line says: when, what, and why it cannot be dragged."""

from __future__ import annotations

from app.ui import desk_words
from app.ui.language import tr
from app.ui.models.studio.timeline_marks import BROKEN, CONDITIONAL, NEVER, Mark
from app.ui.models.studio.timeline_story import wall_day
from app.units import format_ms


def when_words(mark: Mark, at_ms: int) -> str:
    """When it happens: its time, the earliest, or that nobody can say.

    Args:
        at_ms: its time as it is shown.
    """
    if at_ms == NEVER:
        return tr("time not readable") if mark.happens == BROKEN else tr("never as it stands")
    if mark.kind == "asked":
        return tr("from {time} on, by asking").format(time=format_ms(at_ms))
    if mark.happens == CONDITIONAL:
        return tr("not before {time}").format(time=format_ms(at_ms))
    return format_ms(at_ms)


def head_words(mark: Mark, at_ms: int) -> str:
    """Time and id in one line."""
    return f"{when_words(mark, at_ms)} · {mark.id}"


def more_words(mark: Mark, at_ms: int) -> str:
    """Where it comes, what is due, what it is."""
    told = [desk_words.channel(mark.channel)] if mark.channel else []
    if mark.decision:
        told.append(tr("decision"))
    if mark.due_ms and at_ms != NEVER:
        told.append(tr("due {time}").format(time=format_ms(at_ms + mark.due_ms)))
    if mark.contingency:
        told.append(tr("comes only after certain acts of the trainee"))
    if mark.story_ms >= 0 and at_ms == mark.at_ms:
        told.append(tr("{time} in the story").format(time=wall_day(mark.story_ms)))
    return " · ".join(told)


def aloud(mark: Mark, at_ms: int, lane: str) -> str:
    """Everything about a mark, to be read aloud."""
    parts = [f"{mark.id}, {when_words(mark, at_ms)}", mark.title, lane, more_words(mark, at_ms)]
    return ". ".join(part for part in parts if part)


def fixed_words(mark: Mark) -> str:
    """Why it cannot be dragged; "" if it can."""
    if mark.movable:
        return ""
    if mark.happens == BROKEN:
        return tr("When {id} comes cannot be read: mend it in the text.").format(id=mark.id)
    if mark.kind == "asked":
        return tr("{id} becomes known by asking, not at a set time.").format(id=mark.id)
    if mark.happens == CONDITIONAL:
        return tr("{id} comes when its condition holds, not at a set time: change it in the text.").format(id=mark.id)
    return tr("{id} has no time of its own in the text.").format(id=mark.id)
