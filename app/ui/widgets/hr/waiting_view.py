"""What waits for a decision: ticked in a table, looked at beside it, confirmed together or declined with a ground."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app.storage.decisions import WaitingRow
from app.ui.language import tr
from app.ui.models.hr.cells import Cells, Column
from app.ui.models.hr.decision_words import KINDS, breaches, points
from app.ui.models.hr.impartial_rows import ImpartialRows
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.hr.cells_table import CellsTable
from app.ui.widgets.hr.evidence_pane import EvidencePane
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Hairline, Panel, column
from app.ui.widgets.studio.empty import Empty


class WaitingView(QWidget):
    """Shows and asks; deciding is the room's business.

    Args:
        impartial: who may decide what.
        titles: a level's title by its id.
    """

    confirm_wanted = Signal(object)
    """Numbers of proposals."""
    decline_wanted = Signal(object)
    """Numbers of proposals."""
    appeal_wanted = Signal(object, bool)
    """(row, whether it is allowed)"""
    looked_at = Signal(object)
    """The row in hand; None: none is."""

    def __init__(self, impartial: ImpartialRows) -> None:
        super().__init__()
        self._impartial = impartial
        self._titles: dict[str, str] = {}
        self.model = Cells(self._columns(), key=lambda row: row.id, may=lambda row: row.kind != "appeal" and impartial.may(row))
        self.table = CellsTable(self.model, tr("What waits for a decision"))
        self.evidence = EvidencePane()
        self._build()
        self.model.ticked.connect(self._allow)
        self.table.walked.connect(self._walked)

    def show_rows(self, rows: Sequence[WaitingRow], titles: dict[str, str]) -> None:
        """What waits now; the row in hand stays where it can."""
        before = self.table.current()
        self._titles = titles
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        at = next((at for at, each in enumerate(rows) if before is not None and each.id == before.id), 0 if rows else -1)
        if at >= 0:
            self.table.selectRow(at)
        else:
            self._walked(None)
        self._allow()

    def look_again(self) -> None:
        """Somebody else decides now."""
        self.model.look_again()
        self._walked(self.table.current())
        self._allow()

    def _columns(self) -> tuple[Column, ...]:
        def allowed(row: WaitingRow) -> str:
            return tr("not by you") if not self._impartial.may(row) else tr("to be looked at") if _doubts(row) else ""

        def sat(row: WaitingRow) -> str:
            return tr("unsupervised") if row.alone or not row.set_supervised_by else row.set_supervised_by

        return (
            Column(tr("Person"), lambda row: row.name or tr("erased"), lambda row: "ink", strong=True, width=190),
            Column(tr("What"), lambda row: tr(KINDS.get(row.kind, row.kind)), lambda row: "warn" if row.kind == "appeal" else "ink2", width=84),
            Column(tr("Level"), lambda row: self._titles.get(row.level, row.level), width=120),
            Column(tr("Mean"), lambda row: points(json.loads(row.evidence).get("mean")), right=True, width=64),
            Column(tr("Breaches"), lambda row: breaches(row.critical, row.serious), lambda row: "hot" if row.critical else "ink2", width=96),
            Column(tr("Cut", "the points that are needed"), lambda row: tr("provisional") if row.provisional else tr("set by judges"),
                   lambda row: "warn" if row.provisional else "ink2", width=96),
            Column(tr("Supervised by"), sat, width=120),
            Column("", allowed, lambda row: "warn", width=100),
        )  # fmt: skip

    def _build(self) -> None:
        self.propose = Button(tr("Look what has been earned"), "primary", hint=tr("Propose every set that passes and was not proposed yet"))
        self._all = Button(tr("Tick all"), "quiet", hint=tr("Tick all that you may decide"))
        self._all.clicked.connect(self._tick_all)
        self._confirm = Button(tr("Confirm"), "primary", hint=tr("Issue certificates for what is ticked"))
        self._confirm.clicked.connect(lambda: self.confirm_wanted.emit(self.model.chosen()))
        self._decline = Button(tr("Decline…"), hint=tr("Do not give what is ticked; asks for the ground"))
        self._decline.clicked.connect(lambda: self.decline_wanted.emit(self.model.chosen()))
        self._granted = Button(tr("Allow the appeal…"))
        self._granted.clicked.connect(lambda: self.appeal_wanted.emit(self.table.current(), True))
        self._turned = Button(tr("Turn the appeal down…"))
        self._turned.clicked.connect(lambda: self.appeal_wanted.emit(self.table.current(), False))
        self._says = Label("", "hint", "ink2")
        acts = Flow(theme.px(8))
        for each in (self._all, self._confirm, self._decline, self._granted, self._turned, self._says):
            acts.addWidget(each)
        foot = Panel(column(acts, margins=(16, 10, 16, 10)))
        left = Panel(column(self.table, Hairline(), foot, gap=0))
        left.layout().setStretch(0, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.px(5))
        for part, share in ((left, 3), (self.evidence, 2)):
            split.addWidget(part)
            split.setStretchFactor(split.count() - 1, share)
        split.setSizes([900, 540])
        none = Empty(tr("Nothing waits for a decision"), tr("Take records in, then look what has been earned."))
        self._stack = QStackedWidget()
        self._stack.addWidget(none)
        self._stack.addWidget(split)
        self.setLayout(column(self._stack, gap=0))
        QShortcut(QKeySequence("Ctrl+A"), self.table, lambda: self._tick_all(), context=Qt.ShortcutContext.WidgetShortcut)

    def _tick_all(self) -> None:
        self.model.tick_all(not self.model.chosen())

    def _walked(self, row: WaitingRow | None) -> None:
        self._allow()
        if row is None:
            self.evidence.say(tr("Choose a proposal to see what it rests on."))
        self.looked_at.emit(row)

    def _allow(self) -> None:
        many, row = len(self.model.chosen()), self.table.current()
        appeal = row is not None and row.kind == "appeal"
        self._confirm.setEnabled(many > 0)
        self._decline.setEnabled(many > 0)
        self._confirm.set_words(tr("Confirm %n", "proposals", many) if many else tr("Confirm"))
        self._all.set_words(tr("Tick none") if many else tr("Tick all"))
        for each in (self._granted, self._turned):
            each.setVisible(appeal)
            each.setEnabled(appeal and self._impartial.may(row))
        self._says.setText(tr("%n ticked", "proposals", many) if many else tr("Tick with the space bar what you want to decide."))


def _doubts(row: WaitingRow) -> bool:
    return bool(json.loads(row.evidence).get("doubts"))
