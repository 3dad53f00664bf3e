"""Small bars at the foot of the text: go to a line, rename a name everywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QLineEdit, QSizePolicy

from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Panel, column, row


class FootBar(Panel):
    """A field with a word before it; Esc closes."""

    closed = Signal()

    def __init__(self, layout: QLayout, name: str) -> None:
        super().__init__(layout, ground="surface")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def put_away(self) -> None:
        """Close, and say so."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            event.ignore()


def field(name: str, least: int = 96) -> QLineEdit:
    """A field to write in, at least so wide, px at 100 %."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(name)
    made.setMinimumWidth(theme.px(least))
    return made


def small(icon: str, name: str, hint: str) -> Button:
    """A button that is its icon."""
    made = Button("", "quiet", icon=icon, hint=hint)
    made.setStyleSheet("QPushButton { padding: 0 6px; }")
    made.setAccessibleName(name)
    return made


def closing() -> Button:
    """The cross that puts a bar away."""
    return small("x", tr("Close"), tr("Close this bar (Esc)"))


class LineBar(FootBar):
    """Which line to go to."""

    wanted = Signal(int)
    """A line, counted from 1."""

    def __init__(self) -> None:
        self.field = field(tr("Line"))
        self.field.setFixedWidth(theme.px(96))
        self.words = Label("", "hint", "ink3")
        go = Button(tr("Go to line"))
        close = closing()
        super().__init__(row(self.field, go, self.words, None, close, margins=(12, 6, 8, 6)), tr("Go to a line"))
        self._last = 1
        go.clicked.connect(self._go)
        close.clicked.connect(self.put_away)
        self.field.returnPressed.connect(self._go)

    def open(self, line: int, last: int) -> None:
        """Ask.

        Args:
            line: the one at hand.
            last: how many there are.
        """
        self._last = last
        self.words.setText(tr("1 to {last}").format(last=last))
        self.words.set_tone("ink3")
        self.field.setText(str(line))
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _go(self) -> None:
        written = self.field.text().strip()
        if written.isascii() and written.isdecimal() and 1 <= int(written[:9]) <= self._last:
            self.put_away()
            self.wanted.emit(int(written))
            return
        self.words.setText(tr("Write a number from 1 to {last}.").format(last=self._last))
        self.words.set_tone("hot")
        self.field.selectAll()


class RenameBar(FootBar):
    """What something is to be called from now on, everywhere."""

    wanted = Signal(str)

    def __init__(self) -> None:
        self.field = field(tr("New name"))
        self.title = Label("", "control", "ink2")
        self.words = Label("", "hint", "ink3", wrap=True)
        go = Button(tr("Rename everywhere"), "primary")
        close = closing()
        upper = row(self.title, self.field, go, close)
        upper.setStretch(1, 1)
        super().__init__(column(upper, self.words, gap=4, margins=(12, 6, 8, 6)), tr("Rename everywhere"))
        self._old = ""
        self.waiting = False
        """The new name is being looked at."""
        go.clicked.connect(self._go)
        close.clicked.connect(self.put_away)
        self.field.returnPressed.connect(self._go)
        self.field.textEdited.connect(lambda _: self._say(""))

    def open(self, old: str) -> None:
        """Ask what `old` is to be called."""
        self._old, self.waiting = old, False
        self.title.setText(tr("Rename {old} to").format(old=old))
        self._say("")
        self.field.setText(old)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def refuse(self, sentence: str) -> None:
        """Say why not; the field stays open."""
        self.waiting = False
        self._say(sentence, "hot")
        if self.isVisible():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str, tone: str = "ink3") -> None:
        self.words.setText(words)
        self.words.set_tone(tone)
        self.words.setVisible(bool(words))
        self.field.setAccessibleDescription(words)

    def _go(self) -> None:
        new = self.field.text().strip()
        if not new:
            self.refuse(tr("Write the new name first."))
        elif new == self._old:
            self.put_away()
        else:
            self.waiting = True
            self._say(tr("Looking for every place …"))
            self.wanted.emit(new)
