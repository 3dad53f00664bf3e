"""Rows of things as a table: each column says how a row reads in it; rows may be picked with a tick."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex
TONE = Qt.ItemDataRole.UserRole + 1
STRONG = Qt.ItemDataRole.UserRole + 2
_NOTHING = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    `title` is shown as it is; `words` gives the cell's text; `tone` its colour token; numbers stand right.
    """

    title: str
    words: Callable[[object], str]
    tone: Callable[[object], str] = lambda row: "ink2"
    strong: bool = False
    right: bool = False
    width: int = 120
    """px at 100 %."""


class Cells(QAbstractTableModel):
    """Shows rows that are all at hand.

    Args:
        columns: from left to right.
        key: what is remembered of a ticked row; None: rows cannot be ticked.
        may: whether a row may be ticked.
    """

    ticked = Signal()

    def __init__(
        self, columns: Sequence[Column], key: Callable[[object], object] | None = None,
        may: Callable[[object], bool] = lambda row: True,
    ) -> None:  # fmt: skip
        super().__init__()
        self.columns = tuple(columns)
        self._key, self._may = key, may
        self._rows: list[object] = []
        self._ticks: set[object] = set()

    @property
    def ticks(self) -> bool:
        """Whether rows can be ticked."""
        return self._key is not None

    def set_rows(self, rows: Sequence[object]) -> None:
        """Show these; ticks of rows that are gone, or may not be ticked any more, are gone too."""
        self.beginResetModel()
        self._rows = list(rows)
        if self._key is not None and self._ticks:
            self._ticks &= {self._key(row) for row in self._rows if self._key(row) in self._ticks and self._may(row)}
        self.endResetModel()
        self.ticked.emit()

    def rows(self) -> list[object]:
        """What is shown."""
        return self._rows

    def row_at(self, at: int) -> object | None:
        """The thing in a row; None beyond the last."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def chosen(self) -> list[object]:
        """The keys of ticked rows, in the order of the rows."""
        if self._key is None or not self._ticks:
            return []
        return [self._key(row) for row in self._rows if self._key(row) in self._ticks]

    def toggle(self, at: int) -> None:
        """Tick a row, or take its tick away."""
        row = self.row_at(at)
        if self._key is None or row is None or not self._may(row):
            return
        self._ticks ^= {self._key(row)}
        self.dataChanged.emit(self.index(at, 0), self.index(at, self.columnCount() - 1))
        self.ticked.emit()

    def tick_all(self, on: bool) -> None:
        """Tick every row that may be, or none."""
        if self._key is None:
            return
        self._ticks = {self._key(row) for row in self._rows if self._may(row)} if on else set()
        self.look_again()

    def look_again(self) -> None:
        """What rows say or may has changed."""
        if self._key is not None and self._ticks:
            self._ticks = {self._key(row) for row in self._rows if self._key(row) in self._ticks and self._may(row)}
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))
        self.ticked.emit()

    def rowCount(self, parent: Index = _NOTHING) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOTHING) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: N802
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.words(row)
        if role == TONE:
            return column.tone(row)
        if role == STRONG:
            return column.strong
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return (Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0 and self._key is not None and self._may(row):
            return Qt.CheckState.Checked if self._key(row) in self._ticks else Qt.CheckState.Unchecked
        return None
