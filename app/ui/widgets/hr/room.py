"""What the HR page asks of a room."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.widgets.page import KeyRow


class HrRoom(QWidget):
    """One room of the HR page. It reads what it shows when it is entered, off the window's thread."""

    name = ""
    told = Signal()
    """Status or keys changed."""
    person_wanted = Signal(str)
    """A person's number: show that person."""
    changed = Signal()
    """Something was decided, taken in or erased: other rooms read again when they are entered."""

    def status(self) -> str:
        """A line for the bottom bar; may be empty."""
        return ""

    def keys(self) -> tuple[KeyRow, ...]:
        """Its keys, the most important first."""
        return ()

    def enter(self) -> None:
        """It is being shown: read anew what may have changed."""

    def leave(self) -> None:
        """Something else is being shown; secrets that were typed are forgotten."""

    def close_down(self) -> None:
        """The window closes: stop whatever runs."""
