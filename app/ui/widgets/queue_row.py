"""One line of the left pane: a name and a count; folded, an icon and a count."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.theme import theme

FOLDED_PX = 56


class QueueRow(QAbstractButton):
    """A queue or a channel to look at.

    Args:
        text: its name.
        icon: what stands for it when the pane is folded.
        tone: ground of the count while it is not 0: hot, warn or plain.
    """

    def __init__(self, text: str, icon: str, tone: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._count, self._folded = icon, tone, 0, False
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """How many posts it holds."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}")
        self.update()

    def set_folded(self, on: bool) -> None:
        """Icon and count only."""
        self._folded = on
        self.setToolTip(self.text() if on else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(40), theme.px(44)) if self._folded else QSize(theme.px(160), theme.px(32))

    minimumSizeHint = sizeHint

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        box = QRectF(self.rect())
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accentsoft" if on else "line"))
            painter.setOpacity(1.0 if on else 0.45)
            painter.drawRoundedRect(box, theme.px(8), theme.px(8))
            painter.setOpacity(1.0)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.px(8), theme.px(8))
        if self._folded:
            self._paint_folded(painter, on)
        else:
            self._paint_open(painter, on)
        painter.end()

    def _paint_open(self, painter: QPainter, on: bool) -> None:
        inset = theme.px(8)
        place = QRectF(self.rect()).adjusted(inset, 0, -inset, 0)
        right = self._paint_count(painter, place.right(), self.height() / 2, on)
        painter.setFont(theme.font("body", strong=on))
        painter.setPen(theme.color("accent" if on else "ink"))
        place.setRight(right - inset)
        text = QFontMetricsF(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_folded(self, painter: QPainter, on: bool) -> None:
        size = theme.px(18)
        ratio = self.devicePixelRatioF()
        icon = theme.pixmap(self._icon, "accent" if on else "ink2", 18, ratio)
        painter.drawPixmap(round((self.width() - size) / 2), theme.px(5), icon)
        font = theme.font("hint", strong=on, tabular=True)
        font.setPixelSize(theme.px(11))
        painter.setFont(font)
        loud = self._count and self._tone != "plain"
        painter.setPen(theme.color(self._tone if loud else ("accent" if on else "ink3")))
        place = QRectF(0, theme.px(24), self.width(), theme.px(17))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self._count))

    def _paint_count(self, painter: QPainter, right: float, middle: float, on: bool) -> float:
        """The count at the right edge; where it begins."""
        font = theme.font("hint", strong=on, tabular=True)
        painter.setFont(font)
        shown = str(self._count)
        wide = QFontMetricsF(font).horizontalAdvance(shown)
        high = theme.px(20)
        if self._count and self._tone != "plain":
            wide = max(wide + theme.px(12), high)
            place = QRectF(right - wide, middle - high / 2, wide, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(f"{self._tone}soft"))
            painter.drawRoundedRect(place, high / 2, high / 2)
            painter.setPen(theme.color(self._tone))
        else:
            place = QRectF(right - wide - 1, middle - high / 2, wide + 1, high)
            painter.setPen(theme.color("accent" if on else "ink3"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)
        return place.left()
