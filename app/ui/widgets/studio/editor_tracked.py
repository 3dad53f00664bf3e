"""A text widget that knows its places in characters, whatever Qt counts, and remembers what has been changed."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit

from app.authoring.editing.changes import Changes, TextChange, moved
from app.ui.models.studio.offsets import Edit, Offsets
from app.ui.models.studio.pasting import SIZE_CAP, bytes_of, fits
from app.ui.widgets.studio.editor_hanging import Hanging

_KEPT_EDITS = 2_000
_MOST_CHANGES = 5_000
_MOST_BYTES_A_UNIT = 3
_BREAK = "\u2029"
KEEP = QTextCursor.MoveMode.KeepAnchor


class TrackedText(QPlainTextEdit):
    """Words, a cursor in them, and their places."""

    edited = Signal(object)
    """An `Edit`, in characters, while the change is being made."""

    def __init__(self) -> None:
        super().__init__()
        self.offsets = Offsets()
        self.revision = 0
        """Rises with every change."""
        self._edits: deque[Edit] = deque(maxlen=_KEPT_EDITS)
        self._units = 0
        self._text: str | None = ""
        self._most_bytes = 0
        """The file would be no longer than this; counted anew only when that gets near to what it may be."""
        document = QTextDocument(self)
        self.hanging = Hanging(document)
        document.setDocumentLayout(self.hanging)
        self.setDocument(document)
        document.contentsChange.connect(self._note)

    # -- the text and its places

    def set_text(self, text: str) -> None:
        """Another text; nothing of the one before can be brought back."""
        self.setPlainText(text)
        self._edits.clear()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.document().setModified(False)

    def text(self) -> str:
        """The whole text, character for character."""
        if self._text is None:
            self._text = self.document().toRawText().replace(_BREAK, "\n")
        return self._text

    def place(self) -> int:
        """The cursor, in characters."""
        return self.offsets.characters(self.textCursor().position())

    def stretch(self) -> tuple[int, int]:
        """Start and end of what is selected; twice the cursor if nothing is."""
        cursor = self.textCursor()
        return self.offsets.characters(cursor.selectionStart()), self.offsets.characters(cursor.selectionEnd())

    def block_at(self, offset: int) -> QTextBlock:
        """The line a character stands in."""
        last = self.document().characterCount() - 1
        return self.document().findBlock(max(0, min(self.offsets.units(offset), last)))

    def start_of(self, block: QTextBlock) -> int:
        """Where a line begins, in characters."""
        return self.offsets.characters(block.position())

    def cursor_over(self, start: int, end: int) -> QTextCursor:
        """A cursor over these characters, its moving end at `end`."""
        last = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(max(0, min(self.offsets.units(start), last)))
        cursor.setPosition(max(0, min(self.offsets.units(end), last)), KEEP)
        return cursor

    def text_between(self, start: int, end: int) -> str:
        """These characters of it."""
        return self.cursor_over(start, end).selectedText().replace(_BREAK, "\n")

    def edits_since(self, revision: int) -> list[Edit] | None:
        """What has been changed since the text had this revision; None if that is forgotten."""
        count = self.revision - revision
        return None if count < 0 or count > len(self._edits) else list(self._edits)[len(self._edits) - count :]

    def _note(self, start: int, removed: int, added: int) -> None:
        if self._only_looks(start, removed, added):
            return
        self._text = None
        units = self.document().characterCount() - 1
        removed, added = min(removed, self._units - start), min(added, units - start)
        if self._units - removed + added == units and added < units // 2:
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + added, KEEP)
            edit = self.offsets.change(start, removed, cursor.selectedText())
            self._most_bytes += _MOST_BYTES_A_UNIT * added
        else:
            first, before = self.offsets.characters(start), self.offsets
            end = before.characters(start + removed)
            self.offsets = Offsets(self.text())
            self._most_bytes = bytes_of(self.text())
            edit = Edit(first, end - first, self.offsets.characters(start + added) - first)
        self._units = units
        self.revision += 1
        self._edits.append(edit)
        self.edited.emit(edit)

    def _only_looks(self, start: int, removed: int, added: int) -> bool:
        """Whether nothing but colours changed there: Qt tells of these as it tells of words."""
        if removed != added or self._text is None or self.document().characterCount() - 1 != self._units:
            return False
        first, end = self.offsets.characters(start), self.offsets.characters(min(start + added, self._units))
        return self._text[first:end] == self.text_between(first, end)

    # -- changes

    def change(self, changes: Changes, anchor: int | None = None, position: int | None = None) -> None:
        """Make changes as one that can be undone; what was in sight stays where it was.

        Args:
            changes: as `app.authoring.editing.changes` has them.
            anchor: where the selection begins afterwards; None: where it has moved to.
            position: where the cursor stands afterwards; None: where it has moved to.
        """
        if not changes:
            return
        cursor, bar = self.textCursor(), self.verticalScrollBar()
        top = self.firstVisibleBlock()
        below, top_at = bar.value() - top.firstLineNumber(), moved(self.start_of(top), changes)
        if anchor is None:
            anchor = moved(self.offsets.characters(cursor.anchor()), changes)
        if position is None:
            position = moved(self.offsets.characters(cursor.position()), changes)
        cursor.beginEditBlock()
        for start, end, new in reversed(self._spans(changes)):
            cursor.setPosition(start)
            cursor.setPosition(end, KEEP)
            cursor.insertText(new)
        cursor.endEditBlock()
        self.setTextCursor(self.cursor_over(anchor, position))
        bar.setValue(self.block_at(top_at).firstLineNumber() + below)

    def _spans(self, changes: Changes) -> list[tuple[int, int, str]]:
        """Changes in units; a very long list as one, which costs less than its many parts."""
        if len(changes) > _MOST_CHANGES:
            start, end = changes[0].start, changes[-1].end
            parts, at, text = [], start, self.text()
            for change in changes:
                parts += (text[at : change.start], change.new)
                at = change.end
            changes = (TextChange(start, end, "".join(parts)),)
        units = self.offsets.units
        return [(units(start), units(end), new) for start, end, new in changes]

    def has_room_for(self, text: str) -> bool:
        """Whether the file may be as long as it would be with this in place of what is selected."""
        if self._most_bytes + bytes_of(text) <= SIZE_CAP:
            return True
        self._most_bytes = bytes_of(self.text())
        return fits(self.text(), self.text_between(*self.stretch()), text)
