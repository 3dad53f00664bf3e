"""What a view shows while there is nothing to show: that it is empty, and what would fill it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Panel, column


class Empty(Panel):
    """Two quiet lines in the middle.

    Args:
        title: what is so.
        hint: what to do about it.
    """

    def __init__(self, title: str, hint: str) -> None:
        self.title = Label(title, type="title", wrap=True)
        self.hint = Label(hint, type="control", tone="ink2", wrap=True)
        for label in (self.title, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        super().__init__(column(None, self.title, self.hint, None, gap=4, margins=(24, 24, 24, 24)))

    def show_words(self, title: str, hint: str) -> None:
        """Say something else."""
        self.title.setText(title)
        self.hint.setText(hint)
