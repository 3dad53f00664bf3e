"""When the list of words comes, narrows and goes while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.models.studio.offering import KEY, narrowed, spoken, word_at, written
from app.ui.widgets.studio.completion_list import CompletionList, NothingKnown
from app.ui.widgets.studio.editor_text import EditorText
from app.ui.widgets.studio.editor_typing import replacing

if TYPE_CHECKING:
    from app.authoring.editing.offered import Completion, Completions

_NOT_TEXT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Completing(QObject):
    """Asks for words, and shows those that come in time."""

    wanted = Signal(int)
    """What may stand at this character?"""

    def __init__(self, text: EditorText, around: QWidget) -> None:
        super().__init__(text)
        self._text, self._around = text, around
        self.list = CompletionList(around)
        self.none = NothingKnown(around)
        self.list.taken.connect(self._take)
        self.list.shown.connect(self._announce)
        self._items: tuple[Completion, ...] = ()
        self._start = -1
        """Where the word begins that was asked about or is being completed; -1 none."""
        self._asked = False
        """By the key for it, not by the way."""
        text.cursorPositionChanged.connect(self._moved)
        text.typed.connect(self.typed)
        text.sight_changed.connect(self._place_or_go)

    def ask(self) -> None:
        """Somebody wants to know what may stand here."""
        self.put_away()
        self._start, self._asked = self._word()[0], True
        self.wanted.emit(self._text.place())

    def typed(self, event: QKeyEvent) -> None:
        """A key has gone into the text: narrow the list, or ask for one if it was a letter of a word."""
        if event.modifiers() & _NOT_TEXT or not event.text():
            return
        self.none.hide()
        start = self._word()[0]
        if self._items and start == self._start:
            self._narrow()
        elif start == self._text.place():
            self.put_away()  # nothing is left of the word
        elif event.text().replace("-", "a").isalnum() and start != self._start:
            self._start, self._asked = start, False
            self.wanted.emit(self._text.place())

    def offer(self, completions: Completions) -> None:
        """Words have come; too late if the cursor has left the word they are for."""
        if self._start < 0 or completions.start != self._start or self._word()[0] != self._start:
            return
        if self._text.hasFocus() and not self._text.isReadOnly():
            self._items = completions.items
            self._narrow()
            if self._asked and not self.list.isVisible():
                self._say_none()

    def _say_none(self) -> None:
        """Somebody has asked, and nothing is known: silence would look like a broken key."""
        self._asked = False
        self.none.show_at(self._at())
        announce(self._text, self.none.text())

    def takes(self, event: QKeyEvent) -> bool:
        """Whether the list had use for a key."""
        if self.none.isVisible() and event.key() == Qt.Key.Key_Escape:
            self.none.hide()
            return True
        if not self.list.isVisible() or event.modifiers() & _NOT_TEXT:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return True
        word = self._text_of_word()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._asked and self.list.current().word == word:
            self.dismiss()  # it stands there already: Enter means a new line
            return False
        return self.list.takes(Qt.Key(event.key()))

    def dismiss(self) -> None:
        """Away, and not again for this word."""
        self._items = ()
        self.list.hide()
        self.none.hide()

    def put_away(self) -> None:
        """Away; the next letter may ask again."""
        self.dismiss()
        self._start = -1

    def _narrow(self) -> None:
        start = self._word()[0]
        typed = self._text.text_between(start, self._text.place())
        items = narrowed(self._items, typed) if start == self._start else []
        if not items or (len(items) == 1 and items[0].word == typed and not self._asked):
            self.list.hide()
            return
        self.list.offer(items, self._at())

    def _moved(self) -> None:
        """The cursor stands elsewhere: if that is another word, the list has no business here."""
        self.none.hide()
        if self._start >= 0 and self._word()[0] != self._start:
            self.put_away()

    def _place_or_go(self) -> None:
        """Stay beside the cursor while that can be seen."""
        if self.list.isVisible():
            if self._text.viewport().rect().intersects(self._text.cursorRect()):
                self.list.place(self._at())
            else:
                self.put_away()

    def _word(self) -> tuple[int, int]:
        """Start and end of the word at the cursor, in characters."""
        cursor = self._text.textCursor()
        begin, place = self._text.start_of(cursor.block()), self._text.place()
        start, end = word_at(cursor.block().text(), place - begin)
        return begin + start, begin + end

    def _text_of_word(self) -> str:
        return self._text.text_between(*self._word())

    def _at(self) -> object:
        rect = self._text.cursor_rect_at(self._start)
        return rect.translated(self._text.mapTo(self._around, rect.topLeft()) - rect.topLeft())

    def _take(self, item: Completion | None) -> None:
        if item is None:
            return
        start, end = self._word()
        block = self._text.textCursor().block()
        after = block.text()[end - self._text.start_of(block) :]
        self.put_away()
        new = written(item, after)
        replacing(self._text, start, end, new)
        self._text.ensureCursorVisible()
        if item.kind == KEY and new != item.word:
            self._start, self._asked = self._text.place(), False
            self.wanted.emit(self._text.place())

    def _announce(self, item: Completion | None) -> None:
        if item is not None:
            announce(self.list, spoken(item))


def announce(widget: QWidget, words: str) -> None:
    """Have words read aloud, where somebody listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
