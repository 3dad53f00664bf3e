"""Boxes, hairlines, cards and scrolling columns with the grid's margins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import theme


def column(*items: object, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Things below each other: widgets, layouts, an int (space in px) or None (stretch)."""
    return _fill(QVBoxLayout(), items, gap, margins)


def row(*items: object, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Things beside each other: widgets, layouts, an int (space in px) or None (stretch)."""
    return _fill(QHBoxLayout(), items, gap, margins)


def _fill(box: QBoxLayout, items: tuple, gap: int, margins: tuple[int, int, int, int]) -> QBoxLayout:
    box.setSpacing(theme.px(gap))
    box.setContentsMargins(*(theme.px(margin) for margin in margins))
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(theme.px(item))
        elif isinstance(item, QLayout):
            box.addLayout(item)
        else:
            box.addWidget(item)
    return box


class Hairline(QFrame):
    """A line one pixel thick, `across` or `down`."""

    def __init__(self, direction: str = "across") -> None:
        super().__init__()
        self.setProperty("hair", direction)


class Panel(QWidget):
    """A plain area on one ground (canvas, surface, raised or a soft tone)."""

    def __init__(self, layout: QLayout | None = None, ground: str = "surface") -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", ground)
        if layout is not None:
            self.setLayout(layout)


class Card(QFrame):
    """A rounded surface with a hairline round it."""

    def __init__(self, layout: QLayout | None = None) -> None:
        super().__init__()
        self.setProperty("card", "true")
        if layout is not None:
            self.setLayout(layout)


def scrolling(content: QWidget) -> QScrollArea:
    """The widget in an area that scrolls down, never sideways."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    content.setMinimumWidth(1)  # Else one long line would make the content wider than what can be seen of it.
    area.setWidget(content)
    return area


def what_fits(parts: Sequence[QWidget], room: int, gap: int) -> None:
    """Show of a row what has room, from the left, and always the last one; nothing is cut through.

    Args:
        parts: from left to right.
        room: width that they may take, px.
        gap: between them, px.
    """
    for part in parts:
        for inside in part.findChildren(QWidget):
            inside.ensurePolished()  # before it is dressed, a word is narrower than it will be
            inside.updateGeometry()
    if parts:
        room -= parts[-1].sizeHint().width()
    for part in parts[:-1]:
        room -= part.sizeHint().width() + gap
        part.setVisible(room >= 0)
