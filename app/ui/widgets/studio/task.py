"""A piece of work in the scenarios room: its name on top, a way back, and the work itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.language import tr
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Elided
from app.ui.widgets.layout import Hairline, Panel, column, row


class Task(QWidget):
    """What tables and bundles have in common."""

    left = Signal()
    """Back to the scenarios."""
    written = Signal(object)
    """A path that says something else now."""
    open_wanted = Signal(object)
    """A path."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = Elided("", "title")
        back = Button(tr("Back to the scenarios"), "quiet", icon="arrow-left", hint=tr("Back to the scenarios (Esc)"))
        back.clicked.connect(self.left)
        head = Panel(row(back, 4, self._heading, margins=(8, 8, 16, 8)), "canvas")
        self._body = column(gap=8, margins=(0, 0, 0, 0))
        self.setLayout(column(head, Hairline(), self._body, gap=0))
        self.layout().setStretch(2, 1)

    def name_it(self, words: str) -> None:
        """Say what is being done."""
        self._heading.setText(words)

    def begin(self) -> None:
        """It is being shown: put the focus where the work begins."""
