"""Where every mark of the time line stands: lanes below each other, rows in a lane, all in px of the content."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import NamedTuple

from app.ui.models.studio.timeline_lanes import LaneMarks
from app.ui.models.studio.timeline_marks import NEVER, Mark
from app.ui.models.studio.timeline_pack import pack, pack_timeless
from app.ui.models.studio.timeline_scale import Scale


_MANY_ROWS = 9


class Sizes(NamedTuple):
    """Lengths of the drawing in px, at the text's size."""

    head: float
    """Height of a lane's name."""
    row: float
    close: float
    """Height of a row where a lane has many."""
    pad: float
    """Above the name and below the last row."""
    mark: float
    """Width of a mark with the gap behind it."""
    strip: float
    """Width of the strip for marks without a time."""


class LanePlan(NamedTuple):
    """One lane as it is drawn. Marks with a time come first, by place."""

    key: str
    title: str
    marks: tuple[Mark, ...]
    xs: list[float]
    """Centres."""
    rows: list[int]
    labels: list[float]
    """Width of the label that is shown, 0 where there is no room for one."""
    timed: int
    """How many have a time."""
    top: float
    bottom: float
    first_row: float
    """Top of row 0."""
    row_px: float

    def y(self, index: int) -> float:
        """Centre of a mark."""
        return self.first_row + (self.rows[index] + 0.5) * self.row_px

    def between(self, left: float, right: float) -> list[int]:
        """The marks whose centres lie between two places; those without a time always."""
        start, stop = bisect_left(self.xs, left, 0, self.timed), bisect_right(self.xs, right, 0, self.timed)
        return [*range(start, stop), *range(self.timed, len(self.xs))]


def plan(
    lanes: tuple[LaneMarks, ...], scale: Scale, sizes: Sizes, measure: Callable[[str], float],
    strip_left: float,
) -> tuple[LanePlan, ...]:  # fmt: skip
    """Lay all lanes out.

    Args:
        measure: width of a label, px.
        strip_left: where the strip for those without a time begins, px.
    """
    made, top = [], 0.0
    for lane in lanes:
        made.append(_lane(lane, scale, sizes, measure, strip_left, top))
        top = made[-1].bottom
    return tuple(made)


def _lane(lane: LaneMarks, scale: Scale, sizes: Sizes, measure: Callable[[str], float],
          strip_left: float, top: float) -> LanePlan:  # fmt: skip
    marks = lane.marks
    half = sizes.mark / 2
    xs = [scale.x(mark.at_ms) for mark in marks if mark.at_ms != NEVER]
    timed = len(xs)
    right = scale.right_px() + sizes.mark * 8
    wides = [measure(mark.label) for mark in marks]
    packed = pack([x - half for x in xs], wides[:timed], sizes.mark, right)
    lefts, rows, room = pack_timeless(len(marks) - timed, sizes.strip, sizes.mark)
    rooms = [*packed.rooms, *([room] * len(rows))]
    count = max(packed.count, 1 + max(rows, default=0))
    first = top + sizes.pad + sizes.head
    row_px = sizes.row if count <= _MANY_ROWS else sizes.close
    return LanePlan(
        key=lane.key, title=lane.title, marks=marks,
        xs=[*xs, *(strip_left + left + half for left in lefts)],
        rows=[*packed.rows, *rows], labels=[_shown(room, wide, sizes.mark) for room, wide in zip(rooms, wides)],
        timed=timed, top=top, bottom=first + count * row_px + sizes.pad, first_row=first, row_px=row_px,
    )  # fmt: skip


def _shown(room: float, wide: float, mark_px: float) -> float:
    """A label whole, or its beginning where that still says something."""
    if room >= wide:
        return wide
    return room if room >= 2.5 * mark_px else 0.0
