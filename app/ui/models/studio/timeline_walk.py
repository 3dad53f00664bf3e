"""The way from mark to mark with the arrow keys, and what lies under the pointer."""

from __future__ import annotations

from app.ui.models.studio.timeline_plan import LanePlan

Spot = tuple[int, int]
"""(lane, mark in it)."""
_LONGEST_LABEL = 40
"""How many times its reach a mark's label is looked for behind it."""


def spot_of(lanes: tuple[LanePlan, ...], key: tuple[str, str, int] | None) -> Spot | None:
    """Where the mark with this key stands."""
    for number, lane in enumerate(lanes):
        for index, mark in enumerate(lane.marks):
            if mark.key == key:
                return number, index
    return None


def first(lanes: tuple[LanePlan, ...]) -> Spot | None:
    """The first mark of the uppermost lane that has any."""
    return next(((number, 0) for number, lane in enumerate(lanes) if lane.marks), None)


def walked(lanes: tuple[LanePlan, ...], spot: Spot | None, dx: int, dy: int) -> Spot | None:
    """The next mark: in time within the lane, or the nearest in time of the next lane that has any.

    Args:
        dx: -1 earlier, 1 later.
        dy: -1 the lane above, 1 the lane below.
    Returns: the same spot where nothing lies that way.
    """
    if spot is None:
        return first(lanes)
    number, index = spot
    if dx:
        return number, min(len(lanes[number].marks) - 1, max(0, index + dx))
    x = lanes[number].xs[index]
    number += dy
    while 0 <= number < len(lanes) and not lanes[number].marks:
        number += dy
    if not 0 <= number < len(lanes):
        return spot
    xs = lanes[number].xs
    return number, min(range(len(xs)), key=lambda place: abs(xs[place] - x))


def ends(lanes: tuple[LanePlan, ...], spot: Spot | None, last: bool) -> Spot | None:
    """The first or the last mark of the lane one is in."""
    if spot is None:
        return first(lanes)
    return spot[0], len(lanes[spot[0]].marks) - 1 if last else 0


def under(lanes: tuple[LanePlan, ...], x: float, y: float, reach_px: float) -> Spot | None:
    """The mark at a place, or the one whose label stands there.

    Args:
        x, y: px of the content.
        reach_px: how far from its centre a mark can be taken hold of.
    """
    for number, lane in enumerate(lanes):
        if lane.first_row <= y < lane.bottom:
            index = _in_lane(lane, x, int((y - lane.first_row) // lane.row_px), reach_px)
            return None if index < 0 else (number, index)
    return None


def _in_lane(lane: LanePlan, x: float, row: int, reach_px: float) -> int:
    best, least = -1, reach_px
    labelled = -1
    for index in lane.between(x - _LONGEST_LABEL * reach_px, x + reach_px):
        if lane.rows[index] != row:
            continue
        away = x - lane.xs[index]
        if abs(away) <= least:
            best, least = index, abs(away)
        elif 0 < away <= reach_px + lane.labels[index]:
            labelled = index
    return best if best >= 0 else labelled
