"""A finder at the left, what is done with the one who was found at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from app.ui.theme import theme
from app.ui.widgets.layout import Hairline, Panel, column, row, scrolling

_FINDER_PX, _LEAST_PX, _WIDEST_PX = 320, 200, 720


def beside_finder(finder: QWidget, side: QWidget) -> QBoxLayout:
    """Both in one line; the right side scrolls."""
    left = Panel(column(finder, gap=0, margins=(16, 12, 12, 8)))
    left.setMinimumWidth(theme.px(_LEAST_PX))
    left.setMaximumWidth(theme.px(_FINDER_PX))
    side.setMaximumWidth(theme.px(_WIDEST_PX))
    line = row(left, Hairline("down"), scrolling(side), gap=0)
    line.setStretch(0, 1)
    line.setStretch(2, 2)
    return line
