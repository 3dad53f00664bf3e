"""What lies over the words: lines under problems, light on hits. Only what can be seen is drawn."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from app.ui.models.studio.marked import ERROR, Marked, Problems
from app.ui.theme import theme
from app.ui.widgets.studio.editor_text import EditorText

_MOST = 600
"""So many at once; a page full of single letters is no help to anybody."""


class Marks(QObject):
    """Draws over one text."""

    def __init__(self, text: EditorText, problems: Problems) -> None:
        super().__init__(text)
        self._text, self._problems = text, problems
        self._pattern: re.Pattern[str] | None = None
        text.sight_changed.connect(self.draw)
        text.document().contentsChanged.connect(self.draw)

    def light(self, pattern: re.Pattern[str] | None) -> None:
        """Light up what fits this; None puts the light out."""
        self._pattern = pattern
        self.draw()

    def draw(self) -> None:
        """Draw what belongs to the lines in sight."""
        if not self._text.isVisible():
            return
        made = [*self._hits(), *self._under()]
        if made or self._text.extraSelections():
            self._text.setExtraSelections(made)

    def _hits(self) -> list:
        if self._pattern is None:
            return []
        lit = QTextCharFormat()
        lit.setBackground(theme.color("warnsoft"))
        lit.setForeground(theme.color("ink"))
        found = []
        for block, _ in self._text.lines_in_sight():
            start = self._text.start_of(block)
            for hit in self._pattern.finditer(block.text()):
                if len(found) >= _MOST:
                    return found
                found.append(self._made(start + hit.start(), start + hit.end(), lit))
        return found

    def _under(self) -> list:
        seen = self._text.lines_in_sight()
        if not seen or not len(self._problems):
            return []
        first, last = seen[0][0], seen[-1][0]
        between = self._problems.between(self._text.start_of(first), self._text.start_of(last) + len(last.text()))
        return [self._made(*self._widened(each), _line_under(each.severity)) for each in between[:_MOST]]

    def _widened(self, each: Marked) -> tuple[int, int]:
        """At least one character and at most one line, so that there is something to draw a line under."""
        block = self._text.block_at(each.start)
        start = self._text.start_of(block)
        words = block.text()
        end = min(each.end, start + len(words))
        if end > each.start or not words.strip():
            return each.start, end
        return (each.start, each.start + 1) if each.start < start + len(words) else (each.start - 1, each.start)

    def _made(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._text.cursor_over(start, end)
        selection.format = look
        return selection


def _line_under(severity: str) -> QTextCharFormat:
    """A wave under errors, dots under warnings."""
    look = QTextCharFormat()
    error = severity == ERROR
    styles = QTextCharFormat.UnderlineStyle
    look.setUnderlineStyle(styles.WaveUnderline if error else styles.DotLine)
    look.setUnderlineColor(theme.color("hot" if error else "warn"))
    return look
