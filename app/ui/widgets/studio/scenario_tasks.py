"""The larger pieces of work of the scenarios room, each made when first needed: tables and bundles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from app.services.authored import Authored
from app.ui.widgets.studio.pack_bundle import PackBundle
from app.ui.widgets.studio.scenario_card import ScenarioCard
from app.ui.widgets.studio.take_bundle import TakeBundle
from app.ui.widgets.studio.take_table import TakeTable
from app.ui.widgets.studio.task import Task
from app.ui.widgets.studio.write_table import WriteTable

if TYPE_CHECKING:
    from app.wiring import App


class ScenarioTasks(QStackedWidget):
    """Shows one of them."""

    left = Signal()
    written = Signal(object)
    open_wanted = Signal(object)

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._made: dict[type[Task], Task] = {}

    def begin(self, act: str, scenario: Authored, unsaved: bool, scenarios: tuple[Authored, ...]) -> None:
        """Begin a piece of work.

        Args:
            act: one of `ScenarioCard`'s.
            unsaved: the scenario is open, and its text says more than the file.
            scenarios: all there are.
        """
        if act == ScenarioCard.WRITE_TABLE:
            self._of(WriteTable).show_scenario(scenario, unsaved)
        elif act == ScenarioCard.TAKE_TABLE:
            taken = frozenset(name for each in scenarios for name in (each.id, each.path.stem))
            self._of(TakeTable).show_target(scenario, taken, unsaved)
        elif act == ScenarioCard.PACK:
            self._of(PackBundle).show_scenario(scenario, unsaved)

    def take_bundle(self) -> None:
        """Begin to take a bundle in."""
        self._of(TakeBundle).start_again()

    def focus_task(self) -> None:
        """Put the focus where the work begins."""
        self.currentWidget().begin()

    def forget_secrets(self) -> None:
        """What was typed in secret is kept no longer."""
        pack = self._made.get(PackBundle)
        if isinstance(pack, PackBundle):
            pack.leave()

    def _of(self, kind: type[Task]) -> Task:
        task = self._made.get(kind)
        if task is None:
            task = self._made[kind] = kind(self._app)
            task.left.connect(self.left)
            task.written.connect(self.written)
            task.open_wanted.connect(self.open_wanted)
            self.addWidget(task)
        self.setCurrentWidget(task)
        return task
