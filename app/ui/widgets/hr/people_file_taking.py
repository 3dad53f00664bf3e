"""Takes HR's people file in on a laptop: the passphrase, then what it would change, then the taking."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QStackedWidget, QWidget

from app.ui.background import Job
from app.ui.language import tr
from app.ui.models.hr.roster_items import laptop_counts, laptop_items
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.hr.people_file_writing import SUFFIX
from app.ui.widgets.hr.parts_room import RoomPart
from app.ui.widgets.labels import Elided, Label
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.library_top import EmptyState
from app.ui.widgets.secret_field import SecretField
from app.ui.widgets.studio import asking_files
from app.ui.widgets.studio.look_view import LookView
from app.ui.widgets.studio.message import Message

if TYPE_CHECKING:
    from app.services.laptop_roster import LaptopPlan
    from app.wiring import App

_WIDEST_PX = 420


class PeopleFileTaking(RoomPart):
    """A file, its passphrase, a look, one button.

    Args:
        app: the program.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._folder = app.paths.exports
        self._file: Path | None = None
        self._plan: LaptopPlan | None = None
        self._asked = 0
        self._build()
        self._forget()

    def status(self) -> str:
        return laptop_counts(self._plan) if self._plan is not None else ""

    def enter(self) -> None:
        self._choose.setFocus()

    def leave(self) -> None:
        """Neither the passphrase nor what it opened is kept."""
        self._asked += 1
        self._forget()
        self._message.clear()

    def choose(self, file: Path) -> None:
        """Ask for the passphrase of this file."""
        self._asked += 1
        self._forget()
        self._message.clear()
        self._file = file
        self._name.setText(str(file))
        self._passing.show()
        self._empty.say(tr("The file is sealed"), tr("Its passphrase came from HR by another way than the file."))
        self._choose.set_kind("plain")
        self._secret.setFocus()

    def _ask_file(self) -> None:
        kinds = tr("People file (*{suffix})").format(suffix=SUFFIX) + ";;" + tr("All files (*)")
        chosen = asking_files.file_to_open(self, tr("Choose the people file"), kinds, self._folder)
        if chosen is not None:
            self._folder = chosen.parent
            self.choose(chosen)

    def _look(self) -> None:
        if self._file is None or not self._open.isEnabled():
            return
        file, words, app = self._file, self._secret.words, self._app
        self._asked += 1
        number = self._asked
        self._secret.clear()
        self._typed()
        self._message.say(tr("Opening {name} and comparing it …").format(name=file.name), tr("Nothing is written."))

        def work() -> tuple:
            plan = app.laptop_rosters.plan(file, words)
            return plan, laptop_items(plan), laptop_counts(plan)

        job = Job(work, self, storage=True)
        job.done(lambda found: self._show(number, *found)).failed(lambda trouble: self._failed(number, trouble)).start()

    def _show(self, number: int, plan: LaptopPlan, items: tuple, counts: str) -> None:
        if number != self._asked:
            return
        self._plan = plan
        self._passing.hide()
        self._message.clear()
        self._counts.setText(counts)
        self._counts.show()
        self.look.show_items(items)
        self._states.setCurrentWidget(self.look if items else self._same)
        self._leavers.setText(tr("Note %n person(s) who (is|are) not in the file as having left", "", len(plan.gone)))
        self._leavers.setVisible(bool(plan.gone))
        self._take.setEnabled(bool(items))
        self._foot.show()
        (self.look.focus_list if items else self._leave.setFocus)()
        self.told.emit()

    def _take_in(self) -> None:
        plan, app, leavers = self._plan, self._app, self._leavers.isChecked()
        if plan is None or not self._take.isEnabled():
            return
        self._busy(True)
        self._message.say(tr("Writing …"))
        number = self._asked
        job = Job(lambda: app.laptop_rosters.take_in(plan, leavers), self, storage=True)
        job.done(lambda count: self._done(count, len(plan.gone) if leavers else 0)).failed(
            lambda trouble: self._failed(number, trouble)).start()

    def _done(self, count: int, gone: int) -> None:
        self._busy(False)
        self._forget()
        left = tr("%n person(s) noted as having left.", "", gone) if gone else ""
        self._message.say(tr("This laptop knows %n person(s) from the file.", "", count), left, "good")
        self.changed.emit()
        self.told.emit()

    def _failed(self, number: int, trouble: BaseException) -> None:
        self._busy(False)
        if number == self._asked:
            self._message.error(trouble)
            if self._plan is None and self._file is not None:
                self._secret.setFocus()

    def _busy(self, busy: bool) -> None:
        for part in (self._choose, self._take, self._leave, self._leavers):
            part.setEnabled(not busy)

    def _leave_it(self) -> None:
        self.leave()
        self._choose.setFocus()
        self.told.emit()

    def _forget(self) -> None:
        self._file = self._plan = None
        self._secret.clear()
        self._typed()
        self._name.setText("")
        self._leavers.setChecked(False)
        for part in (self._foot, self._counts, self._passing):
            part.hide()
        self._choose.set_kind("primary")
        self._empty.say(tr("No people file is at hand"), tr("On a laptop, choose the file that HR has written for it. What it would "
                                                           "change here is shown first."))
        self.look.show_items(())
        self._states.setCurrentWidget(self._empty)

    def _typed(self) -> None:
        self._open.setEnabled(bool(self._secret.words))

    def _build(self) -> None:
        self._choose = Button(tr("Take a people file in…"), "primary", icon="folder-open")
        self._choose.clicked.connect(self._ask_file)
        self._name = Elided("", tone="ink2")
        self._secret = SecretField(tr("Passphrase of the file"))
        self._secret.edited.connect(self._typed)
        self._secret.entered.connect(self._look)
        self._open = Button(tr("Look inside"), "primary")
        self._open.clicked.connect(self._look)
        self._passing = QWidget()
        self._passing.setMaximumWidth(theme.px(_WIDEST_PX))
        self._passing.setLayout(column(self._secret, row(self._open, None), gap=8))
        self._counts = Label("", strong=True, wrap=True)
        self._message = Message()
        self.look = LookView(tr("What the people file would change"))
        self._empty = EmptyState("users", "", "")
        self._same = EmptyState("circle-check", tr("Everybody in it is here already"), tr("Nothing would change."))
        self._states = QStackedWidget()
        for state in (self._empty, self.look, self._same):
            self._states.addWidget(state)
        self._leavers = QCheckBox()
        self._take = Button(tr("Write these changes"), "primary")
        self._take.clicked.connect(self._take_in)
        self._leave = Button(tr("Leave it"), "quiet")
        self._leave.clicked.connect(self._leave_it)
        asked = column(self._leavers, row(None, self._take, self._leave, gap=8), gap=6, margins=(16, 10, 16, 10))
        self._foot = Panel(column(Hairline(), asked, gap=0), "canvas")
        head = column(row(self._choose, self._name, gap=12), self._passing, self._counts, self._message, gap=8, margins=(16, 12, 16, 8))
        self.setLayout(column(head, Hairline(), self._states, self._foot, gap=0))
        self.layout().setStretch(2, 1)
