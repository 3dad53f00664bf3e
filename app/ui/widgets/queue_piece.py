"""One piece of our own queue: what goes out, when, and whether we hold it or let it run."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui import desk_words
from app.ui.desk_words import up_seconds
from app.ui.theme import theme
from app.ui.theme.fonts import figures
from app.ui.widgets.case_chips import Chips, Offer
from app.ui.widgets.labels import Elided
from app.ui.widgets.layout import column
from app.units import format_ms

_OFFERS = (
    Offer("hold", "", "Hold", "It does not go out while it is held."),
    Offer("run", "", "Let run", "It goes out at its time."),
)


class PieceRow(QWidget):
    """A scheduled post, advert, newsletter or notice of ours."""

    decided = Signal(int, str)

    def __init__(self, piece: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.index, self._at_ms, self._status = piece.index, piece.at_ms, ""
        words = " ".join(piece.text.split())
        self._text = Elided(f"“{words}”", type="control", tone="ink")
        self._when = Elided("", type="hint", tone="ink3")
        self._when.setFont(figures(self._when.font()))
        self.chips = Chips(_OFFERS, f"{piece.kind}: {words}")
        self.chips.chosen.connect(lambda choice: self.decided.emit(self.index, choice))
        self._kind = f"{piece.kind.capitalize()} · {desk_words.channel(piece.channel)}"
        self._full = words
        self.setLayout(column(self._text, self._when, self.chips, gap=3))
        self.layout().setContentsMargins(0, 0, 0, theme.px(10))
        self.show_piece(piece, 0)

    def show_piece(self, piece: Any, now_ms: int) -> None:
        """Show it as it is now (see `app.engine.view.PieceView`)."""
        self._status, kind = piece.status, piece.kind
        left = format_ms(up_seconds(max(0, piece.at_ms - now_ms)))
        if piece.status == "out":
            when = f"gone out · {kind}"
        elif piece.status == "held":
            when = f"held back · {kind}"
        elif piece.choice == "hold":
            when = f"held, due in {left} · {kind}"
        else:
            when = f"goes out in {left} · {kind}"
        self._when.setText(when)
        self._when.set_tone("warn" if piece.status == "waiting" and not piece.choice else "ink3")
        self.chips.show_value(piece.choice)
        self.chips.setVisible(piece.status == "waiting")
        self.setAccessibleName(f"{self._kind}: {self._full}. {when}")

    @property
    def open(self) -> bool:
        """Whether it can still be decided on."""
        return self._status == "waiting"
