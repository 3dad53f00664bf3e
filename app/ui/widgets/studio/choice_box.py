"""A choice of one among many, with the arrow that says so."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from app.ui.theme import theme


class ChoiceBox(QComboBox):
    """A combo box in the theme's hand.

    Args:
        name: what it is called when read aloud.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        painter = QPainter(self)
        arrow = theme.pixmap("chevron-down", "ink2", 16, self.devicePixelRatioF())
        side = theme.px(16)
        painter.drawPixmap(self.width() - side - theme.px(8), (self.height() - side) // 2, side, side, arrow)
        painter.end()
