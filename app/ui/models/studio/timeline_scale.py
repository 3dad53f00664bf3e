"""Time to length and back, zoom, ticks of the ruler, and what a dragged time snaps to."""

from __future__ import annotations

from typing import NamedTuple

from app.units import MS_PER_MINUTE, MS_PER_SECOND

SNAP_MS, FINE_SNAP_MS = 5 * MS_PER_SECOND, MS_PER_SECOND
_STEPS_S = (5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400)
_CLOSEST_PX_A_SECOND = 24.0
"""As near as one can look: half a second is then wider than a mark."""

_WIDEST_PX = 500_000_000
"""What a scroll bar can count, with some to spare: a file may say 9999h."""


class Scale(NamedTuple):
    """Where times stand. Lengths in px.

    `left_px` is where drill time 0 stands; `a_ms` are px a ms.
    """

    left_px: float
    a_ms: float
    span_ms: int

    def x(self, at_ms: float) -> float:
        """Where a time stands."""
        return self.left_px + at_ms * self.a_ms

    def at(self, x: float) -> int:
        """The time at a place, nothing before the drill."""
        return max(0, round((x - self.left_px) / self.a_ms)) if self.a_ms > 0 else 0

    def right_px(self) -> float:
        """Where the last time stands."""
        return self.x(self.span_ms)


def fitted(span_ms: int, wide_px: float, left_px: float, right_px: float) -> Scale:
    """The whole drill in so much width.

    Args:
        span_ms: what is to be seen.
        wide_px: width of all.
        left_px, right_px: what stays free beside it.
    """
    span_ms = max(1, span_ms)
    return Scale(left_px, max(60.0, wide_px - left_px - right_px) / span_ms, span_ms)


def zoomed(scale: Scale, least: Scale, times: float, factor: float = 1.0) -> Scale:
    """Nearer or farther, between the whole drill and single seconds.

    Args:
        least: the whole drill.
        times: by how much.
        factor: of the text size.
    """
    closest = min(_CLOSEST_PX_A_SECOND * factor / MS_PER_SECOND, _WIDEST_PX / max(1, scale.span_ms))
    most = max(least.a_ms, closest)
    return scale._replace(a_ms=min(most, max(least.a_ms, scale.a_ms * times)))


def tick_ms(scale: Scale, apart_px: float) -> int:
    """Time between two ticks of the ruler that are to stand at least so far apart."""
    for step in _STEPS_S:
        if step * MS_PER_SECOND * scale.a_ms >= apart_px:
            return step * MS_PER_SECOND
    return _STEPS_S[-1] * MS_PER_SECOND * max(1, round(apart_px / max(1e-9, _STEPS_S[-1] * MS_PER_SECOND * scale.a_ms)))


def span_of(end_ms: int, last_ms: int) -> int:
    """What the line has to reach over: the drill, and what is written behind its end."""
    return max(end_ms, last_ms, MS_PER_MINUTE)


def snapped(at_ms: float, fine: bool, most_ms: int) -> int:
    """The time that a dragged mark gets: whole five seconds, or whole ones; within the drill."""
    step = FINE_SNAP_MS if fine else SNAP_MS
    return min(most_ms // FINE_SNAP_MS * FINE_SNAP_MS, max(0, round(at_ms / step) * step))


def stepped(at_ms: int, direction: int, fine: bool, most_ms: int) -> int:
    """The time one step further: the next whole five seconds, or the next whole one; within the drill."""
    step = FINE_SNAP_MS if fine else SNAP_MS
    wanted = (at_ms // step + 1) * step if direction > 0 else (-(-at_ms // step) - 1) * step
    return min(most_ms // FINE_SNAP_MS * FINE_SNAP_MS, max(0, wanted))
