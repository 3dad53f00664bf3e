"""The learning path as a band of five steps: how much of each is done, and where one stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from app.services.learning_path import STEPS, Step
from app.ui import text
from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.bars import Bar
from app.ui.widgets.labels import Caps, Label, Number, Tag
from app.ui.widgets.layout import column, row

_HEIGHT_PX, _TWO_LINES_PX, _SIDES_PX = 116, 32, 24
"""Of a card whose meaning takes two lines; what its words have left and right."""


class StepCard(QPushButton):
    """One step: its name, what it trains, how many of its drills are passed."""

    def __init__(self, name: str, number: int) -> None:
        super().__init__()
        self.name, self._number = name, number
        self._title, meaning = text.step(name)
        self.setProperty("kind", "step")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(_HEIGHT_PX))
        self.setMinimumWidth(theme.px(120))
        self.setToolTip(meaning)
        self._tag = Tag("", "accent")
        self._bar = Bar(0, 100, "accent", height=5)
        self._bar.setMinimumWidth(theme.px(16))
        self._count = Number("", "hint", "ink2")
        words = self._meaning = Label(meaning, "hint", "ink2", wrap=True)
        words.setMinimumHeight(theme.px(_TWO_LINES_PX))
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = row(Caps(tr("Step {number}").format(number=number)), None, self._tag, gap=8)
        title = Label(self._title, "body", strong=True)
        foot = row(self._bar, self._count, gap=8)
        foot.setStretch(0, 1)
        self.setLayout(column(head, title, words, None, foot, gap=2, margins=(12, 8, 12, 10)))
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def height_at(self, width: int) -> int:
        """How high it is at a width, both px."""
        self._meaning.ensurePolished()
        words = self._meaning.heightForWidth(max(1, width - theme.px(_SIDES_PX)))
        return theme.px(_HEIGHT_PX) + max(0, words - theme.px(_TWO_LINES_PX))

    def show_step(self, step: Step) -> None:
        """How it stands."""
        state = tr("You are here") if step.here else tr("Sound") if step.sound else ""
        self._tag.setVisible(bool(state))
        self._tag.show_word(state, "accent" if step.here else "good")
        share = min(step.passed, step.wanted) * 100 // max(1, step.wanted)
        self._bar.show_value(share, tone="good" if step.sound else "accent")
        self._count.setText(tr("{passed} of {all} passed").format(passed=step.passed, all=len(step.entries)))
        sound = tr("{count} make it sound").format(count=step.wanted) if step.wanted else tr("no drills here")
        self.setAccessibleName(tr("Step {number}, {step}: {count}, {sound}. {state}").format(
            number=self._number, step=self._title, count=self._count.text(), sound=sound, state=state
        ))
        self.setAccessibleDescription(text.step(self.name)[1])


class PathBand(QWidget):
    """All five, lowest first. A second click lets a step go again; left and right lead from one to the next."""

    chosen = Signal(str)
    """The step whose drills are asked for; empty: none in particular."""

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._cards = {name: StepCard(name, number) for number, name in enumerate(STEPS, 1)}
        for card in self._cards.values():
            self._group.addButton(card)
            card.clicked.connect(lambda checked, name=card.name: self._pick(name if checked else ""))
        self.setLayout(row(*self._cards.values(), gap=8))
        self.setAccessibleName(tr("Learning path"))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        cards = list(self._cards.values())
        width = (self.width() - (len(cards) - 1) * self.layout().spacing()) // len(cards)
        height = max(card.height_at(width) for card in cards)
        for card in cards:
            card.setFixedHeight(height)

    def show_path(self, steps: Sequence[Step]) -> None:
        """Where one stands."""
        for step in steps:
            self._cards[step.id].show_step(step)

    def clear(self) -> None:
        """Ask for no step in particular."""
        self._pick("", tell=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        cards = list(self._cards.values())
        at = next((number for number, card in enumerate(cards) if card.hasFocus()), -1)
        move = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key(), 0)
        if at >= 0 and move:
            cards[(at + move) % len(cards)].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _pick(self, name: str, tell: bool = True) -> None:
        for card in self._cards.values():
            card.setChecked(card.name == name)
        if tell:
            self.chosen.emit(name)
