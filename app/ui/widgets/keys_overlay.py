"""All keys of the desk on one sheet over the page, straight from the table that the desk obeys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui import keys
from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Caps, KeyCap, Label
from app.ui.widgets.layout import Card, column, row, scrolling


class KeysOverlay(QWidget):
    """Covers its parent until a key or a click puts it away."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("All keys"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        close = Button(tr("Close  Esc"), kind="quiet")
        close.clicked.connect(self.put_away)
        body = QWidget()
        body.setProperty("ground", "none")
        body.setLayout(row(_half(0), _half(1), gap=40, margins=(0, 0, 12, 0)))
        self._card = Card(column(row(Label(tr("Keys"), type="title"), None, close), scrolling(body), gap=12, margins=(24, 16, 16, 20)))
        self._card.setParent(self)
        self.hide()

    def open(self) -> None:
        """Show the sheet over the whole of its parent."""
        self._place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def put_away(self) -> None:
        """Hide the sheet."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _place(self) -> None:
        area = self.parentWidget().rect()
        self.setGeometry(area)
        width = min(theme.px(860), area.width() - theme.px(32))
        height = min(theme.px(560), area.height() - theme.px(32))
        self._card.setGeometry((area.width() - width) // 2, (area.height() - height) // 2, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Question):
            self.put_away()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.put_away()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        veil = QColor(theme.color("canvas"))
        veil.setAlphaF(0.82)
        painter.fillRect(self.rect(), veil)
        painter.end()


def _half(part: int) -> QWidget:
    """Every second group of the table."""
    side = QWidget()
    side.setProperty("ground", "none")
    grid = QGridLayout(side)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(12))
    grid.setVerticalSpacing(theme.px(7))
    grid.setColumnStretch(1, 1)
    line = 0
    for title, group in _sides()[part]:
        head = Caps(tr(title))
        head.setContentsMargins(0, theme.px(8 if line else 0), 0, 0)
        grid.addWidget(head, line, 0, 1, 2)
        line += 1
        for key in group:
            caps = row(*(KeyCap(cap) for cap in key.shown.split()), None, gap=3)
            grid.addLayout(caps, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(tr(key.words), type="control", tone="ink2", wrap=True), line, 1)
            line += 1
    grid.setRowStretch(line, 1)
    return side


def _sides() -> tuple[list, list]:
    groups = keys.groups()
    return groups[:2], groups[2:]
