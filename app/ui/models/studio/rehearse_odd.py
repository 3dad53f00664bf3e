"""The runs that misbehave, as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from app.services.odd_runs import Odd
from app.ui import text
from app.ui.language import mark, shown, tr
from app.ui.models.studio.rehearse_table import RIGHT_HAND, Index, RehearseTable

PLAYER, SEED, SCORE, WHY = range(4)
ODD_ROLE = int(Qt.ItemDataRole.UserRole)
_HEADS = (mark("Player"), mark("Seed"), mark("Score"), mark("Why"))
_RIGHT = (SEED, SCORE)


class OddModel(RehearseTable):
    """Rows: odd runs, the worst first."""

    heads, right = _HEADS, _RIGHT

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Odd, ...] = ()

    def show_odd(self, found: Sequence[Odd]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._rows = tuple(found)
        self.endResetModel()

    def lines(self) -> Sequence[object]:
        return self._rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        odd = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (odd.player, str(odd.seed), text.points(odd.total), shown(odd.why))[index.column()]
        if role == ODD_ROLE:
            return odd
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _RIGHT:
            return RIGHT_HAND
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return tr("{player}, seed {seed}, score {score}: {why}").format(
                player=odd.player, seed=odd.seed, score=text.points(odd.total), why=shown(odd.why)
            )
        return None
