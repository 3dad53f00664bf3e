"""Who has to renew: certificates that run out soon, and levels that ran out; each row leads to its person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal

from app.ui.language import tr
from app.ui.models.hr.cells import Cells, Column
from app.ui.widgets.hr.cells_table import CellsTable
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Card, column, row
from app.ui.widgets.tabs import Tabs

SOON, LAPSED = "soon", "lapsed"
SOON_DAYS = 90


class RunningOutCard(Card):
    """Two lists on tabs; Enter shows the person."""

    person_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._titles: Mapping[str, str] = {}
        self._lists: dict[str, Sequence[object]] = {SOON: (), LAPSED: ()}
        self.tabs = Tabs(tr("Running out"))
        self.tabs.add(SOON, tr("Within {days} days").format(days=SOON_DAYS))
        self.tabs.add(LAPSED, tr("Lapsed"))
        self.tabs.chosen.connect(self._show)
        self.model = Cells((
            Column(tr("Until"), lambda held: held.valid_until, width=110),
            Column(tr("Name"), lambda held: held.name, lambda held: "ink", strong=True, width=230),
            Column(tr("Unit"), lambda held: held.unit, width=160),
            Column(tr("Level"), lambda held: self._titles.get(held.level, held.level), width=150),
            Column(tr("Number"), lambda held: held.person, lambda held: "ink3", width=120),
        ))  # fmt: skip
        self.table = CellsTable(self.model, tr("Running out"))
        self.table.taken.connect(lambda held: self.person_wanted.emit(held.person) if held is not None else None)
        self._says = Label(tr("Reading …"), "hint", "ink2", wrap=True)
        self.setLayout(column(row(Label(tr("Running out"), "title"), self.tabs, None, gap=16), self._says, self.table, gap=8, margins=(20, 14, 20, 16)))
        self.table.hide()

    def show_lists(self, soon: Sequence[object], lapsed: Sequence[object], titles: Mapping[str, str]) -> None:
        """Both lists, the first to run out at the top."""
        self._lists, self._titles = {SOON: soon, LAPSED: lapsed}, titles
        self.tabs.count(SOON, len(soon))
        self.tabs.count(LAPSED, len(lapsed))
        self._show(self.tabs.current)

    def _show(self, name: str) -> None:
        rows = self._lists[name]
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.table.fit_height(10)
        none = tr("No certificate runs out within {days} days.").format(days=SOON_DAYS) if name == SOON else tr("No level has run out.")
        self._says.setText(tr("The first to run out is at the top; Enter shows the person.") if rows else none)
