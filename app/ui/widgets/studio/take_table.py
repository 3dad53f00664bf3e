"""A planner's table into a scenario: first every difference, then one button that writes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from app.services.authored import BLANK, Authored, own_scenarios
from app.ui.background import Job
from app.ui.language import tr
from app.ui.models.studio.difference_items import items_of, summary
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Hairline, Panel, row
from app.ui.widgets.library_top import EmptyState
from app.ui.widgets.studio.look_view import LookView
from app.ui.widgets.studio.message import Message
from app.ui.widgets.studio.table_choices import TableChoices
from app.ui.widgets.studio.task import Task

if TYPE_CHECKING:
    from app.services.msel import Import
    from app.ui.models.studio.look_items import Item
    from app.wiring import App


class TakeTable(Task):
    """Looks at a table beside a scenario and writes what was looked at."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._paths = app.paths
        self._scenario: Authored | None = None
        self._unsaved = False
        self._asked = 0
        self._wanted: object = None
        """What the plan that is shown, or on its way, was asked for."""
        self._plan: Import | None = None
        self._made: Path | None = None
        self.name_it(tr("Take a planner's table in"))
        self._choices = TableChoices(app.paths.exports)
        self._choices.changed.connect(self._look)
        self._message = Message()
        self._summary = Label("", strong=True, wrap=True)
        self.look = LookView(tr("What would change"))
        self._states = QStackedWidget()
        self._empty = EmptyState(
            "table", tr("Nothing is written yet"),
            tr("Choose a table: what is new, changed and gone is shown here first, and what cannot be carried."),
        )  # fmt: skip
        for state in (self._empty, self.look):
            self._states.addWidget(state)
        self._write = Button(tr("Write these changes"), "primary")
        self._write.clicked.connect(self._carry_out)
        self._leave = Button(tr("Leave it"), "quiet")
        self._leave.clicked.connect(self.left)
        self._open = Button(tr("Open it"), "primary", icon="pencil")
        self._open.clicked.connect(lambda: self.open_wanted.emit(self._made))
        self._foot = Panel(row(self._summary, self._open, self._write, self._leave, margins=(16, 8, 16, 8)), "canvas")
        self._foot.layout().setStretch(0, 1)
        self._body.setSpacing(0)
        self._body.addWidget(self._choices)
        self._body.addLayout(row(self._message, margins=(16, 4, 16, 8)))
        for part in (self._states, Hairline(), self._foot):
            self._body.addWidget(part)
        self._body.setStretch(2, 1)

    def show_target(self, scenario: Authored | None, taken: frozenset[str], unsaved: bool) -> None:
        """Begin with this scenario as the target.

        Args:
            taken: ids that are there.
            unsaved: it is open, and its text says more than the file.
        """
        self._scenario, self._unsaved = scenario, unsaved
        self._asked += 1
        self._made = self._wanted = None
        self._choices.show_target(scenario, taken)
        self._choices.enable(True)
        self._forget()
        self._message.clear()
        if scenario is not None and not scenario.own:
            self._message.say(
                tr("“{title}” is shipped and stays as it is.").format(title=scenario.title),
                tr("The table becomes a new scenario. To change this one, make a copy of it first."),
            )

    def begin(self) -> None:
        self._choices.focus_first()

    def _target(self) -> Path | None:
        if not self._choices.new:
            return self._scenario.path if self._scenario is not None else None
        return own_scenarios(self._paths) / f"{self._choices.new_id}.yaml" if self._choices.new_id else None

    def _look(self) -> None:
        """Plan anew if something was chosen otherwise; an older plan is dropped."""
        file, target = self._choices.file, self._target()
        wanted = (file, target, self._choices.keep_missing, self._choices.looks)
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._asked += 1
        self._forget()
        if file is None or target is None:
            self._message.clear()
            return
        if self._unsaved and not self._choices.new:
            told = tr("The open text has changes that are not saved, and the table would be laid over what is saved.")
            self._message.say(told, tr("Save it or throw the changes away, then take the table in."), "warn")
            return
        self._message.say(
            tr("Reading {name} and laying it beside the scenario…").format(name=file.name), tr("Nothing is written.")
        )
        blank = self._paths.scenarios / f"{BLANK}.yaml" if self._choices.new else None
        number = self._asked
        job = Job(_planning(file, target, blank, self._choices.keep_missing), self)
        job.done(lambda found: self._show(number, *found)).failed(lambda trouble: self._failed(number, trouble)).start()

    def _show(self, number: int, plan: Import, items: tuple[Item, ...]) -> None:
        if number != self._asked:
            return
        self._plan, difference = plan, plan.difference
        self._message.clear()
        if difference.problems:
            told = tr("%n problem(s) must be put right in the table first.", "", len(difference.problems))
            self._message.say(told, tr("Mend the table, then choose it again; the scenario stays as it is."), "hot")
        self.look.show_items(items)
        self._states.setCurrentWidget(self.look if self.look.items.rowCount() else self._empty)
        self._summary.setText(summary(difference))
        self._write.setVisible(True)
        self._write.setEnabled(not difference.problems and not (difference.nothing and plan.beside_after is None))
        self._leave.setVisible(True)
        self._foot.setVisible(True)
        self.look.focus_list()

    def _carry_out(self) -> None:
        if self._plan is None:
            return
        self._choices.enable(False)
        self._write.setEnabled(False)
        self._message.say(tr("Writing…"))
        number, plan = self._asked, self._plan
        job = Job(_carrying(plan), self)
        job.done(lambda _: self._done(plan)).failed(lambda trouble: self._failed(number, trouble)).start()

    def _done(self, plan: Import) -> None:
        self._made, self._plan = plan.scenario, None
        self._message.say(
            tr("Written to {file}.").format(file=plan.scenario),
            tr("What is shown below is now in the scenario."),
            "good",
        )
        self._write.setVisible(False)
        self._open.setVisible(True)
        self._leave.set_words(tr("Back to the scenarios"))
        self._open.setFocus()
        self.written.emit(plan.scenario)

    def _failed(self, number: int, trouble: BaseException) -> None:
        if number != self._asked:
            return
        self._choices.enable(True)
        self._wanted = None
        self._forget()
        self._message.error(trouble)

    def _forget(self) -> None:
        self._plan = None
        self._leave.set_words(tr("Leave it"))
        self._open.setVisible(False)
        self._foot.setVisible(False)
        self._states.setCurrentWidget(self._empty)
        self.look.show_items(())


def _planning(
    file: Path, target: Path, blank: Path | None, keep_missing: bool
) -> Callable[[], tuple[Import, tuple[Item, ...]]]:
    def work() -> tuple[Import, tuple[Item, ...]]:
        from app.services.msel import plan_import

        plan = plan_import(file, target, blank, keep_missing)
        return plan, items_of(plan.difference, plan.after.decode("utf-8-sig", errors="replace"))

    return work


def _carrying(plan: Import) -> Callable[[], None]:
    def work() -> None:
        from app.paths import make_folder
        from app.services.msel import carry_out

        make_folder(plan.scenario.parent)
        carry_out(plan)

    return work
