"""The drills of a set in a row: which are over, which one is next."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.language import tr
from app.ui.theme import theme

_DOT_PX, _GAP_PX = 14, 10
_OVER = ("ended", "interrupted", "missed")


class Steps(QWidget):
    """One dot a drill: filled if it is over, ringed if it is next, a dash if it was never sat.

    Args:
        states: of each drill.
        place: of the one that comes next; -1 none.
    """

    def __init__(self, states: tuple[str, ...], place: int) -> None:
        super().__init__()
        self._states, self._place = states, place
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        over = sum(state in _OVER for state in states)
        self.setAccessibleName(tr("{over} of %n drill(s) over", "", len(states)).format(over=over))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(len(self._states) * (_DOT_PX + _GAP_PX)), theme.px(_DOT_PX + 6))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot, middle = theme.px(_DOT_PX), self.height() / 2
        for number, state in enumerate(self._states):
            left = number * theme.px(_DOT_PX + _GAP_PX) + 2
            if state == "missed":
                painter.setPen(QPen(theme.color("ink3"), 2))
                painter.drawLine(int(left), int(middle), int(left + dot), int(middle))
                continue
            here = number == self._place
            painter.setPen(QPen(theme.color("accent" if here else "ink3"), 2 if here else 1))
            painter.setBrush(theme.color("accent") if state in _OVER else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(int(left), int(middle - dot / 2), dot, dot)
