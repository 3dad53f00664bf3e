"""The text editor of the studio: words, gutter, list of words, and the bars at its foot."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from os.path import commonprefix
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.authoring.editing.changes import Changes, TextChange
from app.ui.language import tr
from app.ui.models.studio.offering import word_at
from app.ui.models.studio.offsets import Edit
from app.ui.widgets.layout import column
from app.ui.widgets.studio.completing import Completing
from app.ui.widgets.studio.editor_colours import Colours
from app.ui.widgets.studio.editor_keys import CHANGING, EVERYWHERE, act_of
from app.ui.widgets.studio.editor_keys import KEYS as KEYS
from app.ui.widgets.studio.editor_feet import Feet
from app.ui.widgets.studio.editor_menu import EditorMenu
from app.ui.widgets.studio.editor_problems import EditorProblems
from app.ui.widgets.studio.editor_text import EditorText
from app.ui.widgets.studio.editor_typing import Typing
from app.ui.widgets.studio.searching import Searching

if TYPE_CHECKING:
    from app.authoring.editing.offered import Completions

_WRAPPED, _WHOLE = QPlainTextEdit.LineWrapMode.WidgetWidth, QPlainTextEdit.LineWrapMode.NoWrap

_ON_THE_WAY = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class ScenarioEditor(QWidget):
    """Where a scenario is written. All places are characters of the text, whatever Qt counts.

    What a text means it does not know: it asks by signals and is answered by methods.
    """

    changed = Signal()
    """The text is another; once an act, however much of it changed."""
    cursor_moved = Signal(int)
    completion_wanted = Signal(int)
    """What may stand here? Answered by `offer`, at once or later."""
    definition_wanted = Signal(int)
    uses_wanted = Signal(int)
    rename_wanted = Signal(int, str)
    """(a character of the old name, the new name). Answered by `apply` or `refuse`."""
    problem_shown = Signal(int)
    """F8 has gone to this entry of the list that was shown last."""

    def __init__(self) -> None:
        super().__init__()
        self.words = EditorText()
        self.problems = EditorProblems(self.words)
        self.colours = Colours(self.words)
        self.feet = Feet()
        self.setLayout(column(self.words, self.feet, gap=0))
        self.layout().setStretch(0, 1)
        self.completing = Completing(self.words, self)
        self.search = Searching(self.words, self.problems.marks, self.feet.find)
        self._typing = Typing(self.words)
        self._rename_at = self._told = 0
        self._leaving = False
        self.setFocusProxy(self.words)
        self.setAccessibleName(tr("Text editor"))
        self._acts: dict[str, Callable[[], None]] = self._typing.acts | self._own_acts()
        self._tie()

    def _own_acts(self) -> dict[str, Callable[[], None]]:
        words = self.words
        return {
            "complete": self.completing.ask,
            "definition": lambda: self.definition_wanted.emit(words.place()),
            "uses": lambda: self.uses_wanted.emit(words.place()),
            "rename": self._open_rename, "line": self._open_line,
            "find": lambda: self._find(False), "replace": lambda: self._find(True),
            "next-hit": lambda: self.search.step(True), "previous-hit": lambda: self.search.step(False),
            "next-problem": lambda: self._to_problem(True), "previous-problem": lambda: self._to_problem(False),
            "break": self._toggle_wrap,
            "cut": words.cut, "copy": words.copy, "paste": words.paste, "all": words.selectAll,
        }  # fmt: skip

    def _tie(self) -> None:
        self.words.installEventFilter(self)
        self.words.edited.connect(self._edited)
        self.words.document().contentsChanged.connect(self._tell)
        self.words.cursorPositionChanged.connect(self._cursor_moved)
        self.words.link_pressed.connect(self.definition_wanted)
        self.words.sight_changed.connect(self.problems.gutter.place)
        self.problems.gutter.line_pressed.connect(self._to_line)
        self.problems.shown.connect(self.problem_shown)
        self.completing.wanted.connect(self.completion_wanted)
        self.feet.line.wanted.connect(lambda line: self._to_line(line - 1))
        self.feet.rename.wanted.connect(lambda new: self.rename_wanted.emit(self._rename_at, new))
        self.feet.closed.connect(lambda: self.words.setFocus(Qt.FocusReason.OtherFocusReason))

    def _tell(self) -> None:
        """Qt tells of colours too; only another text is a change."""
        if self.words.revision != self._told:
            self._told = self.words.revision
            self.changed.emit()

    # -- the text

    def set_text(self, text: str) -> None:
        """Show another text, with nothing to undo.

        Args:
            text: lines that end in \\n.
        """
        self.completing.put_away()
        self.feet.rename.put_away()
        self.problems.show(())
        self.words.set_text(text)

    def text(self) -> str:
        """The whole text."""
        return self.words.text()

    @property
    def revision(self) -> int:
        """Rises with every change of the text."""
        return self.words.revision

    def cursor_offset(self) -> int:
        """Where the cursor is."""
        return self.words.place()

    def select(self, start: int, end: int, keep_focus: bool = True) -> None:
        """Select these characters and bring them into calm sight.

        Args:
            start: the first character; the cursor stands there afterwards.
            end: one after the last.
            keep_focus: whether the focus stays where it is; False brings it here.
        """
        self.completing.put_away()
        self.words.reveal(start, end)
        if not keep_focus:
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def apply(self, changes: Changes) -> None:
        """Make these changes of the text at hand, as one that can be undone; cursor and sight stay where they were."""
        self.completing.put_away()
        self.words.change(changes)
        if self.feet.rename.waiting:
            self.feet.rename.put_away()

    def replace_all(self, text: str) -> None:
        """Another text of the same file, as one change that can be undone; what both begin and end with stays."""
        before = self.text()
        first = len(commonprefix((before, text)))
        last = len(commonprefix((before[first:][::-1], text[first:][::-1])))
        if before != text:
            self.apply((TextChange(first, len(before) - last, text[first : len(text) - last]),))

    def refuse(self, sentence: str) -> None:
        """A name cannot be changed as wanted: say why in the bar."""
        self.feet.rename.refuse(sentence)

    def offer(self, completions: Completions) -> None:
        """What may stand at the cursor; passed over if the text has moved on."""
        self.completing.offer(completions)

    def show_problems(self, problems: Iterable[tuple[int, int, str, str]], revision: int | None = None) -> None:
        """Mark what is wrong; it moves along with the text until the next set comes.

        Args:
            problems: (start, end, severity, message).
            revision: of the text they were found in; None for the text at hand.
        """
        self.problems.show(problems, revision)

    def set_read_only(self, on: bool) -> None:
        """Let it be read and searched, but not changed."""
        self.words.setReadOnly(on)
        if on:
            reading = Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
            self.words.setTextInteractionFlags(reading)
            self.completing.put_away()
            self.feet.rename.put_away()

    # -- what happens

    def _edited(self, edit: Edit) -> None:
        self._rename_at = edit.moved(self._rename_at)

    def _cursor_moved(self) -> None:
        self.cursor_moved.emit(self.words.place())

    def _to_problem(self, forward: bool) -> None:
        self.completing.put_away()
        if self.problems.step(forward) is not None:
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_line(self, line: int) -> None:
        start = self.words.start_of(self.words.document().findBlockByNumber(line))
        self.select(start, start, keep_focus=False)

    def _toggle_wrap(self) -> None:
        self.words.setLineWrapMode(_WHOLE if self.words.lineWrapMode() == _WRAPPED else _WRAPPED)
        self.words.ensureCursorVisible()

    # -- bars

    def _find(self, replacing: bool) -> None:
        self.completing.put_away()
        self.feet.open(self.feet.find, lambda: self.search.open(replacing and not self.words.isReadOnly()))

    def _open_line(self) -> None:
        line, last = self.words.textCursor().blockNumber() + 1, self.words.blockCount()
        self.feet.open(self.feet.line, lambda: self.feet.line.open(line, last))

    def _open_rename(self) -> None:
        place, block = self.words.place(), self.words.textCursor().block()
        start = self.words.start_of(block)
        first, last = word_at(block.text(), place - start)
        if first < last:
            self._rename_at = start + first
            self.feet.open(self.feet.rename, lambda: self.feet.rename.open(block.text()[first:last]))

    # -- events

    def act(self, name: str) -> bool:
        """Do what a key or a line of the menu stands for; False if it cannot be done now."""
        if name not in self._acts or (self.words.isReadOnly() and name in CHANGING):
            return False
        self._acts[name]()
        return True

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            return self._key(event)
        if kind == QEvent.Type.FocusOut:
            self.completing.put_away()
            self._leaving = False
            self.words.viewport().update()
        if kind == QEvent.Type.FocusIn:
            self.words.viewport().update()
        if kind == QEvent.Type.ContextMenu:
            self._open_menu(event)
            return True
        return False

    def _key(self, event: QKeyEvent) -> bool:
        """A key for the text; True if it has been seen to."""
        if event.key() in _ON_THE_WAY:
            return False  # Shift goes down before Shift Tab does
        leaving, self._leaving = self._leaving, False
        if self.completing.takes(event):
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
            return True
        name = act_of(event)
        if name in ("indent", "outdent") and (leaving or self.words.isReadOnly()):
            self.focusNextPrevChild(name == "indent")
            return True
        if name and self.act(name):
            return True
        if not self.words.isReadOnly() and self._typing.takes(event):
            return True
        return False

    def _escape(self) -> None:
        self._leaving = not self.feet.put_away()  # the next Tab walks on instead of indenting

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that a bar at the foot had no use for."""
        name = act_of(event)
        if name not in EVERYWHERE or not self.act(name):
            event.ignore()

    def _open_menu(self, event: QContextMenuEvent) -> None:
        menu = EditorMenu(self.words, self.words.lineWrapMode() == _WRAPPED)
        menu.triggered.connect(lambda action: self.act(action.data()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.words.dress()
            self.problems.gutter.fit(True)
            self.colours.redress()
            self.problems.marks.draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.colours.go_on()
        self.problems.marks.draw()
        self.problems.gutter.place()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.colours.pause()
        self.search.pause()
        self.completing.put_away()
