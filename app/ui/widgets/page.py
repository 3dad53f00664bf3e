"""What the window asks of a page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

KeyRow = tuple[str, str]
"""(key as it is shown, what it does)."""


class Page(QWidget):
    """One screen of the window.

    `name` is how it is called for. A page with `own_bars` brings its own top and bottom bar, and with
    them the word EXERCISE; the window then hides its own.
    """

    name = ""
    own_bars = False
    titled = Signal()
    """Title, subtitle or status changed."""
    wanted = Signal(str, object)
    """(name, argument): another page is asked for."""
    back_wanted = Signal()

    def title(self) -> str:
        """What the window calls it."""
        return ""

    def subtitle(self) -> str:
        """A line under the title; may be empty."""
        return ""

    def status(self) -> str:
        """A line at the right of the bottom bar; may be empty."""
        return ""

    def keys(self) -> tuple[KeyRow, ...]:
        """Keys of this page, for the bottom bar and the overlay; the most important first."""
        return ()

    def enter(self, argument: object = None) -> None:
        """It is being shown, with what it was asked for; called every time."""

    def leave(self) -> None:
        """Something else is being shown."""

    def may_leave(self) -> bool:
        """Whether it can be left now; a page that says no asks its question itself."""
        return True
