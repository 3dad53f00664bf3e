"""Every decision that was made: who, when, about whom, with which ground; nothing of it is ever overwritten."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.storage.decisions import DecidedRow
from app.ui.language import tr
from app.ui.models.hr.cells import Cells, Column
from app.ui.models.hr.decision_words import EVENT_TONES, event_words
from app.ui.models.hr.people_model import day_words
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.hr.cells_table import CellsTable
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Hairline, Panel, column

PAGE = 500


class HistoryView(QWidget):
    """The newest first; older ones when asked."""

    more_wanted = Signal()
    appeal_wanted = Signal(object)
    """The row of a declined proposal, or None: against whatever is named then."""
    person_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.most = PAGE
        self.model = Cells((
            Column(tr("When"), lambda done: day_words(done.wall_ms), width=110),
            Column(tr("What"), lambda done: event_words(done.what), lambda done: EVENT_TONES.get(done.what, "ink2"), width=130),
            Column(tr("Person"), lambda done: done.name or tr("erased"), lambda done: "ink", strong=True, width=170),
            Column(tr("Level"), lambda done: done.level, width=110),
            Column(tr("Decided by"), lambda done: done.decided_by, lambda done: "ink", width=140),
            Column(tr("Certificate or proposal"), _about, lambda done: "ink3", width=170),
            Column(tr("Ground"), lambda done: done.ground or "–", width=300),
        ))  # fmt: skip
        self.table = CellsTable(self.model, tr("Decisions"))
        self.table.walked.connect(lambda _: self._allow())
        self._none = Label(tr("Nothing was decided so far."), "body", "ink2", wrap=True)
        self._none.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self._appeal = Button(tr("Take an appeal in…"), hint=tr("Against a declined proposal, a certificate or a set that did not pass"))
        self._appeal.clicked.connect(lambda: self.appeal_wanted.emit(self.table.current()))
        self._person = Button(tr("Show the person"), "quiet")
        self._person.clicked.connect(lambda: self.person_wanted.emit(self.table.current().person))
        self._older = Button(tr("Show older ones"), "quiet")
        self._older.clicked.connect(self._more)
        acts = Flow(theme.px(8))
        for each in (self._appeal, self._person, self._older):
            acts.addWidget(each)
        self.setLayout(column(self._none, self.table, Hairline(), Panel(column(acts, margins=(16, 10, 16, 10))), gap=0))
        self.layout().setStretch(1, 1)
        self._allow()

    def show_rows(self, rows: Sequence[DecidedRow]) -> None:
        """These were decided."""
        self.model.set_rows(rows)
        self._none.setVisible(not rows)
        self._older.setVisible(len(rows) >= self.most)
        self._allow()

    def _more(self) -> None:
        self.most += 2 * PAGE
        self.more_wanted.emit()

    def _allow(self) -> None:
        done = self.table.current()
        self._person.setEnabled(done is not None and bool(done.person))


def _about(done: DecidedRow) -> str:
    return done.certificate or tr("proposal {number}").format(number=done.proposal)
