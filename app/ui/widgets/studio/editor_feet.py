"""The foot of the editor: at most one bar at a time stands there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.widgets.layout import Hairline, column
from app.ui.widgets.studio.find_bar import FindBar
from app.ui.widgets.studio.foot_bars import FootBar, LineBar, RenameBar


class Feet(QWidget):
    """To find and replace, to rename, to go to a line."""

    closed = Signal()
    """The bar that stood there has gone."""

    def __init__(self) -> None:
        super().__init__()
        self.find, self.rename, self.line = FindBar(), RenameBar(), LineBar()
        self._bars: tuple[FootBar, ...] = (self.find, self.rename, self.line)
        self.setLayout(column(Hairline(), *self._bars, gap=0))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()
        self._changing = False
        for bar in self._bars:
            bar.closed.connect(self._closed)

    def open(self, bar: FootBar, opened: Callable[[], None]) -> None:
        """Put this bar there in place of any other.

        Args:
            bar: one of ours.
            opened: shows it.
        """
        self._changing = True
        for other in self._bars:
            if other is not bar:
                other.put_away()
        self._changing = False
        self.show()
        opened()

    def put_away(self) -> bool:
        """Take the bar away; False if there was none."""
        standing = [bar for bar in self._bars if not bar.isHidden()]
        for bar in standing:
            bar.put_away()
        return bool(standing)

    def _closed(self) -> None:
        if not self._changing:
            self.hide()
            self.closed.emit()
