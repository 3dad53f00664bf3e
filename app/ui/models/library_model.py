"""The library's rows: one entry each, with how it has gone; formatted for painting and for reading aloud."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.services.library import Entry
from app.services.played import Played
from app.ui import text
from app.ui.language import tr

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
PLAYED_ROLE = ENTRY_ROLE + 1
Index = QModelIndex | QPersistentModelIndex


class LibraryModel(QAbstractListModel):
    """Entries in the order given."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        self._played: Mapping[str, Played] = {}

    def set_rows(self, entries: Sequence[Entry], played: Mapping[str, Played]) -> None:
        """Replace all rows; nothing happens if they are the same."""
        if list(entries) == self._entries and played == self._played:
            return
        self.beginResetModel()
        self._entries, self._played = list(entries), dict(played)
        self.endResetModel()

    def row_of(self, scenario_id: str) -> int:
        """The row of an entry, -1 if it is not shown."""
        return next((row for row, entry in enumerate(self._entries) if entry.id == scenario_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == ENTRY_ROLE:
            return entry
        if role == PLAYED_ROLE:
            return self._played.get(entry.id)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return aloud(entry, self._played.get(entry.id))
        return None


def aloud(entry: Entry, played: Played | None) -> str:
    """The whole row as one sentence."""
    if not entry.readable:
        flaws = tr("%n problem(s)", "", entry.flaw_count)
        return tr("{title}, cannot be read, {problems}").format(title=entry.title, problems=flaws)
    parts = [
        entry.title,
        entry.company,
        entry.line,
        text.cause(entry.cause),
        text.marks(entry.difficulty),
        tr("{minutes} minutes").format(minutes=entry.minutes),
        text.formation(entry.formation),
        score_words(played),
    ]
    return ", ".join(part for part in parts if part)


def score_words(played: Played | None) -> str:
    """`best 82.5, passed`, `best 60, not passed yet` or `not played`."""
    if played is None:
        return tr("not played")
    pattern = tr("best {points}, passed") if played.passed else tr("best {points}, not passed yet")
    return pattern.format(points=text.points(played.best))
