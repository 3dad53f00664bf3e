"""The gate in front of a guarded area: the whole page asks for the passphrase, and locks again behind whoever leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.ui.language import shown, tr
from app.ui.theme import theme
from app.ui.widgets.area_words import about, forgotten_words, title
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Card, Panel, column, row, scrolling
from app.ui.widgets.secret_ask import SecretAsk
from app.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from app.services.areas import Areas

_WIDEST_PX = 480
_LOOK_MS = 20_000
"""How often it looks whether the area has locked itself."""
_WORK = frozenset((QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel))


class AreaGate(Panel):
    """Stands in the page's place while its area is locked.

    Args:
        areas: the guarded areas.
        area: which one.
    """

    opened = Signal()
    """The passphrase was right."""
    shut = Signal()
    """The area has locked itself, because nobody worked in it for a while; the page shows this gate again."""

    def __init__(self, areas: Areas, area: str) -> None:
        super().__init__(ground="canvas")
        self._areas, self._area = areas, area
        forgotten = Button(tr("Forgotten?"), "quiet")
        forgotten.clicked.connect(self._tell_forgotten)
        field = SecretField(tr("Passphrase"))
        self._ask = SecretAsk([field], tr("Open"), lambda words: areas.unlock(area, words), lambda: areas.wait_ms(area),
                              others=(forgotten,))
        self._ask.passed.connect(self._let_in)
        self._forgotten = Label(shown(forgotten_words(area)), "hint", "ink2", wrap=True, selectable=True)
        self._forgotten.setVisible(False)
        card = Card(column(Label(title(area), "title"), Label(about(area), "control", "ink2", wrap=True), 8, self._ask,
                           self._forgotten, gap=8, margins=(28, 24, 28, 28)))
        card.setMaximumWidth(theme.px(_WIDEST_PX))
        middle = QWidget()
        middle.setProperty("ground", "none")
        across = row(None, card, None, margins=(16, 0, 16, 0))
        across.setStretch(1, 100)
        middle.setLayout(column(None, across, None, None, gap=0))
        self.setLayout(column(scrolling(middle), gap=0))
        self.setFocusProxy(self._ask)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._look_again)

    @property
    def locked(self) -> bool:
        """Whether the area is locked now."""
        return not self._areas.is_open(self._area)

    def ask(self) -> None:
        """Begin anew; called each time it is shown."""
        self._forgotten.setVisible(False)
        self._ask.ask()

    def lock(self) -> None:
        """Lock the area behind oneself; call it where the page is left for good."""
        self._unwatch()
        self._areas.lock(self._area)

    def keep_watch(self) -> None:
        """See to it that the area locks itself: after it was opened here, or has got its first passphrase."""
        handle = self.window().windowHandle()
        if self._areas.is_guarded(self._area) and handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)
            self._look.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """What is done in the window, before any part of it has it: work in the page keeps the area open."""
        if event.type() in _WORK and not self.isVisible() and self.parentWidget() and self.parentWidget().isVisible():
            self._areas.touch(self._area)
        return False

    def _let_in(self) -> None:
        self.keep_watch()
        self.opened.emit()

    def _look_again(self) -> None:
        if self.locked:
            self._unwatch()
            self.shut.emit()

    def _unwatch(self) -> None:
        self._look.stop()
        handle = self.window().windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)

    def _tell_forgotten(self) -> None:
        self._forgotten.setVisible(True)
        self._forgotten.setFocus(Qt.FocusReason.OtherFocusReason)
