"""Leads through HR's rooms: makes the page behind its gate, and a room when it is first entered."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.language import mark, tr
from app.ui.pages.hr_page import PEOPLE, HrPage, HrPlace
from app.ui.plain_imports import plain_imports

if TYPE_CHECKING:
    from app.ui.widgets.hr.room import HrRoom
    from app.wiring import App

DECISIONS, PRIVACY = "decisions", "privacy"
_ROOMS = (
    (PEOPLE, mark("People"), "PeopleRoom"),
    (DECISIONS, mark("Decisions"), "DecisionsRoom"),
    ("records", mark("Records"), "RecordsRoom"),
    ("pictures", mark("Pictures"), "PicturesRoom"),
    ("roster", mark("Roster"), "RosterRoom"),
    (PRIVACY, mark("Privacy"), "PrivacyRoom"),
)
"""(name, words, class) of each room; its module is called like it."""


class HrFlow(QObject):
    """One window's HR page.

    Args:
        app: the program.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._page: HrPage | None = None

    def make_page(self) -> HrPage:
        """The page; nothing is read before its gate is open."""
        from app.services.areas import HR
        from app.ui.widgets.area_gate import AreaGate
        from app.ui.widgets.area_row import AreaRow

        self.close()
        areas = self._app.areas
        places = tuple(HrPlace(name, tr(words), self._maker(name, of)) for name, words, of in _ROOMS)
        row = None if areas.is_guarded(HR) else AreaRow(areas, HR)
        self._page = HrPage(places, AreaGate(areas, HR), row)
        return self._page

    def close(self) -> None:
        """The window closes: stop whatever runs."""
        if self._page is not None:
            for room in self._page.made().values():
                room.close_down()

    def _maker(self, name: str, of: str) -> Callable[[], HrRoom]:
        def make() -> HrRoom:
            with plain_imports():
                module = import_module(f"app.ui.widgets.hr.{name}_room")
            room = getattr(module, of)(self._app)
            if name == PEOPLE:
                self._tie(room)
            return room

        return make

    def _tie(self, people: HrRoom) -> None:
        """What the person in hand leads to."""

        def decide(certificate: str) -> None:
            self._page.go(DECISIONS)
            self._page.room(DECISIONS).show_certificate(certificate)

        def data(number: str) -> None:
            self._page.go(PRIVACY)
            self._page.room(PRIVACY).show_person(number)

        people.person.decided.connect(decide)
        people.person.data_wanted.connect(data)
