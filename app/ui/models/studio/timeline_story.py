"""Story time beside drill time: worked back from what the time line tells, for the ruler."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.ui import desk_words
from app.units import MS_PER_DAY, MS_PER_MINUTE

if TYPE_CHECKING:
    from app.authoring.views.timeline import Timeline

UNKNOWN = -1


class StoryClock(NamedTuple):
    """Bases by drill time and how many ms of the story pass in one of the drill; pace 0: nobody can say."""

    bases: tuple[tuple[int, int], ...]
    pace: int

    def at(self, drill_ms: int) -> int:
        """Story time in ms since 1970-01-01, or UNKNOWN."""
        if not self.bases or self.pace <= 0:
            return UNKNOWN
        from_ms, story_ms = max(base for base in self.bases if base[0] <= max(0, drill_ms))
        return story_ms + (max(0, drill_ms) - from_ms) * self.pace


def story_clock(timeline: Timeline) -> StoryClock:
    """The clock of a scenario, from its chapters and from what is known of its entries."""
    if not timeline.chapters:
        return StoryClock((), 0)
    start = timeline.chapters[0].to_story_ms
    # Before the first jump the pace alone decides; a chapter tells the time before it, an entry the one after it.
    told = [(row.at_ms, 0, row.from_story_ms) for row in timeline.chapters if row.at_ms > 0]
    told += [(entry.at_ms, 1, entry.story_ms) for entry in timeline.entries if entry.at_ms > 0 and entry.story_ms >= 0]
    scripted = {entry.loc for entry in timeline.entries if entry.kind == "chapter" and entry.happens == "scripted"}
    jumps = [(row.at_ms, row.to_story_ms) for row in timeline.chapters if row.loc in scripted]
    if not told:
        return StoryClock(((0, start),), 0)
    at_ms, _, story_ms = min(told)
    return StoryClock(((0, start), *jumps), max(0, (story_ms - start) // at_ms))


def wall(story_ms: int) -> str:
    """The time of day as on a wall, 08:40; "" where nobody can say."""
    if story_ms < 0:
        return ""
    minutes = story_ms % MS_PER_DAY // MS_PER_MINUTE
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def wall_day(story_ms: int) -> str:
    """Day and time, `Fri 6 March, 08:40`; the time alone where the calendar ends before."""
    if story_ms < 0:
        return ""
    try:
        return desk_words.story_time(story_ms)
    except (ValueError, OverflowError, OSError):
        return wall(story_ms)


def span_words(from_ms: int, to_ms: int) -> str:
    """A jump of the story: `11:45 → 17:30`, with days where they differ; "" where it does not jump."""
    if from_ms < 0 or to_ms < 0 or from_ms == to_ms:
        return ""
    words = wall if from_ms // MS_PER_DAY == to_ms // MS_PER_DAY else wall_day
    return f"{words(from_ms)} → {words(to_ms)}"
