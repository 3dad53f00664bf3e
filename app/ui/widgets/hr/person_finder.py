"""Finds one person by number, name or unit; whoever is walked to is picked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.background import Job
from app.ui.delegates.look_delegate import LookDelegate
from app.ui.language import told, tr
from app.ui.models.studio.look_items import ITEM_ROLE, Item, LookItems
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column
from app.ui.widgets.studio.row_list import Field, RowList

if TYPE_CHECKING:
    from app.wiring import App

_MOST = 50


@dataclass(frozen=True, slots=True)
class PersonItem(Item):
    """Somebody in the list."""

    number: str = ""


class PersonFinder(QWidget):
    """A field, and below it those who are meant by it.

    Args:
        app: the program.
        with_left: whether people who have left are found too.
    """

    picked = Signal(str)
    """The number of a person; empty: nobody."""

    def __init__(self, app: App, with_left: bool = False) -> None:
        super().__init__()
        self._app, self._with_left = app, with_left
        self._running = self._again = False
        self._wanted = ""
        self.search = Field(tr("Number, name or unit"), tr("Find a person by number, name or unit"))
        self.search.textChanged.connect(lambda _: self.read())
        self.search.down.connect(self._to_list)
        self.search.returnPressed.connect(self._to_list)
        self._items = LookItems()
        self.list = RowList(self._items, LookDelegate(), ITEM_ROLE, tr("People who were found"), tr("Up and down choose"))
        self.list.walked.connect(lambda item: self.picked.emit(item.number if item is not None else ""))
        self.list.above.connect(self.search.setFocus)
        self._said = Label("", "hint", "ink3", wrap=True)
        self.setLayout(column(self.search, self._said, self.list, gap=6))
        self.layout().setStretch(2, 1)
        self.setFocusProxy(self.search)

    @property
    def number(self) -> str:
        """Whose line is the current one; empty: nobody's."""
        item = self.list.current()
        return item.number if item is not None else ""

    def find(self, number: str) -> None:
        """Look for this very person and pick them."""
        self._wanted = number
        if self.search.text() == number:
            self.read()
        else:
            self.search.setText(number)

    def read(self) -> None:
        """Look again; what is typed meanwhile is looked for next."""
        if self._running:
            self._again = True
            return
        self._running, self._again = True, False
        app, search, with_left, wanted = self._app, self.search.text().strip(), self._with_left, self._wanted
        self._said.setText(tr("Looking …"))

        def work() -> list[PersonItem]:
            from app.storage.people_table import PeopleAsked, PeopleTable

            table = PeopleTable(app.database)
            today = app.standing.today().isoformat()
            numbers = table.numbers(PeopleAsked(today, search=search, with_left=with_left), _MOST + 1)
            if wanted:  # others may have this number in theirs, and come first
                numbers = [wanted, *(number for number in numbers if number != wanted)]
            return [_item(person) for person in table.rows(numbers, "", today, "")]

        Job(work, self, storage=True).done(self._show).failed(self._failed).start()

    def _show(self, found: list[PersonItem]) -> None:
        self._running = False
        if self._again:
            self.read()
            return
        before = self._wanted or self.number
        shown = found[:_MOST]
        self._wanted = ""
        self._items.show(shown)
        if not found:
            self._said.setText(tr("Nobody is to be found."))
        elif len(found) > _MOST:
            self._said.setText(tr("The first %n are listed; type more to narrow it.", "people", _MOST))
        else:
            self._said.setText(tr("%n person(s)", "", len(found)))
        self.list.choose(next((at for at, each in enumerate(shown) if each.number == before), -1))

    def _failed(self, error: BaseException) -> None:
        from app.errors import StormdrillError

        self._running = False
        self._items.show(())
        self._said.setText(told(error) if isinstance(error, StormdrillError) else tr("The people cannot be read."))

    def _to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.list.currentIndex().isValid():
            self.list.choose(self._items.first())


def _item(person: object) -> PersonItem:
    line = " · ".join(part for part in (person.id, person.unit) if part)
    return PersonItem(person.name, line, tr("left") if person.left else "", "plain", number=person.id)
