"""Of what the pictures are: programme, level, period, unit. Units that are not told cannot be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Panel, column
from app.ui.widgets.studio.choice_box import ChoiceBox

_ALL = "\0"
_PERIODS = (12, 24, 36)


class PictureFilters(Panel):
    """Tells whenever an answer changes."""

    programme_changed = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__(ground="surface")
        self._programme, self._level = ChoiceBox(tr("Programme")), ChoiceBox(tr("Level"))
        self._period, self._unit = ChoiceBox(tr("Period")), ChoiceBox(tr("Unit"))
        for months in _PERIODS:
            self._period.addItem(tr("last %n month(s)", "", months), months)
        self.show_units([])
        self.show_levels([])
        line = Flow(theme.px(8))
        for each in (self._programme, self._level, self._period, self._unit):
            each.setMinimumWidth(theme.px(150))
            line.addWidget(each)
        self._note = Label("", "hint", "ink3", wrap=True)
        self._note.hide()
        self.setLayout(column(line, self._note, gap=4, margins=(16, 8, 16, 8)))
        self._programme.currentIndexChanged.connect(lambda _: self.programme_changed.emit())
        for each in (self._level, self._period, self._unit):
            each.currentIndexChanged.connect(lambda _: self.changed.emit())

    def show_programmes(self, programmes: Sequence[tuple[str, str]]) -> None:
        """(id, title); the choice stays where it can."""
        _fill(self._programme, [(title, name) for name, title in programmes])

    def show_levels(self, levels: Sequence[tuple[str, str]]) -> None:
        """(id, title) of the programme's levels."""
        _fill(self._level, [(tr("all levels"), ""), *((title, name) for name, title in levels)])

    def show_units(self, units: Sequence[str], hidden: int = 0) -> None:
        """Units that may be told.

        Args:
            units: their names.
            hidden: how many there are beside.
        """
        _fill(self._unit, [(tr("all units"), _ALL), *((unit or tr("no unit"), unit) for unit in units)])
        if hidden:
            self._note.setText(tr("%n unit(s) cannot be chosen: with fewer than five people, or because telling them would tell those.", "", hidden))
        if hasattr(self, "_note"):
            self._note.setVisible(hidden > 0)

    @property
    def programme(self) -> str:
        """Id of the programme; empty: there is none."""
        return self._programme.currentData() or ""

    @property
    def level(self) -> str:
        """Id of the level; empty: all."""
        return self._level.currentData() or ""

    @property
    def months(self) -> int:
        """How many months back."""
        return self._period.currentData()

    @property
    def unit(self) -> str | None:
        """The unit; None: all."""
        chosen = self._unit.currentData()
        return None if chosen in (_ALL, None) else chosen


def _fill(box: ChoiceBox, items: Sequence[tuple[str, str]]) -> None:
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for words, value in items:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
