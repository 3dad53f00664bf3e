"""What the tables of a rehearsal have in common: named columns, figures on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.ui.language import tr

Index = QModelIndex | QPersistentModelIndex
RIGHT_HAND = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT_HAND = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class RehearseTable(QAbstractTableModel):
    """A table with `heads`, of which the columns in `right` hold figures."""

    heads: tuple[str, ...] = ()
    """Titles as marked for translation."""
    right: tuple[int, ...] = ()

    def lines(self) -> Sequence[object]:
        """What has a row each."""
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self.lines())

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: N802
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self.heads[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT_HAND if section in self.right else _LEFT_HAND
        return None
