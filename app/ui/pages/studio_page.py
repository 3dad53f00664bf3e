"""The studio: rooms on tabs, the file at hand beside them, and the room that is shown below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Elided, Label, Tag
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.page import KeyRow, Page
from app.ui.widgets.tabs import Tabs

SCENARIOS, WRITE = "scenarios", "write"
_WIDE_PX = 800
SAVED, UNSAVED, SHIPPED, NONE = "saved", "unsaved", "shipped", "none"


@dataclass(frozen=True, slots=True)
class RoomPlace:
    """A room, made when it is first entered."""

    name: str
    words: str
    make: Callable[[], QWidget]
    needs_file: bool = True


class StudioPage(Page):
    """Shows rooms; which file is at hand is told to it.

    Args:
        places: the rooms, in order.
        gate: stands in front while the area is locked; an `AreaGate`; None: nothing guards it.
    """

    name = "studio"
    entered = Signal(str)
    """A room is being shown, by its name."""
    left = Signal(str)
    save_wanted = Signal()
    shown = Signal()
    """It is on screen again."""

    def __init__(self, places: Sequence[RoomPlace], gate: QWidget | None = None) -> None:
        super().__init__()
        self._gate = gate
        self._places = {place.name: place for place in places}
        self._rooms: dict[str, QWidget] = {}
        self._here = ""
        self._title = self._state = ""
        self._keys: tuple[KeyRow, ...] = ()
        self._build()
        self._keys_of_its_own()
        self.show_file("", NONE)

    def title(self) -> str:
        return tr("Studio")

    def subtitle(self) -> str:
        return self._title

    def status(self) -> str:
        room = self._rooms.get(self._here)
        return room.status() if hasattr(room, "status") else ""

    def keys(self) -> tuple[KeyRow, ...]:
        room = self._rooms.get(self._here)
        own = room.keys() if hasattr(room, "keys") else self._keys
        return (*own, ("Ctrl S", tr("save")), ("Ctrl PgDn", tr("next room")))

    def set_writing_keys(self, keys: tuple[KeyRow, ...]) -> None:
        """The keys of the writing room."""
        self._keys = keys

    @property
    def here(self) -> str:
        """The name of the room that is shown."""
        return self._here

    def room(self, name: str) -> QWidget:
        """A room, made now if it was never entered."""
        if name not in self._rooms:
            made = self._rooms[name] = self._places[name].make()
            self._stack.addWidget(made)
        return self._rooms[name]

    def made(self) -> dict[str, QWidget]:
        """The rooms that were made so far."""
        return dict(self._rooms)

    def go(self, name: str) -> None:
        """Show a room."""
        room = self.room(name)
        if self._here and self._here != name:
            self.left.emit(self._here)
        self._here = name
        self._tabs.show_tab(name)
        self._stack.setCurrentWidget(room)
        self.entered.emit(name)
        self.titled.emit()

    def hold(self, on: bool) -> None:
        """Show a word in the room's place while what it is to show is worked out, or the room itself again."""
        room = self._rooms.get(self._here)
        if room is not None:
            self._stack.setCurrentWidget(self._waiting if on else room)

    def show_file(self, name: str, state: str, title: str = "") -> None:
        """Say which file is at hand.

        Args:
            name: of the file; empty for none.
            state: saved, unsaved, shipped or none.
            title: of the scenario.
        """
        self._state, self._title = state, title
        self._file.setText(name)
        words = {SAVED: (tr("saved"), "good"), UNSAVED: (tr("not saved"), "warn"), SHIPPED: (tr("read only"), "plain")}
        self._tag.setVisible(state in words)
        if state in words:
            self._tag.show_word(*words[state])
        self._save.setVisible(state in (SAVED, UNSAVED))
        self._save.setEnabled(state == UNSAVED)
        for place in self._places.values():
            if place.needs_file:
                self._tabs.enable(place.name, state != NONE)
        self.titled.emit()

    def enter(self, argument: object = None) -> None:
        if self._gate is not None and self._gate.locked:
            self._shut()
        else:
            self._opened()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the rooms have it; the scenario's title stands in the window's bar."""
        super().resizeEvent(event)
        self._file.setVisible(self.width() >= theme.px(_WIDE_PX))

    def _opened(self) -> None:
        self._whole.setCurrentIndex(0)
        self.go(self._here or SCENARIOS)
        self.shown.emit()

    def _shut(self) -> None:
        """What stands here is for instructors: the passphrase is asked for."""
        self._whole.setCurrentWidget(self._gate)
        self._gate.ask()

    def leave(self) -> None:
        if self._here:
            self.left.emit(self._here)

    def _build(self) -> None:
        self._tabs = Tabs(tr("Rooms of the studio"))
        for number, place in enumerate(self._places.values(), 1):
            self._tabs.add(place.name, place.words, f"Alt+{number}")
        self._tabs.chosen.connect(self.go)
        self._file = Elided("", "control", "ink2")
        self._tag = Tag()
        self._save = Button(tr("Save"), icon="download", hint=tr("Ctrl S. The file is written whole or not at all."))
        self._save.clicked.connect(self.save_wanted)
        head = Panel(row(self._tabs, 16, self._file, self._tag, self._save, gap=8, margins=(16, 6, 16, 6)))
        head.layout().setStretch(2, 1)
        head.layout().insertStretch(3)  # where the file's name is not shown
        head.setFixedHeight(theme.px(46))
        self._stack = QStackedWidget()
        self._waiting = Panel(column(None, row(None, Label(tr("Working out what the text comes to …"), "body", "ink2"), None), None),
                              "canvas")  # fmt: skip
        self._stack.addWidget(self._waiting)
        inside = QWidget()
        inside.setLayout(column(head, Hairline(), self._stack, gap=0))
        inside.layout().setStretch(2, 1)
        self._whole = QStackedWidget()
        self._whole.addWidget(inside)
        if self._gate is not None:
            self._whole.addWidget(self._gate)
            self._gate.opened.connect(self._opened)
            self._gate.shut.connect(self._shut)
        self.setLayout(column(self._whole, gap=0))

    def _keys_of_its_own(self) -> None:
        QShortcut(QKeySequence("Ctrl+S"), self, self._save_if_asked)
        QShortcut(QKeySequence("Ctrl+PgDown"), self, lambda: self._step(1))
        QShortcut(QKeySequence("Ctrl+PgUp"), self, lambda: self._step(-1))
        for number, name in enumerate(self._places, 1):
            QShortcut(QKeySequence(f"Alt+{number}"), self, lambda name=name: self._go_if_may(name))

    def _step(self, by: int) -> None:
        if self._open:
            self._tabs.step(by)

    @property
    def _open(self) -> bool:
        return self._whole.currentIndex() == 0

    def _save_if_asked(self) -> None:
        if self._state == UNSAVED and self._open:
            self.save_wanted.emit()

    def _go_if_may(self, name: str) -> None:
        if self._open and (self._state != NONE or not self._places[name].needs_file):
            self.go(name)
