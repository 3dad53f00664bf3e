"""Which people the table shows: a search, a unit, a level's state, and whether those who left are among them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.ui.language import tr
from app.ui.models.hr.people_model import STATES
from app.ui.theme import theme
from app.ui.widgets.layout import Panel, row
from app.ui.widgets.studio.choice_box import ChoiceBox

_REST_MS = 180
_ALL = "\0"


class PeopleFilters(Panel):
    """Tells what is wanted, once somebody has stopped typing."""

    changed = Signal()
    down = Signal()
    """The arrow down in the search: on to the table."""

    def __init__(self) -> None:
        super().__init__(ground="surface")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.changed)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Name, number or unit"))
        self.search.setAccessibleName(tr("Search people"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._rest.start)
        self.search.returnPressed.connect(self.down)
        self._unit = _choice(tr("Unit"))
        self._level = _choice(tr("Level"))
        self._state = _choice(tr("State"))
        self._left = QCheckBox(tr("with those who left"))
        for choice in (self._unit, self._level, self._state):
            choice.currentIndexChanged.connect(self.changed)
        self._left.toggled.connect(self.changed)
        self.show_units([])
        self._level.addItem(tr("any level"), "")
        self._state.addItem(tr("any state"), "")
        for state, words in STATES.items():
            self._state.addItem(tr(words), state)
        self.setLayout(row(self.search, self._unit, self._level, self._state, self._left, gap=8, margins=(16, 8, 16, 8)))
        self.layout().setStretch(0, 1)

    def show_units(self, units: Sequence[tuple[str, int]]) -> None:
        """The units there are, with how many people; the choice stays where it can."""
        chosen = self.unit
        self._unit.blockSignals(True)
        self._unit.clear()
        self._unit.addItem(tr("all units"), _ALL)
        for unit, many in units:
            self._unit.addItem(f"{unit or tr('no unit')} · {many}", unit)
        self._unit.setCurrentIndex(max(0, self._unit.findData(_ALL if chosen is None else chosen)))
        self._unit.blockSignals(False)

    def show_levels(self, levels: Sequence[tuple[str, str]]) -> None:
        """The levels of the programme: (id, title)."""
        self._level.blockSignals(True)
        self._level.clear()
        for level, title in levels:
            self._level.addItem(title, level)
        self._level.blockSignals(False)

    @property
    def unit(self) -> str | None:
        """The chosen unit, None for all."""
        chosen = self._unit.currentData()
        return None if chosen in (_ALL, None) else chosen

    @property
    def level(self) -> str:
        """The level whose state is meant."""
        return self._level.currentData() or ""

    @property
    def state(self) -> str:
        """The chosen state, empty for any."""
        return self._state.currentData() or ""

    @property
    def with_left(self) -> bool:
        """Whether people who left are shown too."""
        return self._left.isChecked()


def _choice(name: str) -> ChoiceBox:
    choice = ChoiceBox(name)
    choice.setMinimumWidth(theme.px(120))
    return choice
