"""Rows of the settings page: what it is on the left, the choice on the right; a choice holds at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from app.ui.language import tr
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column, row


class OneOf(QWidget):
    """A few values side by side, one of them chosen; the arrow keys choose the next.

    Args:
        name: what is chosen, for reading aloud.
        options: (value, words) in order.
        value: the one that holds.
    """

    chosen = Signal(object)

    def __init__(self, name: str, options: Sequence[tuple[object, str]], value: object) -> None:
        super().__init__()
        self._buttons: list[Button] = []
        group = QButtonGroup(self)
        for option, words in options:
            button = Button(words, "place")
            button.setCheckable(True)
            button.setChecked(option == value)
            button.setAccessibleName(f"{name}: {words}")
            button.clicked.connect(lambda _, o=option: self.chosen.emit(o))
            group.addButton(button)
            self._buttons.append(button)
            if option == value:
                self.setFocusProxy(button)
        self.setLayout(row(*self._buttons, gap=4))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)


def on_or_off(name: str, value: bool) -> OneOf:
    """A choice between off and on, in words."""
    return OneOf(name, ((False, tr("Off")), (True, tr("On"))), value)


def setting(title: str, meaning: str, control: QWidget) -> QWidget:
    """One row: name and meaning, and the control at the right."""
    box = QWidget()
    words = column(Label(title, strong=True), Label(meaning, "hint", "ink3", wrap=True), gap=0)
    line = row(words, control, gap=24, margins=(0, 8, 0, 8))
    line.setStretch(0, 1)
    box.setLayout(line)
    return box
