"""Pressure: the last two minutes as a line, and the number. The level has its own marks."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.language import mark, tr
from app.ui.theme import theme
from app.ui.widgets.labels import Label, Number
from app.ui.widgets.layout import column, row

_SPAN_MS = 120_000
_LEVELS = (mark("mainstream coverage"), mark("a significant change forced on the company"), mark("short-term financial effect"))


def tone(pressure: int) -> str:
    """The colour of a pressure; the number says the same."""
    return "hot" if pressure >= 500 else ("warn" if pressure >= 250 else "calm")


class Line(QWidget):
    """The curve alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: deque[tuple[int, int]] = deque()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def add(self, at_ms: int, pressure: int) -> None:
        """One reading; older ones than the span fall off the left edge."""
        if self._points and at_ms - self._points[-1][0] < 1_000:
            self._points.pop()
        self._points.append((at_ms, pressure))
        while self._points[0][0] < at_ms - _SPAN_MS:
            self._points.popleft()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(116), theme.px(32))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(3, 5, -6, -5)
        now, pressure = self._points[-1]
        most = max(300, *(value for _, value in self._points))
        span = max(20_000, min(_SPAN_MS, now - self._points[0][0]))
        line = QPolygonF([
            QPointF(box.right() - (now - at) / span * box.width(), box.bottom() - value / most * box.height())
            for at, value in self._points
        ])
        colour = theme.color(tone(pressure))
        painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(line.at(line.size() - 1), 4, 4)
        painter.end()


class PressureSpark(QWidget):
    """Curve, word and number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = Line()
        self._number = Number("0", type="title")
        self._number.setMinimumWidth(theme.px(40))
        self.setLayout(row(self._line, column(None, Label(tr("Pressure"), type="hint", tone="ink3"), self._number, None, gap=0), gap=12))
        self.setToolTip(tr("Pressure 0 to 1000: how hot the open storylines are, by weight"))

    def show_pressure(self, at_ms: int, pressure: int) -> None:
        """The pressure at a drill time in ms."""
        self._line.add(at_ms, pressure)
        self._number.setText(str(pressure))
        self.setAccessibleName(tr("Pressure {pressure} of 1000").format(pressure=pressure))

    def set_compact(self, on: bool) -> None:
        """Leave the curve out where room is scarce."""
        self._line.setVisible(not on)


class LevelMarks(QWidget):
    """The three levels as boxes with their numbers; those reached are filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = 0
        self._boxes = _Boxes()
        self.setLayout(column(None, Label(tr("Level"), type="hint", tone="ink3"), self._boxes, None, gap=2))
        self.show_level(0)

    def show_level(self, level: int) -> None:
        """The level reached, 0 none."""
        self._boxes.level = level
        self._boxes.update()
        self.setAccessibleName(tr("Level {level} of 3").format(level=level) if level else tr("No level reached"))
        plain, reached = tr("Level {level}: {meaning}"), tr("Level {level}: {meaning} (reached)")
        told = [
            (reached if number <= level else plain).format(level=number, meaning=tr(words))
            for number, words in enumerate(_LEVELS, 1)
        ]
        self.setToolTip("\n".join(told))


class _Boxes(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.level = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(28 * 3 + 4 * 2), theme.px(20))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        reached_tone = "hot" if self.level >= 2 else "warn"
        for number in (1, 2, 3):
            box = QRectF((number - 1) * theme.px(32), 0, theme.px(28), theme.px(20)).adjusted(0.5, 0.5, -0.5, -0.5)
            on = number <= self.level
            painter.setPen(QPen(theme.color(reached_tone if on else "line"), 1.4 if on else 1))
            painter.setBrush(theme.color(f"{reached_tone}soft") if on else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, theme.px(4), theme.px(4))
            font = theme.font("hint", strong=on)
            font.setPixelSize(theme.px(11))
            painter.setFont(font)
            painter.setPen(theme.color(reached_tone if on else "ink3"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.end()
