"""The way into the accommodations officer's corner: a passphrase of its own, asked for each time one comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.area_gate import AreaGate
from app.ui.widgets.area_row import AreaRow
from app.ui.widgets.hr.officer_corner import OfficerCorner
from app.ui.widgets.hr.parts_room import RoomPart
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column, scrolling

if TYPE_CHECKING:
    from app.wiring import App

AREA = "accommodations"
_WIDEST_PX = 720


class AccommodationsPart(RoomPart):
    """Nobody has set a passphrase: asks for one. Else the gate, and behind it the corner.

    Args:
        app: the program.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self.gate = AreaGate(app.areas, AREA)
        self.gate.opened.connect(self._open)
        self.gate.shut.connect(self._shut)
        self.corner = OfficerCorner(app)
        self.corner.locked.connect(self._lock)
        self.setting = AreaRow(app.areas, AREA)
        self.setting.changed.connect(self._guarded)
        first = QWidget()
        first.setProperty("ground", "none")
        first.setMaximumWidth(theme.px(_WIDEST_PX))
        about = tr("Extra time and breaks are seen by the accommodations officer alone. The officer sets the passphrase of this area "
                   "before anything can be entered.")
        first.setLayout(column(Label(tr("Not guarded yet"), "title"), Label(about, "body", "ink2", wrap=True), self.setting, None, gap=8,
                               margins=(24, 20, 24, 24)))
        self._first = scrolling(first)
        self._stack = QStackedWidget()
        for part in (self._first, self.gate, self.corner):
            self._stack.addWidget(part)
        self.setLayout(column(self._stack, gap=0))

    def enter(self) -> None:
        if not self._app.areas.is_guarded(AREA):
            self._stack.setCurrentWidget(self._first)
            self.setting.setFocus()
        elif self.gate.locked:
            self._shut()
        else:
            self._open()

    def leave(self) -> None:
        """Locked behind whoever goes, so that the next at this machine sees nothing."""
        self.corner.forget()
        if self._stack.currentWidget() is self.corner:
            self.gate.lock()
            self._stack.setCurrentWidget(self.gate)

    def _guarded(self, _: str) -> None:
        self.gate.keep_watch()
        self._open()

    def _open(self) -> None:
        self._stack.setCurrentWidget(self.corner)
        self.corner.begin()

    def _lock(self) -> None:
        self.gate.lock()
        self._shut()

    def _shut(self) -> None:
        self.corner.forget()
        self._stack.setCurrentWidget(self.gate)
        self.gate.ask()
