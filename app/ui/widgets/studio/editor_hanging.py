"""Long lines that are broken go on below their own beginning, not at the edge, so that the shape of the file stays."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QRectF, QTimer
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLayout
from PySide6.QtWidgets import QPlainTextDocumentLayout

from app.ui.models.studio.pasting import STEP

_BEGINNING = re.compile(r" *(?:- +)*")
_AS_QT_DOES = QPlainTextDocumentLayout.blockBoundingRect
_LEAST_SHARE = 0.5
"""Of the width that is left for words."""


class Hanging(QPlainTextDocumentLayout):
    """Lays lines out as Qt does; those that Qt has broken, once more with an indent."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._resize = QTimer(self)
        self._resize.setSingleShot(True)
        self._space = self._two_lines = 1.0
        self._resize.timeout.connect(lambda: self.documentSizeChanged.emit(self.documentSize()))

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:  # noqa: N802 - Qt's name
        """Whoever wants to place or draw a line asks for this first, thousands of times a key."""
        rect = _AS_QT_DOES(self, block)
        if rect.height() < self._two_lines:
            return rect
        layout = block.layout()
        if layout is None or layout.lineCount() < 2 or layout.lineAt(1).x() > layout.lineAt(0).x() + 0.5:
            return rect
        first = layout.lineAt(0)
        self._hang(block, layout, first.x(), first.width(), self._indent(block.text(), first.width()))
        return _AS_QT_DOES(self, block)

    def measure(self) -> None:
        """The font is another."""
        metrics = QFontMetricsF(self.document().defaultFont())
        self._space, self._two_lines = metrics.horizontalAdvance(" "), 1.5 * metrics.height()

    def _indent(self, words: str, width: float) -> float:
        count = len(_BEGINNING.match(words).group()) + len(STEP)
        return min(count * self._space, width * (1 - _LEAST_SHARE))

    def _hang(self, block: QTextBlock, layout: QTextLayout, left: float, width: float, indent: float) -> None:
        height, before = 0.0, layout.lineCount()
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            inner = indent if height else 0.0
            line.setLeadingIncluded(True)
            line.setLineWidth(width - inner)
            line.setPosition(QPointF(left + inner, height))
            height += line.height()
            line = layout.createLine()
        layout.endLayout()
        if layout.lineCount() != before:
            block.setLineCount(layout.lineCount())
            self._resize.start(0)  # not now: whoever asks may be in the middle of placing lines
