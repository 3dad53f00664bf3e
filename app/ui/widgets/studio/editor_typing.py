"""What the typing keys do in the text: whole lines in, out, up, down and twice; Enter, Tab and Backspace."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from app.authoring.editing.changes import Changes, TextChange
from app.authoring.editing.colour import FRESH
from app.ui.models.studio import typed_lines
from app.ui.widgets.studio.editor_text import EditorText

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier)


class Typing:
    """The hands on one text."""

    def __init__(self, text: EditorText) -> None:
        self._text = text
        self.acts: dict[str, Callable[[], None]] = {
            "indent": self.indent, "outdent": lambda: self._each(typed_lines.outdented),
            "comment": lambda: self._each(typed_lines.commented), "double": self.double,
            "raise": self.up, "lower": self.down, "undo": text.undo, "redo": text.redo,
        }  # fmt: skip

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key was one of ours, and done."""
        if event.modifiers() not in _PLAIN:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
            return True
        if event.key() == Qt.Key.Key_Backspace:
            return self._backspace()
        return event.text() == " " and self._entry()

    def enter(self) -> None:
        """A new line, indented as one would."""
        cursor = self._text.textCursor()
        block, start = cursor.block(), cursor.selectionStart()
        if start < block.position():
            block = self._text.document().findBlock(start)
        before = block.text()[: self._text.offsets.characters(start) - self._text.start_of(block)]
        above = block.previous()
        indent = typed_lines.next_indent(before, max(above.userState(), FRESH) if above.isValid() else FRESH)
        end = cursor.selectionEnd()
        last = self._text.document().findBlock(end)
        after = last.text()[self._text.offsets.characters(end) - self._text.start_of(last) :]
        cursor.beginEditBlock()
        cursor.setPosition(start - typed_lines.spare(before))
        cursor.setPosition(end + typed_lines.spare_behind(before, after), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"\n{indent}")
        cursor.endEditBlock()
        self._text.setTextCursor(cursor)
        self._text.ensureCursorVisible()

    def indent(self) -> None:
        """Spaces up to the next step; with lines selected, all of them one step in."""
        cursor = self._text.textCursor()
        if "\u2029" in cursor.selectedText():
            self._each(typed_lines.indented)
        else:
            before = cursor.selectionStart() - self._text.document().findBlock(cursor.selectionStart()).position()
            cursor.insertText(typed_lines.tab(before))
            self._text.ensureCursorVisible()

    def _backspace(self) -> bool:
        cursor = self._text.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        count = 1 if cursor.hasSelection() else typed_lines.backspace(before)
        if count == 1:
            return False
        cursor.setPosition(cursor.position() - count, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._text.ensureCursorVisible()
        return True

    def _entry(self) -> bool:
        """A dash too far left becomes an entry of the list above; nothing else could be meant by it."""
        cursor = self._text.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        if cursor.hasSelection() or before.strip(" ") != "-" or before.endswith(" "):
            return False
        lacking = typed_lines.entry_indent(self._above()) - (len(before) - 1)
        if lacking <= 0:
            return False
        cursor.movePosition(QTextCursor.MoveOperation.Left)
        cursor.beginEditBlock()
        cursor.insertText(" " * lacking)
        cursor.movePosition(QTextCursor.MoveOperation.Right)
        cursor.insertText(" ")
        cursor.endEditBlock()
        self._text.setTextCursor(cursor)
        return True

    def _above(self) -> Iterator[str]:
        block = self._text.textCursor().block().previous()
        while block.isValid():
            yield block.text()
            block = block.previous()

    def up(self) -> None:
        """The lines one up."""
        first, last = self._lines()
        above = first.previous()
        if above.isValid():
            start = self._text.start_of(above)
            lines = self._words(above, last)
            self._move(typed_lines.raised(start, lines), -len(lines[0]) - 1)

    def down(self) -> None:
        """The lines one down."""
        first, last = self._lines()
        if last.next().isValid():
            start = self._text.start_of(first)
            lines = self._words(first, last.next())
            self._move(typed_lines.lowered(start, lines), len(lines[-1]) + 1)

    def double(self) -> None:
        """The lines once more below, with the cursor in them."""
        first, last = self._lines()
        lines = self._words(first, last)
        self._move(typed_lines.doubled(self._text.start_of(first), lines), sum(map(len, lines)) + len(lines))

    def _move(self, changes: Changes, by: int) -> None:
        cursor = self._text.textCursor()
        characters = self._text.offsets.characters
        self._text.change(changes, characters(cursor.anchor()) + by, characters(cursor.position()) + by)
        self._text.ensureCursorVisible()

    def _each(self, made: Callable[[int, list[str]], Changes]) -> None:
        first, last = self._lines()
        self._text.change(made(self._text.start_of(first), self._words(first, last)))

    def _lines(self) -> tuple:
        """The first and last line with something selected in it."""
        cursor, document = self._text.textCursor(), self._text.document()
        first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
        if last != first and last.position() == cursor.selectionEnd():
            last = last.previous()
        return first, last

    @staticmethod
    def _words(first: object, last: object) -> list[str]:
        found, block = [], first
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            found.append(block.text())
            block = block.next()
        return found


def replacing(text: EditorText, start: int, end: int, new: str) -> None:
    """Put other words in place of some, and the cursor behind them."""
    text.change((TextChange(start, end, new),), start + len(new), start + len(new))
