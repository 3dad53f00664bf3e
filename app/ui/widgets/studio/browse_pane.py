"""All scenarios in one list; beside it the chosen one, or the form for a new one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from app.services.authored import Authored
from app.ui.delegates.scenario_delegate import ScenarioDelegate
from app.ui.language import tr
from app.ui.models.studio.scenario_rows import MARKS_ROLE, ROW_ROLE, ScenarioRows
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.layout import Hairline, Panel, column, row, scrolling
from app.ui.widgets.library_top import EmptyState
from app.ui.widgets.studio.new_scenario import NewScenario
from app.ui.widgets.studio.row_list import Field, RowList
from app.ui.widgets.studio.scenario_card import ScenarioCard

if TYPE_CHECKING:
    from app.wiring import App

_NARROW_PX = 640
"""Narrower than this the chosen scenario stands below the list."""
_SIDE_PX = 380
_ANY = 16_777_215
"""Qt's own for no limit."""


class BrowsePane(QWidget):
    """List and side; what is asked for is passed on to the room."""

    open_wanted = Signal(object)
    """A path."""
    act_wanted = Signal(str, object)
    """(act of `ScenarioCard`, the `Authored` that is chosen)."""
    file_wanted = Signal()
    bundle_wanted = Signal()
    changed = Signal()
    """How many are shown."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._clock = app.clock
        self._known = False
        self.rows = ScenarioRows()
        self._filter = Field(tr("Filter by title or id"), tr("Filter the scenarios by title or id"))
        self._filter.textChanged.connect(self._narrow)
        self.list = RowList(
            self.rows, ScenarioDelegate(), ROW_ROLE, tr("Scenarios"), tr("Up and down choose, Enter opens")
        )
        self.list.taken.connect(self._take)
        self.list.walked.connect(self._walk)
        self._filter.down.connect(self.focus_list)
        self.list.above.connect(self.focus_filter)
        self._filter.returnPressed.connect(self._take_first)
        self._card, self._form = ScenarioCard(), NewScenario(app)
        self._card.wanted.connect(self._act)
        self._form.left.connect(self.leave_form)
        self._form.made.connect(self._made)
        self._side = QStackedWidget()
        self._lay()

    def show_scenarios(self, scenarios: tuple[Authored, ...]) -> None:
        """Show these; the chosen one stays chosen."""
        before, self._known = self.chosen(), True
        self.rows.show(scenarios, self._clock.wall_ms())
        self._choose(before.path if before else None)

    def show_open(self, path: Path | None) -> None:
        """Mark the one that is being written."""
        self.rows.show_open(path)
        self._walk(self.list.current())

    def choose(self, path: Path) -> None:
        """Choose a file, as soon as it is shown."""
        self._filter.clear()
        self._choose(path)

    def chosen(self) -> Authored | None:
        """The chosen one."""
        current = self.list.current()
        return current if isinstance(current, Authored) else None

    def new(self, source: Path | None = None) -> None:
        """Open the form, to copy a scenario or to begin from the blank one."""
        self._form.ask(self.rows.scenarios, source)
        self._side.setCurrentIndex(1)
        self._form.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def asking(self) -> bool:
        """Whether the form is open."""
        return self._side.currentIndex() == 1

    def leave_form(self) -> None:
        """Close the form; nothing is written."""
        self._side.setCurrentIndex(0)
        self.focus_list()

    def focus_list(self) -> None:
        """Go on in the list."""
        if not self.list.currentIndex().isValid():
            self.list.choose(self.rows.first())
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_filter(self) -> None:
        """Go on in the filter."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def clear_filter(self) -> bool:
        """Show all again; False if all are shown already."""
        had = bool(self._filter.text())
        self._filter.clear()
        return had

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fold()

    def _lay(self) -> None:
        new = Button(tr("New scenario"), "primary", icon="pencil", hint=tr("A new scenario (Ctrl+N)"))
        new.clicked.connect(lambda: self.new())
        file, bundle = Button(tr("Open a file…"), icon="folder-open"), Button(tr("Take a bundle in…"))
        file.clicked.connect(self.file_wanted)
        bundle.clicked.connect(self.bundle_wanted)
        foot = QWidget()
        foot.setLayout(Flow(theme.px(8)))
        foot.layout().addWidget(file)
        foot.layout().addWidget(bundle)
        self._states = QStackedWidget()
        self._waiting = EmptyState("book-open", tr("Looking for scenarios"), tr("This takes a moment."))
        self._nothing = EmptyState(
            "search", tr("Nothing found"), tr("No title and no id is like that."), tr("Show all")
        )
        self._nothing.acted.connect(self.clear_filter)
        self._none = EmptyState("folder-open", tr("No scenarios here"), tr("Begin with a new one."))
        for state in (self.list, self._waiting, self._nothing, self._none):
            self._states.addWidget(state)
        left = QWidget()
        left.setLayout(column(row(self._filter, new), self._states, foot, gap=8, margins=(16, 12, 8, 12)))
        left.layout().setStretch(1, 1)
        for part in (self._card, self._form):
            area = scrolling(part)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what has the focus inside
            part.setProperty("ground", "none")
            self._side.addWidget(area)
        self._line = Hairline("down")
        side = Panel(column(self._side), "surface")
        self._side_panel = side
        self._box = row(left, self._line, side, gap=0)
        self._box.setStretch(0, 1)
        self.setLayout(self._box)
        self._state()
        self._fold()

    def _fold(self) -> None:
        narrow = self.width() < theme.px(_NARROW_PX)
        self._box.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._line.setVisible(not narrow)
        side = min(theme.px(_SIDE_PX), self.width() * 42 // 100)
        self._side_panel.setMinimumWidth(0 if narrow else side)
        self._side_panel.setMaximumWidth(_ANY if narrow else side)
        self._side_panel.setMinimumHeight(self.height() * 2 // 5 if narrow else 0)
        self._side_panel.setMaximumHeight(self.height() * 2 // 5 if narrow else _ANY)

    def _narrow(self, words: str) -> None:
        before = self.chosen()
        self.rows.narrow(words)
        self._choose(before.path if before else None)

    def _choose(self, path: Path | None) -> None:
        at = self.rows.row_of(path)
        self.list.choose(at if at >= 0 else self.rows.first())
        self._state()
        self.changed.emit()

    def _state(self) -> None:
        state: QWidget = self.list
        if not self.rows.shown:
            state = self._nothing if self.rows.scenarios else self._none if self._known else self._waiting
        self._states.setCurrentWidget(state)
        self._side_panel.setVisible(self.chosen() is not None or self.asking)

    def _walk(self, scenario: object) -> None:
        if isinstance(scenario, Authored):
            marks = self.list.currentIndex().data(MARKS_ROLE)
            self._card.show_scenario(scenario, marks, scenario.path == self.rows.open_file)

    def _take(self, scenario: object) -> None:
        if isinstance(scenario, Authored) and not scenario.trouble:
            self.open_wanted.emit(scenario.path)

    def _take_first(self) -> None:
        self._take(self.list.current())

    def _act(self, act: str) -> None:
        chosen = self.chosen()
        if chosen is None:
            return
        if act == ScenarioCard.OPEN:
            self._take(chosen)
        elif act == ScenarioCard.COPY:
            self.new(chosen.path)
        else:
            self.act_wanted.emit(act, chosen)

    def _made(self, path: Path) -> None:
        self._side.setCurrentIndex(0)
        self.open_wanted.emit(path)
