"""Above the story graph: which part of it is drawn, and how large."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox

from app.ui.language import tr
from app.ui.models.studio.graph_pick import ALL, AROUND, CONTINGENCIES
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.layout import Panel, column
from app.ui.widgets.studio.zoom_field import STEP, ZoomField

_MOST_STEPS = 4


class GraphBar(Panel):
    """All, around the selection, or contingencies only; zoom.

    Args:
        field: what is zoomed.
    """

    changed = Signal()
    """Another part is wanted."""

    def __init__(self, field: ZoomField) -> None:
        flow = Flow(theme.px(4))
        super().__init__(column(flow, margins=(12, 8, 12, 4)))
        self.what = ALL
        self.buttons = QButtonGroup(self)
        for number, (what, words, hint) in enumerate((
            (ALL, tr("All"), tr("Everything that leads to something")),
            (AROUND, tr("Around it"), tr("What is near the card in hand")),
            (CONTINGENCIES, tr("Contingencies"), tr("What waits for an act or a failure, and what sets it off")),
        )):  # fmt: skip
            button = Button(words, kind="place", hint=hint)
            button.setCheckable(True)
            button.setChecked(what == ALL)
            button.clicked.connect(lambda _=False, what=what: self.pick(what))
            self.buttons.addButton(button, number)
            flow.addWidget(button)
        self.steps = QComboBox()
        self.steps.addItems([tr("%n step(s)", "", number) for number in range(1, _MOST_STEPS + 1)])
        self.steps.setCurrentIndex(1)
        self.steps.setAccessibleName(tr("How far around it"))
        self.steps.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.steps.hide()
        flow.addWidget(self.steps)
        self.percent = Button("100 %", kind="quiet", hint=tr("Back to 100 %. Key: 0"))
        smaller = Button("−", kind="quiet", hint=tr("Smaller. Key: −"))
        smaller.setAccessibleName(tr("Smaller"))
        larger = Button("+", kind="quiet", hint=tr("Larger. Key: +"))
        larger.setAccessibleName(tr("Larger"))
        whole = Button(tr("Fit width"), kind="quiet", hint=tr("As large as the width allows"))
        for button, act in (
            (smaller, lambda: field.zoom(1 / STEP)), (self.percent, field.reset_zoom),
            (larger, lambda: field.zoom(STEP)), (whole, field.fit),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, act=act: act())
            flow.addWidget(button)
        field.zoomed.connect(lambda percent: self.percent.set_words(tr("{percent} %").format(percent=percent)))

    def pick(self, what: str) -> None:
        """Draw this part."""
        self.buttons.button((ALL, AROUND, CONTINGENCIES).index(what)).setChecked(True)
        self.steps.setVisible(what == AROUND)
        if what != self.what:
            self.what = what
            self.changed.emit()

    def far(self) -> int:
        """How many steps around it."""
        return self.steps.currentIndex() + 1
