"""One judge at one round: the lines on the left, the line at hand with its post and key on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.certification.angoff import Judge
from app.certification.panel import ratings_of, spreads
from app.engine.scenario import Scenario
from app.services.judging import Bench
from app.ui.language import tr
from app.ui.models.studio.judging_lines import JudgingLines
from app.ui.models.studio.line_words import about, groups
from app.ui.theme import theme
from app.ui.widgets.bars import Bar
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Elided, Label, Number
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.studio.judged_thing import JudgedThing
from app.ui.widgets.studio.judging_table import JudgingTable
from app.ui.widgets.studio.rating_entry import RatingEntry

_WHOLE = 1_000
_BAR_FROM_PX = 900


class JudgingRound(QWidget):
    """Nobody else's number is shown in the first round; in the second, the spread of the first without names."""

    said = Signal(str, int)
    """(line id, points)."""
    rest_kept = Signal()
    """Leave every line that was not touched as it was in the first round."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._scenario: Scenario | None = None
        self.lines = JudgingLines()
        self.table = JudgingTable(self.lines)
        self.entry, self._thing = RatingEntry(), JudgedThing()
        self._title, self._progress, self._bar = Elided(type="title"), Number(tone="ink2"), Bar(0, _WHOLE)
        self._bar.setFixedWidth(theme.px(120))
        self._kept = Label(type="hint", tone="ink3")
        self._rest = Button(tr("Keep the rest as in round 1"), kind="quiet")
        self._rest.clicked.connect(self.rest_kept)
        self.back = Button(tr("Back to the judges"), icon="arrow-left", hint=tr("Esc does the same"))
        self.back.clicked.connect(self.left)
        QShortcut(QKeySequence("Escape"), self, self.left.emit, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        top = Panel(row(self.back, self._title, self._rest, self._kept, self._progress, self._bar, gap=12,
                        margins=(16, 8, 16, 8)))  # fmt: skip
        side = Panel(column(self.entry, self._thing, gap=12, margins=(16, 16, 16, 0)))
        side.layout().setStretch(1, 1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(self.table)
        parts.addWidget(side)
        parts.setChildrenCollapsible(False)
        parts.setStretchFactor(0, 5)
        parts.setStretchFactor(1, 4)
        self.setLayout(column(top, Hairline(), parts, gap=0))
        self.layout().setStretch(2, 1)
        self.table.setAccessibleName(tr("Lines to judge"))
        self.table.current.connect(self._show_row)
        self.table.typed.connect(self._type)
        self.table.entered.connect(self.entry.field.returnPressed)
        self.entry.said.connect(self._say)
        self.entry.stepped.connect(self._step)
        self.entry.paged.connect(self._thing.scroll)

    def begin(self, scenario: Scenario, bench: Bench, judge: Judge, number: int) -> None:
        """Let a judge judge.

        Args:
            scenario: whose lines they are.
            bench: how the judging stands.
            judge: whose turn it is.
            number: the round, from 0.
        """
        self._scenario, second = scenario, number > 0
        self._title.setText(tr("{name} · round {number}").format(name=judge.name, number=number + 1))
        self.lines.set_round(
            groups(scenario, bench.lines), ratings_of(judge, number), ratings_of(judge, 0) if second else None,
            spreads(bench.lines, bench.judges) if second else None,
        )
        self._rest.setVisible(second)
        self._count()
        first = self.lines.next_open(-1)
        self.table.go(first if first >= 0 else self.lines.beside(-1, 1))
        self.entry.field.setFocus()

    def tell(self, words: str, tone: str = "ink3") -> None:
        """Say how the keeping goes."""
        self._kept.setText(words)
        self._kept.set_tone(tone)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._bar.setVisible(self.width() >= theme.px(_BAR_FROM_PX))  # the words beside it say the same

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.entry.field.setFocus()

    @property
    def line(self) -> str:
        """The id of the line at hand, empty for none."""
        found = self.lines.line_at(self.table.currentIndex().row())
        return found.id if found else ""

    def _show_row(self, at: int) -> None:
        line = self.lines.line_at(at)
        if line is None or self._scenario is None:
            return
        before = self.lines.before(line.id) if self.lines.second else None
        self.entry.show_line(line, self.lines.said(line.id), before, self.lines.spread(line.id))
        self._thing.show_thing(self._scenario, about(line))

    def _say(self, points: int) -> None:
        line = self.line
        if not line:
            return
        self.lines.say(line, points)
        self._count()
        self.said.emit(line, points)
        at = self.table.currentIndex().row()
        following = self.lines.following(at)
        if following >= 0:
            self.table.go(following)
        else:
            self._show_row(at)

    def _step(self, step: int) -> None:
        at = self.lines.beside(self.table.currentIndex().row(), step)
        if at >= 0:
            self.table.go(at)

    def _type(self, digit: str) -> None:
        self.entry.field.setFocus()
        self.entry.field.setText(digit)

    def _count(self) -> None:
        done, whole = self.lines.done
        self._progress.setText(tr("{done} of {all} lines").format(done=done, all=whole))
        self._bar.show_value(_WHOLE * done // whole if whole else 0, "good" if done == whole else "accent")
        self._rest.setEnabled(done < whole)
