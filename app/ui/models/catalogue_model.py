"""The map of the library: causes down, formations across, and in each cell the drills that are both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.services.library import Entry
from app.services.played import Played
from app.ui import text
from app.ui.language import tr
from app.ui.models.library_filter import PASSED, TO_PASS, played_state

CELL_ROLE = int(Qt.ItemDataRole.UserRole)
"""Tuple of (difficulty, state) of the cell's drills, the easiest first."""
Index = QModelIndex | QPersistentModelIndex


class CatalogueModel(QAbstractTableModel):
    """Rows: causes that some drill has, in the order of their names. Columns: the five formations."""

    def __init__(self) -> None:
        super().__init__()
        self._causes: list[str] = []
        self._cells: dict[tuple[str, str], list[Entry]] = {}
        self._played: Mapping[str, Played] = {}

    def set_entries(self, entries: Sequence[Entry], played: Mapping[str, Played]) -> None:
        """Replace everything."""
        ready = sorted((e for e in entries if e.readable), key=lambda e: (e.difficulty, e.title))
        cells: dict[tuple[str, str], list[Entry]] = {}
        for entry in ready:
            cells.setdefault((entry.cause, entry.formation), []).append(entry)
        self.beginResetModel()
        self._causes = sorted({entry.cause for entry in ready}, key=text.cause)
        self._cells, self._played = cells, dict(played)
        self.endResetModel()

    def entries_at(self, row: int, column: int) -> tuple[Entry, ...]:
        """The drills of one cell; of a whole row or column where the other is -1."""
        causes = self._causes[row : row + 1] if row >= 0 else self._causes
        formations = [tuple(text.FORMATIONS)[column]] if column >= 0 else list(text.FORMATIONS)
        found = [entry for cause in causes for formation in formations for entry in self._cells.get((cause, formation), [])]
        return tuple(sorted(found, key=lambda e: (e.difficulty, e.title)))

    def words_at(self, row: int, column: int) -> str:
        """What a cell, row or column is about."""
        parts = [text.cause(self._causes[row])] if row >= 0 else []
        parts += [text.formation(tuple(text.FORMATIONS)[column])] if column >= 0 else []
        return " · ".join(parts)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._causes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(text.FORMATIONS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: N802
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return text.cause(self._causes[section])
        return text.formation(tuple(text.FORMATIONS)[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == CELL_ROLE:
            return tuple((e.difficulty, played_state(e, self._played)) for e in self._at(index))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._aloud(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(e.title for e in self._at(index))
        return None

    def _at(self, index: Index) -> tuple[Entry, ...]:
        return self.entries_at(index.row(), index.column())

    def _aloud(self, index: Index) -> str:
        found = self._at(index)
        states = [played_state(entry, self._played) for entry in found]
        said = [tr("%n drill(s)", "", len(found))]
        if passed := states.count(PASSED):
            said.append(tr("{count} passed").format(count=passed))
        if left := states.count(TO_PASS):
            said.append(tr("{count} still to pass").format(count=left))
        return f"{self.words_at(index.row(), index.column())}: {', '.join(said)}"
