"""The frame of the window: bars, places, which page is shown, and the way back. Nothing else.

It opens bare and paints its first frame; `furnish` brings in the bars and the pages. What they need
is imported there, so that something is on screen before most of the program is loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from app.ui import first_frame
from app.ui.language import tr
from app.ui.theme.tokens import LIGHT

if TYPE_CHECKING:
    from app.ui.notices import Notices
    from app.ui.widgets.page import Page

PROGRAM = "Stormdrill"
SETTINGS = "settings"
LEAST_PX = (1024, 640)
FRAME_PX = 40
FIRST_PX = (1440, 900)
FRAME_PX = 40


@dataclass(frozen=True, slots=True)
class Place:
    """A page that can be asked for. One with `words` stands in the top bar."""

    name: str
    make: Callable[[], Page]
    words: str = ""


class MainWindow(QMainWindow):
    """The one window.

    Args:
        tokens: colours of its first frame.
        factor: what lengths of the first frame are multiplied by.
    """

    went = Signal(str)
    """Another page is shown, by its name."""

    def __init__(self, tokens: dict[str, str] = LIGHT, factor: float = 1.0) -> None:
        super().__init__()
        self._tokens, self._factor = tokens, factor
        self._after_paint: Callable[[], None] | None = None
        self._furnished = False
        self._places: dict[str, Place] = {}
        self._pages: dict[str, Page] = {}
        self._trail: list[str] = []
        self._here = ""
        self.setMinimumSize(*LEAST_PX)
        self.resize(*FIRST_PX)
        self.setWindowTitle(_named(PROGRAM))

    def when_painted(self, act: Callable[[], None]) -> None:
        """What to do once the first frame is on screen."""
        self._after_paint = act

    def furnish(self, places: tuple[Place, ...], door: Notices) -> None:
        """Bring in the bars; once more, and everything is made anew in the theme's present sizes.

        Args:
            places: the pages, made when first shown; those with words get Ctrl+1, Ctrl+2, … in order.
            door: where messages to the user come from.
        """
        from app.ui.widgets.frame import Frame

        self._places = {place.name: place for place in places}
        self._pages, self._trail, self._here = {}, [], ""
        self._frame = Frame()
        self._frame.place_wanted.connect(self.go)
        self._frame.back_wanted.connect(self.back)
        self._frame.keys_wanted.connect(self.show_keys)
        self._frame.settings_wanted.connect(lambda: self.go(SETTINGS) if SETTINGS in self._places else None)
        for place in places:
            if place.words:
                self._frame.add_place(place.name, place.words)
        self._frame.listen(door)
        self._furnished = True
        self.setCentralWidget(self._frame)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self._here)

    def page_of(self, name: str) -> Page:
        """A page, made now if it was never shown.

        Raises: KeyError if no page has this name.
        """
        if name not in self._pages:
            page = self._places[name].make()
            page.titled.connect(lambda: self._retitle(name))
            page.wanted.connect(self.go)
            page.back_wanted.connect(self.back)
            self._pages[name] = page
            self._frame.add_page(page)
        return self._pages[name]

    def go(self, name: str, argument: object = None, instead: bool = False) -> bool:
        """Show a page.

        Args:
            name: of one of the places.
            argument: handed to the page.
            instead: the way back leads past the page that is shown now.
        Returns: whether the page before let go.
        """
        here = self.page
        if here is not None and self._here != name:
            if not here.may_leave():
                self._retitle(self._here)
                return False
            here.leave()
            if self._places[name].words:
                self._trail.clear()
            elif name in self._trail:
                del self._trail[self._trail.index(name) :]
            elif not instead:
                self._trail.append(self._here)
        self._show(name, argument)
        return True

    def back(self) -> None:
        """To the page before."""
        here = self.page
        if self._trail and here is not None and here.may_leave():
            here.leave()
            self._show(self._trail.pop(), None)

    def show_keys(self) -> None:
        """All keys of this page, or put them away again."""
        if self.page is not None:
            self._frame.toggle_keys(self.page.title(), self.page.keys())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if not self._furnished:
            self._paint_first()
        if self._after_paint is not None:
            act, self._after_paint = self._after_paint, None
            act()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        here = self.page
        if here is not None and not here.may_leave():
            event.ignore()
            return
        if here is not None:
            here.leave()
        event.accept()

    def _paint_first(self) -> None:
        from PySide6.QtSvg import QSvgRenderer

        painter = QPainter(self)
        QSvgRenderer(first_frame.svg(self.width(), self.height(), self._tokens, self._factor, tr("EXERCISE"))).render(painter)
        painter.end()

    def _show(self, name: str, argument: object) -> None:
        page = self.page_of(name)
        self._here = name
        self._frame.show_page(page)
        page.enter(argument)
        self._retitle(name)
        if not page.isAncestorOf(self.focusWidget() or self):
            (page.focusWidget() or page).setFocus()
        self.went.emit(name)

    def _retitle(self, name: str) -> None:
        if name != self._here:
            return
        page = self._pages[name]
        title = page.title()
        self.setWindowTitle(_named(f"{title} – {PROGRAM}" if title else PROGRAM))
        can_go_back = bool(self._trail) and not self._places[name].words
        self._frame.tell(name, title or PROGRAM, page.subtitle(), can_go_back, page.keys(), page.status())


def _named(what: str) -> str:
    """The title on the window's frame: that this is an exercise comes first."""
    return tr("EXERCISE – {what}").format(what=what)


def fits(window: MainWindow, factor: float) -> None:
    """Open the window in its usual size, but no larger than the screen it is on."""
    available = window.screen().availableGeometry()
    width, height = (round(length * factor) for length in FIRST_PX)
    # The frame that the desktop draws round a window is not known before it is shown.
    frame = round(FRAME_PX * factor)
    window.resize(min(width, available.width() - 2), min(height, available.height() - frame))
