"""Bars: how much of something there is, with a mark for comparison. Always beside a number."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import theme


class Bar(QWidget):
    """A bar from 0 to `most` in a tone's colour, with at most one mark.

    Args:
        value: how far it is filled.
        most: what full is.
        tone: colour token.
        mark: where the comparison stands, -1 none.
    """

    def __init__(self, value: int = 0, most: int = 100, tone: str = "accent", mark: int = -1, height: int = 6) -> None:
        super().__init__()
        self._value, self._most, self._tone, self._mark, self._height = value, most, tone, mark, height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_value(self, value: int, tone: str | None = None, mark: int | None = None) -> None:
        """Change what it shows."""
        tone = tone or self._tone
        mark = self._mark if mark is None else mark
        if (value, tone, mark) != (self._value, self._tone, self._mark):
            self._value, self._tone, self._mark = value, tone, mark
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        height = self._height + (8 if self._mark >= 0 else 0)
        return QSize(theme.px(80), theme.px(height))

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = theme.px(self._height)
        whole = QRectF(0, (self.height() - thick) / 2, self.width(), thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("line"))
        painter.drawRoundedRect(whole, thick / 2, thick / 2)
        share = 0.0 if self._most <= 0 else min(1.0, max(0.0, self._value / self._most))
        if share > 0:
            filled = QRectF(whole)
            filled.setWidth(max(float(thick), whole.width() * share))
            painter.setBrush(theme.color(self._tone))
            painter.drawRoundedRect(filled, thick / 2, thick / 2)
        if self._mark >= 0 and self._most > 0:
            x = min(self.width() - 1.5, max(1.5, self.width() * self._mark / self._most))
            painter.setPen(QPen(theme.color("ink"), 2))
            painter.drawLine(round(x), 1, round(x), self.height() - 1)
        painter.end()
