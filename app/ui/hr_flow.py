"""Leads through HR's rooms: makes the page, and a room when it is first entered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.language import tr
from app.ui.pages.hr_page import PEOPLE, HrPage, HrPlace
from app.ui.plain_imports import plain_imports

if TYPE_CHECKING:
    from app.ui.widgets.hr.room import HrRoom
    from app.wiring import App


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
        """The page; nothing is read before it is shown."""
        self.close()
        places = (HrPlace(PEOPLE, tr("People"), self._people),)
        self._page = HrPage(places)
        return self._page

    def close(self) -> None:
        """The window closes: stop whatever runs."""
        if self._page is not None:
            for room in self._page.made().values():
                room.close_down()

    def _people(self) -> HrRoom:
        with plain_imports():
            from app.ui.widgets.hr.people_room import PeopleRoom
        return PeopleRoom(self._app)
