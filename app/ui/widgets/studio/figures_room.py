"""The room where real first attempts speak about the scenario: which lines deserve a look, and from how many people."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget

from app.certification.items import DISCRIMINATION_FROM, FACILITY_FROM, LineFigures
from app.engine.scenario import Scenario
from app.errors import StormdrillError
from app.services.item_figures import Findings, ItemStatistics
from app.ui.background import Job
from app.ui.language import shown, told, tr
from app.ui.models.studio.figure_lines import FigureLines
from app.ui.models.studio.line_words import about, asked, loc_of
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Caps, Label
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.page import KeyRow
from app.ui.widgets.studio.figures_header import FiguresHeader
from app.ui.widgets.studio.figures_table import FiguresTable
from app.ui.widgets.studio.judged_thing import JudgedThing
from app.ui.widgets.studio.room import Standing, StudioRoom
from app.ui.widgets.studio.word_page import WordPage
from app.wiring import App

_WIDE_PX = 900
"""Narrower, and the post stands below the table instead of beside it."""
_LOW_PX = 380
"""Lower, and what a figure means is told by the pointer only."""


class FiguresRoom(StudioRoom):
    """Figures are of one edition: a change of the scenario begins anew, and nothing is carried over."""

    name = "figures"

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._scenario: Scenario | None = None
        self._asked = 0
        self._here = False
        self.findings: Findings | None = None
        self.lines = FigureLines()
        self.table, self._header = FiguresTable(self.lines), FiguresHeader()
        self._words, self._few = WordPage(), WordPage()
        self._thing, self._doubt = JudgedThing(), Label(type="control", tone="warn", wrap=True)
        self._line, self._meaning = Caps(""), Label(type="control", tone="ink2", wrap=True)
        self._show_place = Button(tr("Show it in the text"), hint=tr("Enter in the table does the same"))
        side = Panel(column(self._line, self._meaning, self._doubt, row(self._show_place, None), Hairline(), self._thing,
                            gap=8, margins=(16, 16, 16, 0)))  # fmt: skip
        side.layout().setStretch(5, 1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(self.table)
        parts.addWidget(side)
        parts.setChildrenCollapsible(False)
        parts.setStretchFactor(0, 5)
        parts.setStretchFactor(1, 2)
        self._below = QStackedWidget()
        for page in (self._few, parts):
            self._below.addWidget(page)
        overview = Panel(column(self._header, Hairline(), self._below, gap=0))
        overview.layout().setStretch(2, 1)
        self._parts, self._overview, self._stack = parts, overview, QStackedWidget()
        for page in (self._words, overview):
            self._stack.addWidget(page)
        self.setLayout(column(self._stack))
        self.table.chosen.connect(self._show_line)
        self.table.entered.connect(self._pick)
        self._show_place.clicked.connect(lambda: self._pick(self.lines.at(self.table.currentIndex().row())))
        self._words.acted.connect(self._ask)
        self.show_standing(None)

    def words(self) -> str:
        return tr("Figures")

    def status(self) -> str:
        if self.findings is None:
            return ""
        return tr("%n first attempt(s)", "", self.findings.figures.attempts)

    def keys(self) -> tuple[KeyRow, ...]:
        return (("↑ ↓", tr("another line")), ("↵", tr("show it in the text")))

    def show_standing(self, standing: Standing | None) -> None:
        if standing is None or standing.scenario is None:
            self._forget()
            self._words.say(*_why_not(standing))
            self._stack.setCurrentWidget(self._words)
            return
        if self._scenario is not None and self._scenario.digest == standing.scenario.digest:
            return
        self._forget()
        self._scenario = standing.scenario
        if self._here:
            self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._header.explain(self.height() >= theme.px(_LOW_PX))
        wide = self.width() >= theme.px(_WIDE_PX)
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._parts.orientation() != wanted:
            self._parts.setOrientation(wanted)
            self._parts.setSizes([5_000, 2_000] if wide else [5_000, 4_000])

    def enter(self) -> None:
        self._here = True
        self._ask()  # somebody may have sat meanwhile

    def leave(self) -> None:
        self._here = False

    def close_down(self) -> None:
        self._forget()

    def _forget(self) -> None:
        self._scenario = self.findings = None
        self._asked += 1
        self.lines.clear()
        self.told.emit()

    def _ask(self) -> None:
        app, scenario = self._app, self._scenario
        if scenario is None:
            return
        self._asked += 1
        number = self._asked
        if self.findings is None:
            self._words.say(tr("Reading first attempts …"), tr("Every one is folded again from its record, once."))
            self._stack.setCurrentWidget(self._words)

        def use(found: Findings) -> None:
            if number == self._asked:
                self._show(found)

        def tell(trouble: BaseException) -> None:
            if number == self._asked:
                self._fail(trouble)

        Job(lambda: ItemStatistics(app.paths, app.runs).of(scenario), self, storage=True).done(use).failed(tell).start()

    def _show(self, found: Findings) -> None:
        same = found == self.findings
        self.findings = found
        figures, have = found.figures, found.figures.attempts
        self._header.show_findings(found)
        self._stack.setCurrentWidget(self._overview)
        if have < FACILITY_FROM:
            self.lines.clear()
            self._few.say(tr("Too few people for a figure."), tr(
                "With fewer than {least} a figure would say more about who they were than about the drill, so none is "
                "shown.").format(least=FACILITY_FROM))  # fmt: skip
            self._below.setCurrentWidget(self._few)
        elif not same:
            self.lines.set_lines(self._scenario, figures.lines, have >= DISCRIMINATION_FROM)
            self._below.setCurrentWidget(self._parts)
            self.table.selectRow(0)
        self.told.emit()

    def _fail(self, trouble: BaseException) -> None:
        self.findings = None
        self.lines.clear()
        words = told(trouble) if isinstance(trouble, StormdrillError) else tr("Something in the program went wrong.")
        self._words.say(tr("The first attempts cannot be read."), words, tr("Try again"))
        self._stack.setCurrentWidget(self._words)
        self.told.emit()

    def _show_line(self, entry: LineFigures | None) -> None:
        if entry is None or self._scenario is None:
            return
        name, meaning = asked(entry.line)
        self._line.setText(name.upper())
        self._line.setAccessibleName(name)
        self._meaning.setText(meaning)
        self._meaning.setVisible(bool(meaning))
        self._doubt.setText(shown(entry.doubt))
        self._doubt.setVisible(bool(entry.doubt))
        self._thing.show_thing(self._scenario, about(entry.line))

    def _pick(self, entry: LineFigures | None) -> None:
        if entry is not None and self._scenario is not None:
            self.picked.emit(loc_of(self._scenario, about(entry.line)))


def _why_not(standing: Standing | None) -> tuple[str, str]:
    if standing is None:
        return tr("No scenario is open."), tr("Open one under Scenarios; what first attempts say about it is shown here.")
    return (tr("This scenario has no figures yet."),
            tr("It has %n problem(s), so nobody can have sat it as it is.", "", standing.errors))  # fmt: skip
