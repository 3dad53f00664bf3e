"""Certificates: found by number or name; suspended, given back, revoked or appealed with a ground; their files written anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.storage.decisions import HeldRow
from app.ui.language import tr
from app.ui.models.hr.cells import Cells, Column
from app.ui.models.hr.people_model import STATES, TONES
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.hr.cells_table import CellsTable
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Hairline, Panel, column, row

MOST = 500
_REST_MS = 180


class CertificatesView(QWidget):
    """Shows and asks; deciding is the room's business."""

    changed = Signal()
    """Another search."""
    act_wanted = Signal(str, object)
    """(suspend, reinstate, revoke, appeal, files or look; the row)"""
    person_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._today = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.changed)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Certificate's number, name or person's number"))
        self.search.setAccessibleName(tr("Search certificates"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._rest.start)
        self.model = Cells((
            Column(tr("Person"), lambda held: held.name, lambda held: "ink", strong=True, width=190),
            Column(tr("Level"), lambda held: held.level, width=130),
            Column(tr("State"), self._words, lambda held: TONES.get(self._state(held), "ink2"), width=150),
            Column(tr("From"), lambda held: held.valid_from, width=100),
            Column(tr("Until"), lambda held: held.valid_until, width=100),
            Column(tr("Number"), lambda held: held.number, lambda held: "ink3", width=170),
            Column(tr("Supervised by"), lambda held: held.supervised_by or tr("unsupervised"), width=130),
        ))  # fmt: skip
        self.table = CellsTable(self.model, tr("Certificates"))
        self.table.walked.connect(lambda _: self._allow())
        self.search.returnPressed.connect(self.table.setFocus)
        self._says = Label("", "hint", "ink3")
        self._none = Label("", "body", "ink2", wrap=True)
        self._none.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        head = Panel(row(self.search, self._says, gap=12, margins=(16, 8, 16, 8)))
        head.layout().setStretch(0, 1)
        self.setLayout(column(head, Hairline(), self._none, self.table, Hairline(), Panel(self._acts()), gap=0))
        self.layout().setStretch(3, 1)
        self._allow()

    def show_rows(self, rows: Sequence[HeldRow], today: str) -> None:
        """These were found.

        Args:
            rows: certificates.
            today: the UTC date, ISO.
        """
        self._today = today
        before = self.table.current()
        self.model.set_rows(rows)
        at = next((at for at, each in enumerate(rows) if before is not None and each.number == before.number), 0 if rows else -1)
        if at >= 0:
            self.table.selectRow(at)
        self._none.setText(tr("No certificate is called this.") if self.search.text().strip() else tr("No certificate was issued so far."))
        self._none.setVisible(not rows)
        self._says.setText(tr("the newest {most}; search for others").format(most=MOST) if len(rows) >= MOST else tr("%n certificate(s)", "", len(rows)))
        self._allow()

    def _acts(self) -> object:
        self._buttons: dict[str, Button] = {}
        line = Flow(theme.px(8))
        for act, words, kind in (("suspend", tr("Suspend…"), "plain"), ("reinstate", tr("Reinstate…"), "plain"),
                                 ("revoke", tr("Revoke…"), "danger"), ("appeal", tr("Take an appeal in…"), "plain"),
                                 ("look", tr("Look at the certificate"), "plain"), ("files", tr("Write its files again"), "plain")):  # fmt: skip
            button = self._buttons[act] = Button(words, kind)
            button.clicked.connect(lambda _=False, act=act: self.act_wanted.emit(act, self.table.current()))
            line.addWidget(button)
        person = self._buttons["person"] = Button(tr("Show the person"), "quiet")
        person.clicked.connect(lambda: self.person_wanted.emit(self.table.current().person))
        line.addWidget(person)
        return column(line, margins=(16, 10, 16, 10))

    def _allow(self) -> None:
        held = self.table.current()
        state = held.state if held is not None else ""
        can = {"suspend": state == "valid", "reinstate": state == "suspended", "revoke": state in ("valid", "suspended"),
               "appeal": state in ("suspended", "revoked"), "look": bool(state), "files": bool(state),
               "person": held is not None and bool(held.person)}  # fmt: skip
        for act, button in self._buttons.items():
            button.setEnabled(can[act])

    def _state(self, held: HeldRow) -> str:
        return "lapsed" if held.state == "valid" and held.valid_until < self._today else held.state

    def _words(self, held: HeldRow) -> str:
        words = tr(STATES.get(self._state(held), held.state))
        return tr("{state}, provisional").format(state=words) if held.provisional else words
