"""Writes the people file for laptops, sealed to a passphrase that is typed twice and kept nowhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.background import Job
from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.hr.parts_room import RoomPart
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column, row, scrolling
from app.ui.widgets.studio import asking_files
from app.ui.widgets.studio.message import Message
from app.ui.widgets.studio.passphrase_form import PassphraseForm

if TYPE_CHECKING:
    from app.wiring import App

SUFFIX = ".people"
_WIDEST_PX = 640


class PeopleFileWriting(RoomPart):
    """A passphrase and a place to write.

    Args:
        app: the program.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._working = False
        self._form = PassphraseForm()
        self._form.changed.connect(self._allow)
        self._form.entered.connect(self._ask)
        self._write = Button(tr("Choose where and write it…"), "primary", icon="download")
        self._write.clicked.connect(self._ask)
        self._message = Message()
        about = tr("A laptop has to know who may pick themselves there, and by which hash records name them. The file carries "
                   "number, display name, unit, that hash and the hash of the PIN; no address, manager, date or result.")
        warning = tr("The passphrase is stored nowhere. Send it by another way than the file. If it is lost, write a new file.")
        page = QWidget()
        page.setProperty("ground", "none")
        page.setMaximumWidth(theme.px(_WIDEST_PX))
        page.setLayout(column(
            Label(tr("A people file for laptops"), "title"), Label(about, "body", "ink2", wrap=True), 8, self._form,
            Label(warning, "body", "warn", wrap=True), 8, row(self._write, None), 4, self._message, None, gap=6,
            margins=(24, 16, 24, 16)))  # fmt: skip
        self.setLayout(column(scrolling(page), gap=0))
        self._allow()

    def enter(self) -> None:
        self._form.setFocus()

    def leave(self) -> None:
        """Nothing typed is kept."""
        self._form.forget()

    def _allow(self) -> None:
        self._write.setEnabled(not self._working and self._form.good)

    def _ask(self) -> None:
        if not self._write.isEnabled():
            return
        kinds = tr("People file (*{suffix})").format(suffix=SUFFIX)
        suggested = self._app.paths.exports / tr("laptops{suffix}").format(suffix=SUFFIX)
        chosen = asking_files.file_to_write(self, tr("Write a people file"), kinds, suggested)
        if chosen is None:
            return
        target, asked = asking_files.with_suffix(chosen, SUFFIX)
        if not asked and target.exists():
            self._message.say(tr("{name} is there already.").format(name=target.name), tr("Choose another name."), "warn")
            return
        self._begin(target)

    def _begin(self, target: Path) -> None:
        app, passphrase = self._app, self._form.passphrase()
        self._working = True
        self._form.forget()
        self._allow()
        self._message.say(tr("Sealing and writing {name} …").format(name=target.name))
        job = Job(lambda: app.laptop_rosters.write(target, passphrase), self, storage=True)
        job.done(lambda count: self._done(target, count)).failed(self._failed).start()

    def _done(self, target: Path, count: int) -> None:
        self._working = False
        self._allow()
        self._message.say(tr("%n person(s) sealed into {file}.", "", count).format(file=target),
                          tr("On each laptop: HR, Roster, “Take a people file in”."), "good")

    def _failed(self, trouble: BaseException) -> None:
        self._working = False
        self._allow()
        self._message.error(trouble)
