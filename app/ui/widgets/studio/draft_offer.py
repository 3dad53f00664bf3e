"""A bar that offers unsaved text back: see how it differs, take it, or throw it away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from app.clock import Clock, SystemClock
from app.ui.background import Job
from app.ui.language import tr
from app.ui.models.studio.when import moment
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Panel, column, row
from app.ui.widgets.studio.line_difference import LineDifference, lines_that_differ
from app.ui.widgets.studio.message import announce

if TYPE_CHECKING:
    from app.services.drafts_kept import Change, Offer
    from app.wiring import App

_LINES_PX = 240


class DraftOffer(Panel):
    """Stands above the editor while a kept text waits for a decision; one after the other.

    Args:
        app: for the clock; without one, the machine's own.
    """

    taken = Signal(object)
    """The `Offer`: put its text into the editor. Others stay kept for the next time."""
    refused = Signal(object)
    """The `Offer`: throw it away."""

    def __init__(self, app: App | None = None) -> None:
        super().__init__(ground="warnsoft")
        self._clock: Clock = app.clock if app is not None else SystemClock()
        self._offers: list[Offer] = []
        self._words, self._more = Label(strong=True, wrap=True), Label(wrap=True)
        self._show = Button(tr("Show the difference"))
        self._show.setCheckable(True)
        self._show.toggled.connect(self._unfold)
        take = Button(
            tr("Take it"), "primary", hint=tr("The kept text comes into the editor; what you have typed since is kept in its place")
        )
        take.clicked.connect(lambda: self._decide(self.taken))
        throw = Button(tr("Throw it away"), "danger", hint=tr("The kept text is deleted; the file stays as it is"))
        throw.clicked.connect(lambda: self._decide(self.refused))
        words = column(self._words, self._more, None, gap=2)
        bar = row(words, self._show, take, throw, gap=8)
        bar.setStretch(0, 1)
        self._lines = LineDifference(tr("What differs: − is the file's, + the kept text's"))
        self._lines.setFixedHeight(theme.px(_LINES_PX))
        self.setLayout(column(bar, self._lines, gap=8, margins=(16, 8, 16, 8)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._lines.hide()
        self.hide()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Offer these, the newest first; none takes the bar away."""
        self._offers = list(offers)
        self._next()

    def show_offer(self, offer: Offer) -> None:
        """Offer this one alone."""
        self.show_offers([offer])

    def _next(self) -> None:
        self._show.setChecked(False)
        self.setVisible(bool(self._offers))
        if not self._offers:
            return
        offer = self._offers[0]
        self._told(offer, "")
        self._more.setText(_doubts(offer, len(self._offers) - 1))
        self._more.setVisible(bool(self._more.text()))
        self._show.setEnabled(False)
        Job(offer.difference, self).done(lambda found: self._compared(offer, found)).start()

    def _compared(self, offer: Offer, found: tuple[Change, ...]) -> None:
        if not self._offers or self._offers[0] is not offer:
            return
        self._told(offer, tr("%n line(s) (differs|differ).", "", lines_that_differ(found)))
        self._lines.show_changes(found)
        self._show.setEnabled(True)

    def _told(self, offer: Offer, difference: str) -> None:
        when = moment(offer.kept_ms, self._clock.wall_ms())
        kept = tr("Unsaved text of {when} was kept.").format(when=when)
        self._words.setText(tr("{kept} {difference}").format(kept=kept, difference=difference).strip())
        self.setAccessibleName(self._words.text())
        if difference:
            announce(self, self._words.text())

    def _unfold(self, shown: bool) -> None:
        self._lines.setVisible(shown)
        self._show.set_words(tr("Hide the difference") if shown else tr("Show the difference"))

    def _decide(self, signal: Signal) -> None:
        if not self._offers:
            return
        offer = self._offers.pop(0)
        if signal is self.taken or signal == self.taken:
            self._offers = []
        signal.emit(offer)
        self._next()


def _doubts(offer: Offer, more: int) -> str:
    """What should be known before it is taken."""
    said = []
    if offer.recent:
        said.append(tr("It was kept less than a minute ago: another window may still be open on this file."))
    if not offer.newer:
        said.append(tr("The file was saved later than that."))
    elif not offer.same_start:
        said.append(tr("The file has been changed by somebody else since it was begun."))
    if more:
        said.append(tr("Behind this one: %n more kept text(s).", "", more))
    return " ".join(said)
