"""People: who is certified for what, until when; filters on top, the person in hand at the right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSplitter, QTableView

from app.ui.background import Job
from app.ui.delegates.people_delegate import PeopleDelegate
from app.ui.language import told, tr
from app.ui.models.hr.people_model import CHUNK, PeopleModel
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.hr.people_export import PeopleExport
from app.ui.widgets.hr.people_filters import PeopleFilters
from app.ui.widgets.hr.person_pane import PersonPane
from app.ui.widgets.hr.room import HrRoom
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.page import KeyRow

if TYPE_CHECKING:
    from app.storage.people_table import PeopleAsked
    from app.wiring import App

_FIRST = 300
"""People whose order is read at once; the rest follows."""
_SOON_DAYS = 90
_WIDTHS_PX = (110, 210, 130)
_LEVEL_PX = 180


class PeopleRoom(HrRoom):
    """Shows everybody; deciding and exporting are other rooms' and parts' business.

    Args:
        app: the program.
    """

    name = "people"

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._programme = ""
        self._asked: PeopleAsked | None = None
        self._number = 0
        self._person = ""
        self._reading = True
        self._build()
        self._connect()

    def status(self) -> str:
        if self._reading:
            return tr("reading …")
        return tr("%n person(s)", "", self.model.total)

    def keys(self) -> tuple[KeyRow, ...]:
        return (("/", tr("search")), ("↑ ↓", tr("choose")), ("↵", tr("read the person")), ("Ctrl E", tr("export")), ("Esc", tr("clear the search")))

    def asked(self) -> PeopleAsked | None:
        """What the table shows now; None before it was read."""
        return self._asked

    def show_person(self, number: str) -> None:
        """Show this person, whoever the table shows."""
        self._person = number
        self._read_person()
        at = self.model.place_of(number)
        if at >= 0:
            self.table.selectRow(at)

    def enter(self) -> None:
        Job(self._facts, self, storage=True).done(self._begin).failed(self._failed).start()

    def close_down(self) -> None:
        self.export.bar.stop()

    # reading -----------------------------------------------------------------------------------------

    def _facts(self) -> tuple:
        """The programme and its levels."""
        programmes = self._app.programmes.all()
        first = programmes[0] if programmes else None
        levels = [(level.id, level.title) for level in first.levels] if first else []
        return (first.id if first else "", levels)

    def _begin(self, facts: tuple) -> None:
        programme, levels = facts
        if programme != self._programme:
            self._programme = programme
            self.model.set_levels(levels)
            self.filters.show_levels(levels)
            self._widths()
        self.read()
        Job(self._units, self, storage=True).done(self.filters.show_units).start()
        if self._person:
            self._read_person()

    def _units(self) -> list[tuple[str, int]]:
        from app.storage.people_table import PeopleTable

        return PeopleTable(self._app.database).units()

    def read(self) -> None:
        """Read the order of the people asked for, the first few at once."""
        from app.storage.people_table import PeopleAsked, PeopleTable

        filters, sort = self.filters, self._sort
        today = self._app.standing.today()
        asked = self._asked = PeopleAsked(
            today.isoformat(), self._programme, sort[1] or filters.level, _soon(today), filters.search.text().strip(),
            filters.unit, filters.state, filters.with_left, sort[0], sort[2],
        )  # fmt: skip
        if filters.state:
            self._asked = asked = replace(asked, level=filters.level or asked.level)
        self.export.follow(asked)
        self._number += 1
        number = self._number
        self._reading = True
        self.told.emit()

        def first() -> tuple:
            table = PeopleTable(self._app.database)
            numbers = table.numbers(asked, _FIRST)
            return numbers, table.rows(numbers[:CHUNK], asked.programme, asked.today, asked.soon)

        def whole() -> list[str]:
            return PeopleTable(self._app.database).numbers(asked)

        def show_first(found: tuple) -> None:
            if number != self._number:
                return
            numbers, rows = found
            self.model.set_numbers(numbers)
            self.model.take_rows(0, rows)
            self._none.setVisible(not numbers)
            if len(numbers) < _FIRST:
                self._done()
            else:
                Job(whole, self, storage=True).done(show_whole).failed(self._failed).start()

        def show_whole(numbers: list[str]) -> None:
            if number == self._number:
                self.model.set_numbers(numbers, keep=True)
                self._done()

        Job(first, self, storage=True).done(show_first).failed(self._failed).start()

    def _done(self) -> None:
        self._reading = False
        self._count.setText(tr("%n person(s)", "", self.model.total))
        self.told.emit()

    def _failed(self, error: BaseException) -> None:
        from app.errors import StormdrillError
        from app.ui.notices import notices

        self._reading = False
        self._none.setText(told(error) if isinstance(error, StormdrillError) else tr("The people cannot be shown."))
        self._none.show()
        notices.error(error)
        self.told.emit()

    def _bring_rows(self, first: int, numbers: list[str]) -> None:
        from app.storage.people_table import PeopleTable

        asked, app = self._asked, self._app
        if asked is None:
            return

        def work() -> list:
            return PeopleTable(app.database).rows(numbers, asked.programme, asked.today, asked.soon)

        def show(rows: list) -> None:
            if asked is self._asked:
                self.model.take_rows(first, rows)

        Job(work, self, storage=True).done(show).start()

    def _read_person(self) -> None:
        number, app, programme = self._person, self._app, self._programme
        if not number:
            return
        self.person.say(tr("Reading …"))

        def work() -> object:
            from app.services.person_story import PersonStories

            return PersonStories(app.database, app.people, app.programmes, app.standing).of(number, programme)

        def show(story: object) -> None:
            if number == self._person:
                self.person.show_story(story)

        Job(work, self, storage=True).done(show).failed(lambda error: self.person.say(told(error))).start()

    # parts -------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.filters = PeopleFilters()
        self.model = PeopleModel(lambda: self._app.standing.today())
        self._sort = ("name", "", False)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setItemDelegate(PeopleDelegate(self.table))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(theme.px(34))
        self.table.setAccessibleName(tr("People"))
        head = self.table.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setStretchLastSection(True)
        self._none = Label(tr("Nobody is to be found. Take a roster in, or ask for something else."), "body", "ink2", wrap=True)
        self._none.hide()
        self._count = Label("", "hint", "ink3")
        export = Button(tr("Export…"), icon="download", hint=tr("Ctrl E. What is on screen, as CSV, XLSX or JSON Lines"))
        self.export = PeopleExport(self._app)
        export.clicked.connect(self.export.toggle)
        below = row(self._count, None, export, margins=(16, 6, 16, 6))
        self._none.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), 0)
        left = Panel(column(self._none, self.table, Hairline(), self.export, Panel(below), gap=0))
        left.layout().setStretch(1, 1)
        self.person = PersonPane()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.px(5))
        for part, share in ((left, 3), (self.person, 2)):
            split.addWidget(part)
            split.setStretchFactor(split.count() - 1, share)
        split.setSizes([900, 540])
        self.setLayout(column(self.filters, Hairline(), split, gap=0))
        self.layout().setStretch(2, 1)

    def _connect(self) -> None:
        self.filters.changed.connect(self.read)
        self.filters.down.connect(self._to_table)
        self.model.wanted.connect(self._bring_rows)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.activated.connect(lambda _: self.person.setFocus())
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by)
        QShortcut(QKeySequence("Ctrl+E"), self, self.export.toggle)  # wherever the focus is
        for keys, act in (("/", self.filters.search.setFocus), ("Escape", self.filters.search.clear)):
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _widths(self) -> None:
        for number, width in enumerate(_WIDTHS_PX):
            self.table.setColumnWidth(number, theme.px(width))
        for number in range(len(_WIDTHS_PX), self.model.columnCount() - 1):
            self.table.setColumnWidth(number, theme.px(_LEVEL_PX))

    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.selectRow(0)

    def _chosen(self, index: QModelIndex) -> None:
        number = self.model.number_at(index.row())
        if number and number != self._person:
            self._person = number
            self._read_person()

    def _sort_by(self, column_at: int) -> None:
        key, level = self.model.sort_key(column_at)
        before = self._sort
        down = (key, level) == before[:2] and not before[2]
        self._sort = (key, level, down)
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(column_at, order)
        self.read()


def _soon(today: object) -> str:
    from app.certification.days import plus_days

    return plus_days(today, _SOON_DAYS).isoformat()
