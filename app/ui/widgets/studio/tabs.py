"""Tabs: a few words side by side, one of them chosen; the arrow keys walk, a key of one's own goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.layout import row


class Tabs(QWidget):
    """Words, each with a name.

    Args:
        label: what is chosen here, for reading aloud.
    """

    chosen = Signal(str)

    def __init__(self, label: str) -> None:
        super().__init__()
        self._buttons: dict[str, Button] = {}
        self._words: dict[str, str] = {}
        self._group = QButtonGroup(self)
        self._line = row(gap=4)
        self.setLayout(self._line)
        self.setAccessibleName(label)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def current(self) -> str:
        """The name of the chosen tab, empty for none."""
        return next((name for name, button in self._buttons.items() if button.isChecked()), "")

    def add(self, name: str, words: str, hint: str = "") -> None:
        """One more tab, at the right."""
        button = Button(words, "place", hint=hint)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._take(name))
        self._group.addButton(button)
        self._line.addWidget(button)
        self._buttons[name], self._words[name] = button, words
        if len(self._buttons) == 1:
            button.setChecked(True)
            self.setFocusProxy(button)

    def show_tab(self, name: str) -> None:
        """Choose a tab without telling anybody."""
        button = self._buttons.get(name)
        if button is not None:
            button.setChecked(True)
            self.setFocusProxy(button)

    def count(self, name: str, number: int) -> None:
        """Show a number behind a tab's word; 0 shows none."""
        self._buttons[name].set_words(f"{self._words[name]} {number}" if number else self._words[name])

    def enable(self, name: str, on: bool) -> None:
        """Whether a tab may be chosen."""
        self._buttons[name].setEnabled(on)

    def step(self, by: int) -> None:
        """Choose the next tab that may be chosen, or the one before."""
        names = [name for name, button in self._buttons.items() if button.isEnabled()]
        if names:
            at = names.index(self.current) if self.current in names else 0
            self._take(names[(at + by) % len(names)])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step(1 if event.key() == Qt.Key.Key_Right else -1)
            self._buttons[self.current].setFocus()
            return
        super().keyPressEvent(event)

    def _take(self, name: str) -> None:
        self.show_tab(name)
        self.chosen.emit(name)
