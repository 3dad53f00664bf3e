"""The window's column: top bar, notices, the page, bottom bar; and the keys that hold everywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from app.ui.notices import Notices
from app.ui.widgets.frame_bars import FooterBar, HeaderBar, NoticeBar
from app.ui.widgets.frame_keys import PageKeys
from app.ui.widgets.layout import Hairline, Panel, column
from app.ui.widgets.page import KeyRow, Page


class Frame(Panel):
    """Draws and tells; which page is shown is decided by the window."""

    place_wanted = Signal(str)
    back_wanted = Signal()
    keys_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(ground="canvas")
        self._stack = QStackedWidget()
        self._header, self._footer, self._notice = HeaderBar(), FooterBar(), NoticeBar()
        over, under = Hairline(), Hairline()
        self._bars = (self._header, over, under, self._footer)
        self.setLayout(column(self._header, over, self._notice, self._stack, under, self._footer, gap=0))
        self.layout().setStretch(3, 1)
        self._keys: PageKeys | None = None
        self._count = 0
        self._header.place_wanted.connect(self.place_wanted)
        self._header.back_wanted.connect(self.back_wanted)
        self._header.keys_wanted.connect(self.keys_wanted)
        self._header.settings_wanted.connect(self.settings_wanted)
        QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), self, self.back_wanted.emit)
        self._own_keys = [QShortcut(QKeySequence(key), self, self.keys_wanted.emit) for key in ("F1", "?")]
        self._own_keys.append(QShortcut(QKeySequence("Ctrl+,"), self, self.settings_wanted.emit))

    def listen(self, door: Notices) -> None:
        """Show what comes through the door."""
        door.came.connect(self._notice.take)
        door.gone.connect(self._notice.drop)
        self._notice.acted.connect(door.acted)

    def add_place(self, name: str, words: str) -> None:
        """A place that is always one key away."""
        self._count += 1
        key = f"Ctrl+{self._count}"
        self._header.add_place(name, words, key)
        QShortcut(QKeySequence(key), self, lambda: self.place_wanted.emit(name))

    def add_page(self, page: Page) -> None:
        """Take a page in."""
        self._stack.addWidget(page)

    def show_page(self, page: Page) -> None:
        """Bring a page to the front; one with bars of its own has the window to itself."""
        for bar in self._bars:
            bar.setVisible(not page.own_bars)
        for shortcut in self._own_keys:
            shortcut.setEnabled(not page.own_bars)
        self._stack.setCurrentWidget(page)

    def tell(
        self, name: str, title: str, subtitle: str, can_go_back: bool, keys: tuple[KeyRow, ...], status: str
    ) -> None:
        """Say in the bars where one is."""
        self._header.show_place(name, title, subtitle, can_go_back)
        self._footer.show_page(keys, status)

    def toggle_keys(self, title: str, keys: tuple[KeyRow, ...]) -> None:
        """Show the keys of a page over everything, or put them away."""
        if self._keys is None:
            self._keys = PageKeys(self)
        self._keys.toggle(title, keys)
