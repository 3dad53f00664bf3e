"""How two texts differ, line by line: what goes is marked −, what comes +, in words and colour."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from app.ui.language import tr
from app.ui.theme import theme

if TYPE_CHECKING:
    from app.services.drafts_kept import Change

_MOST_LINES = 2_000
PLACE, SAME, GOES, COMES = "@", " ", "-", "+"
_TONES = {GOES: "hotsoft", COMES: "goodsoft"}
_INKS = {PLACE: "ink3", SAME: "ink2", GOES: "ink", COMES: "ink"}
_SIGNS = {PLACE: "", SAME: "  ", GOES: "− ", COMES: "+ "}
_HUNK = re.compile(r"@@ -(\d+)")
Line = tuple[str, str]
"""(what becomes of it: one of the four signs above, text)"""


class LineDifference(QPlainTextEdit):
    """Read only; can be walked through and copied from.

    Args:
        name: what it is called when read aloud.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTextInteractionFlags(self.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self._lines: list[Line] = []
        self._dress()
        theme.changed.connect(self._dress)

    def show_changes(self, changes: Sequence[Change]) -> None:
        """Show what must be changed in the old text to have the new one."""
        self._show(_of_changes(changes))

    def show_unified(self, lines: Sequence[str]) -> None:
        """Show the lines of a unified difference."""
        self._show(map(_of_unified, lines))

    def _show(self, lines: Iterable[Line]) -> None:
        found = list(lines)
        more = len(found) - _MOST_LINES
        self._lines = found[:_MOST_LINES]
        if more > 0:
            self._lines.append((PLACE, tr("and %n more line(s)", "", more)))
        self._write()

    def _dress(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.px(13))
        self.document().setDefaultFont(font)
        self._write()

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        for number, (sign, text) in enumerate(self._lines):
            block, look = QTextBlockFormat(), QTextCharFormat()
            if sign in _TONES:
                block.setBackground(theme.color(_TONES[sign]))
            look.setForeground(theme.color(_INKS[sign]))
            look.setFontWeight(QFont.Weight.DemiBold if sign == PLACE else QFont.Weight.Normal)
            if number:
                cursor.insertBlock(block, look)
            else:
                cursor.setBlockFormat(block)
            cursor.insertText(f"{_SIGNS[sign]}{text}", look)
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _of_unified(text: str) -> Line:
    if found := _HUNK.match(text):
        return PLACE, tr("line {line}").format(line=found[1])
    return (text[:1], text[1:]) if text[:1] in _SIGNS else (PLACE, text)


def _of_changes(changes: Sequence[Change]) -> Iterable[Line]:
    for number, change in enumerate(changes):
        if number:
            yield PLACE, ""
        yield PLACE, tr("line {line}").format(line=change.line if change.old else change.new_line)
        yield from ((GOES, text) for text in change.old)
        yield from ((COMES, text) for text in change.new)


def lines_that_differ(changes: Sequence[Change]) -> int:
    """How many lines stand otherwise: of each change the longer side."""
    return sum(max(len(change.old), len(change.new)) for change in changes)
