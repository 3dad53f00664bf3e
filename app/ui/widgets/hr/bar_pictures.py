"""Two painted pictures: columns over time, and rows: a bar, or a mean within its spread; numbers stand beside, colour says nothing alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.models.hr.picture_rows import PictureRow
from app.ui.theme import theme

_ROW_PX, _COLUMNS_PX = 30, 190


class _Picture(QWidget):
    """What both have in common."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._rows: list[PictureRow] = []
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_rows(self, rows: Sequence[PictureRow]) -> None:
        """Show these; read aloud as one sentence."""
        self._rows = list(rows)
        self.setAccessibleName(f"{self._name}: " + "; ".join(f"{row.name} {row.words}" for row in rows))
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(200), self.sizeHint().height())


class TimeColumns(_Picture):
    """A column for each month, its number above it."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(480), theme.px(_COLUMNS_PX))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("hint", tabular=True))
        metrics = QFontMetrics(painter.font())
        foot, head = metrics.height() + theme.px(6), metrics.height() + theme.px(4)
        ground = self.height() - foot
        most = max(1.0, max(row.value for row in self._rows))
        each = self.width() / len(self._rows)
        every = max(1, -(-(metrics.horizontalAdvance("2026-03") + theme.px(10)) // max(1, int(each))))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(0, ground, self.width(), ground)
        for place, row in enumerate(self._rows):
            self._column(painter, row, QRectF(place * each, 0, each, ground), head, most)
            if (len(self._rows) - 1 - place) % every == 0:
                painter.setPen(theme.color("ink3"))
                left = min(max(0.0, (place + 0.5) * each - every * each / 2), self.width() - every * each)
                painter.drawText(QRectF(left, ground, every * each, foot), int(Qt.AlignmentFlag.AlignCenter), row.name)
        painter.end()

    @staticmethod
    def _column(painter: QPainter, row: PictureRow, room: QRectF, head: int, most: float) -> None:
        if row.value <= 0:
            return
        high = (room.height() - head) * row.value / most
        wide = min(room.width() * 0.7, theme.px(44))
        box = QRectF(room.center().x() - wide / 2, room.bottom() - high, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(box, min(theme.px(3), high / 2), min(theme.px(3), high / 2))
        if QFontMetrics(painter.font()).horizontalAdvance(row.words) <= room.width() + theme.px(4):
            painter.setPen(theme.color("ink"))
            painter.drawText(QRectF(room.left(), box.top() - head, room.width(), head), int(Qt.AlignmentFlag.AlignCenter), row.words)


class RowBars(_Picture):
    """A bar for each row, 0 to `most`; a mean with a spread is a mark within it.

    Args:
        name: what the picture is called when read aloud.
        most: what a full bar is.
    """

    def __init__(self, name: str, most: float = 100) -> None:
        super().__init__(name)
        self.most = most

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(480), theme.px(_ROW_PX) * max(1, len(self._rows)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("control", tabular=True))
        metrics = QFontMetrics(painter.font())
        names = min(max(metrics.horizontalAdvance(row.name) for row in self._rows), int(self.width() * 0.3)) + theme.px(12)
        words = max(metrics.horizontalAdvance(row.words) for row in self._rows) + theme.px(12)
        room = max(theme.px(40), self.width() - names - words)
        for place, row in enumerate(self._rows):
            line = QRectF(0, place * theme.px(_ROW_PX), self.width(), theme.px(_ROW_PX))
            painter.setPen(theme.color("ink"))
            told = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, names - theme.px(12))
            painter.drawText(QRectF(0, line.top(), names, line.height()), int(Qt.AlignmentFlag.AlignVCenter), told)
            self._bar(painter, row, QRectF(names, line.center().y() - theme.px(5), room, theme.px(10)))
            painter.setPen(theme.color("ink2"))
            right = QRectF(names + room, line.top(), words, line.height())
            painter.drawText(right, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), row.words)
        painter.end()

    def _bar(self, painter: QPainter, row: PictureRow, track: QRectF) -> None:
        def at(value: float) -> float:
            return track.left() + track.width() * min(1.0, max(0.0, value / max(1.0, self.most)))

        radius = track.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("line"))
        if row.low >= 0:
            middle = QRectF(track.left(), track.center().y() - 1, track.width(), 2)
            painter.drawRect(middle)
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.setBrush(theme.color("accentsoft"))
            painter.drawRoundedRect(QRectF(at(row.low), track.top(), at(row.high) - at(row.low), track.height()), radius, radius)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            wide = theme.px(5)
            painter.drawRoundedRect(QRectF(at(row.value) - wide / 2, track.top() - theme.px(3), wide, track.height() + theme.px(6)), wide / 2, wide / 2)
            return
        painter.drawRoundedRect(track, radius, radius)
        if row.value > 0:
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(QRectF(track.left(), track.top(), max(at(row.value) - track.left(), 2 * radius), track.height()), radius, radius)
