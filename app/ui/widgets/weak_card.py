"""What one is weak at: up to four spots with their mean, or a sentence where nothing can be said yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.services.weak_spots import DRILLS_WANTED, WeakSpot
from app.ui import text
from app.ui.language import mark, tr
from app.ui.theme import theme
from app.ui.widgets.bars import Bar
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Caps, Label, Number
from app.ui.widgets.layout import Card, column, row

_MOST = 4
_NAME_PX = 25
_TOO_FEW = mark("Shown from {count} drills of a kind on. It comes from practice that only you can see.")
_NONE = mark("Nothing stands out: every average is at 70 or above.")


class WeakCard(Card):
    """Dimensions, causes, formations and difficulties with a low average."""

    wanted = Signal(object)
    """The spot whose drills are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._spots = row(gap=16)
        self._words = Label("", "control", "ink2", wrap=True)
        self.setLayout(column(Caps(tr("Weak at")), self._words, self._spots, gap=6, margins=(16, 12, 16, 12)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_spots(self, spots: Sequence[WeakSpot], drills: int) -> None:
        """The worst first.

        Args:
            spots: what is weak.
            drills: how many drills have been played at all.
        """
        while (old := self._spots.takeAt(0)) is not None:
            if old.widget() is not None:
                old.widget().deleteLater()
        for spot in spots[:_MOST]:
            self._spots.addWidget(self._one(spot), 1)
        if 0 < len(spots) < _MOST:
            self._spots.addStretch(_MOST - len(spots))
        self._words.setVisible(not spots)
        too_few = tr(_TOO_FEW).format(count=text.in_words(DRILLS_WANTED))
        self._words.setText(tr(_NONE) if drills >= DRILLS_WANTED else too_few)

    def _one(self, spot: WeakSpot) -> QWidget:
        name = spot_words(spot)
        mean = f"{spot.mean // 100}"
        if spot.kind == "dimension":
            title: QWidget = Label(name, "control", strong=True)
            title.setFixedHeight(theme.px(_NAME_PX))
        else:
            title = Button(name, "link", hint=tr("Show the drills that train it"))
            title.clicked.connect(lambda: self.wanted.emit(spot))
        aloud = tr("{spot}: {mean} of 100 over %n drill(s)", "", spot.drills)
        title.setToolTip(aloud.format(spot=name, mean=mean))
        bar = Bar(spot.mean // 100, 100, "warn", height=5)
        foot = row(bar, Number(mean, "hint", "ink2"), gap=8)
        foot.setStretch(0, 1)
        part = QWidget()
        part.setLayout(column(title, foot, gap=2))
        part.setAccessibleName(title.toolTip())
        part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return part


def spot_words(spot: WeakSpot) -> str:
    """What a weak spot is called."""
    if spot.kind == "dimension":
        return text.dimension(spot.value)[0]
    if spot.kind == "difficulty":
        return tr("Difficulty {value}").format(value=spot.value)
    return text.cause(spot.value) if spot.kind == "cause" else text.formation(spot.value)
