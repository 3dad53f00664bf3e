"""One person: all that is stored about them as a file in their hand, or forgotten for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.background import Job
from app.ui.language import shown, tr
from app.ui.widgets.hr.data_export import DataExport
from app.ui.widgets.hr.data_erasure import DataErasure
from app.ui.widgets.hr.finder_beside import beside_finder
from app.ui.widgets.hr.parts_room import RoomPart
from app.ui.widgets.hr.person_finder import PersonFinder
from app.ui.widgets.hr.revealing import reveal
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Hairline, column
from app.ui.widgets.studio.message import Message

if TYPE_CHECKING:
    from app.services.privacy.erasure import Erased, ErasurePlan
    from app.storage.people import Person
    from app.wiring import App


class OnePersonPart(RoomPart):
    """A finder, and for the one who was found two things to do.

    Args:
        app: the program.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._number = ""
        self.finder = PersonFinder(app, with_left=True)
        self.finder.picked.connect(self._read)
        self._name = Label("", "title", wrap=True)
        self._about = Label("", "control", "ink2", wrap=True)
        self._message = Message()
        self.export, self.erasure = DataExport(app), DataErasure(app)
        self.erasure.erased.connect(self._erased)
        self._line = Hairline()
        side = QWidget()
        side.setProperty("ground", "none")
        side.setLayout(column(self._name, self._about, self._message, 8, self.export, 8, self._line, 8, self.erasure, None, gap=6,
                              margins=(24, 16, 24, 24)))
        self.setLayout(beside_finder(self.finder, side))
        self._nobody()

    def enter(self) -> None:
        self.finder.read()
        self.finder.setFocus()

    def leave(self) -> None:
        """No PIN, reason or name that was typed is kept."""
        self.export.leave()
        self.erasure.leave()

    def show_person(self, number: str) -> None:
        """Find this very person."""
        self.finder.find(number)

    def _read(self, number: str) -> None:
        if number == self._number:
            return
        self.leave()
        self._number = number
        self._message.clear()
        self._nobody()
        if not number:
            return
        self._about.setText(tr("Reading …"))
        app = self._app

        def work() -> tuple:
            return app.people.get(number), app.erasure.plan(number)

        def show(found: tuple) -> None:
            if number == self._number:
                self._show(*found)

        Job(work, self, storage=True).done(show).failed(self._failed).start()

    def _show(self, person: Person | None, plan: ErasurePlan) -> None:
        if person is None:
            self._nobody()
            return
        self._name.setText(person.name)
        parts = (person.id, person.unit, tr("left") if person.left_wall_ms is not None else "")
        self._about.setText(" · ".join(part for part in parts if part))
        self.export.show_person(person)
        self.erasure.show_plan(plan)
        for part in (self.export, self._line, self.erasure):
            part.show()

    def _nobody(self) -> None:
        self._name.setText(tr("Choose somebody"))
        self._about.setText(tr("What is stored about them is put into their hand, or they are forgotten."))
        for part in (self.export, self._line, self.erasure):
            part.hide()

    def _failed(self, trouble: BaseException) -> None:
        self._nobody()
        self._message.error(trouble)

    def _erased(self, erased: Erased) -> None:
        self._number = ""
        self._nobody()
        self.finder.search.clear()
        self.finder.read()
        told = [tr("%n statement(s) queued that (voids|void) those at the store.", "", erased.voiding)] if erased.voiding else []
        told += [shown(each) for each in erased.still_to_do]
        self._message.say(tr("They are forgotten. What is still to do:"), "\n".join(told), "good")
        reveal(self._message)
        self.changed.emit()
