"""Leads from page to page: library, briefing, desk, debrief. Holds the services, draws nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.paths import Paths
from app.services.library import Library
from app.settings import Settings
from app.ui.background import Job, pools
from app.ui.main_window import MainWindow, Place
from app.ui.notices import notices
from app.ui.pages.library_page import LibraryPage
from app.ui.widgets.page import Page


class Flow(QObject):
    """One window's way through the pages.

    Args:
        paths: where everything lies.
        settings: what the user has set.
    """

    def __init__(self, paths: Paths, settings: Settings) -> None:
        super().__init__()
        self._paths, self._settings = paths, settings
        self._window: MainWindow | None = None
        self._library = Library((paths.scenarios, paths.home / "scenarios"), paths.cache)
        self._library_page: LibraryPage | None = None

    def places(self) -> tuple[Place, ...]:
        """Every page of the window."""
        return (Place("library", self._make_library, "Library"),)

    def take(self, window: MainWindow) -> None:
        """The window to lead through."""
        self._window = window

    def start(self) -> None:
        """After the first paint: read what has changed, then open the data."""
        if self._library.stale():
            if self._library_page is not None:
                self._library_page.show_reading("Reading the scenarios…")
            Job(self._rebuild, self, with_progress=True).progress(self._reading).done(self._read).start()

    def warn(self, sentence: str) -> None:
        """Tell the user something that went wrong before there was a window."""
        notices.warn(sentence)

    def close(self) -> None:
        """The window is closing: let work under way end."""
        pools.wait()

    def _make_library(self) -> Page:
        self._library_page = page = LibraryPage()
        if not self._library.known:
            page.show_reading("Reading the scenarios…")
        page.show_entries(self._library.entries(), {})
        return page

    def _rebuild(self, progress) -> object:
        return self._library.rebuild(progress)

    def _reading(self, name: str, done: int, of: int) -> None:
        if self._library_page is not None:
            self._library_page.show_reading(f"{name} · {done} of {of}")

    def _read(self, _: object) -> None:
        if self._library_page is not None:
            self._library_page.show_reading("")
            self._library_page.show_entries(self._library.entries(), {})
