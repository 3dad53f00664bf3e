"""What lies under and over the words: light on hits, lines under problems. Drawn with the lines that are drawn."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF, QTextBlock

from app.ui.models.studio.marked import ERROR, Marked, Problems
from app.ui.models.studio.offsets import to_units
from app.ui.theme import theme
from app.ui.widgets.studio.editor_text import EditorText, Seen

_MOST = 1_000
"""So many at once; a page full of single letters is no help to anybody."""


class Marks(QObject):
    """Draws round the words of one text."""

    def __init__(self, text: EditorText, problems: Problems) -> None:
        super().__init__(text)
        self._text, self._problems = text, problems
        self._pattern: re.Pattern[str] | None = None
        text.paint_under, text.paint_over = self._paint_hits, self._paint_problems

    def light(self, pattern: re.Pattern[str] | None) -> None:
        """Light up what fits this; None puts the light out."""
        self._pattern = pattern
        self._text.viewport().update()

    def draw(self) -> None:
        """Other problems than before."""
        self._text.viewport().update()

    def hits(self, seen: Seen) -> list[tuple[QTextBlock, QRectF, int, int]]:
        """Hits in these lines: the line, where it stands, and from which to which of its characters."""
        if self._pattern is None:
            return []
        found = [(block, where, hit.start(), hit.end()) for block, where in seen
                 for hit in self._pattern.finditer(block.text())]  # fmt: skip
        return found[:_MOST]

    def problems(self, seen: Seen) -> list[tuple[QTextBlock, QRectF, int, int, str]]:
        """The same of problems that begin in these lines, and how bad they are."""
        if not seen or not len(self._problems):
            return []
        last = seen[-1][0]
        between = self._problems.between(self._text.start_of(seen[0][0]), self._text.start_of(last) + len(last.text()))
        lines = {block.blockNumber(): (block, where) for block, where in seen}
        found = []
        for each in between[:_MOST]:
            line = self._text.block_at(each.start).blockNumber()
            if line in lines:
                block, where = lines[line]
                found.append((block, where, *self._within(each, block), each.severity))
        return found

    def _within(self, each: Marked, block: QTextBlock) -> tuple[int, int]:
        """At least one character and at most one line, so that there is something to draw a line under."""
        words = block.text()
        start = each.start - self._text.start_of(block)
        end = min(start + each.end - each.start, len(words))
        if end > start or not words:
            return start, end
        return (start, start + 1) if start < len(words) else (start - 1, start)

    def _paint_hits(self, painter: QPainter, seen: Seen) -> None:
        hits = self.hits(seen)
        if hits:
            painter.setPen(QPen(theme.color("warn"), 1))
            painter.setBrush(theme.color("warnsoft"))
            for block, where, start, end in hits:
                for piece in _pieces(block, where, start, end):
                    painter.drawRect(piece.adjusted(0, 0.5, -0.5, -1))

    def _paint_problems(self, painter: QPainter, seen: Seen) -> None:
        for block, where, start, end, severity in self.problems(seen):
            for piece in _pieces(block, where, start, end):
                _line_under(painter, piece, severity == ERROR)


def _pieces(block: QTextBlock, where: QRectF, start: int, end: int) -> Iterator[QRectF]:
    """Where these characters of a line stand; several places if it is broken."""
    layout, words = block.layout(), block.text()
    start, end = to_units(words, start), to_units(words, end)
    line = layout.lineForTextPosition(start)
    while line.isValid() and line.textStart() < end:
        left = line.cursorToX(max(start, line.textStart()))[0]
        right = line.cursorToX(min(end, line.textStart() + line.textLength()))[0]
        yield QRectF(where.x() + left, where.y() + line.y(), right - left, line.height())
        if line.lineNumber() + 1 >= layout.lineCount():
            return
        line = layout.lineAt(line.lineNumber() + 1)


def _line_under(painter: QPainter, room: QRectF, error: bool) -> None:
    """A wave under errors, dots under warnings: told apart without colour."""
    thick = max(1.2, theme.px(1.2))
    bottom = room.bottom() - thick
    pen = QPen(theme.color("hot" if error else "warn"), thick)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if error:
        step, points, x = theme.px(2), [], room.left()
        while x <= room.right() + 0.5:
            points.append(QPointF(x, bottom - step * (len(points) % 2)))
            x += step
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(points))
    else:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 2.4])
        pen.setWidthF(thick * 1.3)
        painter.setPen(pen)
        painter.drawLine(QPointF(room.left() + 1, bottom), QPointF(room.right(), bottom))
