"""What would be changed, as things one can walk through: a list, and of each what stands old beside new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Pair:
    """One thing that changes; an empty side is nothing."""

    name: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to look at. A heading has a title alone."""

    title: str
    line: str = ""
    """What is to be known of it at a glance."""
    tag: str = ""
    tone: str = "plain"
    sentences: tuple[str, ...] = ()
    pairs: tuple[Pair, ...] = ()
    lines: tuple[str, ...] = ()
    """Of a text that changes: lines that go (-) and come (+), as a unified difference has them."""
    heading: bool = False


class LookItems(QAbstractListModel):
    """Headings and items; headings cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[Item] = []

    def show(self, items: Sequence[Item]) -> None:
        """Replace all."""
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()

    def first(self) -> int:
        """The first that can be chosen, -1 for none."""
        return next((at for at, item in enumerate(self._items) if not item.heading), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._items[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (item.title, item.tag, item.line) if part)
        return None
