"""What another pass mark would have come to: counts alone, and each look is written down with who asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSlider

from app.ui.language import tr
from app.ui.models.hr.decision_words import points
from app.ui.models.hr.picture_rows import PictureRow
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.hr.bar_pictures import RowBars
from app.ui.widgets.labels import Label, Number
from app.ui.widgets.layout import Card, column
from app.ui.widgets.studio.choice_box import ChoiceBox

if TYPE_CHECKING:
    from app.services.what_if import WhatIf

_HUNDREDTHS = 100


class WhatIfCard(Card):
    """Asks only when the button is pressed: every look is logged."""

    wanted = Signal(str, int, str)
    """(level, the other mean in hundredths of a scaled point, who asks)"""

    def __init__(self) -> None:
        super().__init__()
        self._means: dict[str, int] = {}
        self.level = ChoiceBox(tr("Level"))
        self.mean = Number("", "title")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setAccessibleName(tr("Another mean that would pass"))
        self.slider.setMinimumWidth(theme.px(200))
        theme.changed.connect(self._dress)
        self._dress()
        self.who = QLineEdit()
        self.who.setPlaceholderText(tr("Who asks"))
        self.who.setAccessibleName(tr("Who asks"))
        self.who.setMinimumWidth(theme.px(180))
        self._look = Button(tr("Look"), hint=tr("Counts the sets both ways; the look is logged"))
        self._says = Label("", "control", "ink2", wrap=True)
        self.bars = RowBars(tr("What if"))
        self.bars.hide()
        line = Flow(theme.px(10), down=theme.px(8))
        for each in (self.level, self.slider, self.mean, self.who, self._look):
            line.addWidget(each)
        self.setLayout(column(
            Label(tr("What if another mean passed?"), "title"),
            Label(tr("Counts of whole sets only, by the rules of today. Nothing is decided by looking, and each look is logged with who asked."),
                  "hint", "ink2", wrap=True), line, self._says, self.bars, gap=8, margins=(20, 14, 20, 16)))  # fmt: skip
        self.slider.setPageStep(5)
        self.slider.valueChanged.connect(lambda value: self.mean.setText(str(value)))
        self.slider.valueChanged.connect(lambda _: self._old())
        self.level.currentIndexChanged.connect(lambda _: self._begin())
        self.who.textChanged.connect(lambda _: self._allow())
        self.who.returnPressed.connect(self._ask)
        self._look.clicked.connect(self._ask)
        self._allow()

    def show_levels(self, levels: Sequence[tuple[str, str, int]]) -> None:
        """(id, title, the mean that passes now in hundredths)"""
        self._means = {level: mean for level, _, mean in levels}
        self.level.blockSignals(True)
        self.level.clear()
        for level, title, _ in levels:
            self.level.addItem(title, level)
        self.level.blockSignals(False)
        self._begin()

    def show_answer(self, found: WhatIf) -> None:
        """What came out."""
        if found.sets is None:
            self._says.setText(tr("Fewer than five sets of this level are closed, so nothing is told: one could tell whose they are. The look was logged."))
            self.bars.hide()
            return
        now, then = points(found.mean_now), points(found.mean_then)
        self._says.setText(tr("Of %n closed set(s), {now} pass with {mean_now} and {then} would with {mean_then}. The look was logged.", "", found.sets).format(
            now=found.passed_now, mean_now=now, then=found.passed_then, mean_then=then))
        self.bars.most = found.sets
        self.bars.show_rows([PictureRow(tr("now, {mean}").format(mean=now), found.passed_now, str(found.passed_now)),
                             PictureRow(tr("then, {mean}").format(mean=then), found.passed_then, str(found.passed_then))])  # fmt: skip
        self.bars.show()

    def say(self, words: str) -> None:
        """A sentence instead of an answer."""
        self._says.setText(words)
        self.bars.hide()

    def _dress(self) -> None:
        """A slider that can be seen on every ground, and where the keyboard is."""
        side, line, accent = theme.px(16), theme.color("line").name(), theme.color("accent").name()
        self.slider.setStyleSheet(
            f"QSlider {{ min-height: {side + 8}px; }} QSlider::groove:horizontal {{ height: {theme.px(4)}px; background: {line}; border-radius: 2px; }}"
            f" QSlider::sub-page:horizontal {{ background: {accent}; border-radius: 2px; }}"
            f" QSlider::handle:horizontal {{ width: {side}px; margin: -{(side - theme.px(4)) // 2}px 0; border-radius: {side // 2}px; background: {accent}; }}"
            f" QSlider::handle:horizontal:focus {{ border: 2px solid {theme.color('ink').name()}; }}"
        )

    def _begin(self) -> None:
        now = self._means.get(self.level.currentData() or "", 7_000)
        self.slider.setValue(now // _HUNDREDTHS)
        self.mean.setText(str(self.slider.value()))
        self._old()

    def _old(self) -> None:
        now = self._means.get(self.level.currentData() or "", 7_000)
        self.say(tr("A mean of {mean} passes now.").format(mean=points(now)))

    def _allow(self) -> None:
        self._look.setEnabled(bool(self.who.text().strip()) and self.level.count() > 0)

    def _ask(self) -> None:
        if self._look.isEnabled():
            self.wanted.emit(self.level.currentData(), self.slider.value() * _HUNDREDTHS, self.who.text().strip())
