"""What stands above the desk while a scenario is tried, and above the text while a try waits."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from app.ui.language import mark, tr
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Elided, Label, Tag
from app.ui.widgets.layout import Panel, row
from app.units import format_ms

_PASTS = {
    "nothing": mark("with nothing done before"),
    "playbook": mark("after the playbook's acts"),
    "mine": mark("after the acts of my last try"),
}


class TryStrip(Panel):
    """Above the desk: that this is a try, and the way back to the text."""

    text_wanted = Signal()
    again_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(ground="calmsoft")
        self._words = Elided("", "control", "ink")
        again = Button(tr("Begin again"), "quiet", icon="rotate-ccw", hint=tr("From the same second with the same past"))
        back = Button(tr("Back to the text"), key="Ctrl+Backspace", icon="pencil", hint=tr("The try stands still meanwhile."))
        again.clicked.connect(self.again_wanted)
        back.clicked.connect(self.text_wanted)
        self.setLayout(row(Tag(tr("try"), "calm"), self._words, again, back, gap=8, margins=(24, 4, 24, 4)))
        self.layout().setStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_try(self, at_ms: int, past: str) -> None:
        """Say from where it was begun."""
        words = tr("From {time}, {past}. Nothing of it is kept or counted.")
        self._words.setText(words.format(time=format_ms(at_ms), past=tr(_PASTS[past])))


class WaitingTry(Panel):
    """Above the text: a try stands still; it goes on with the text as it is by then."""

    go_on_wanted = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__(ground="calmsoft")
        self._words = Label("", wrap=True)
        self._go_on = Button(tr("Go on at the desk"), icon="play", hint=tr("Ctrl F5. Your edits are taken over, your choices stay."))
        drop = Button(tr("End the try"), "quiet", icon="x")
        self._go_on.clicked.connect(self.go_on_wanted)
        drop.clicked.connect(self.dropped)
        self.setLayout(row(self._words, self._go_on, drop, gap=8, margins=(16, 6, 12, 6)))
        self.layout().setStretch(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_waiting(self, now_ms: int, commands: int) -> None:
        """Say where it stands."""
        self._words.setText(tr("A try stands at {time} with %n choice(s) of yours.", "", commands).format(time=format_ms(now_ms)))
        self.show()

    def set_playable(self, playable: bool) -> None:
        """Whether the text as it is can be played."""
        self._go_on.setEnabled(playable)
