"""One piece of our own queue: what goes out, when, and whether we hold it or let it run."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui import desk_words, names, text
from app.ui.desk_words import up_seconds
from app.ui.language import mark, tr
from app.ui.theme import theme
from app.ui.theme.fonts import figures
from app.ui.widgets.case_chips import Chips, Offer
from app.ui.widgets.labels import Elided
from app.ui.widgets.layout import column
from app.units import format_ms

_OFFERS = (
    Offer("hold", "", mark("Hold"), mark("It does not go out while it is held.")),
    Offer("run", "", mark("Let run"), mark("It goes out at its time.")),
)


class PieceRow(QWidget):
    """A scheduled post, advert, newsletter or notice of ours."""

    decided = Signal(int, str)

    def __init__(self, piece: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.index, self._at_ms, self._status = piece.index, piece.at_ms, ""
        words = " ".join(piece.text.split())
        self._text = Elided(tr("“{text}”").format(text=words), type="control", tone="ink")
        self._when = Elided("", type="hint", tone="ink3")
        self._when.setFont(figures(self._when.font()))
        offers = [offer._replace(word=tr(offer.word), meaning=tr(offer.meaning)) for offer in _OFFERS]
        self.chips = Chips(offers, f"{names.word(piece.kind)}: {words}")
        self.chips.chosen.connect(lambda choice: self.decided.emit(self.index, choice))
        self._kind = f"{text.sentence_case(names.word(piece.kind))} · {desk_words.channel(piece.channel)}"
        self._full = words
        self.setLayout(column(self._text, self._when, self.chips, gap=3))
        self.layout().setContentsMargins(0, 0, 0, theme.px(10))
        self.show_piece(piece, 0)

    def show_piece(self, piece: Any, now_ms: int) -> None:
        """Show it as it is now (see `app.engine.view.PieceView`)."""
        self._status, kind = piece.status, names.word(piece.kind)
        left = format_ms(up_seconds(max(0, piece.at_ms - now_ms)))
        if piece.status == "out":
            when = tr("gone out · {kind}").format(kind=kind)
        elif piece.status == "held":
            when = tr("held back · {kind}").format(kind=kind)
        elif piece.choice == "hold":
            when = tr("held, due in {left} · {kind}").format(left=left, kind=kind)
        else:
            when = tr("goes out in {left} · {kind}").format(left=left, kind=kind)
        self._when.setText(when)
        self._when.set_tone("warn" if piece.status == "waiting" and not piece.choice else "ink3")
        self.chips.show_value(piece.choice)
        self.chips.setVisible(piece.status == "waiting")
        self.setAccessibleName(f"{self._kind}: {self._full}. {when}")

    @property
    def open(self) -> bool:
        """Whether it can still be decided on."""
        return self._status == "waiting"
