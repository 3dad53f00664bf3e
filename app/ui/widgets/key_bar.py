"""The bar at the foot of the desk: the keys used most, and how much is open, handled and saved."""

from __future__ import annotations

from app.ui import keys
from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.labels import KeyCap, Label, Number
from app.ui.widgets.layout import Panel, row


class KeyBar(Panel):
    """Keys on the left, where things stand on the right."""

    def __init__(self) -> None:
        super().__init__(ground="surface")
        parts: list[object] = []
        for pressed, words in keys.BAR:
            caps = [KeyCap(cap) if cap != "–" else Label("–", type="hint", tone="ink3") for cap in pressed.split()]
            parts.append(row(*caps, 2, Label(tr(words), type="hint", tone="ink3"), gap=3))
        self._state = Number("", type="hint", tone="ink3")
        self.setLayout(row(*parts, None, self._state, gap=18, margins=(24, 0, 24, 0)))
        self.setFixedHeight(theme.px(32))

    def show_state(self, open_posts: int, handled: int, saved: str) -> None:
        """Counts, and up to when everything is saved."""
        parts = [tr("{count} open").format(count=open_posts), tr("{count} handled").format(count=handled)]
        if saved:
            parts.append(tr("saved {time}").format(time=saved))
        self._state.setText(" · ".join(parts))
