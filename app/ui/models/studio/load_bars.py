"""Words a minute as stacked bars: how high, how wide, which minute lies where."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.units import MS_PER_MINUTE

if TYPE_CHECKING:
    from app.authoring.views.load import Load, Minute

PARTS = ("posts", "drafts", "chat", "maybe")
_STEPS = (50, 100, 200, 250, 500, 1_000, 2_000, 5_000, 10_000)
_MINUTE_STEPS = (1, 2, 5, 10, 15, 30, 60, 120)


class Bars(NamedTuple):
    """Where bars stand. Lengths in px."""

    left: float
    pitch: float
    """From one minute to the next."""
    top: float
    bottom: float
    most: int
    """Words at the top."""
    count: int

    def x(self, at_ms: float) -> float:
        """Where a time stands."""
        return self.left + at_ms / MS_PER_MINUTE * self.pitch

    def y(self, words: float) -> float:
        """How high so many words reach."""
        return self.bottom - (self.bottom - self.top) * words / max(1, self.most)

    def minute_at(self, x: float) -> int:
        """The minute at a place, -1 none."""
        minute = int((x - self.left) // self.pitch) if self.pitch > 0 else -1
        return minute if 0 <= minute < self.count else -1

    def label_step(self, apart_px: float) -> int:
        """Minutes between two labels that stand at least so far apart."""
        return next((step for step in _MINUTE_STEPS if step * self.pitch >= apart_px), _MINUTE_STEPS[-1])


def bars_of(load: Load, box: tuple[float, float, float, float]) -> Bars:
    """Bars of a load in a box.

    Args:
        box: left, top, right, bottom, px.
    """
    left, top, right, bottom = box
    count = len(load.minutes)
    return Bars(left, max(1.0, right - left) / max(1, count), top, max(top + 1, bottom), most_words(load), count)


def most_words(load: Load) -> int:
    """What the drawing reaches up to: every bar, every cap, and some air."""
    highest = max((minute.words + minute.maybe for minute in load.minutes), default=0)
    return max(highest, load.peak.words, load.peak_cap, load.mean_cap) * 11 // 10


def grid_words(most: int) -> list[int]:
    """Round numbers of words for lines across, at most six."""
    step = next((step for step in _STEPS if most // step <= 6), _STEPS[-1] * max(1, most // _STEPS[-1] // 6))
    return list(range(0, most + 1, step))


def layers(minute: Minute) -> list[tuple[str, int, int]]:
    """The parts of one bar that have words: (part, from, to), from the bottom up."""
    found, low = [], 0
    for part in PARTS:
        words = getattr(minute, part)
        if words:
            found.append((part, low, low + words))
        low += words
    return found


def minute_of(load: Load, loc: tuple[str | int, ...]) -> tuple[int, int] | None:
    """(minute, share in it) of the inject that a path leads into."""
    for number, minute in enumerate(load.minutes):
        for index, share in enumerate(minute.shares):
            if share.loc and share.loc == loc[: len(share.loc)]:
                return number, index
    return None


def to_begin_with(load: Load) -> int:
    """The minute to show first: the one that the busiest sixty seconds begin in; -1 where there is none."""
    if not load.minutes:
        return -1
    return min(load.peak.from_ms // MS_PER_MINUTE, len(load.minutes) - 1)


def nothing_to_read(load: Load) -> bool:
    """Whether nobody has anything to read."""
    return not any(minute.shares for minute in load.minutes)
