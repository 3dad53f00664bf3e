"""Above a scenario's languages: which one a string table is written for, and the two ways, out and in."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from app.ui.language import tr
from app.ui.models.studio.language_names import OFTEN, name_of
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Panel, column, row
from app.ui.widgets.studio.choice_box import ChoiceBox


_NARROW_PX, _LEAST_PX = 800, 320


class LanguageHead(Panel):
    """Two buttons and a choice."""

    write_wanted = Signal(str)
    """For a language, by its letters."""
    take_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = ChoiceBox(tr("Language of the table"))
        self.write = Button(tr("Write a string table…"), icon="download", hint=tr(
            "Every line as a PO file, with notes for the translator and everything that is translated already"))  # fmt: skip
        self.take = Button(tr("Take one in…"), "primary", icon="folder-open", hint=tr(
            "What would change is shown first; nothing is written before you say so"))  # fmt: skip
        self.write.clicked.connect(lambda: self.write_wanted.emit(self.choice.currentData()))
        self.take.clicked.connect(self.take_wanted)
        words = column(
            Label(tr("Written in English, played in any language"), "title"),
            Label(tr("A translator gets a table of all lines and sends it back. What is missing is shown in English."),
                  "control", "ink2", wrap=True),
            gap=2,
        )  # fmt: skip
        self._box = row(words, row(self.choice, self.write, self.take, gap=8), gap=16, margins=(16, 12, 16, 8))
        self._box.setStretch(0, 1)
        self.setMinimumWidth(theme.px(_LEAST_PX))  # else it would never become narrow
        self.setLayout(self._box)
        self.show_languages(())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        narrow = self.width() < theme.px(_NARROW_PX)
        self._box.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def show_languages(self, there: Iterable[str]) -> None:
        """Offer those that there are, then those that are often wanted; what was chosen stays chosen."""
        before = self.choice.currentData()
        self.choice.clear()
        for letters in dict.fromkeys((*there, *OFTEN)):
            self.choice.addItem(name_of(letters), letters)
        self.choose(before or OFTEN[0])

    def choose(self, letters: str) -> None:
        """Make a language the one that a table is written for."""
        found = self.choice.findData(letters)
        if found >= 0:
            self.choice.setCurrentIndex(found)
