"""Bars above the text: a drill that came with the program, and a file that somebody else has changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from app.services.drafts_kept import ChangedOnDiskError
from app.ui.language import shown, tr
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Panel, row


class Bar(Panel):
    """A sentence and what can be done about it; hidden until it is needed.

    Args:
        ground: calmsoft or warnsoft.
        buttons: at the right.
    """

    def __init__(self, ground: str, *buttons: Button) -> None:
        super().__init__(ground=ground)
        self._words = Label("", wrap=True)
        self.setLayout(row(self._words, *buttons, gap=8, margins=(16, 6, 12, 6)))
        self.layout().setStretch(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def say(self, words: str) -> None:
        """Show it with this sentence."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()


class ShippedBar(Bar):
    """A drill that came with the program can be read and tried, and copied to be edited."""

    copy_wanted = Signal()

    def __init__(self) -> None:
        copy = Button(tr("Make a copy to edit"), icon="pencil")
        super().__init__("calmsoft", copy)
        copy.clicked.connect(self.copy_wanted)

    def show_shipped(self, on: bool) -> None:
        """Whether the file at hand came with the program."""
        if on:
            self.say(tr("This drill came with the program. You can read it, try it and rehearse it; to change it, make a copy."))
        else:
            self.hide()


class DiskBar(Bar):
    """The file could not be written, mostly since somebody else has changed it: ways out, and nothing is lost in any."""

    mine_wanted = Signal()
    theirs_wanted = Signal()
    other_name_wanted = Signal()

    def __init__(self) -> None:
        mine = Button(tr("Keep mine"), hint=tr("Writes your text over the file; what was there is kept beside it as a draft"))
        theirs = Button(tr("Take what is on the disk"), hint=tr("Your text is kept beside the file as a draft"))
        other = Button(tr("Save mine under another name"))
        super().__init__("warnsoft", mine, theirs, other)
        self._mine, self._theirs = mine, theirs
        for button, signal in ((mine, self.mine_wanted), (theirs, self.theirs_wanted), (other, self.other_name_wanted)):
            button.clicked.connect(self.hide)
            button.clicked.connect(signal)

    def show_trouble(self, error: object) -> None:
        """Say what is in the way; of what the disk says, only where that is the trouble and it says anything."""
        changed = isinstance(error, ChangedOnDiskError)
        self._mine.setVisible(changed)
        self._theirs.setVisible(changed and error.now is not None)
        words = shown(error.message)
        self.say(words if changed or not error.remedy else tr("{what} {remedy}").format(what=words, remedy=shown(error.remedy)))
