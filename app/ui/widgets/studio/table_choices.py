"""Which table goes into which scenario: the file, the target, and whether injects without a row stay."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.services.authored import Authored
from app.ui.language import tr
from app.ui.models.studio.new_id import why_not
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Elided, Label
from app.ui.widgets.layout import column, row
from app.ui.widgets.setting_rows import OneOf
from app.ui.widgets.studio import asking_files
from app.ui.widgets.studio.row_list import Field

THIS, NEW = "this", "new"


class TableChoices(QWidget):
    """Asks; tells whenever an answer changes.

    Args:
        folder: where looking for tables begins.
    """

    changed = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._scenario: Authored | None = None
        self._taken: frozenset[str] = frozenset()
        self.file: Path | None = None
        self.into = THIS
        self.looks = 0
        """How often a table was chosen: the same one again may say something else by now."""
        self._choose = Button(tr("Choose the table…"), "primary", icon="folder-open")
        self._choose.clicked.connect(self._ask_file)
        self._name = Elided(tr("CSV or XLSX, from an exercise planner or written here."), tone="ink2")
        self._targets = QWidget()
        self._targets.setLayout(row(gap=0))
        self._id = Field(tr("late-ferry"), tr("Id of the new scenario"))
        self._id.setMaximumWidth(theme.px(280))
        self._id.textChanged.connect(self._typed)
        self._id.editingFinished.connect(self.changed)
        self._why = Label("", "hint", "ink3", wrap=True)
        self._keep = QCheckBox(tr("Keep injects that have no row"))
        self._keep.toggled.connect(self.changed)
        into = row(Label(tr("Into"), strong=True), self._targets, self._keep, self._id, self._why, None, gap=12)
        into.setStretch(4, 3)
        first = row(self._choose, self._name, gap=12)
        self.setLayout(column(first, into, gap=8, margins=(16, 12, 16, 4)))

    def show_target(self, scenario: Authored | None, taken: frozenset[str]) -> None:
        """Begin anew.

        Args:
            scenario: the one that is chosen; a shipped one can only lend its place to a new one.
            taken: ids that are there.
        """
        self._scenario, self._taken, self.file = scenario, taken, None
        self._name.setText(tr("CSV or XLSX, from an exercise planner or written here."))
        self._choose.set_kind("primary")
        self._id.clear()
        self._keep.setChecked(False)
        self.into = THIS if scenario is not None and scenario.own else NEW
        layout = self._targets.layout()
        while item := layout.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        options: list[tuple[object, str]] = [(NEW, tr("a new scenario"))]
        if scenario is not None and scenario.own:
            options.insert(0, (THIS, tr("“{title}”").format(title=scenario.title)))
        made = OneOf(tr("Into"), options, self.into)
        made.chosen.connect(self._choose_target)
        layout.addWidget(made)
        self._lay()

    @property
    def new(self) -> bool:
        """Whether a new scenario is made."""
        return self.into == NEW

    @property
    def keep_missing(self) -> bool:
        """Whether injects without a row stay."""
        return self._keep.isChecked() and not self.new

    @property
    def new_id(self) -> str:
        """The new scenario's id; "" while it is none."""
        return "" if why_not(self._id.text(), self._taken) else self._id.text()

    def focus_first(self) -> None:
        """Begin with the file."""
        self._choose.setFocus()

    def enable(self, can: bool) -> None:
        """Whether anything may be changed now."""
        self.setEnabled(can)

    def _ask_file(self) -> None:
        kinds = tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)")
        chosen = asking_files.file_to_open(self, tr("Choose the table"), kinds, self._folder)
        if chosen is None:
            return
        self.file, self._folder = chosen, chosen.parent
        self.looks += 1
        self._name.setText(str(chosen))
        self._choose.set_kind("plain")
        if self.new and not self._id.text():
            self._id.setText(_id_from(chosen.stem))
        self.changed.emit()

    def _choose_target(self, into: object) -> None:
        self.into = str(into)
        self._lay()
        self.changed.emit()

    def _typed(self) -> None:
        why = why_not(self._id.text(), self._taken)
        self._why.setText(
            why or tr("It will be written as {name}.yaml; press Enter to look.").format(name=self._id.text())
        )
        self._why.set_tone("hot" if why and self._id.text() else "ink3")
        self._id.setAccessibleDescription(self._why.text())

    def _lay(self) -> None:
        self._id.setVisible(self.new)
        self._why.setVisible(self.new)
        self._keep.setVisible(not self.new)
        self._typed()


def _id_from(stem: str) -> str:
    """A file's name as an id, as far as it goes."""
    letters = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in stem.lower())
    return "-".join(part for part in letters.split("-") if part)[:60].strip("-")
