"""Between two drills: how far one is, what comes, and nothing that hurries."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.language import shown, tr
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label, Tag
from app.ui.widgets.layout import Card, Panel, column, row
from app.ui.widgets.sitting.steps import Steps


class BetweenCard(Card):
    """Shows where a set stands.

    Args:
        title: of the level.
        states: of each drill: ended, interrupted, missed, begun or drawn.
        place: of the drill that comes next, counted from 0.
        minutes: of that drill; 0 where it is sealed.
        why_not: why it cannot be begun now; empty if it can.
        told: what happened just now, sentences.
        admission: asks for the PIN or the invigilator; None: that is known already.
        sealed: opens the sealed drill; None where it is open.
    """

    begin_wanted = Signal()
    later_wanted = Signal()
    give_up_wanted = Signal()

    def __init__(
        self, title: str, states: tuple[str, ...], place: int, minutes: int, why_not: str = "", told: tuple[str, ...] = (),
        admission: QWidget | None = None, sealed: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self._admission, self._sealed, self._may = admission, sealed, not why_not
        head = tr("Drill {number} of {all}").format(number=place + 1, all=len(states))
        parts: list[object] = [Label(title, "control", "ink3"), Label(head, "clock"), 4, Steps(states, place), 8]
        parts += [_told(shown(sentence)) for sentence in told]
        if why_not:
            parts.append(Label(shown(why_not), "body", "ink", wrap=True))
        elif minutes:
            parts.append(Label(tr("About %n minute(s). The clock runs from the moment you begin, and cannot pause.", "", minutes),
                               "body", "ink2", wrap=True))
        if not why_not:
            parts.append(Label(tr("Take a breath. Between two drills the clock stands."), "body", "ink2", wrap=True))
        parts += [8, admission] if admission is not None else []
        parts += [8, sealed] if sealed is not None else []
        self.begin = Button(tr("Begin drill {number}").format(number=place + 1), "primary", icon="play")
        self.begin.clicked.connect(self.begin_wanted)
        self._later = Button(tr("My standing"), "plain")
        self._later.clicked.connect(self.later_wanted)
        self._end = Button(tr("End the set here …"), "quiet")
        self._end.clicked.connect(lambda: self._asking.setVisible(True))
        self._asking = self._ask()
        parts += [12, row(self.begin, self._later, None, self._end, gap=8), self._asking]
        self.setLayout(column(*parts, gap=6, margins=(28, 24, 28, 28)))
        self._allow()

    def show_admitted(self, supervisor: str) -> None:
        """It is known now who sits here."""
        if self._admission is not None:
            self._admission.setVisible(False)
            self._admission = None
        self._allow()
        self.begin.setFocus()

    def show_unsealed(self) -> None:
        """The sealed drill is open now."""
        if self._sealed is not None:
            self._sealed.setVisible(False)
            self._sealed = None
        self._allow()

    def _allow(self) -> None:
        self.begin.setEnabled(self._may and self._admission is None and self._sealed is None)

    def _ask(self) -> Panel:
        words = Label(tr("The drills that are left count 0, and the wait for the next set begins."), "control", "ink", wrap=True)
        yes, no = Button(tr("End the set"), "danger"), Button(tr("Stay"), "plain")
        yes.clicked.connect(self.give_up_wanted)
        no.clicked.connect(lambda: self._asking.setVisible(False))
        line = row(words, yes, no, gap=8, margins=(12, 10, 12, 10))
        line.setStretch(0, 1)
        asked = Panel(line, "warnsoft")
        asked.setProperty("rounded", True)
        asked.setVisible(False)
        return asked


def _told(sentence: str) -> Panel:
    made = Panel(row(Tag(tr("Returned"), "warn"), Label(sentence, "control", "ink", wrap=True), gap=12, margins=(12, 8, 12, 8)),
                 "warnsoft")
    made.setProperty("rounded", True)
    made.layout().setStretch(1, 1)
    return made
