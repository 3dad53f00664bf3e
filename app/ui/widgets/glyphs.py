"""Small pictures as widgets: the five formations, and marks of difficulty."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import text
from app.ui.theme import formations, theme

_MARKS = 5


class FormationGlyph(QWidget):
    """The shape of an organisation, small. `size` in px at 100 %."""

    def __init__(self, formation: str = "", size: int = 24, tone: str = "ink2") -> None:
        super().__init__()
        self._size, self._tone = size, tone
        self._formation = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_formation(formation)

    def show_formation(self, formation: str) -> None:
        """Change the shape."""
        self._formation = formation
        self.setToolTip(text.formation_meaning(formation))
        self.setAccessibleName(text.formation(formation) if formation else "")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(self._size), theme.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        formations.paint(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._formation, theme.color(self._tone))
        painter.end()


class Marks(QWidget):
    """Difficulty as five marks, the first ones full."""

    def __init__(self, difficulty: int = 0) -> None:
        super().__init__()
        self._difficulty = difficulty
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_difficulty(difficulty)

    def show_difficulty(self, difficulty: int) -> None:
        """Change how many are full."""
        self._difficulty = difficulty
        self.setAccessibleName(text.marks(difficulty))
        self.setToolTip(text.sentence_case(text.marks(difficulty)))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(13 * _MARKS), theme.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius, step = theme.px(4), theme.px(13)
        for number in range(_MARKS):
            full = number < self._difficulty
            painter.setPen(QPen(theme.color("ink2" if full else "ink3"), 1))
            painter.setBrush(theme.color("ink2") if full else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(radius + number * step, self.height() / 2), radius - 0.5, radius - 0.5)
        painter.end()
