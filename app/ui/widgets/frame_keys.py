"""All keys of the page at hand, over everything; Esc or a click puts it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.language import mark, tr
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Caps, KeyCap, Label
from app.ui.widgets.layout import Card, column, row, scrolling
from app.ui.widgets.page import KeyRow

_EVERYWHERE: tuple[KeyRow, ...] = (
    ("Ctrl 1 – 9", mark("the places in the top bar")),
    ("Alt ←", mark("back to the page before")),
    ("Ctrl ,", mark("settings")),
    ("Tab", mark("next control; Shift Tab the one before")),
    ("F1", mark("these keys; ? too, outside a text field")),
)

_AROUND_PX, _COLUMN_PX = 150, 320
_STEPS = {Qt.Key.Key_Down: 0.2, Qt.Key.Key_Up: -0.2, Qt.Key.Key_PageDown: 0.9, Qt.Key.Key_PageUp: -0.9}
"""How far a key turns what has no room, in heights of what is in sight."""


class PageKeys(QWidget):
    """A card over its parent. It takes the focus and gives it back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._focus_before: QWidget | None = None
        self._card: Card | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("All keys"))
        parent.installEventFilter(self)
        self.hide()

    def toggle(self, title: str, keys: tuple[KeyRow, ...]) -> None:
        """Show the keys of a page, or put them away."""
        if self.isVisible():
            self.put_away()
            return
        self._fill(title, keys)
        self._focus_before = self.window().focusWidget()
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()
        self.setFocus()

    def put_away(self) -> None:
        """Hide it; the focus goes back to where it was."""
        self.hide()
        if self._focus_before is not None:
            self._focus_before.setFocus()
        self._focus_before = None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() in _STEPS:
            bar, steps = self._area.verticalScrollBar(), _STEPS[Qt.Key(event.key())]
            bar.setValue(bar.value() + round(steps * self._area.viewport().height()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self.put_away()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        veil = QColor(theme.color("canvas"))
        veil.setAlphaF(0.8)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self.setGeometry(self.parentWidget().rect())
        return False

    def _fill(self, title: str, keys: tuple[KeyRow, ...]) -> None:
        if self._card is not None:
            self._card.deleteLater()
            QWidget().setLayout(self.layout())
        away = Button(tr("Put away"), icon="x")
        away.clicked.connect(self.put_away)
        head = row(Label(tr("Keys"), "title"), None, away)
        everywhere = tuple((key, tr(words)) for key, words in _EVERYWHERE)
        room = self.parentWidget().size()
        beside = max(1, (room.width() - theme.px(_AROUND_PX)) // theme.px(_COLUMN_PX))
        high = max(len(everywhere), -(-len(keys) // max(1, beside - 1)))
        parts = [keys[at : at + high] for at in range(0, len(keys), high)]
        groups = [_group(title or tr("This page") if part is parts[0] else "", part) for part in parts]
        groups.append(_group(tr("Everywhere"), everywhere))
        lines = [row(*groups[at : at + beside], None, gap=24) for at in range(0, len(groups), beside)]
        inside = QWidget()
        inside.setProperty("ground", "none")
        inside.setLayout(column(*lines, gap=16))
        self._area = scrolling(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        wanted = inside.sizeHint()
        around = theme.px(_AROUND_PX)
        self._area.setMinimumSize(min(wanted.width() + theme.px(16), room.width() - around), min(wanted.height(), room.height() - around))
        self._card = Card(column(head, self._area, gap=16, margins=(24, 16, 24, 24)))
        self.setLayout(column(None, row(None, self._card, None), None))


def _group(title: str, keys: tuple[KeyRow, ...]) -> QWidget:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(12))
    grid.setVerticalSpacing(theme.px(8))
    for line, (key, words) in enumerate(keys):
        caps = row(*(KeyCap(part) if part not in "–+" else Label(part, "hint", "ink3") for part in key.split()), None, gap=4)
        grid.addLayout(caps, line, 0)
        grid.addWidget(Label(words), line, 1)
    box = QWidget()
    box.setLayout(column(Caps(title or " "), grid, None, gap=12))
    return box
