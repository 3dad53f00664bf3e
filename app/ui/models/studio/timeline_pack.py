"""Marks of one lane stacked so that none covers another, with the room that is left for their labels."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import NamedTuple

LABEL_ROWS = 5
"""A lane grows to so many rows to give every label room; beyond that only for marks that would cover each other."""
MOST_ROWS = 60


class Packed(NamedTuple):
    """For every mark its row, and the width that its label may take, px; and how many rows there are."""

    rows: list[int]
    rooms: list[float]
    count: int


def pack(lefts: Sequence[float], labels: Sequence[float], mark_px: float, end_px: float) -> Packed:
    """Stack marks from left to right.

    Args:
        lefts: left edge of each, px, not falling.
        labels: width of each label, px.
        mark_px: width of a mark and the gap behind it.
        end_px: where the room ends at the right.
    """
    rows: list[int] = []
    rooms = [0.0] * len(lefts)
    last: OrderedDict[int, int] = OrderedDict()
    soft: list[float] = []
    for index, left in enumerate(lefts):
        row = _row(last, soft, lefts, left, mark_px)
        if row == len(soft):
            soft.append(0.0)
        before = last.get(row, -1)
        if before >= 0:
            rooms[before] = max(0.0, left - lefts[before] - mark_px)
        rows.append(row)
        soft[row] = left + mark_px + labels[index]
        last[row] = index
        last.move_to_end(row)
    for index in last.values():
        rooms[index] = max(0.0, end_px - lefts[index] - mark_px)
    return Packed(rows, rooms, max(1, len(soft)))


def _row(last: OrderedDict[int, int], soft: list[float], lefts: Sequence[float], left: float, mark_px: float) -> int:
    """The first row where no label is covered; else a new one; else the one that has waited longest.

    Args:
        last: the last mark of every row, the row that has waited longest first.
        soft: where the labels of the rows end, px.
    """
    for row in range(min(LABEL_ROWS, len(soft))):
        if soft[row] <= left:
            return row
    if len(soft) < LABEL_ROWS:
        return len(soft)
    row, index = next(iter(last.items()))
    if lefts[index] + mark_px <= left or len(soft) >= MOST_ROWS:
        return row
    return len(soft)


def pack_timeless(count: int, wide_px: float, mark_px: float) -> tuple[list[float], list[int], float]:
    """Marks without a time, in a strip: one a row while they are few, else close together.

    Args:
        count: how many.
        wide_px: width of the strip.
        mark_px: width of a mark.
    Returns: left edges within the strip, rows, room for a label.
    """
    if count <= LABEL_ROWS:
        return [0.0] * count, list(range(count)), wide_px - mark_px
    columns = max(1, int(wide_px // mark_px))
    return [index % columns * mark_px for index in range(count)], [index // columns for index in range(count)], 0.0
