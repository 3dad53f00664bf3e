"""The runs that misbehave: each with why, and opened as a replay."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.odd_runs import Odd
from app.ui.language import tr
from app.ui.models.studio.rehearse_odd import ODD_ROLE, OddModel
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column, row
from app.ui.widgets.studio.rehearse_table import RehearseTable

_LAYOUTS = ((560, (152, 88, 80, 0)), (0, (116, 64, 64, 0)))
_ROWS = 9


class OddPart(QWidget):
    """The list, and the one button."""

    opened = Signal(str, int)
    """(player, seed)."""

    def __init__(self) -> None:
        super().__init__()
        self.model = OddModel()
        self._head = Label("", "body", wrap=True)
        self.table = RehearseTable(self.model, _LAYOUTS, tr("Runs that misbehave"))
        self.table.setAccessibleDescription(tr("Enter opens the run as a replay"))
        self.table.activated.connect(lambda _: self._open())
        self.button = Button(tr("Open as a replay"), icon="play", hint=tr("Look at this run in its debrief, act by act"))
        self.button.clicked.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._able())
        self.setLayout(column(self._head, self.table, row(self.button, None), None, gap=8))
        self.show_odd((), False)

    def show_odd(self, found: Sequence[Odd], known: bool = True) -> None:
        """Show them; `known` is False while players are still to come."""
        self.model.show_odd(found)
        self.table.show_rows(_ROWS)
        self.table.setVisible(bool(found))
        self.button.setVisible(bool(found))
        if found:
            self._head.setText(tr("%n run(s) did not go as (it|they) should, the worst first.", "", len(found)))
            self.table.selectRow(0)
        elif known:
            self._head.setText(tr("No run misbehaves: none passes that may not, none of the playbook falls short, "
                                  "and no skilled run lies far from the others of its player."))
        else:
            self._head.setText(tr("Runs that misbehave are listed when all players are through."))
        self._able()

    def _able(self) -> None:
        self.button.setEnabled(self.table.current_row() >= 0)

    def _open(self) -> None:
        odd = self.table.currentIndex().data(ODD_ROLE)
        if odd is not None:
            self.opened.emit(odd.player, odd.seed)
