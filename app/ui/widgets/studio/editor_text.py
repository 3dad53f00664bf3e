"""The text as it is seen and touched: its lines in sight, its keys and pointer, and what may be pasted into it."""

from __future__ import annotations

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
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame

from app.ui.language import tr
from app.ui.models.studio.pasting import LONGEST_LINE, STEP, cleaned, longest_line
from app.ui.notices import notices
from app.ui.theme import theme
from app.ui.widgets.studio.editor_keys import act_of
from app.ui.widgets.studio.editor_tracked import TrackedText

_LOOK = """QPlainTextEdit, QPlainTextEdit:focus {{ border: none; border-radius: 0; padding: 0; min-height: 0;
font-family: "{family}"; font-size: {size}px; }}"""
_CLEAR_LINES = 3
_AT_WORDS, _ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere, QTextOption.WrapMode.WrapAnywhere
_BREAK = "\u2029"
Seen = list[tuple[QTextBlock, QRectF]]
"""Lines that can be seen, each with where it stands in the viewport."""


class EditorText(TrackedText):
    """The words, as somebody sees them and lays hands on them."""

    sight_changed = Signal()
    """Other lines can be seen than before."""
    typed = Signal(object)
    """A key has been worked in."""
    link_pressed = Signal(int)
    asked_about = Signal(int, QPoint)
    """The pointer rests on this character, there on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursorWidth(2)
        self.setAccessibleName(tr("Text of the scenario"))
        self.setWordWrapMode(_AT_WORDS)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._size = 0
        self.dress()
        self.verticalScrollBar().valueChanged.connect(self.sight_changed)
        self._line = 0
        self.paint_under: Callable[[QPainter, Seen], None] = lambda painter, seen: None
        self.paint_over: Callable[[QPainter, Seen], None] = lambda painter, seen: None
        """Who draws under and over the lines that can be seen."""
        self.cursorPositionChanged.connect(self._line_changed)

    def set_text(self, text: str) -> None:
        """Another text; nothing of the one before can be brought back."""
        # Looking for a word to break a huge line at takes time that grows with its square.
        self.setWordWrapMode(_AT_WORDS if longest_line(text) <= LONGEST_LINE else _ANYWHERE)
        super().set_text(text)

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
        self.hanging.measure()
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
            notices.tell(tr("%n invisible character(s) that no scenario may hold (was|were) left out.", "", left_out))

    def _why_not(self, text: str) -> str:
        """Why this cannot be pasted; empty if it can."""
        if not self.has_room_for(text):
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
