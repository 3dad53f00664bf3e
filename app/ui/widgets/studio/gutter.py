"""The strip left of the text: line numbers, and signs beside lines that have problems."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.ui.language import tr
from app.ui.models.studio.marked import ERROR, Problems
from app.ui.theme import theme
from app.ui.widgets.studio.editor_text import EditorText

_LEAST_FIGURES = 3


class Gutter(QWidget):
    """Numbers and signs for one text."""

    asked_about = Signal(list, object)
    """(problems, place on the screen) of the sign under the pointer."""
    line_pressed = Signal(int)

    def __init__(self, text: EditorText, problems: Problems) -> None:
        super().__init__(text)
        self._text, self._problems = text, problems
        self._figures = 0
        self.setAccessibleName(tr("Line numbers and signs of problems"))
        text.blockCountChanged.connect(lambda _: self.fit())
        text.updateRequest.connect(lambda *_: self.update())
        text.cursorPositionChanged.connect(self.update)
        self.fit(True)

    def fit(self, anew: bool = False) -> None:
        """As wide as the largest number needs."""
        figures = max(_LEAST_FIGURES, len(str(self._text.blockCount())))
        if figures != self._figures or anew:
            self._figures = figures
            self._text.say_margin(self.sizeHint().width())
        self.place()

    def place(self) -> None:
        """Stand beside the viewport."""
        viewport = self._text.viewport().geometry()
        self.setGeometry(viewport.left() - self.sizeHint().width(), viewport.top(), self.sizeHint().width(), viewport.height())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        figures = self._text.fontMetrics().horizontalAdvance("0") * self._figures
        return QSize(theme.px(24) + figures + theme.px(8), 0)

    def problems_of(self, line: int) -> list:
        """The problems that begin on a line, counted from 0."""
        block = self._text.document().findBlockByNumber(line)
        start = self._text.start_of(block)
        return self._problems.between(start, start + len(block.text()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.setPen(theme.color("line"))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        current = self._text.textCursor().blockNumber()
        plain, strong = QFont(self._text.font()), QFont(self._text.font())
        plain.setPixelSize(theme.px(12))
        strong.setPixelSize(theme.px(12))
        strong.setWeight(QFont.Weight.DemiBold)
        height = self._text.fontMetrics().lineSpacing()
        seen = self._text.lines_in_sight()
        marks = self._marks(seen)
        for block, where in seen:
            line = block.blockNumber()
            painter.setFont(strong if line == current else plain)
            painter.setPen(theme.color("ink" if line == current else "ink3"))
            room = QRectF(0, where.top(), self.width() - theme.px(8), height)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(line + 1))
            if line in marks:
                self._sign(painter, QPointF(theme.px(13), where.top() + height / 2), marks[line])
        painter.end()

    def _marks(self, seen: list) -> dict[int, bool]:
        """Line -> whether it is an error, for lines in sight."""
        if not seen or not len(self._problems):
            return {}
        last = seen[-1][0]
        found: dict[int, bool] = {}
        for each in self._problems.between(self._text.start_of(seen[0][0]), self._text.start_of(last) + len(last.text())):
            line = self._text.block_at(each.start).blockNumber()
            found[line] = found.get(line, False) or each.severity == ERROR
        return found

    def _sign(self, painter: QPainter, middle: QPointF, error: bool) -> None:
        """An error is a disc with a cross, a warning a triangle with a stroke: told apart without colour."""
        size = theme.px(6.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("hot" if error else "warn"))
        stroke = QPen(theme.color("surface"), max(1.5, theme.px(1.5)))
        stroke.setCapStyle(Qt.PenCapStyle.RoundCap)
        x, y = middle.x(), middle.y()
        if error:
            painter.drawEllipse(middle, size, size)
            painter.setPen(stroke)
            arm = size * 0.4
            painter.drawLine(QPointF(x - arm, y - arm), QPointF(x + arm, y + arm))
            painter.drawLine(QPointF(x - arm, y + arm), QPointF(x + arm, y - arm))
        else:
            corners = QPolygonF([QPointF(x, y - size), QPointF(x + size * 1.1, y + size * 0.9), QPointF(x - size * 1.1, y + size * 0.9)])
            painter.drawPolygon(corners)
            painter.setPen(stroke)
            painter.drawLine(QPointF(x, y - size * 0.3), QPointF(x, y + size * 0.2))
            painter.drawPoint(QPointF(x, y + size * 0.62))
        painter.restore()

    def _line_at(self, y: float) -> int:
        for block, where in self._text.lines_in_sight():
            if where.top() <= y < where.bottom():
                return block.blockNumber()
        return -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        line = self._line_at(event.position().y())
        if line >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.line_pressed.emit(line)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            line = self._line_at(event.pos().y())
            self.asked_about.emit(self.problems_of(line) if line >= 0 else [], event.globalPos())
            return True
        return super().event(event)
