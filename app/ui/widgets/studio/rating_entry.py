"""Where a judge types what a just-competent person would earn on one line; Enter goes on to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.certification.exam_lines import ExamLine
from app.certification.panel import Spread
from app.ui.language import tr
from app.ui.models.studio.judging_lines import mean_words
from app.ui.models.studio.line_words import asked
from app.ui.theme import theme
from app.ui.widgets.labels import Caps, Label, Number
from app.ui.widgets.layout import Panel, column, row

_LONGEST = 6


class _Field(QLineEdit):
    """One number. Arrows and page keys are for the lines."""

    stepped = Signal(int)
    paged = Signal(int)
    _STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
    _PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in self._STEPS:
            self.stepped.emit(self._STEPS[event.key()])
        elif event.key() in self._PAGES:
            self.paged.emit(self._PAGES[event.key()])
        else:
            super().keyPressEvent(event)


class RatingEntry(Panel):
    """The question, a field, and what is wrong with what stands in it."""

    said = Signal(int)
    """Points, 0..possible."""
    stepped = Signal(int)
    """Another line is wanted: the one before (-1) or after (1)."""
    paged = Signal(int)

    def __init__(self) -> None:
        super().__init__(ground="canvas")
        self.setProperty("rounded", True)
        self._line: ExamLine | None = None
        self._before: int | None = None
        self._caps = Caps("")
        self._question = Label(type="body", wrap=True)
        self.field = _Field()
        self.field.setMaxLength(_LONGEST)
        self.field.setFixedWidth(theme.px(88))
        self.field.returnPressed.connect(self._enter)
        self.field.textEdited.connect(lambda _: self._tell(""))
        self.field.stepped.connect(self.stepped)
        self.field.paged.connect(self.paged)
        self._of = Label(tone="ink2", wrap=True)
        self._wrong = Label(type="control", tone="hot", wrap=True)
        self._spread = Number(type="control", tone="ink2")
        self._spread.setWordWrap(True)
        entry = row(self.field, self._of, gap=8)
        entry.setStretch(1, 1)
        self.setLayout(column(self._caps, self._question, 4, entry, self._wrong, self._spread, gap=4,
                              margins=(16, 12, 16, 12)))  # fmt: skip
        self._tell("")

    def show_line(self, line: ExamLine, said: int | None, before: int | None, spread: Spread | None) -> None:
        """Ask for this line.

        Args:
            line: whose points.
            said: what was said of it in this round.
            before: the judge's own number of the first round; only in the second.
            spread: what the first round said; only in the second.
        """
        self._line, self._before = line, before
        name, meaning = asked(line)
        self._caps.setText(name.upper())
        self._caps.setAccessibleName(name)
        self._question.setText(meaning or name)
        self._of.setText(tr("of {points} points, expected of a just-competent person").format(points=line.possible))
        self.field.setText("" if said is None else str(said))
        self.field.setPlaceholderText("" if before is None else str(before))
        self.field.selectAll()
        whole = tr("{name}: points of a just-competent person, 0 to {points}").format(name=name, points=line.possible)
        self.field.setAccessibleName(whole)
        self._spread.setText(_spread_words(spread, before))
        self._spread.setVisible(bool(self._spread.text()))
        self._tell("")

    def _enter(self) -> None:
        if self._line is None:
            return
        typed = self.field.text().strip()
        if not typed and self._before is not None:
            self.said.emit(self._before)
        elif not typed:
            self._tell(tr("Type a number from 0 to {points}.").format(points=self._line.possible))
        elif not (typed.isascii() and typed.isdigit()):
            self._tell(tr("“{typed}” is no whole number. Type one from 0 to {points}.").format(
                typed=typed, points=self._line.possible))  # fmt: skip
        elif int(typed) > self._line.possible:
            self._tell(tr("This line has {points} points; {typed} is more.").format(
                points=self._line.possible, typed=int(typed)))  # fmt: skip
        else:
            self.said.emit(int(typed))

    def _tell(self, wrong: str) -> None:
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        self.field.setAccessibleDescription(wrong)
        if wrong:
            self.field.selectAll()

    @property
    def wrong(self) -> str:
        """What is wrong with what was typed; empty while nothing is."""
        return self._wrong.text()


def _spread_words(spread: Spread | None, before: int | None) -> str:
    if spread is None or before is None:
        return ""
    return tr("Round 1: lowest {lowest}, mean {mean}, highest {highest}. Yours was {own}; Enter keeps it.").format(
        lowest=spread.lowest, mean=mean_words(spread), highest=spread.highest, own=before
    )
