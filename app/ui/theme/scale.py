"""Sizes of type and the grid, and how the user's own font size multiplies them."""

from __future__ import annotations

REGULAR, SEMIBOLD = 400, 600

SIZES: dict[str, tuple[int, int]] = {
    "caps": (11, SEMIBOLD),
    "hint": (12, REGULAR),
    "control": (13, REGULAR),
    "body": (14, REGULAR),
    "title": (16, SEMIBOLD),
    "clock": (24, SEMIBOLD),
}
"""Role -> (px at 100 %, weight)."""

BODY_LINE_PX = 20
GRID_PX = 4
RADIUS_TAG_PX, RADIUS_ROW_PX, RADIUS_CARD_PX = 4, 8, 12

_USUAL_FROM_PX, _USUAL_TO_PX = 12.0, 14.7
_LEAST, _MOST = 0.9, 2.0


def factor(user_px: float) -> float:
    """What the user's own interface font size (px) multiplies ours by.

    Desktops ship 12 to 14.7 px as their default; inside that range nobody has asked for anything.
    """
    if user_px <= 0:
        return 1.0
    if user_px < _USUAL_FROM_PX:
        wanted = user_px / _USUAL_FROM_PX
    elif user_px > _USUAL_TO_PX:
        wanted = user_px / _USUAL_TO_PX
    else:
        wanted = 1.0
    return min(_MOST, max(_LEAST, round(wanted * 20) / 20))
