"""What a rehearsal came to in one sentence, and every reason; above it whether it is still of the text at hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy

from app.services.rehearsals import Rehearsed
from app.ui import text
from app.ui.language import shown, tr
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label, restyle
from app.ui.widgets.layout import Panel, column, row

_FIRST = 4
"""Reasons that are shown at once."""


class _Banner(Panel):
    """A sentence on a soft ground."""

    def __init__(self, ground: str) -> None:
        super().__init__(ground=ground)
        self.setProperty("rounded", True)
        self.head = Label("", "body", strong=True, wrap=True)
        self.more = Label("", "control", wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def say(self, head: str, more: str = "") -> None:
        """Change what it says."""
        self.head.setText(head)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.setAccessibleName(f"{head} {more}".strip())


class NoteBanner(_Banner):
    """Something about the result: of an earlier text, stopped, broken off."""

    def __init__(self) -> None:
        super().__init__("warnsoft")
        self.setLayout(column(self.head, self.more, gap=2, margins=(16, 10, 16, 10)))

    def show_note(self, head: str = "", more: str = "") -> None:
        """Say it; nothing puts it away."""
        self.say(head, more)
        self.setVisible(bool(head))


class VerdictBanner(_Banner):
    """Sound, or each reason why not."""

    def __init__(self) -> None:
        super().__init__("goodsoft")
        self._reasons: list[Label] = []
        self._list = column(gap=2)
        self._all = Button(" ", "quiet", icon="chevron-down")
        self._all.clicked.connect(self._show_all)
        self.setLayout(column(self.head, self.more, self._list, row(self._all, None), gap=4, margins=(16, 12, 16, 12)))

    def show_result(self, found: Rehearsed) -> None:
        """Say what it came to."""
        first, last = found.seed, found.seed + found.runs - 1
        about = tr("%n run(s) of each player, seeds {first} to {last}.", "", found.runs).format(first=first, last=last)
        if found.complaints:
            ground, head = "hotsoft", tr("Not sound: %n reason(s).", "", len(found.complaints))
        elif found.whole:
            ground = "goodsoft"
            head = tr("Sound: the playbook passes, silence and cheats do not, and the score grows with skill.")
        else:
            ground = "warnsoft"
            head = tr("Nothing is wrong so far: {played} of {all} players have played.").format(
                played=len(found.players), all=len(found.asked)
            )
        restyle(self, ground=ground)
        self.head.set_tone("hot" if found.complaints else "good" if found.whole else "warn")
        self.say(head, about)
        self._show_reasons([text.sentence_case(shown(said)) for said in found.complaints])

    def _show_reasons(self, reasons: Sequence[str]) -> None:
        for label in self._reasons:
            self._list.removeWidget(label)
            label.deleteLater()
        self._reasons = [Label(f"– {reason}", "body", wrap=True, selectable=True) for reason in reasons]
        for number, label in enumerate(self._reasons):
            self._list.addWidget(label)
            label.setVisible(number < _FIRST)
        more = len(reasons) - _FIRST
        self._all.setVisible(more > 0)
        self._all.set_words(tr("Show %n more reason(s)", "", max(0, more)))
        if reasons:
            self.setAccessibleName(" ".join([self.head.text(), *reasons]))

    def _show_all(self) -> None:
        for label in self._reasons:
            label.show()
        self._all.hide()
        if self._reasons:
            self._reasons[_FIRST].setFocus()
