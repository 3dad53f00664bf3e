"""The text itself: a plain text widget whose places are characters, that takes no text a file may not hold."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontDatabase,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from app.authoring.editing.changes import Changes, TextChange, moved
from app.ui.language import tr
from app.ui.models.studio.offsets import Edit, Offsets
from app.ui.models.studio.pasting import LONGEST_LINE, SIZE_CAP, STEP, bytes_of, cleaned, fits, longest_line
from app.ui.notices import notices
from app.ui.theme import theme
from app.ui.widgets.studio.editor_hanging import Hanging
from app.ui.widgets.studio.editor_keys import act_of

_LOOK = """QPlainTextEdit, QPlainTextEdit:focus {{ border: none; border-radius: 0; padding: 0; min-height: 0;
font-family: "{family}"; font-size: {size}px; }}"""
_KEPT_EDITS = 2_000
_MOST_CHANGES = 5_000
_CLEAR_LINES = 3
_MOST_BYTES_A_UNIT = 3
_AT_WORDS, _ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere, QTextOption.WrapMode.WrapAnywhere
_BREAK = "\u2029"
Seen = list[tuple[QTextBlock, QRectF]]
"""Lines that can be seen, each with where it stands in the viewport."""
KEEP = QTextCursor.MoveMode.KeepAnchor


class EditorText(QPlainTextEdit):
    """The words, the cursor in them, and their places in characters."""

    edited = Signal(object)
    """An `Edit`, in characters, while the change is being made."""
    sight_changed = Signal()
    """Other lines can be seen than before."""
    typed = Signal(object)
    """A key has been worked in."""
    link_pressed = Signal(int)
    asked_about = Signal(int, QPoint)
    """The pointer rests on this character, there on the screen."""

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
        self._hanging = Hanging(document)
        document.setDocumentLayout(self._hanging)
        self.setDocument(document)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursorWidth(2)
        self.setAccessibleName(tr("Text of the scenario"))
        self.setWordWrapMode(_AT_WORDS)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._size = 0
        self.dress()
        self.document().contentsChange.connect(self._note)
        self.verticalScrollBar().valueChanged.connect(self.sight_changed)
        self._line = 0
        self.paint_under: Callable[[QPainter, Seen], None] = lambda painter, seen: None
        self.paint_over: Callable[[QPainter, Seen], None] = lambda painter, seen: None
        """Who draws under and over the lines that can be seen."""
        self.cursorPositionChanged.connect(self._line_changed)

    # -- the text and its places

    def set_text(self, text: str) -> None:
        """Another text; nothing of the one before can be brought back."""
        # Looking for a word to break a huge line at takes time that grows with its square.
        self.setWordWrapMode(_AT_WORDS if longest_line(text) <= LONGEST_LINE else _ANYWHERE)
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

    # -- what can be seen

    def lines_in_sight(self) -> Seen:
        """The lines that can be seen."""
        found, block, offset = [], self.firstVisibleBlock(), self.contentOffset()
        height, top = self.viewport().height(), offset.y()
        while block.isValid() and top <= height:
            # Not `blockBoundingGeometry`: it measures from the first line on every time.
            where = self.blockBoundingRect(block).translated(offset.x(), top)
            found.append((block, where))
            top = where.bottom()
            block = block.next()
        return found

    def reveal(self, start: int, end: int) -> None:
        """Select, and bring the start into calm sight: a third from above, unless it is well in sight already."""
        self.setTextCursor(self.cursor_over(end, start))
        bar, high = self.verticalScrollBar(), self.fontMetrics().lineSpacing()
        top = self.cursorRect().top()
        clear = min(_CLEAR_LINES * high, self.viewport().height() // 4)
        if top < clear or top > self.viewport().height() - 2 * clear:
            line = self.textCursor().block().firstLineNumber()
            bar.setValue(max(0, line - self.viewport().height() // (3 * high)))

    def _line_changed(self) -> None:
        line = self.textCursor().blockNumber()
        if line != self._line:
            self._line = line
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        seen = self.lines_in_sight()
        painter = QPainter(self.viewport())
        if self.hasFocus() or self.isReadOnly():
            line = self.textCursor().blockNumber()
            band = next((where for block, where in seen if block.blockNumber() == line), QRectF())
            painter.fillRect(QRectF(0, band.top(), self.viewport().width(), band.height()), theme.color("canvas"))
        self.paint_under(painter, seen)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_over(painter, seen)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sight_changed.emit()

    def dress(self) -> bool:
        """Take over the size of text; True if it has changed."""
        size = theme.px(13)
        if size == self._size:
            return False
        self._size = size
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(size)
        self.setStyleSheet(_LOOK.format(family=font.family(), size=size))
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(theme.px(6))
        self._hanging.measure()
        self.setTabStopDistance(len(STEP) * self.fontMetrics().horizontalAdvance(" "))
        return True

    # -- keys, pointer and clipboard

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and act_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        self.typed.emit(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cursor = self.cursorForPosition(event.pos())
            self.asked_about.emit(self.offsets.characters(cursor.position()), event.globalPos())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.button() == Qt.MouseButton.LeftButton:
            cursor = self.cursorForPosition(event.position().toPoint())
            self.link_pressed.emit(self.offsets.characters(cursor.position()))
            return
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Text has the size that the settings say: Qt's own zoom with the wheel stays out."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, but no files: those are for whoever stands around."""
        return source.hasText() and not source.hasUrls()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Exactly what is selected: Qt's own way makes plain spaces of those that do not break."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace(_BREAK, "\n"))
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste what may stand in a file."""
        text, left_out = cleaned(source.text())
        refused = self._why_not(text)
        if refused:
            notices.warn(refused, tr("Paste a smaller part of it."), "editor-paste")
            return
        self.textCursor().insertText(text)
        self.ensureCursorVisible()
        if left_out:
            notices.tell(tr("%n invisible character(s) that no scenario may hold were left out.", "", left_out))

    def _why_not(self, text: str) -> str:
        """Why this cannot be pasted; empty if it can."""
        if self._most_bytes + bytes_of(text) > SIZE_CAP:
            self._most_bytes = bytes_of(self.text())
            if not fits(self.text(), self.text_between(*self.stretch()), text):
                return tr("The text would be larger than 2 MiB, so nothing was pasted; no scenario is that long.")
        if longest_line(text) > LONGEST_LINE:
            return tr("One line of it is longer than 20,000 characters, so nothing was pasted; no scenario has such lines.")
        return ""

    def cursor_rect_at(self, offset: int) -> QRect:
        """Where a cursor at this character would be, in this widget."""
        return self.cursorRect(self.cursor_over(offset, offset)).translated(self.viewport().pos())

    def say_margin(self, width: int) -> None:
        """Keep so much room at the left, in px."""
        self.setViewportMargins(width, 0, 0, 0)
