"""Rows of the studio's lists: a title, what it means below, a figure on the right, and the places it opens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.ui.language import tr
from app.ui.models.studio.plain_tip import plain

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The `Row` itself."""


@dataclass(frozen=True, slots=True)
class Row:
    """One of them. `key` stays the same while the thing does."""

    key: str
    title: str
    sub: str = ""
    right: str = ""
    mark: str = ""
    """A small drawing on the left: warn, fits, or a kind of node."""
    tone: str = "accent"
    """Colour token of the bar."""
    bar: tuple[int, int, int] | None = None
    """(value, what full is, where the comparison stands or -1)."""
    locs: tuple = ()
    """Paths into the file, one after the other."""
    head: bool = False
    """A heading between rows; cannot be picked."""
    here: bool = False
    """It is about what the cursor of the text is in."""

    def aloud(self) -> str:
        """The row as one line."""
        here = tr("the cursor is here") if self.here else ""
        return ". ".join(part for part in (self.title, self.right, self.sub, here) if part)

    def holds(self, loc: tuple) -> bool:
        """Whether one of its places is this one or is round it."""
        return any(each and loc[: len(each)] == each for each in self.locs)


class RowsModel(QAbstractListModel):
    """The rows as they are."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """All of them."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> bool:
        """Show these.

        Returns: whether other rows stand there now; False where only their words have changed, if at all.
        """
        new = tuple(rows)
        if [(row.key, row.head) for row in new] == [(row.key, row.head) for row in self._rows]:
            if new != self._rows:
                self._rows = new
                self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return False
        self.beginResetModel()
        self._rows = new
        self.endResetModel()
        return True

    def find(self, key: str) -> int:
        """The number of the row of this key, -1 none."""
        return next((number for number, row in enumerate(self._rows) if row.key == key and not row.head), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].head:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.aloud()
        if role == Qt.ItemDataRole.ToolTipRole and not row.head:
            return plain(row.aloud())
        return None
