"""The words on offer at the cursor, narrowed while one goes on typing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from app.ui.language import mark, tr

if TYPE_CHECKING:
    from app.authoring.editing.offered import Completion

_BEFORE = re.compile(r"[\w-]*\Z")
_AFTER = re.compile(r"[\w-]*")
_NO_COLON = re.compile(r"\s*:")
KEY = "key"
KINDS = {
    KEY: mark("key"), "persona": mark("persona"), "storyline": mark("storyline"), "fact": mark("fact"), "deed": mark("deed"),
    "inject": mark("inject"), "draft": mark("draft"), "piece": mark("own post"), "role": mark("role"), "class": mark("class"),
    "trait": mark("trait"), "function": mark("function"), "chart": mark("chart"), "policy": mark("policy"), "case": mark("case"),
}  # fmt: skip
"""What each kind of thing is called; a word of a closed list has its key instead."""
ITEM = Qt.ItemDataRole.UserRole


def word_at(line: str, column: int) -> tuple[int, int]:
    """Start and end of the word at a column of a line."""
    return _BEFORE.search(line[:column]).start(), _AFTER.match(line, column).end()


def narrowed(items: tuple[Completion, ...], typed: str) -> list[Completion]:
    """Those that begin with what was typed, then those that hold it."""
    typed = typed.casefold()
    begins = [item for item in items if item.word.casefold().startswith(typed)]
    return begins + [item for item in items if typed in item.word.casefold()[1:] and item not in begins]


def written(item: Completion, after: str) -> str:
    """What is written for an item: a key with its colon, unless it has one already.

    Args:
        after: the rest of the line behind the word.
    """
    return item.word if item.kind != KEY or _NO_COLON.match(after) else f"{item.word}: "


class Offered(QAbstractListModel):
    """The list as it is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[Completion] = []

    def show(self, items: list[Completion]) -> None:
        """Show these."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.items[index.row()] if 0 <= index.row() < len(self.items) else None
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return item.word
        if role == ITEM:
            return item
        return spoken(item) if role == Qt.ItemDataRole.AccessibleTextRole else None


def kind_of(item: Completion) -> str:
    """What kind of thing it is, in plain words."""
    return tr(KINDS[item.kind]) if item.kind in KINDS else item.kind


def spoken(item: Completion) -> str:
    """An item as it is read aloud."""
    if item.hint:
        return tr("{word}, {kind}: {hint}").format(word=item.word, kind=kind_of(item), hint=item.hint)
    return tr("{word}, {kind}").format(word=item.word, kind=kind_of(item))
