"""The people as a table's rows: their order is known, what each says is fetched when it comes into sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.storage.people_table import LAST, NAME, NUMBER, UNIT, UNTIL, LevelCell, PersonRow
from app.ui.language import mark, tr

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
STATE = Qt.ItemDataRole.UserRole + 1
CHUNK = 100
_FIXED = ((NUMBER, mark("Number")), (NAME, mark("Name")), (UNIT, mark("Unit")))
STATES = {
    "valid": mark("valid"), "expiring": mark("expiring"), "lapsed": mark("lapsed"), "suspended": mark("suspended"),
    "revoked": mark("revoked"), "none": mark("not held"),
}  # fmt: skip
TONES = {"valid": "good", "expiring": "warn", "lapsed": "ink3", "suspended": "warn", "revoked": "hot", "none": "ink3"}


class PeopleModel(QAbstractTableModel):
    """Shows numbers at once and the rest as it arrives."""

    wanted = Signal(int, object)
    """(first row, numbers): the rows that are to be brought; answered by `take_rows`."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._levels: tuple[tuple[str, str], ...] = ()
        self._numbers: list[str] = []
        self._rows: dict[str, PersonRow] = {}
        self._asked: set[int] = set()
        self._whole = 0

    @property
    def total(self) -> int:
        """How many there are, also those whose order is still being read."""
        return max(self._whole, len(self._numbers))

    def set_levels(self, levels: Sequence[tuple[str, str]]) -> None:
        """Which levels have a column: (id, title)."""
        self.beginResetModel()
        self._levels = tuple(levels)
        self._rows.clear()
        self._asked.clear()
        self.endResetModel()

    def set_numbers(self, numbers: Sequence[str], keep: bool = False) -> None:
        """These people in this order.

        Args:
            numbers: all of them.
            keep: they begin with those that are there already; what is known of these stays.
        """
        if keep and list(numbers[: len(self._numbers)]) == self._numbers:
            if len(numbers) > len(self._numbers):
                self.beginInsertRows(QModelIndex(), len(self._numbers), len(numbers) - 1)
                self._numbers = list(numbers)
                self.endInsertRows()
            return
        self.beginResetModel()
        self._numbers = list(numbers)
        self._rows.clear()
        self._asked.clear()
        self.endResetModel()

    def take_rows(self, first: int, rows: Sequence[PersonRow]) -> None:
        """What was wanted has come.

        Args:
            first: the row that the first of them stands in.
            rows: people; those who are gone meanwhile are left out.
        """
        self._rows |= {row.id: row for row in rows}
        last = min(first + CHUNK, len(self._numbers)) - 1
        if last >= first:
            self._asked.add(first // CHUNK)
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    def number_at(self, row: int) -> str:
        """The number of the person in a row; empty beyond the last."""
        return self._numbers[row] if 0 <= row < len(self._numbers) else ""

    def place_of(self, number: str) -> int:
        """The row of a person, -1 if not among these."""
        return self._numbers.index(number) if number in self._numbers else -1

    def sort_key(self, column: int) -> tuple[str, str]:
        """(what to sort by, level) of a column."""
        if column < len(_FIXED):
            return _FIXED[column][0], ""
        if column < len(_FIXED) + len(self._levels):
            return UNTIL, self._levels[column - len(_FIXED)][0]
        return LAST, ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and habit
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and habit
        return 0 if parent.isValid() else len(_FIXED) + len(self._levels) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: N802
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < len(_FIXED):
            return tr(_FIXED[section][1])
        at = section - len(_FIXED)
        return self._levels[at][1] if at < len(self._levels) else tr("Last exam drill")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._numbers):
            return None
        number = self._numbers[index.row()]
        row = self._rows.get(number)
        if row is None:
            self._want(index.row())
            shows_number = role == Qt.ItemDataRole.DisplayRole and index.column() == 0
            return number if shows_number else None
        if role == ROW:
            return row
        cell = self._cell(row, index.column())
        if role == STATE:
            return cell.state if cell is not None else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row, index.column(), cell)
        return None

    def _cell(self, row: PersonRow, column: int) -> LevelCell | None:
        at = column - len(_FIXED)
        return row.levels.get(self._levels[at][0]) if 0 <= at < len(self._levels) else None

    def _words(self, row: PersonRow, column: int, cell: LevelCell | None) -> str:
        if column == 0:
            return row.id
        if column == 1:
            return tr("{name} (left)").format(name=row.name) if row.left else row.name
        if column == 2:
            return row.unit
        if column == self.columnCount() - 1:
            return day_words(row.last_wall_ms)
        if cell is None:
            return "–"
        words = tr("{state} until {day}") if cell.state == "valid" else tr("{state}, {day}")
        return words.format(state=tr(STATES[cell.state]), day=cell.until)

    def _want(self, row: int) -> None:
        chunk = row // CHUNK
        if chunk not in self._asked:
            self._asked.add(chunk)
            self.wanted.emit(chunk * CHUNK, self._numbers[chunk * CHUNK : (chunk + 1) * CHUNK])


def day_words(wall_ms: int | None) -> str:
    """The UTC day of a moment, ISO 8601; a dash for none."""
    if wall_ms is None:
        return "–"
    from app.clock import wall_text

    return wall_text(wall_ms)[:10]
