"""What the studio asks of a view: one way to see what the text means, beside the text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

Loc = tuple[str | int, ...]
"""A path into the file, as `app.authoring.problems.Loc`."""


class StudioView(QWidget):
    """One view. `name` is the field of `app.authoring.views.Views` that it shows."""

    name = ""
    picked = Signal(object)
    """A `Loc`: the text should show and select what is written there."""
    edit_wanted = Signal(str, object)
    """(what, arguments): a change of the text, by the name of a method of `Studying`: `move` or `set_value`."""

    def words(self) -> str:
        """What its tab is called."""
        return ""

    def show_view(self, view: object) -> None:
        """Show this; called whenever the text has come to mean something else. Selection and scroll place stay."""

    def begin_anew(self) -> None:
        """Another text is at hand: what was picked in the one before means nothing."""

    def mark(self, loc: Loc) -> None:
        """The cursor of the text is here: show which part of the view that is, without any signal."""
