"""The runs that misbehave, as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.services.odd_runs import Odd
from app.ui import text
from app.ui.language import mark, shown, tr

Index = QModelIndex | QPersistentModelIndex
PLAYER, SEED, SCORE, WHY = range(4)
ODD_ROLE = int(Qt.ItemDataRole.UserRole)
_HEADS = (mark("Player"), mark("Seed"), mark("Score"), mark("Why"))
_RIGHT = (SEED, SCORE)


class OddModel(QAbstractTableModel):
    """Rows: odd runs, the worst first."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Odd, ...] = ()

    def show_odd(self, found: Sequence[Odd]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._rows = tuple(found)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: N802
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in _RIGHT else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        odd = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (odd.player, str(odd.seed), text.points(odd.total), shown(odd.why))[index.column()]
        if role == ODD_ROLE:
            return odd
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _RIGHT:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return tr("{player}, seed {seed}, score {score}: {why}").format(
                player=odd.player, seed=odd.seed, score=text.points(odd.total), why=shown(odd.why)
            )
        return None
