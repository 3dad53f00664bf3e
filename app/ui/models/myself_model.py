"""The list in which one picks oneself: number, name and unit of everybody on this laptop, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.ui.language import tr
from app.ui.models.studio.rehearse_scores import WORDS_ROLE

if TYPE_CHECKING:
    from app.services.signing_in import Myself

NUMBER_ROLE = int(Qt.ItemDataRole.UserRole) + 41
Index = QModelIndex | QPersistentModelIndex


class MyselfModel(QAbstractListModel):
    """People in the order given, narrowed by a search."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[tuple[str, Myself]] = []
        self._rows: list[Myself] = []
        self._words: list[str] = []

    def set_people(self, people: Sequence[Myself]) -> None:
        """Replace everybody; the search stays."""
        self._all = [(" ".join(person).casefold(), person) for person in people]
        self._narrow()

    def search(self, text: str) -> None:
        """Show those whose number, name or unit has every word."""
        words = text.casefold().split()
        if words != self._words:
            self._words = words
            self._narrow()

    def person(self, row: int) -> Myself:
        """Who stands in a row."""
        return self._rows[row]

    @property
    def everybody(self) -> int:
        """How many there are without a search."""
        return len(self._all)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        number, name, unit = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == NUMBER_ROLE:
            return number
        if role == WORDS_ROLE:
            return name, f"{number} · {unit}" if unit else number, "ink", True
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("{name}, number {number}, {unit}").format(name=name, number=number, unit=unit or tr("no unit"))
        return None

    def _narrow(self) -> None:
        self.beginResetModel()
        self._rows = [person for text, person in self._all if all(word in text for word in self._words)]
        self.endResetModel()
