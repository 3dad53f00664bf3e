"""The problems of the text: drawn, told to pointer and screen reader, and walked through."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QToolTip

from app.ui.language import tr
from app.ui.models.studio.marked import ERROR, Marked, Problems
from app.ui.models.studio.plain_tip import plain
from app.ui.widgets.studio.completing import announce
from app.ui.widgets.studio.editor_marks import Marks
from app.ui.widgets.studio.editor_text import EditorText
from app.ui.widgets.studio.gutter import Gutter


class EditorProblems(QObject):
    """What is wrong with one text."""

    shown = Signal(int)
    """One has been gone to: its place in the list that came last."""

    def __init__(self, text: EditorText) -> None:
        super().__init__(text)
        self._text = text
        self._problems = Problems()
        self._said = ""
        self.gutter, self.marks = Gutter(text, self._problems), Marks(text, self._problems)
        text.edited.connect(self._problems.move)
        text.cursorPositionChanged.connect(self._describe)
        text.asked_about.connect(lambda offset, at: self._explain(self._problems.at(offset), at))
        self.gutter.asked_about.connect(self._explain)

    def show(self, problems: Iterable[tuple[int, int, str, str]], revision: int | None = None) -> None:
        """Show a new set.

        Args:
            problems: (start, end, severity, message).
            revision: of the text they were found in; None for the text at hand.
        """
        edits = self._text.edits_since(revision) if revision is not None else []
        if edits is None:
            return  # found in a text nobody remembers; the next set is on its way
        self._problems.show(problems, edits)
        self.marks.draw()
        self.gutter.update()
        self.gutter.setAccessibleDescription(self._counted())
        self._describe()

    def step(self, forward: bool) -> Marked | None:
        """The next problem from the cursor, or the one before; None if there are none."""
        found = self._problems.beside(self._text.place(), forward)
        if found is not None:
            self._text.reveal(found.start, found.end)
            self.shown.emit(found.index)
        return found

    def _describe(self) -> None:
        """Have the problems of the cursor's line read aloud, once."""
        if not len(self._problems) and not self._said:
            return
        block = self._text.textCursor().block()
        start = self._text.start_of(block)
        said = _told(self._problems.between(start, start + len(block.text())))
        if said != self._said:
            self._said = said
            self._text.setAccessibleDescription(said)
            if said:
                announce(self._text, said)

    def _counted(self) -> str:
        errors = self._problems.count(ERROR)
        return tr("{errors}, {warnings}").format(
            errors=tr("%n error(s)", "", errors), warnings=tr("%n warning(s)", "", len(self._problems) - errors)
        )

    def _explain(self, problems: list[Marked], at: QPoint) -> None:
        if problems:
            QToolTip.showText(at, "".join(plain(line) for line in _told(problems).split("\n")), self._text)
        else:
            QToolTip.hideText()


def _told(problems: list[Marked]) -> str:
    """Problems as sentences, one a line; the word says what the colour says."""
    lines = []
    for each in problems:
        words = tr("Error: {sentence}") if each.severity == ERROR else tr("Warning: {sentence}")
        lines.append(words.format(sentence=each.message))
    return "\n".join(dict.fromkeys(lines))
