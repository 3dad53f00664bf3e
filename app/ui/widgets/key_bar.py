"""The bar at the foot of the desk: the keys used most, and how much is open, handled and saved."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui import keys
from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.labels import KeyCap, Label, Number
from app.ui.widgets.layout import Panel, row, what_fits


class KeyBar(Panel):
    """Keys on the left, where things stand on the right."""

    def __init__(self) -> None:
        super().__init__(ground="surface")
        self._hints: list[QWidget] = []
        for pressed, words in keys.BAR:
            caps = [KeyCap(cap) if cap != "–" else Label("–", type="hint", tone="ink3") for cap in pressed.split()]
            hint = QWidget()
            hint.setProperty("ground", "none")
            hint.setLayout(row(*caps, 2, Label(tr(words), type="hint", tone="ink3"), gap=3))
            self._hints.append(hint)
        self._state = Number("", type="hint", tone="ink3")
        self.setLayout(row(*self._hints, None, self._state, gap=18, margins=(24, 0, 24, 0)))
        self.setFixedHeight(theme.px(32))

    def show_state(self, open_posts: int, handled: int, saved: str) -> None:
        """Counts, and up to when everything is saved."""
        parts = [tr("{count} open").format(count=open_posts), tr("{count} handled").format(count=handled)]
        if saved:
            parts.append(tr("saved {time}").format(time=saved))
        self._state.setText(" · ".join(parts))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - theme.px(24 + 24 + 18) - self._state.sizeHint().width()
        what_fits(self._hints, room, theme.px(18))
