"""A room that has nothing to show says why in the middle, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column, row


class WordPage(QWidget):
    """One sentence, one more below it, and perhaps a button."""

    acted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sentence, self._more = Label(type="title", wrap=True), Label(type="body", tone="ink2", wrap=True)
        for label in (self._sentence, self._more):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._act = Button("")
        self._act.clicked.connect(self.acted)
        inner = QWidget()
        inner.setFixedWidth(theme.px(440))
        inner.setLayout(column(self._sentence, self._more, row(None, self._act, None), gap=8))
        self.setLayout(column(None, row(None, inner, None), None, None, gap=0, margins=(16, 16, 16, 16)))

    def say(self, sentence: str, more: str = "", act: str = "") -> None:
        """Say this.

        Args:
            sentence: what is.
            more: what it means and what to do.
            act: words of the button; empty: there is none.
        """
        self._sentence.setText(sentence)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._act.set_words(act)
        self._act.setVisible(bool(act))
