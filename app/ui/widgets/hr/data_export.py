"""Everything that is stored about one person as a zip, without their practice unless they add it themselves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.ui.background import Job
from app.ui.language import tr
from app.ui.widgets.buttons import Button
from app.ui.widgets.hr.revealing import reveal
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column, row
from app.ui.widgets.secret_field import SecretField
from app.ui.widgets.studio import asking_files
from app.ui.widgets.studio.message import Message

if TYPE_CHECKING:
    from app.storage.people import Person
    from app.wiring import App

_LONGEST_NAME, _PIN_DIGITS = 200, 12


class DataExport(QWidget):
    """Who hands it out, whether the practice goes along, and a button.

    Args:
        app: the program.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._person: Person | None = None
        self._working = False
        about = tr("A zip with a page to read and the same as JSON. Practice is the person's own: it goes along only if they are here "
                   "and enter their PIN. Extra time and breaks are told by the accommodations officer alone.")
        self._by = QLineEdit()
        self._by.setMaxLength(_LONGEST_NAME)
        self._by.setAccessibleName(tr("Who hands it out"))
        self._by.setPlaceholderText(tr("Your name, for the log"))
        self._practice = QCheckBox(tr("With their practice"))
        self._pin = SecretField(tr("Their PIN"), tr("They enter it themselves."), digits=_PIN_DIGITS)
        self._practice.toggled.connect(self._turn)
        self._without = Label(tr("No PIN is set, so their practice cannot go along."), "hint", "ink3", wrap=True)
        self._write = Button(tr("Write all of it as a zip…"), "primary", icon="download")
        self._write.clicked.connect(self._ask)
        self._by.textChanged.connect(lambda _: self._allow())
        self._pin.edited.connect(self._allow)
        for field in (self._by.returnPressed, self._pin.entered):
            field.connect(self._ask)
        self._message = Message()
        self.setLayout(column(Label(tr("Hand them their data"), "body", strong=True), Label(about, "control", "ink2", wrap=True), 4,
                              Label(tr("Who hands it out"), strong=True), self._by, self._practice, self._pin, self._without, 4,
                              row(self._write, None), self._message, gap=6))
        self.leave()

    def show_person(self, person: Person) -> None:
        """Whose data."""
        self._person = person
        self._practice.setVisible(person.has_pin)
        self._without.setVisible(not person.has_pin)
        self._message.clear()
        self.leave()

    def leave(self) -> None:
        """Forget what was typed."""
        self._by.clear()
        self._practice.setChecked(False)
        self._turn(False)

    def _turn(self, on: bool) -> None:
        self._pin.clear()
        self._pin.setVisible(on)
        if on:
            self._pin.setFocus()
        self._allow()

    def _allow(self) -> None:
        ready = bool(self._by.text().strip()) and (not self._practice.isChecked() or bool(self._pin.words))
        self._write.setEnabled(ready and not self._working)

    def _ask(self) -> None:
        person = self._person
        if person is None or not self._write.isEnabled():
            return
        suggested = self._app.paths.exports / tr("data-of-one-person.zip")
        chosen = asking_files.file_to_write(self, tr("Write their data"), tr("Zip (*.zip)"), suggested)
        if chosen is None:
            return
        file, asked = asking_files.with_suffix(chosen, ".zip")
        if not asked and file.exists():
            self._message.say(tr("{name} is there already.").format(name=file.name), tr("Choose another name."), "warn")
            return
        app, by, practice, pin = self._app, self._by.text().strip(), self._practice.isChecked(), self._pin.words
        self._working = True
        self._pin.clear()
        self._allow()
        self._message.say(tr("Gathering and writing {name} …").format(name=file.name))
        job = Job(lambda: app.personal_data.export(person.id, file, by, practice, pin), self, storage=True)
        job.done(lambda counts: self._done(person, file, counts)).failed(self._failed).start()

    def _done(self, person: Person, file: Path, counts: dict[str, int]) -> None:
        self._working = False
        self._allow()
        if person is self._person:
            self._message.say(tr("%n row(s) written to {file}.", "", sum(counts.values())).format(file=file),
                              tr("The file is not sealed: give it to nobody else, and delete it afterwards."), "good")
            reveal(self._message)

    def _failed(self, trouble: BaseException) -> None:
        self._working = False
        self._allow()
        self._message.error(trouble)
        reveal(self._message)
