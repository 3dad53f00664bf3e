"""From a path to the characters where it stands, and from the cursor to a path."""

from __future__ import annotations

from typing import NamedTuple

from app.authoring.composing import DEPTH_CAP
from app.authoring.editing.reading import Reading, Spot
from app.authoring.editing.spans import line_start, next_line
from app.authoring.problems import Loc


class Range(NamedTuple):
    """Characters from `start` up to `end`."""

    start: int
    end: int


class Place(NamedTuple):
    """Where something stands: its key, its value, and the lines of the whole entry (or key and value in brackets)."""

    key: Range
    value: Range
    whole: Range


def locate(reading: Reading, loc: Loc) -> Place | None:
    """Where the value at this path stands; None if it is not there.

    Args:
        reading: the text as read.
        loc: keys and list positions from the top.
    """
    spot = reading.find(loc)
    if spot is None:
        return None
    above = reading.find(loc[:-1])
    key, value = Range(*reading.key_range(spot)), Range(*reading.range_of(spot))
    if above is not None and above.in_flow:
        return Place(key, value, Range(key.start, value.end))
    return Place(key, value, Range(line_start(reading.text, key.start), next_line(reading.text, value.end)))


def nearest(reading: Reading, loc: Loc) -> Place | None:
    """Where this path stands or, if it is not there, what is nearest above it; None for nothing at all."""
    for length in range(len(loc), 0, -1):
        found = locate(reading, loc[:length])
        if found is not None:
            return found
    return None


def loc_at(reading: Reading, offset: int) -> Loc:
    """The path of the innermost key or value that the cursor is in or right behind; () outside all of them.

    Args:
        reading: the text as read.
        offset: the cursor, in characters from the start.
    """
    spots, loc, here, before = list(reading.sections()), (), None, 0
    while len(loc) <= DEPTH_CAP:
        found = _holding(reading, spots, offset)
        if found is None:
            return loc
        number, here = found
        loc = (*loc, here.name if here.key is not None else number + before)
        spots, before = _below(reading, here, offset)
    return loc


def _below(reading: Reading, spot: Spot, offset: int) -> tuple[list[Spot], int]:
    """What stands below, as far as it can hold this place, and how many entries stand before that."""
    inside = spot.section
    if inside is not None and not reading.broken:
        number = reading.chunk_at(offset)  # an entry to a chunk, where nothing is broken
        if inside.first <= number < inside.last:
            return reading.entries_in(number), number - inside.first
    return reading.below(spot), 0


def _holding(reading: Reading, spots: list[Spot], offset: int) -> tuple[int, Spot] | None:
    """Which of these holds the place: the last that begins before it, if it has not ended."""
    low, high = 0, len(spots)
    while low < high:
        middle = (low + high) // 2
        if _start(reading, spots[middle]) <= offset:
            low = middle + 1
        else:
            high = middle
    if low == 0:
        return None
    spot = spots[low - 1]
    end = max(reading.key_range(spot)[1], reading.range_of(spot)[1])
    return (low - 1, spot) if offset <= end else None


def _start(reading: Reading, spot: Spot) -> int:
    if spot.key is not None:
        return spot.base + spot.key.start_mark.index
    return reading.range_of(spot)[0]
