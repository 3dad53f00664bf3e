"""A small form: a new scenario from the blank one or from one that is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.authored import Authored, own_scenarios
from app.ui.background import Job
from app.ui.language import tr
from app.ui.models.studio.new_id import suggestion, why_not
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column, row
from app.ui.widgets.studio.choice_box import ChoiceBox
from app.ui.widgets.studio.message import Message
from app.ui.widgets.studio.row_list import Field

if TYPE_CHECKING:
    from app.paths import Paths
    from app.wiring import App


class NewScenario(QWidget):
    """Asks for an id and what to begin from, writes the file, and names it."""

    made = Signal(object)
    """The new file's path."""
    left = Signal()

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._taken: frozenset[str] = frozenset()
        self._scenarios: tuple[Authored, ...] = ()
        self._id = Field(tr("late-ferry"), tr("Id of the new scenario"))
        self._id.textChanged.connect(self._check)
        self._id.returnPressed.connect(self._make)
        self._why = Label("", "hint", "ink3", wrap=True)
        self._source = ChoiceBox(tr("Begin from"))
        self._go = Button(tr("Write it and open it"), "primary")
        self._go.clicked.connect(self._make)
        leave = Button(tr("Leave it"), "quiet")
        leave.clicked.connect(self.left)
        self._message = Message()
        self.setLayout(
            column(
                Label(tr("New scenario"), "title"),
                4,
                Label(tr("Id"), strong=True),
                self._id,
                self._why,
                8,
                Label(tr("Begin from"), strong=True),
                self._source,
                12,
                row(self._go, leave, None),
                self._message,
                None,
                gap=4,
                margins=(20, 16, 20, 16),
            )  # fmt: skip
        )
        self.setFocusProxy(self._id)

    def ask(self, scenarios: tuple[Authored, ...], source: Path | None = None) -> None:
        """Begin anew.

        Args:
            scenarios: what there is: what can be begun from, and whose ids are taken.
            source: the one to copy; None begins from the blank one.
        """
        self._scenarios = scenarios
        self._taken = frozenset(name for each in scenarios for name in (each.id, each.path.stem))
        self._source.clear()
        self._source.addItem(tr("The blank scenario: small, and it checks clean"), "")
        for each in scenarios:
            self._source.addItem(tr("{title} ({id})").format(title=each.title, id=each.id), str(each.path))
        self._source.setCurrentIndex(max(0, self._source.findData(str(source) if source else "")))
        self._message.clear()
        known = next((each for each in scenarios if each.path == source), None)
        self._id.setText(suggestion(known.id if known else source.stem, self._taken) if source else "")
        self._id.selectAll()
        self._check()

    def _check(self) -> None:
        why = why_not(self._id.text(), self._taken)
        fine = tr("It will be written as {name}.yaml.").format(name=self._id.text())
        self._why.setText(why or fine)
        self._why.set_tone("hot" if why and self._id.text() else "ink3")
        self._id.setAccessibleDescription(self._why.text())
        self._go.setEnabled(not why)

    def _make(self) -> None:
        if not self._go.isEnabled():
            return
        self._go.setEnabled(False)
        self._message.say(tr("Writing it…"))
        new_id, source, paths = self._id.text(), str(self._source.currentData()), self._app.paths
        Job(_making(paths, new_id, source), self).done(self._done).failed(self._failed).start()

    def _done(self, path: Path) -> None:
        self._message.clear()
        self.made.emit(path)

    def _failed(self, trouble: BaseException) -> None:
        self._go.setEnabled(True)
        self._message.error(trouble)


def _making(paths: Paths, new_id: str, source: str) -> Callable[[], Path]:
    def work() -> Path:
        from app.paths import make_folder
        from app.services.templates import new_scenario

        folder = own_scenarios(paths)
        make_folder(folder)
        return new_scenario(paths, new_id, source, folder)

    return work
