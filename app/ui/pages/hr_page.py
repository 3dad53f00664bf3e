"""The HR page: rooms on tabs, behind a passphrase once one is set."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.hr.room import HrRoom
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.page import KeyRow, Page
from app.ui.widgets.tabs import Tabs

PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class HrPlace:
    """A room, made when it is first entered."""

    name: str
    words: str
    make: Callable[[], HrRoom]


class HrPage(Page):
    """Shows rooms; nothing is read before the gate is open.

    Args:
        places: the rooms, in order.
        gate: stands in front while the area is locked; an `AreaGate`; None: nothing guards it.
        unguarded: says that nothing guards the area yet, and lets one set a passphrase; an `AreaRow`.
    """

    name = "hr"
    person_shown = Signal(str)

    def __init__(self, places: Sequence[HrPlace], gate: QWidget | None = None, unguarded: QWidget | None = None) -> None:
        super().__init__()
        self._places = {place.name: place for place in places}
        self._rooms: dict[str, HrRoom] = {}
        self._here = ""
        self._gate, self._unguarded = gate, unguarded
        self._build()
        if gate is not None:
            gate.opened.connect(self._opened)
            gate.shut.connect(self._shut)
        if unguarded is not None:
            unguarded.changed.connect(self._guarded)

    def title(self) -> str:
        return tr("HR")

    def subtitle(self) -> str:
        return tr("Who is certified, until when, on what evidence")

    def status(self) -> str:
        room = self._rooms.get(self._here)
        return room.status() if room is not None else ""

    def keys(self) -> tuple[KeyRow, ...]:
        room = self._rooms.get(self._here)
        return (*(room.keys() if room is not None else ()), ("Ctrl PgDn", tr("next room")))

    @property
    def here(self) -> str:
        """The name of the room that is shown; empty behind the gate."""
        return self._here

    def room(self, name: str) -> HrRoom:
        """A room, made now if it was never entered."""
        if name not in self._rooms:
            room = self._rooms[name] = self._places[name].make()
            room.told.connect(self.titled)
            room.person_wanted.connect(self.show_person)
            self._stack.addWidget(room)
        return self._rooms[name]

    def made(self) -> dict[str, HrRoom]:
        """The rooms that were made so far."""
        return dict(self._rooms)

    def go(self, name: str) -> None:
        """Show a room."""
        room = self.room(name)
        if self._here and self._here != name:
            self._rooms[self._here].leave()
        self._here = name
        self._tabs.show_tab(name)
        self._stack.setCurrentWidget(room)
        room.enter()
        self.titled.emit()

    def show_person(self, number: str) -> None:
        """Show a person, from whatever room."""
        self.go(PEOPLE)
        self.room(PEOPLE).show_person(number)

    def enter(self, argument: object = None) -> None:
        if self._gate is not None and self._gate.locked:
            self._whole.setCurrentWidget(self._gate)
            self._gate.ask()
        else:
            self._opened()

    def leave(self) -> None:
        if self._here:
            self._rooms[self._here].leave()
        if self._gate is not None:
            self._gate.lock()

    def _guarded(self) -> None:
        """It has a passphrase now."""
        self._unguarded_box.hide()
        self._gate.keep_watch()

    def _shut(self) -> None:
        """It has locked itself."""
        if self._here:
            self._rooms[self._here].leave()
        self._whole.setCurrentWidget(self._gate)
        self._gate.ask()

    def _opened(self) -> None:
        self._whole.setCurrentIndex(0)
        self.go(self._here or PEOPLE)

    def _build(self) -> None:
        self._tabs = Tabs(tr("Rooms of HR"))
        for number, place in enumerate(self._places.values(), 1):
            self._tabs.add(place.name, place.words, f"Alt+{number}")
        self._tabs.chosen.connect(self.go)
        head = Panel(row(self._tabs, None, gap=8, margins=(16, 6, 16, 6)))
        head.setFixedHeight(theme.px(46))
        self._stack = QStackedWidget()
        self._unguarded_box = Panel(row(self._unguarded, margins=(16, 0, 16, 0)) if self._unguarded else None, "warnsoft")
        self._unguarded_box.setVisible(self._unguarded is not None)
        self._unguarded_box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inside = QWidget()
        inside.setLayout(column(head, Hairline(), self._unguarded_box, self._stack, gap=0))
        inside.layout().setStretch(3, 1)
        self._whole = QStackedWidget()
        self._whole.addWidget(inside)
        if self._gate is not None:
            self._whole.addWidget(self._gate)
        self.setLayout(column(self._whole, gap=0))
        QShortcut(QKeySequence("Ctrl+PgDown"), self, lambda: self._step(1))
        QShortcut(QKeySequence("Ctrl+PgUp"), self, lambda: self._step(-1))
        for number, name in enumerate(self._places, 1):
            QShortcut(QKeySequence(f"Alt+{number}"), self, lambda name=name: self._go_if_open(name))

    def _step(self, by: int) -> None:
        if self._here:
            self._tabs.step(by)

    def _go_if_open(self, name: str) -> None:
        if self._here and self._whole.currentIndex() == 0:
            self.go(name)
