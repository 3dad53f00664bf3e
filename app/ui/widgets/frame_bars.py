"""The window's own bars: title and places on top, notices below it, keys at the bottom."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.language import tr
from app.ui.notices import Notice
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Elided, ExerciseStamp, KeyCap, Label, restyle
from app.ui.widgets.layout import Panel, column, row, what_fits
from app.ui.widgets.page import KeyRow
from app.ui.widgets.tabs import Tabs

_FOOTER_KEYS, _GAP_PX, _STATUS_PX = 7, 16, 160
_LEAST_TITLE_PX = 120
"""So much of a page's title is worth more than words beside an icon."""


class HeaderBar(Panel):
    """EXERCISE, where one is, and the places one can go to."""

    place_wanted = Signal(str)
    back_wanted = Signal()
    keys_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(ground="surface")
        self.setFixedHeight(theme.px(64))
        self._title = Elided(type="title")
        self._subtitle = Elided(type="hint", tone="ink3")
        self._back = Button(tr("Back"), "quiet", icon="arrow-left", hint=tr("Back to the page before (Alt+Left)"))
        self._back.clicked.connect(self.back_wanted)
        keys = Button(tr("Keys"), "quiet", icon="circle-help", hint=tr("All keys (F1 or ?)"))
        keys.clicked.connect(self.keys_wanted)
        settings = Button(tr("Settings"), "quiet", icon="settings", hint=tr("Settings (Ctrl+,)"))
        settings.clicked.connect(self.settings_wanted)
        self._asides = {settings: tr("Settings"), keys: tr("Keys")}
        self._places = Tabs(tr("Places", "pages of the window"))
        self._places.chosen.connect(self.place_wanted)
        names = column(None, self._title, self._subtitle, None, gap=0)
        self.setLayout(
            row(ExerciseStamp(), 8, self._back, names, self._places, settings, keys, margins=(24, 0, 24, 0), gap=8)
        )
        self.layout().setStretch(3, 1)
        self._back.hide()

    def add_place(self, name: str, words: str, key: str) -> None:
        """A place that is always one key away."""
        self._places.add(name, words, hint=f"{words} ({key})")

    def show_place(self, name: str, title: str, subtitle: str, can_go_back: bool) -> None:
        """Say where one is."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self._back.setVisible(can_go_back)
        self._places.show_tab(name)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where the places would be cut short, the buttons at the end do with their icons."""
        for button, words in self._asides.items():
            button.set_words(words)
        if self.layout().sizeHint().width() - self._title.sizeHint().width() + theme.px(_LEAST_TITLE_PX) <= self.width():
            return
        for button, words in self._asides.items():
            button.set_words("")
            button.setAccessibleName(words)


class NoticeBar(Panel):
    """One message at a time, under the top bar; others wait their turn."""

    acted = Signal(str)

    def __init__(self) -> None:
        super().__init__(ground="calmsoft")
        self._text = Label(strong=True, wrap=True)
        self._remedy = Label(tone="ink", wrap=True, selectable=True)
        self._act = Button("")
        self._act.clicked.connect(self._acted)
        away = Button(tr("Put away"), "quiet", icon="x")
        away.clicked.connect(self.put_away)
        texts = column(self._text, self._remedy, gap=0)
        self.setLayout(row(texts, self._act, away, margins=(24, 8, 24, 8), gap=12))
        self.layout().setStretch(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._waiting: list[Notice] = []
        self._shown: Notice | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.put_away)
        self.hide()

    def take(self, notice: Notice) -> None:
        """Show it, or let it wait behind the one that stands; the same key replaces."""
        if self._shown is not None and not self._same(notice, self._shown) and self._shown.stays_ms == 0:
            self._waiting = [other for other in self._waiting if not self._same(notice, other)] + [notice]
            return
        self._show(notice)

    def drop(self, key: str) -> None:
        """Take back the notice with this key."""
        self._waiting = [notice for notice in self._waiting if notice.key != key]
        if self._shown is not None and self._shown.key == key:
            self.put_away()

    def put_away(self) -> None:
        """Take away what stands; the next one comes."""
        self._timer.stop()
        self._shown = None
        if self._waiting:
            self._show(self._waiting.pop(0))
        else:
            self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()  # nobody reads it any more; what comes next starts it anew

    def _show(self, notice: Notice) -> None:
        self._shown = notice
        self._text.setText(notice.text)
        self._text.set_tone(notice.tone if notice.tone != "calm" else "ink")
        self._remedy.setText(notice.remedy)
        self._remedy.setVisible(bool(notice.remedy))
        self._act.set_words(notice.action or " ")
        self._act.setVisible(bool(notice.action))
        restyle(self, ground=f"{notice.tone}soft")
        self.setAccessibleName(f"{notice.text} {notice.remedy}".strip())
        self.show()
        self._timer.stop()
        if notice.stays_ms:
            self._timer.start(notice.stays_ms)

    def _acted(self) -> None:
        if self._shown is not None:
            key = self._shown.key
            self.put_away()
            self.acted.emit(key)

    @staticmethod
    def _same(one: Notice, other: Notice) -> bool:
        return one == other or (bool(one.key) and one.key == other.key)


class FooterBar(Panel):
    """The keys of the page at hand, and its status."""

    def __init__(self) -> None:
        super().__init__(ground="surface")
        self.setFixedHeight(theme.px(32))
        self._keys_row = row(gap=_GAP_PX)
        self._status = Elided(type="hint", tone="ink3")
        self._status.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(row(self._keys_row, _GAP_PX, None, self._status, gap=0, margins=(24, 0, 24, 0)))
        self._shown: tuple[KeyRow, ...] | None = None

    def show_page(self, keys: tuple[KeyRow, ...], status: str) -> None:
        """Show the first few keys and the status."""
        self._status.setText(status)
        self._status.setVisible(bool(status))
        if keys == self._shown:
            self._fit()
            return
        self._shown = keys
        while item := self._keys_row.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        for key, words in (*keys[:_FOOTER_KEYS], ("F1", tr("all keys"))):
            self._keys_row.addWidget(_hint(key, words))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        hints = [self._keys_row.itemAt(place).widget() for place in range(self._keys_row.count())]
        status = min(theme.px(_STATUS_PX), self._status.sizeHint().width()) if self._status.text() else 0
        what_fits(hints, self.width() - theme.px(24 + 24 + _GAP_PX) - status, theme.px(_GAP_PX))


def _hint(keys: str, words: str) -> QWidget:
    box = QWidget()
    caps = [KeyCap(key) for key in keys.split()]
    box.setLayout(row(*caps, Label(words, "hint", "ink2"), gap=4))
    box.setAccessibleName(f"{keys}: {words}")
    return box
