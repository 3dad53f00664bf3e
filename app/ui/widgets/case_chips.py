"""Choices as chips: each shows its key and its word; exactly one of a group is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.flow import Flow


class Offer(NamedTuple):
    """One choice: id, key, word and a sentence that says what it means."""

    id: str
    key: str
    word: str
    meaning: str


class Chip(QAbstractButton):
    """One choice, drawn with its key before the word."""

    pointed = Signal(str)
    """The meaning of the chip that is pointed at or has the focus; empty afterwards."""

    def __init__(self, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer = offer
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(offer.word)
        self.setAccessibleName(offer.word)
        self.setAccessibleDescription(tr("key {key}. {meaning}").format(key=offer.key, meaning=offer.meaning))
        self.setToolTip(offer.meaning)

    def sizeHint(self) -> QSize:
        word = QFontMetricsF(theme.font("control", strong=True)).horizontalAdvance(self.offer.word)
        key = QFontMetricsF(theme.font("hint", tabular=True)).horizontalAdvance(self.offer.key)
        return QSize(round(word + key) + theme.px(26 if self.offer.key else 19), theme.px(28))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, inset = self.isChecked(), 1.0 if self.hasFocus() else 0.5
        edge = "accent" if on or self.hasFocus() else ("ink3" if self.underMouse() and self.isEnabled() else "line")
        painter.setPen(QPen(theme.color(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(theme.color("accentsoft" if on else "surface"))
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, theme.px(8), theme.px(8))
        left = float(theme.px(9))
        middle = self.height() / 2
        for text, role, strong, tone in (
            (self.offer.key, "hint", False, "accent" if on else "ink3"),
            (self.offer.word, "control", on, "accent" if on else ("ink" if self.isEnabled() else "ink3")),
        ):
            if not text:
                continue
            font = theme.font(role, strong=strong, tabular=True)
            metrics = QFontMetricsF(font)
            painter.setFont(font)
            painter.setPen(theme.color(tone))
            painter.drawText(QPointF(left, middle + (metrics.ascent() - metrics.descent()) / 2), text)
            left += metrics.horizontalAdvance(text) + theme.px(7)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            self.pointed.emit(self.offer.meaning)
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self.pointed.emit("")
        elif event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)


class Chips(QWidget):
    """A group of chips that wraps.

    Args:
        offers: what can be chosen, in order.
        name: what the group asks, for those who listen.
    """

    chosen = Signal(str)
    pointed = Signal(str)

    def __init__(self, offers: Sequence[Offer], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._flow = Flow(theme.px(6), self)
        self.chips: dict[str, Chip] = {}
        for offer in offers:
            chip = self.chips[offer.id] = Chip(offer)
            chip.clicked.connect(lambda _=False, id_=offer.id: self._clicked(id_))
            chip.pointed.connect(self.pointed)
            self._flow.addWidget(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._value = ""

    def show_value(self, value: str) -> None:
        """Which one is chosen; empty: none."""
        self._value = value
        for id_, chip in self.chips.items():
            chip.setChecked(id_ == value)

    def _clicked(self, id_: str) -> None:
        self.show_value(self._value)
        self.chosen.emit(id_)
