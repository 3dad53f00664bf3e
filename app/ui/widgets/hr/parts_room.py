"""A room with parts on tabs of their own; a part is made when it is first entered."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.theme import theme
from app.ui.widgets.hr.room import HrRoom
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.tabs import Tabs


class RoomPart(QWidget):
    """One piece of work in a room."""

    changed = Signal()
    """Something was written or erased."""
    told = Signal()
    """Its status changed."""

    def status(self) -> str:
        """A line for the bottom bar; may be empty."""
        return ""

    def enter(self) -> None:
        """It is being shown: read anew what may have changed, put the focus where the work begins."""

    def leave(self) -> None:
        """Something else is being shown; secrets that were typed are forgotten."""


class PartsRoom(HrRoom):
    """Tabs above, one part below.

    Args:
        label: what the tabs choose, for reading aloud.
        parts: (name, words, how to make it) in order.
    """

    def __init__(self, label: str, parts: Sequence[tuple[str, str, Callable[[], RoomPart]]]) -> None:
        super().__init__()
        self._makers = {name: make for name, _, make in parts}
        self._made: dict[str, RoomPart] = {}
        self._entered = False
        self.tabs = Tabs(label)
        for name, words, _ in parts:
            self.tabs.add(name, words)
        self.tabs.chosen.connect(self._chosen)
        self._here = parts[0][0]
        self._stack = QStackedWidget()
        head = Panel(row(self.tabs, None, margins=(16, 4, 16, 4)), "canvas")
        head.setFixedHeight(theme.px(42))
        self.setLayout(column(head, Hairline(), self._stack, gap=0))
        self.layout().setStretch(2, 1)

    @property
    def here(self) -> str:
        """The name of the part that is chosen."""
        return self._here

    def part(self, name: str) -> RoomPart:
        """A part, made now if it was never entered."""
        if name not in self._made:
            made = self._made[name] = self._makers[name]()
            made.changed.connect(self.changed)
            made.told.connect(self.told)
            self._stack.addWidget(made)
        return self._made[name]

    def go(self, name: str) -> None:
        """Show a part; it is entered with the room if the room is not shown yet."""
        if self._entered and name != self._here:
            self.part(self._here).leave()
        self._here = name
        self.tabs.show_tab(name)
        self._stack.setCurrentWidget(self.part(name))
        if self._entered:
            self.part(name).enter()
        self.told.emit()

    def status(self) -> str:
        return self._made[self._here].status() if self._here in self._made else ""

    def enter(self) -> None:
        self._entered = True
        self.go(self._here)

    def leave(self) -> None:
        self._entered = False
        for part in self._made.values():
            part.leave()

    def close_down(self) -> None:
        self.leave()

    def _chosen(self, name: str) -> None:
        if name != self._here or name not in self._made:
            self.go(name)
