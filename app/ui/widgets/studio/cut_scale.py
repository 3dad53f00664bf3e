"""The scale of 0 to 100 with the judges of both rounds on it, the cut with its error, and what robots bound."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.certification.exam_lines import WHOLE
from app.ui import text
from app.ui.language import tr
from app.ui.theme import theme

_LEFT_PX, _RIGHT_PX, _ROW_PX, _TOP_PX = 76, 16, 30, 26


class Bounds(NamedTuple):
    """What robots came to, hundredths of a point."""

    cheat: int
    cheat_name: str
    playbook: int


class CutScale(QWidget):
    """A picture; what it shows stands in words beside it as well."""

    def __init__(self) -> None:
        super().__init__()
        self._rounds: tuple[tuple[int, ...], ...] = ()
        self._cut: int | None = None
        self._error = 0
        self._bounds: Bounds | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_cut(self, rounds: Sequence[Sequence[int]], cut: int | None, error: int | None) -> None:
        """Show the judges' totals of each round and what they come to, hundredths of a point."""
        self._rounds = tuple(tuple(values) for values in rounds)
        self._cut, self._error = cut, error or 0
        self._told()

    def show_bounds(self, bounds: Bounds | None) -> None:
        """Show what robots came to; None: they have not played."""
        self._bounds = bounds
        self._told()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        rows = len(self._rounds) + (1 if self._bounds else 0)
        return QSize(theme.px(360), theme.px(_TOP_PX + _ROW_PX * max(1, rows) + 24))

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def _told(self) -> None:
        self.setAccessibleName(tr("Scale from 0 to 100: cut {cut}").format(cut=text.points(self._cut)))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("hint", tabular=True))
        bottom = self.height() - theme.px(22)
        self._axis(painter, bottom)
        if self._cut is not None:
            self._draw_cut(painter, self._cut, bottom)
        for number, values in enumerate(self._rounds):
            self._judges(painter, number, values)
        if self._bounds is not None:
            self._robots(painter, self._bounds, len(self._rounds))
        painter.end()

    def _x(self, hundredths: int) -> float:
        left, right = theme.px(_LEFT_PX), self.width() - theme.px(_RIGHT_PX)
        return left + (right - left) * hundredths / WHOLE

    def _middle(self, number: int) -> float:
        return theme.px(_TOP_PX) + theme.px(_ROW_PX) * (number + 0.5)

    def _axis(self, painter: QPainter, bottom: float) -> None:
        for value in range(0, WHOLE + 1, WHOLE // 4):
            x = self._x(value)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(x, theme.px(_TOP_PX)), QPointF(x, bottom))
            painter.setPen(theme.color("ink3"))
            place = QRectF(x - theme.px(24), bottom + 2, theme.px(48), theme.px(18))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(value // 100))

    def _draw_cut(self, painter: QPainter, cut: int, bottom: float) -> None:
        top = theme.px(_TOP_PX)
        if self._error:
            band = QRectF(self._x(max(0, cut - self._error)), top, 0, bottom - top)
            band.setRight(self._x(min(WHOLE, cut + self._error)))
            painter.fillRect(band, theme.color("accentsoft"))
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawLine(QPointF(self._x(cut), top - 4), QPointF(self._x(cut), bottom))
        painter.setPen(theme.color("accent"))
        painter.setFont(theme.font("hint", strong=True, tabular=True))
        words = tr("cut {cut}").format(cut=text.points(cut))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(words) + 4
        left = min(max(0.0, self._x(cut) - wide / 2), self.width() - wide)
        painter.drawText(QRectF(left, 0, wide, top - 4), Qt.AlignmentFlag.AlignCenter, words)
        painter.setFont(theme.font("hint", tabular=True))

    def _judges(self, painter: QPainter, number: int, values: tuple[int, ...]) -> None:
        y = self._middle(number)
        self._name(painter, y, tr("Round {number}").format(number=number + 1))
        last, radius = number == len(self._rounds) - 1, theme.px(5)
        if len(values) > 1:
            painter.setPen(QPen(theme.color("ink3"), 1))
            painter.drawLine(QPointF(self._x(min(values)), y), QPointF(self._x(max(values)), y))
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.setBrush(theme.color("accent" if last else "surface"))
        for value in values:
            painter.drawEllipse(QPointF(self._x(value), y), radius, radius)

    def _robots(self, painter: QPainter, bounds: Bounds, number: int) -> None:
        y, thick = self._middle(number), theme.px(8)
        self._name(painter, y, tr("Robots"))
        painter.setPen(Qt.PenStyle.NoPen)
        for left, right, tone in ((0, bounds.cheat, "warn"), (bounds.playbook, WHOLE, "calm")):
            bar = QRectF(self._x(left), y - thick / 2, max(2.0, self._x(right) - self._x(left)), thick)
            painter.setBrush(theme.color(f"{tone}soft"))
            painter.drawRect(bar)
            edge = self._x(right if tone == "warn" else left)
            painter.fillRect(QRectF(edge - 1, y - thick, 2, 2 * thick), theme.color(tone))

    def _name(self, painter: QPainter, y: float, words: str) -> None:
        painter.setPen(theme.color("ink2"))
        place = QRectF(0, y - theme.px(10), theme.px(_LEFT_PX - 12), theme.px(20))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
