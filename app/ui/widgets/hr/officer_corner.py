"""The accommodations officer's corner: who has more time or breaks in exams, seen here and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.background import Job
from app.ui.language import tr
from app.ui.widgets.buttons import Button
from app.ui.widgets.hr.finder_beside import beside_finder
from app.ui.widgets.hr.person_finder import PersonFinder
from app.ui.widgets.hr.revealing import reveal
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Hairline, column, row
from app.ui.widgets.setting_rows import OneOf
from app.ui.widgets.studio.message import Message

if TYPE_CHECKING:
    from app.storage.accommodations import Accommodation
    from app.wiring import App

_PERCENTS = (100, 125, 150, 200)
_LONGEST_NAME = 200


class OfficerCorner(QWidget):
    """What lies behind the gate. Read after it has opened, forgotten when it closes.

    Args:
        app: the program.
    """

    locked = Signal()
    """The officer locks the area behind themselves."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._number = ""
        self._times = 0
        """How often it was opened or closed: what was read before that is not shown any more."""
        self._percent, self._breaks = 100, False
        self.finder = PersonFinder(app)
        self.finder.picked.connect(self._read)
        self._all = Label("", "control", "ink2", wrap=True)
        self._name = Label("", "title", wrap=True)
        self._choices = QWidget()
        self._choices.setLayout(column(gap=8))
        self._by = QLineEdit()
        self._by.setMaxLength(_LONGEST_NAME)
        self._by.setPlaceholderText(tr("Your name"))
        self._by.setAccessibleName(tr("The officer's name"))
        self._by.textChanged.connect(lambda _: self._allow())
        self._by.returnPressed.connect(self._give)
        self._keep = Button(tr("Keep it"), "primary")
        self._keep.clicked.connect(self._give)
        lock = Button(tr("Lock this area"), "quiet")
        lock.clicked.connect(self.locked)
        self._message = Message()
        self._form = QWidget()
        self._form.setLayout(column(self._choices, Label(tr("The officer's name"), strong=True), self._by, 4, row(self._keep, None), gap=6))
        about = Label(tr("The clock of an exam obeys what is set here. No export, certificate, statement or table of HR tells of it."),
                      "control", "ink2", wrap=True)
        top = row(self._name, lock, gap=8)
        top.setStretch(0, 1)
        side = QWidget()
        side.setProperty("ground", "none")
        side.setLayout(column(top, about, 4, self._form, self._message, 8, Hairline(), 8, Label(tr("Who has something"), strong=True),
                              self._all, None, gap=6, margins=(24, 16, 24, 24)))
        self.setLayout(beside_finder(self.finder, side))
        self.forget()

    def begin(self) -> None:
        """The gate is open: read."""
        self.finder.read()
        self.finder.setFocus()
        self._read_all()

    def forget(self) -> None:
        """Nothing of it is left standing on screen."""
        self._times += 1
        self._number = ""
        self._by.clear()
        self._all.setText("")
        self._name.setText(tr("Choose somebody"))
        self._form.hide()
        self._message.clear()
        self.finder.list.setCurrentIndex(self.finder.list.rootIndex())

    def _read_all(self) -> None:
        app, times = self._app, self._times

        def work() -> list[tuple[Accommodation, str]]:
            found = []
            for each in app.accommodations.all():
                person = app.people.get(each.person)
                found.append((each, person.name if person is not None else ""))
            return found

        def show(found: list) -> None:
            if times == self._times:
                self._all.setText("\n".join(_line(each, name) for each, name in found) or tr("Nobody so far."))

        Job(work, self, storage=True).done(show).failed(lambda trouble: self._wrong(trouble, times)).start()

    def _read(self, number: str) -> None:
        self._number = number
        self._message.clear()
        self._form.hide()
        self._name.setText(tr("Choose somebody"))
        if not number:
            return
        app, times = self._app, self._times

        def work() -> tuple:
            return app.people.get(number), app.accommodations.of(number)

        def show(found: tuple) -> None:
            if number == self._number and times == self._times and found[0] is not None:
                self._show(*found)

        Job(work, self, storage=True).done(show).failed(lambda trouble: self._wrong(trouble, times)).start()

    def _show(self, person: object, given: Accommodation | None) -> None:
        self._name.setText(tr("{name}, {number}").format(name=person.name, number=person.id))
        self._percent, self._breaks = (given.clock_percent, given.breaks) if given else (100, False)
        layout = self._choices.layout()
        while item := layout.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        options = [(percent, tr("{percent} %").format(percent=percent)) for percent in _PERCENTS]
        time = OneOf(tr("How long a drill takes"), options, self._percent)
        time.chosen.connect(self._take_percent)
        breaks = OneOf(tr("Breaks at chapters"), ((False, tr("No breaks")), (True, tr("May pause at chapters"))), self._breaks)
        breaks.chosen.connect(self._take_breaks)
        for part in (Label(tr("How long a drill takes, of the normal time"), strong=True), time, Label(tr("Breaks"), strong=True), breaks):
            layout.addWidget(part)
        self._form.show()
        self._allow()

    def _take_percent(self, percent: object) -> None:
        self._percent = int(percent)

    def _take_breaks(self, breaks: object) -> None:
        self._breaks = bool(breaks)

    def _allow(self) -> None:
        self._keep.setEnabled(bool(self._by.text().strip()))

    def _give(self) -> None:
        if not self._keep.isEnabled() or not self._number:
            return
        app, number, percent, breaks, by = self._app, self._number, self._percent, self._breaks, self._by.text().strip()
        times = self._times
        job = Job(lambda: app.accommodations.give(number, percent, breaks, by), self, storage=True)
        job.done(lambda _: self._given(times)).failed(lambda trouble: self._wrong(trouble, times)).start()

    def _given(self, times: int) -> None:
        if times != self._times:
            return
        self._message.say(tr("It holds from the next exam drill on."), tone="good")
        reveal(self._message)
        self._read_all()

    def _wrong(self, trouble: BaseException, times: int) -> None:
        if times == self._times:
            self._message.error(trouble)


def _line(given: Accommodation, name: str) -> str:
    words = tr("{name}, {number}: {percent} %, may pause at chapters (set by {by})") if given.breaks else tr(
        "{name}, {number}: {percent} %, no breaks (set by {by})")
    return words.format(name=name, number=given.person, percent=given.clock_percent, by=given.set_by)
