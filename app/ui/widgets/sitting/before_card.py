"""Before a set: what it is in plain words, the honour statement, and the button that begins it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.ui.language import shown, tr
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Caps, Label
from app.ui.widgets.layout import Card, Hairline, column, row


class BeforeCard(Card):
    """Asks for the word of honour and for who one is.

    Args:
        title: of the level.
        asks: what a set is and what passes it, sentences.
        admission: asks for the PIN or the invigilator; None: that is known already.
        sealed: opens sealed scenarios; None where none lie here.
    """

    begin_wanted = Signal()
    declined = Signal()

    def __init__(self, title: str, asks: Sequence[str], admission: QWidget | None, sealed: QWidget | None) -> None:
        super().__init__()
        self._admitted = admission is None
        self._admission = admission
        self.honour = QCheckBox(tr("I give my word."))
        self.honour.toggled.connect(self._allow)
        self.begin = Button(tr("Begin the set"), "primary", icon="play")
        self.begin.clicked.connect(self.begin_wanted)
        back = Button(tr("Not now"), "quiet")
        back.clicked.connect(self.declined)
        self._known = Label(tr("It is known that it is you."), "control", "good")
        parts: list[object] = [
            Label(tr("Exam: {title}").format(title=title), "title"),
            4, Caps(tr("What it is")), *[line(shown(sentence)) for sentence in asks],
            8, Caps(tr("How it is sat")), *[line(sentence) for sentence in rules()],
            8, Hairline(), 8, Caps(tr("On my honour")), Label(honour(), "body", "ink", wrap=True), self.honour, 8, Hairline(), 8,
            Caps(tr("Who sits here")), self._known,
        ]  # fmt: skip
        parts += [part for part in (admission,) if part is not None]
        parts += [8, Hairline(), 8, sealed] if sealed is not None else []
        self._lacks = Label("", "hint", "ink3")
        parts += [8, Hairline(), 8, row(self.begin, back, self._lacks, None, gap=8)]
        self.setLayout(column(*parts, gap=6, margins=(28, 24, 28, 24)))
        self._known.setVisible(self._admitted)
        self._allow()

    def show_admitted(self, supervisor: str) -> None:
        """It is known now who sits here."""
        self._admitted = True
        if self._admission is not None:
            self._admission.setVisible(False)
        if supervisor:
            self._known.setText(tr("Supervised by {name}.").format(name=supervisor))
        self._known.setVisible(True)
        self._allow()
        (self.begin if self.honour.isChecked() else self.honour).setFocus()

    def set_busy(self, on: bool) -> None:
        """It is being drawn."""
        self.begin.set_words(tr("Drawing your drills …") if on else tr("Begin the set"))
        self.begin.setEnabled(not on)
        if not on:
            self._allow()

    def _allow(self) -> None:
        self.begin.setEnabled(self._admitted and self.honour.isChecked())
        word = "" if self.honour.isChecked() else tr("Your word is missing.")
        self._lacks.setText(word or ("" if self._admitted else tr("Show first who sits here.")))


def rules() -> tuple[str, ...]:
    """How an exam is sat."""
    return (
        tr("Every drill counts; there is no best one that is picked."),
        tr("A drill cannot pause, and there are no hints. Between two drills the clock stands."),
        tr("If the lid closes or the program stops, the drill goes on without you: come back and go on."),
        tr("“This is real” stops a drill at once; it counts as nothing, and another one is drawn for you."),
        tr("All drills of a sitting are begun within one working day; what is not sat counts 0."),
    )


def honour() -> str:
    """What one gives one's word for."""
    return tr("I sit this exam myself. Nobody helps me, I use nothing but what the desk shows, and I pass on nothing of what "
              "I see in it.")  # fmt: skip


def line(sentence: str) -> object:
    """A sentence with a dot before it."""
    made = row(Label("·", "control", "ink3"), Label(sentence, "control", "ink2", wrap=True), gap=8)
    made.setStretch(1, 1)
    return made
