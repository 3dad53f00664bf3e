"""One question of the case with its chips; once answered it folds to one line, and opens again when asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.language import tr
from app.ui.widgets.case_chips import Chip, Chips, Offer
from app.ui.widgets.labels import Elided, Label
from app.ui.widgets.layout import column, row


class Step(QWidget):
    """A question with a hint beside it."""

    def __init__(self, question: str, hint: str) -> None:
        super().__init__()
        self._usual = hint
        self._hint = Elided(hint, type="hint", tone="ink3")
        self._head = row(Label(question, type="control", strong=True), self._hint, gap=8)
        self._box = column(self._head, gap=6)
        self.setLayout(self._box)

    def say(self, hint: str) -> None:
        """Another hint; empty brings the usual one back."""
        self._hint.setText(hint or self._usual)


class ChoiceStep(Step):
    """A question that is answered by choosing a chip.

    Args:
        folds: whether an answer folds it to one line.
        hints: whether the meaning of a chip that is pointed at stands beside the question.
    """

    chosen = Signal(str)

    def __init__(self, question: str, hint: str, offers: Sequence[Offer], folds: bool, hints: bool) -> None:
        super().__init__(question, hint)
        self._folds, self._opened, self._value = folds, False, ""
        self._meanings = {offer.id: offer.meaning for offer in offers}
        self.chips = Chips(offers, question)
        self.chips.chosen.connect(self._picked)
        if hints:
            self.chips.pointed.connect(lambda meaning: self.say(meaning or self._meanings.get(self._value, "")))
        self._hints = hints
        self._answers = {offer.id: Chip(offer) for offer in offers}
        for number, chip in enumerate(self._answers.values()):
            chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            chip.setAccessibleDescription(tr("Chosen. Press to choose another"))
            chip.clicked.connect(self._open)
            chip.hide()
            self._head.insertWidget(1 + number, chip)
        self._box.addWidget(self.chips)

    def set_folding(self, on: bool) -> None:
        """Whether an answer folds the question."""
        if on != self._folds:
            self._folds = on
            self._arrange()

    def show_value(self, value: str, fresh: bool) -> None:
        """The answer so far; `fresh` if this is about another post than before."""
        if fresh or value != self._value:
            self._opened = False
        self._value = value
        self.chips.show_value(value)
        self.say(self._meanings.get(value, "") if self._hints else "")
        self._arrange()

    def _picked(self, value: str) -> None:
        self._opened = False
        # after the click is over: the chip that was clicked is about to be hidden
        QTimer.singleShot(0, self, self._arrange)
        self.chosen.emit(value)

    def _open(self) -> None:
        self._opened = True
        self._arrange()
        self.chips.chips[self._value].setFocus()

    def _arrange(self) -> None:
        folded = self._folds and bool(self._value) and not self._opened
        self.chips.setVisible(not folded)
        for id_, chip in self._answers.items():
            chip.setVisible(folded and id_ == self._value)
            chip.setChecked(True)
