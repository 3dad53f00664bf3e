"""The problems of a text as the rows of a list: errors before warnings, each in the order of the text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.ui.kept_words import kept
from app.ui.language import tr

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
ERROR = "error"


class ProblemsModel(QAbstractListModel):
    """One row a problem; `ENTRY` gives the `Marked` itself."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple = ()

    def set_problems(self, problems: Sequence) -> bool:
        """Show these; whether they differ from those before."""
        rows = tuple(sorted(problems, key=lambda entry: (entry.severity != ERROR, entry.file, entry.line, entry.column)))
        if rows == self._rows:
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and habit
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        entry = self._rows[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return read_aloud(entry)
        return None

    def same_problem(self, code: str, message: str) -> int:
        """The row of a problem of this code and message; of the code alone, -1 if none is left."""
        rows = [number for number, entry in enumerate(self._rows) if entry.code == code]
        return next((number for number in rows if self._rows[number].message == message), rows[0] if rows else -1)


def place_of(entry: object) -> str:
    """`line 12`, or `skylark-hub.yaml, line 12` in another file."""
    if entry.file:
        return tr("{file}, line {line}").format(file=PurePath(entry.file).name, line=entry.line)
    return tr("line {line}").format(line=entry.line)


def weight_of(entry: object) -> str:
    """The word for how much a problem weighs."""
    return tr("error") if entry.severity == ERROR else tr("warning")


def read_aloud(entry: object) -> str:
    """A problem in one line."""
    return tr("{weight} {code}, {place}: {message} {remedy}").format(
        weight=weight_of(entry), code=entry.code, place=place_of(entry), message=kept(entry.message),
        remedy=kept(entry.remedy),
    ).strip()  # fmt: skip
