"""The bar to find and replace words with: what is looked for, how many there are, and where one is among them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from app.ui.language import tr
from app.ui.models.studio.finding import Wanted
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Number
from app.ui.widgets.layout import column, row
from app.ui.widgets.studio.foot_bars import FootBar, closing, field, small


class FindBar(FootBar):
    """Asks; whoever owns it looks."""

    wanted = Signal(object)
    """A `Wanted`: something else is looked for."""
    step_wanted = Signal(bool)
    """To the next hit, or the one before."""
    replace_wanted = Signal(bool)
    """This hit, or all of them."""

    def __init__(self) -> None:
        self.words = field(tr("Find"))
        self.count = Number("", "hint", "ink2")
        self.count.setMinimumWidth(theme.px(72))
        self.new = field(tr("Replace with"))
        self.case = QCheckBox(tr("Match case"))
        self.whole = QCheckBox(tr("Whole words"))
        self.replace_one, self.replace_all = Button(tr("Replace")), Button(tr("Replace all"))
        before = small("arrow-up", tr("Hit before"), tr("Hit before (Shift F3)"))
        after = small("arrow-down", tr("Next hit"), tr("Next hit (F3)"))
        close = closing()
        find_row = row(self.words, 4, self.count, before, after, close, gap=4)
        find_row.setStretch(0, 1)
        self._replacing = QWidget()
        replace_row = row(self.new, self.replace_one, self.replace_all, gap=8)
        replace_row.setStretch(0, 1)
        self._replacing.setLayout(replace_row)
        options = row(self.case, 8, self.whole, None)
        super().__init__(column(find_row, self._replacing, options, gap=6, margins=(12, 6, 8, 8)), tr("Find and replace"))
        self.words.textChanged.connect(lambda _: self._changed())
        self.case.toggled.connect(lambda _: self._changed())
        self.whole.toggled.connect(lambda _: self._changed())
        before.clicked.connect(lambda: self.step_wanted.emit(False))
        after.clicked.connect(lambda: self.step_wanted.emit(True))
        self.replace_one.clicked.connect(lambda: self.replace_wanted.emit(False))
        self.replace_all.clicked.connect(lambda: self.replace_wanted.emit(True))
        close.clicked.connect(self.put_away)
        self.show_hits(-1, 0)

    def open(self, words: str, replacing: bool) -> None:
        """Show it.

        Args:
            words: to begin with; empty keeps those of last time.
            replacing: whether words are to be replaced too.
        """
        self._replacing.setVisible(replacing)
        self.show()
        if words and words != self.words.text():
            self.words.setText(words)
        else:
            self._changed()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def asked(self) -> Wanted:
        """What is looked for."""
        return Wanted(self.words.text(), self.case.isChecked(), self.whole.isChecked())

    def show_hits(self, place: int, count: int) -> None:
        """Where one is among so many hits; -1 between them."""
        if not self.words.text():
            self._say("", "ink2")
        elif not count:
            self._say(tr("nothing found"), "hot")
        elif place < 0:
            self._say(tr("%n hit(s)", "", count), "ink2")
        else:
            self._say(tr("{place} of {count}").format(place=place + 1, count=count), "ink2")
        for button in (self.replace_one, self.replace_all):
            button.setEnabled(bool(count))

    def show_counting(self) -> None:
        """The text is long: hits are still being counted."""
        self._say(tr("counting …"), "ink3")

    def show_replaced(self, count: int) -> None:
        """How many have been replaced."""
        self._say(tr("%n replaced", "", count), "good")

    def _say(self, words: str, tone: str) -> None:
        self.count.setText(words)
        self.count.set_tone(tone)
        self.words.setAccessibleDescription(words)

    def _changed(self) -> None:
        self.wanted.emit(self.asked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.new.hasFocus():
                self.replace_wanted.emit(False)
            else:
                self.step_wanted.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return
        super().keyPressEvent(event)
