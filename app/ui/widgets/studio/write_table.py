"""A scenario as the planner's table: choose the kind and the place; then what a table cannot carry."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services.authored import Authored
from app.ui.background import Job
from app.ui.language import shown, tr
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Caps, Label
from app.ui.widgets.layout import column, scrolling
from app.ui.widgets.studio import asking_files
from app.ui.widgets.studio.message import Message
from app.ui.widgets.studio.task import Task

if TYPE_CHECKING:
    from app.services.msel import Exported
    from app.wiring import App

_WIDEST_PX = 640


class WriteTable(Task):
    """Writes one scenario as CSV or XLSX."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._folder = app.paths.exports
        self._scenario: Authored | None = None
        self._focused: QWidget | None = None
        self._unsaved = Message()
        words = Label(
            tr("One row for every inject, in the columns that exercise planners use. Change it in any spreadsheet, "
               "then take it in again: you see every difference before anything is written."),
            "body", "ink2", wrap=True,
        )  # fmt: skip
        self._xlsx = Button(tr("Write a workbook (XLSX)…"), "primary", icon="table")
        self._csv = Button(tr("Write a CSV file…"))
        self._xlsx.clicked.connect(lambda: self._ask(".xlsx"))
        self._csv.clicked.connect(lambda: self._ask(".csv"))
        kinds = Label(
            tr("A workbook has a second sheet with title, company and storylines; a CSV file has the rows only."),
            "hint", "ink3", wrap=True,
        )  # fmt: skip
        buttons = QWidget()
        buttons.setLayout(Flow(theme.px(8)))
        buttons.layout().addWidget(self._xlsx)
        buttons.layout().addWidget(self._csv)
        self._message = Message()
        self._lost_title = Caps(tr("What a table cannot carry"))
        self._lost = Label("", "body", wrap=True, selectable=True)
        page = QWidget()
        page.setProperty("ground", "none")
        page.setMaximumWidth(theme.px(_WIDEST_PX))
        page.setLayout(
            column(self._unsaved, words, 8, buttons, kinds, 8, self._message, 4, self._lost_title, self._lost, None,
                   gap=4, margins=(24, 16, 24, 16))
        )  # fmt: skip
        self._body.addWidget(scrolling(page))
        self._show_lost(())

    def show_scenario(self, scenario: Authored, unsaved: bool) -> None:
        """Begin with this one.

        Args:
            unsaved: it is open, and its text says more than the file.
        """
        self._scenario = scenario
        self.name_it(tr("“{title}” as a table").format(title=scenario.title))
        self._message.clear()
        self._show_lost(())
        self._unsaved.clear()
        if unsaved:
            self._unsaved.say(
                tr("The text has changes that are not saved."),
                tr("The table shows what is saved; save first to have them in it."),
                "warn",
            )

    def begin(self) -> None:
        self._xlsx.setFocus()

    def _ask(self, suffix: str) -> None:
        if self._scenario is None:
            return
        kinds = tr("Workbook (*.xlsx)") if suffix == ".xlsx" else tr("CSV table (*.csv)")
        suggested = self._folder / f"{self._scenario.path.stem}{suffix}"
        chosen = asking_files.file_to_write(self, tr("Write the table"), kinds, suggested)
        if chosen is None:
            return
        target, asked = asking_files.with_suffix(chosen, suffix)
        if not asked and target.exists():
            self._message.say(
                tr("{name} exists already; it was left as it is.").format(name=target.name),
                tr("Choose another name."),
                "warn",
            )
            return
        self._busy(True)
        self._show_lost(())
        self._message.say(tr("Writing {name}…").format(name=target.name))
        Job(_writing(self._scenario.path, target), self).done(self._done).failed(self._failed).start()

    def _done(self, exported: Exported) -> None:
        self._busy(False)
        rows = tr("%n row(s) written to {file}.", "", exported.rows).format(file=exported.file)
        self._message.say(rows, "", "good")
        self._show_lost(tuple(map(shown, exported.not_carried)))

    def _failed(self, trouble: BaseException) -> None:
        self._busy(False)
        self._message.error(trouble)

    def _busy(self, busy: bool) -> None:
        if busy:
            self._focused = self.focusWidget()
        self._xlsx.setEnabled(not busy)
        self._csv.setEnabled(not busy)
        if not busy and self._focused is not None:
            self._focused.setFocus()  # a button that was switched off has lost it

    def _show_lost(self, sentences: tuple[str, ...]) -> None:
        self._lost_title.setVisible(bool(sentences))
        self._lost.setVisible(bool(sentences))
        self._lost.setText("\n\n".join(sentences))


def _writing(scenario: Path, target: Path) -> Callable[[], Exported]:
    def work() -> Exported:
        from app.services.msel import export_msel

        return export_msel(scenario, target)

    return work
