"""Takes somebody's forgotten PIN away, so that they set a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.background import Job
from app.ui.language import tr
from app.ui.widgets.buttons import Button
from app.ui.widgets.hr.ask_bar import AskBar
from app.ui.widgets.hr.finder_beside import beside_finder
from app.ui.widgets.hr.parts_room import RoomPart
from app.ui.widgets.hr.person_finder import PersonFinder
from app.ui.widgets.hr.revealing import reveal
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column, row
from app.ui.widgets.studio.message import Message

if TYPE_CHECKING:
    from app.storage.people import Person
    from app.wiring import App


class PinReset(RoomPart):
    """Find somebody; then one button, and a word before it is done.

    Args:
        app: the program.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._person: Person | None = None
        self.finder = PersonFinder(app)
        self.finder.picked.connect(self._read)
        self._name, self._says = Label("", "title", wrap=True), Label("", "body", "ink2", wrap=True)
        self._reset = Button(tr("Reset the PIN…"), "plain")
        self._reset.clicked.connect(self._ask)
        self._bar, self._message = AskBar(), Message()
        about = tr("Somebody who has forgotten their PIN sets a new one themselves once the old one is taken away. "
                   "Nobody can read a PIN back.")
        side = QWidget()
        side.setProperty("ground", "none")
        side.setLayout(column(self._name, Label(about, "body", "ink2", wrap=True), self._says, row(self._reset, None), self._bar,
                              self._message, None, gap=8, margins=(24, 16, 24, 16)))
        self.setLayout(beside_finder(self.finder, side))
        self._show(None)

    def enter(self) -> None:
        self.finder.read()
        self.finder.setFocus()

    def leave(self) -> None:
        self._bar.put_away()
        self._message.clear()

    def _read(self, number: str) -> None:
        self._bar.put_away()
        self._message.clear()
        self._show(None)
        if number:
            app = self._app
            Job(lambda: app.people.get(number), self, storage=True).done(self._read_done).failed(self._message.error).start()

    def _read_done(self, person: Person | None) -> None:
        if person is None or person.id == self.finder.number:
            self._show(person)

    def _show(self, person: Person | None) -> None:
        self._person = person
        self._name.setText(tr("{name}, {number}").format(name=person.name, number=person.id) if person else tr("Choose somebody"))
        self._says.setVisible(person is not None)
        self._reset.setVisible(person is not None)
        if person is not None:
            self._says.setText(tr("A PIN is set.") if person.has_pin else tr("No PIN is set; there is nothing to reset."))
            self._reset.setEnabled(person.has_pin)

    def _ask(self) -> None:
        person = self._person
        if person is not None:
            title = tr("Take the PIN of {name}, {number}, away?").format(name=person.name, number=person.id)
            self._bar.ask(title, tr("Make sure that it is them who asks."), (), tr("Take it away"), lambda _: self._carry_out(person))
            reveal(self._bar)

    def _carry_out(self, person: Person) -> None:
        app = self._app

        def work() -> Person | None:
            app.signing_in.reset_pin(person.id)
            return app.people.get(person.id)

        def wrong(trouble: BaseException) -> None:
            self._bar.wrong()
            self._message.error(trouble)

        Job(work, self, storage=True).done(self._done).failed(wrong).start()

    def _done(self, person: Person | None) -> None:
        self._bar.done()
        self._show(person)
        self._message.say(tr("The PIN is gone."), tr("They set a new one where they sign in. Laptops learn of it with the next "
                                                     "people file."), "good")
        self.changed.emit()
