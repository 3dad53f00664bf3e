"""Which laptops are believed: those enrolled, those met in what came in, and this machine's own fingerprint."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from app.ui.background import Job
from app.ui.language import tr
from app.ui.models.hr.cells import Cells, Column
from app.ui.models.hr.people_model import day_words
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.hr.ask_bar import AskBar, Wanted
from app.ui.widgets.hr.cells_table import CellsTable
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Hairline, Panel, column
from app.ui.widgets.studio import asking_files
from app.ui.widgets.studio.message import Message

if TYPE_CHECKING:
    from app.wiring import App


class InstallationsView(QWidget):
    """Enrols after the fingerprint was compared, and withdraws.

    Args:
        app: the program.
    """

    changed = Signal()
    enrolled = Signal()
    """What waited may hold by now."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self.message, self.bar = Message(), AskBar()
        self.known = Cells((
            Column(tr("Name"), lambda each: each.name, lambda each: "ink", strong=True, width=190),
            Column(tr("State"), _state, lambda each: "good" if each.believed else "warn", width=120),
            Column(tr("Fingerprint"), lambda each: _fingerprint(each.id), width=360),
            Column(tr("Enrolled by"), lambda each: each.enrolled_by, width=140),
            Column(tr("When"), lambda each: day_words(each.enrolled_wall_ms), width=110),
        ))  # fmt: skip
        self.strangers = Cells((
            Column(tr("Records"), lambda each: str(each.records), right=True, width=112),
            Column(tr("Fingerprint"), lambda each: each.fingerprint, lambda each: "ink", width=360),
            Column(tr("Known as"), lambda each: each.withdrawn or tr("unknown"), lambda each: "warn", width=120),
            Column(tr("Met in"), lambda each: each.source, lambda each: "ink3", width=300),
        ))  # fmt: skip
        self.known_table = CellsTable(self.known, tr("Enrolled installations"))
        self.stranger_table = CellsTable(self.strangers, tr("Unknown installations"))
        self._build()

    def show_rows(self, known: Sequence[object], strangers: Sequence[object], own: str) -> None:
        """What is known now.

        Args:
            known: enrolled installations.
            strangers: those met in what was refused.
            own: this machine's fingerprint.
        """
        self.known.set_rows(known)
        self.strangers.set_rows(strangers)
        self._own.setText(tr("This machine's own fingerprint: {fingerprint}").format(fingerprint=own))
        self._none_known.setVisible(not known)
        self.known_table.setVisible(bool(known))
        for each in (self._stranger_title, self._stranger_note, self.stranger_table, self._enrol):
            each.setVisible(bool(strangers))
        self.stranger_table.fit_height(5)
        if strangers:
            self.stranger_table.selectRow(0)
        self._allow()

    def leave(self) -> None:
        """Ask nothing any more."""
        self.bar.put_away()

    def enrol_from(self, path: Path) -> None:
        """Look at the key in a file, and ask whether it is to be believed."""
        app = self._app

        def show(look: object) -> None:
            if look.enrolled is not None and look.enrolled.believed:
                self.message.say(tr("{name} is enrolled already.").format(name=look.enrolled.name))
            else:
                self._ask_enrol(look.public_key, look.fingerprint)

        Job(lambda: app.enrolment.look(path), self, storage=True).done(show).failed(self.message.error).start()

    def _build(self) -> None:
        from_file = Button(tr("Enrol from a file…"), icon="folder-open", hint=tr("A hand-over of the laptop, a record of it, or its public key"))
        from_file.clicked.connect(self._ask_file)
        self._withdraw = Button(tr("Withdraw…"), "danger", hint=tr("Take in nothing more of it; what was taken in stays"))
        self._withdraw.clicked.connect(self._ask_withdraw)
        self._enrol = Button(tr("Enrol…"), "primary", hint=tr("After comparing the fingerprint with the laptop"))
        self._enrol.clicked.connect(lambda: self._ask_stranger(self.stranger_table.current()))
        acts = Flow(theme.px(8))
        for each in (from_file, self._withdraw):
            acts.addWidget(each)
        self._own = Label("", "hint", "ink2", wrap=True, selectable=True)
        self._stranger_title = Label(tr("Unknown installations in what came in"), strong=True)
        self._stranger_note = Label(tr("Their records wait. Compare the fingerprint with the one the laptop shows, then enrol it: the records are looked at "
                                       "again at once."), "hint", "ink3", wrap=True)  # fmt: skip
        unknown = Flow(theme.px(8))
        unknown.addWidget(self._enrol)
        self._none_known = Label(tr("No other installation is enrolled: only exams of this machine are taken in."), "body", "ink2", wrap=True)
        self._known_title = Label(tr("Enrolled"), strong=True)
        top = Panel(column(self.message, self.bar, self._stranger_title, self._stranger_note, self.stranger_table, unknown,
                           self._known_title, self._own, self._none_known, gap=8, margins=(16, 12, 16, 8)))  # fmt: skip
        self.bar.asking.connect(self._give_room)
        self.setLayout(column(top, self.known_table, Hairline(), Panel(column(acts, margins=(16, 10, 16, 10))), gap=0))
        self.layout().setStretch(1, 1)
        self.layout().addStretch(0)
        self.known_table.walked.connect(lambda _: self._allow())

    def _give_room(self, asking: bool) -> None:
        """What is asked stands alone: the fingerprint is in the question."""
        unknown = not asking and self.strangers.rowCount() > 0
        for each in (self._stranger_title, self._stranger_note, self.stranger_table, self._enrol):
            each.setVisible(unknown)
        for each in (self._known_title, self._own):
            each.setVisible(not asking)

    def _allow(self) -> None:
        one = self.known_table.current()
        self._withdraw.setEnabled(one is not None and one.believed)

    def _ask_file(self) -> None:
        path = asking_files.file_to_open(self, tr("Enrol from a file"), tr("Hand-overs, records and keys (*.zip *.jsonl *.pem *.txt);;All files (*)"), Path())
        if path is not None:
            self.enrol_from(path)

    def _ask_stranger(self, one: object) -> None:
        if one is not None:
            self._ask_enrol(one.public_key, one.fingerprint, one.withdrawn)

    def _ask_enrol(self, key: str, fingerprint: str, name: str = "") -> None:
        app = self._app
        self.bar.ask(
            tr("Enrol {fingerprint}").format(fingerprint=fingerprint), tr("Does the laptop show the same eight groups? If not, leave it: somebody else signed."),
            (Wanted("name", tr("What people call this laptop"), value=name), Wanted("by", tr("Who says so"))), tr("Enrol"),
            lambda given: self._run(lambda: app.enrolment.enrol(key, given["name"], given["by"]), tr("Enrolled. What waited is being looked at again."), self.enrolled),
        )  # fmt: skip

    def _ask_withdraw(self) -> None:
        one, app = self.known_table.current(), self._app
        if one is not None:
            self.bar.ask(tr("Withdraw {name}").format(name=one.name), tr("Nothing more of it is taken in. What was taken in before stays, and is shown as it was."),
                         (), tr("Withdraw"), lambda given: self._run(lambda: app.enrolment.withdraw(one.id), tr("Withdrawn."), self.changed), danger=True)  # fmt: skip

    def _run(self, work: Callable[[], object], told: str, then: SignalInstance) -> None:
        def done(_: object) -> None:
            self.bar.done()
            self.message.say(told, tone="good")
            then.emit()

        def failed(error: BaseException) -> None:
            self.bar.wrong()
            self.message.error(error)

        Job(work, self, storage=True).done(done).failed(failed).start()


def _state(each: object) -> str:
    if each.believed:
        return tr("believed")
    return tr("withdrawn {day}").format(day=day_words(each.withdrawn_wall_ms))


def _fingerprint(installation: str) -> str:
    return " ".join(installation[place : place + 4] for place in range(0, 32, 4))
