"""An exam from its rules to its end: before, between two drills, over. The drills themselves are sat at the desk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Panel, column, row, scrolling
from app.ui.widgets.page import KeyRow, Page
from app.ui.widgets.sitting.before_card import BeforeCard
from app.ui.widgets.sitting.between_card import BetweenCard
from app.ui.widgets.sitting.result_card import ResultCard

_WIDEST_PX = 680


class SittingPage(Page):
    """One card in the middle; which one is the flow's to say."""

    name = "sitting"
    left = Signal()
    standing_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = ""
        self._card: QWidget | None = None
        self._working = Label("", "body", "ink2", wrap=True)
        self._loading = Panel(row(None, self._working, None, margins=(24, 24, 24, 24)), "canvas")
        self._whole = QStackedWidget()
        self._whole.addWidget(self._loading)
        self._area: QWidget | None = None
        self.setLayout(column(self._whole, gap=0))

    def title(self) -> str:
        return tr("Exam: {title}").format(title=self._title) if self._title else tr("Exam")

    def keys(self) -> tuple[KeyRow, ...]:
        return (("Tab", tr("next button")), ("↵", tr("press it")))

    def leave(self) -> None:
        self.left.emit()

    @property
    def card(self) -> QWidget | None:
        """What is shown in the middle; None while something is worked on."""
        return self._card

    def show_working(self, sentence: str) -> None:
        """Something takes a moment."""
        self._drop()
        self._working.setText(sentence)
        self._whole.setCurrentWidget(self._loading)

    def show_before(self, title: str, card: BeforeCard) -> None:
        """The rules, the word of honour, and who sits here."""
        self._show(title, card)
        card.honour.setFocus()

    def show_between(self, title: str, card: BetweenCard) -> None:
        """A drill comes next."""
        self._show(title, card)
        (card.begin if card.begin.isEnabled() else card).setFocus()

    def show_end(self, title: str, card: ResultCard) -> None:
        """The set is over."""
        go = Button(tr("To my standing"), "primary", icon="arrow-right")
        go.clicked.connect(self.standing_wanted)
        self._show(title, card, row(go, None))
        go.setFocus()

    def _show(self, title: str, card: QWidget, below: object | None = None) -> None:
        self._drop()
        self._title, self._card = title, card
        held = QWidget()
        held.setProperty("ground", "none")
        held.setLayout(column(card, *([below] if below is not None else []), gap=16))
        held.setMaximumWidth(theme.px(_WIDEST_PX))
        across = row(None, held, None, margins=(24, 24, 24, 24))
        across.setStretch(1, 100)
        inner = QWidget()
        inner.setProperty("ground", "none")
        inner.setLayout(column(None, across, None, None, gap=0))
        self._area = scrolling(inner)
        self._whole.addWidget(self._area)
        self._whole.setCurrentWidget(self._area)
        self.titled.emit()

    def _drop(self) -> None:
        self._card = None
        if self._area is not None:
            self._whole.removeWidget(self._area)
            self._area.deleteLater()
            self._area = None
