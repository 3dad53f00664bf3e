"""Scrolls to what has just come up, so that a question or its answer is never below the edge."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def reveal(widget: QWidget) -> None:
    """Bring it into view once its page has been laid out; nothing happens outside a page that scrolls."""

    def scroll() -> None:
        parent = widget.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None and widget.isVisible():
            parent.ensureWidgetVisible(widget, 0, 0)

    QTimer.singleShot(0, widget, scroll)
