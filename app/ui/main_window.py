"""The frame of the window: bars, places, which page is shown, and the way back. Nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from app.ui.notices import Notices
from app.ui.theme import theme
from app.ui.widgets.frame_bars import FooterBar, HeaderBar, NoticeBar, framed
from app.ui.widgets.frame_keys import PageKeys
from app.ui.widgets.page import Page

PROGRAM = "Stormdrill"
_LEAST_PX = (1024, 640)
_FIRST_PX = (1440, 900)


@dataclass(frozen=True, slots=True)
class Place:
    """A page that can be asked for. One with `words` stands in the top bar."""

    name: str
    make: Callable[[], Page]
    words: str = ""


class MainWindow(QMainWindow):
    """The one window.

    Args:
        places: the pages, made when first shown; those with words get Ctrl+1, Ctrl+2, … in order.
        door: where messages to the user come from.
    """

    def __init__(self, places: tuple[Place, ...], door: Notices) -> None:
        super().__init__()
        self._places = {place.name: place for place in places}
        self._pages: dict[str, Page] = {}
        self._trail: list[str] = []
        self._stack = QStackedWidget()
        self._header, self._footer, self._notice = HeaderBar(), FooterBar(), NoticeBar()
        whole, self._bars = framed(self._header, self._notice, self._stack, self._footer)
        self.setCentralWidget(whole)
        self._keys = PageKeys(whole)
        self._header.place_wanted.connect(self.go)
        self._header.back_wanted.connect(self.back)
        self._header.keys_wanted.connect(self.show_keys)
        door.came.connect(self._notice.take)
        door.gone.connect(self._notice.drop)
        self._notice.acted.connect(door.acted)
        self._bind(places)
        self.setMinimumSize(*_LEAST_PX)
        self.resize(*_FIRST_PX)
        self.setWindowTitle(PROGRAM)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        widget = self._stack.currentWidget()
        return widget if isinstance(widget, Page) else None

    def page_of(self, name: str) -> Page:
        """A page, made now if it was never shown.

        Raises: KeyError if no page has this name.
        """
        if name not in self._pages:
            page = self._places[name].make()
            page.titled.connect(lambda: self._retitle(page))
            page.wanted.connect(self.go)
            page.back_wanted.connect(self.back)
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    def go(self, name: str, argument: object = None) -> bool:
        """Show a page.

        Args:
            name: of one of the places.
            argument: handed to the page.
        Returns: whether the page before let go.
        """
        here = self.page
        if here is not None and here.name != name:
            if not here.may_leave():
                self._retitle(here)
                return False
            here.leave()
            if self._places[name].words:
                self._trail.clear()
            self._trail.append(here.name)
        self._show(self.page_of(name), argument)
        return True

    def back(self) -> None:
        """To the page before."""
        here = self.page
        if not self._trail or here is None or not here.may_leave():
            return
        here.leave()
        self._show(self.page_of(self._trail.pop()), None)

    def show_keys(self) -> None:
        """All keys of this page, or put them away again."""
        if self.page is not None:
            self._keys.toggle(self.page.title(), self.page.keys())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        here = self.page
        if here is not None and not here.may_leave():
            event.ignore()
            return
        if here is not None:
            here.leave()
        event.accept()

    def _show(self, page: Page, argument: object) -> None:
        for bar in self._bars:
            bar.setVisible(not page.own_bars)
        self._ask_keys.setEnabled(not page.own_bars)
        self._help_keys.setEnabled(not page.own_bars)
        self._stack.setCurrentWidget(page)
        page.enter(argument)
        self._retitle(page)
        if page.focusWidget() is not None:
            page.focusWidget().setFocus()
        else:
            page.setFocus()

    def _retitle(self, page: Page) -> None:
        if page is not self.page:
            return
        title = page.title()
        self.setWindowTitle(f"EXERCISE – {title} – {PROGRAM}" if title else f"EXERCISE – {PROGRAM}")
        self._header.show_place(page.name, title or PROGRAM, page.subtitle(), bool(self._trail) and not self._is_place(page))
        self._footer.show_page(page.keys(), page.status())

    def _is_place(self, page: Page) -> bool:
        return bool(self._places[page.name].words)

    def _bind(self, places: tuple[Place, ...]) -> None:
        for number, place in enumerate((place for place in places if place.words), 1):
            self._header.add_place(place.name, place.words, f"Ctrl+{number}")
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda name=place.name: self.go(name))
        QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), self, self.back)
        self._help_keys = QShortcut(QKeySequence("F1"), self, self.show_keys)
        self._ask_keys = QShortcut(QKeySequence("?"), self, self.show_keys)


def fits(window: MainWindow) -> None:
    """Make the window no larger than the screen it is on."""
    available = window.screen().availableGeometry()
    window.resize(min(theme.px(_FIRST_PX[0]), available.width()), min(theme.px(_FIRST_PX[1]), available.height()))
