"""Takes a roster in: what the file would change is shown first; nothing is written before a button says so."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QStackedWidget

from app.ui.background import Job
from app.ui.language import tr
from app.ui.models.hr.roster_items import roster_counts, roster_items
from app.ui.widgets.buttons import Button
from app.ui.widgets.hr.parts_room import RoomPart
from app.ui.widgets.labels import Elided, Label
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.library_top import EmptyState
from app.ui.widgets.studio import asking_files
from app.ui.widgets.studio.look_view import LookView
from app.ui.widgets.studio.message import Message

if TYPE_CHECKING:
    from app.services.rosters import RosterPlan
    from app.wiring import App


class RosterTaking(RoomPart):
    """A dry run with its difference, two choices and one button.

    Args:
        app: the program.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._folder = app.paths.exports
        self._plan: RosterPlan | None = None
        self._asked = 0
        self._build()
        self._forget()

    def status(self) -> str:
        return roster_counts(self._plan) if self._plan is not None else ""

    def enter(self) -> None:
        if self._plan is None:
            self._choose.setFocus()

    def look_at(self, file: Path) -> None:
        """Say what this file would change; nothing is written."""
        self._asked += 1
        self._forget()
        self._name.setText(str(file))
        self._message.say(tr("Reading {name} and comparing it …").format(name=file.name), tr("Nothing is written."))
        number, app = self._asked, self._app

        def work() -> tuple:
            plan = app.rosters.plan(file)
            return plan, roster_items(plan), roster_counts(plan)

        job = Job(work, self, storage=True)
        job.done(lambda found: self._show(number, *found)).failed(lambda trouble: self._failed(number, trouble)).start()

    # what is shown -----------------------------------------------------------------------------------

    def _show(self, number: int, plan: RosterPlan, items: tuple, counts: str) -> None:
        if number != self._asked:
            return
        self._plan = plan
        self._message.clear()
        self._counts.setText(counts)
        self._counts.show()
        self.look.show_items(items)
        self._states.setCurrentWidget(self.look)
        self._leavers.setText(tr("Note %n person(s) who (is|are) not in the file as having left", "", len(plan.leavers)))
        self._leavers.setVisible(bool(plan.leavers))
        self._leavers.setEnabled(plan.leavers_known)
        self._unknown.setVisible(bool(plan.leavers) and not plan.leavers_known)
        rows = len({problem.row for problem in plan.problems})
        self._leave_out.setText(tr("Leave %n bad row(s) out and write the others", "", rows))
        self._leave_out.setVisible(bool(plan.problems))
        self._foot.show()
        self._choose.set_kind("plain")
        self._allow()
        self.look.focus_list()
        self.told.emit()

    def _allow(self) -> None:
        plan = self._plan
        if plan is None:
            return
        anything = bool(plan.rows) or (self._leavers.isChecked() and bool(plan.leavers))
        blocked = bool(plan.problems) and not self._leave_out.isChecked()
        self._write.setEnabled(anything and not blocked)
        if blocked:
            told = tr("Mend the rows in the file, or leave them out.")
        elif not anything:
            told = tr("Nothing would change.")
        else:
            told = tr("%n person(s) will be written.", "", len(plan.rows))
        self._told.setText(told)

    # writing -----------------------------------------------------------------------------------------

    def _carry_out(self) -> None:
        plan = self._plan
        if plan is None or not self._write.isEnabled():
            return
        leavers, leave_out = self._leavers.isChecked(), self._leave_out.isChecked()
        self._busy(True)
        self._message.say(tr("Writing …"))
        number, app = self._asked, self._app
        job = Job(lambda: app.rosters.carry_out(plan, leavers, leave_out), self, storage=True)
        job.done(lambda written: self._done(plan, leavers, written)).failed(lambda trouble: self._failed(number, trouble)).start()

    def _done(self, plan: RosterPlan, leavers: bool, written: int) -> None:
        self._busy(False)
        self._forget()
        gone = tr("%n person(s) noted as having left.", "", len(plan.leavers)) if leavers else ""
        left_out = tr("%n bad row(s) left out.", "", len({each.row for each in plan.problems})) if plan.problems else ""
        self._message.say(tr("%n person(s) written.", "", written), " ".join(part for part in (gone, left_out) if part), "good")
        self._choose.setFocus()
        self.changed.emit()
        self.told.emit()

    def _failed(self, number: int, trouble: BaseException) -> None:
        if number != self._asked:
            return
        self._busy(False)
        self._forget()
        self._message.error(trouble)
        self.told.emit()

    def _busy(self, busy: bool) -> None:
        for part in (self._choose, self._write, self._leave, self._leavers, self._leave_out):
            part.setEnabled(not busy)

    def _leave_it(self) -> None:
        self._asked += 1
        self._forget()
        self._message.clear()
        self._choose.setFocus()
        self.told.emit()

    def _forget(self) -> None:
        self._plan = None
        self._name.setText("")
        self._leavers.setChecked(False)
        self._leave_out.setChecked(False)
        for part in (self._foot, self._counts):
            part.hide()
        self._choose.set_kind("primary")
        self.look.show_items(())
        self._states.setCurrentWidget(self._empty)

    def _ask_file(self) -> None:
        kinds = tr("Rosters (*.csv *.xlsx *.txt)")
        chosen = asking_files.file_to_open(self, tr("Choose the roster"), kinds, self._folder)
        if chosen is not None:
            self._folder = chosen.parent
            self.look_at(chosen)

    def _build(self) -> None:
        self._choose = Button(tr("Take a roster in…"), "primary", icon="folder-open")
        self._choose.clicked.connect(self._ask_file)
        self._name = Elided("", tone="ink2")
        self._counts = Label("", strong=True, wrap=True)
        self._message = Message()
        self.look = LookView(tr("What the roster would change"))
        self._empty = EmptyState(
            "users", tr("No roster is at hand"),
            tr("Choose a CSV or Excel file with employee numbers and names. What it would change is shown first; nothing is "
               "written before you say so."),
        )  # fmt: skip
        self._states = QStackedWidget()
        for state in (self._empty, self.look):
            self._states.addWidget(state)
        self._leavers, self._leave_out = QCheckBox(), QCheckBox()
        self._unknown = Label(tr("A row's number cannot be read, so nobody knows who is missing."), "hint", "warn", wrap=True)
        self._told = Label("", "hint", "ink2", wrap=True)
        for box in (self._leavers, self._leave_out):
            box.toggled.connect(self._allow)
        self._write = Button(tr("Write these changes"), "primary")
        self._write.clicked.connect(self._carry_out)
        self._leave = Button(tr("Leave it"), "quiet")
        self._leave.clicked.connect(self._leave_it)
        buttons = row(self._told, self._write, self._leave, gap=8)
        buttons.setStretch(0, 1)
        asked = column(self._leavers, self._unknown, self._leave_out, buttons, gap=6, margins=(16, 10, 16, 10))
        self._foot = Panel(column(Hairline(), asked, gap=0), "canvas")
        named = row(self._choose, self._name, gap=12)
        head = column(named, self._counts, self._message, gap=8, margins=(16, 12, 16, 8))
        self.setLayout(column(head, Hairline(), self._states, self._foot, gap=0))
        self.layout().setStretch(2, 1)
