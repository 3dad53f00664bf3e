"""The scenarios of the studio as rows under two headings, narrowed by what is typed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.services.authored import Authored
from app.ui.language import tr
from app.ui.models.studio.when import moment

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""An `Authored`, or the text of a heading."""
MARKS_ROLE = ROW_ROLE + 1
"""What is to be known of it before it is opened: (word, tone), in order."""
Mark = tuple[str, str]


class ScenarioRows(QAbstractListModel):
    """Own ones under a heading, shipped ones under another."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Authored, ...] = ()
        self._rows: list[Authored | str] = []
        self._words = ""
        self._open: Path | None = None
        self._now_ms = 0

    def show(self, scenarios: Sequence[Authored], now_ms: int) -> None:
        """Replace all rows.

        Args:
            now_ms: wall time, for how moments are told.
        """
        self._all, self._now_ms = tuple(scenarios), now_ms
        self._lay()

    def narrow(self, words: str) -> None:
        """Show only those whose title or id has all the words."""
        self._words = words
        self._lay()

    def show_open(self, path: Path | None) -> None:
        """Mark the one that is being written."""
        changed, self._open = path != self._open, path
        if changed and self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    @property
    def scenarios(self) -> tuple[Authored, ...]:
        """All of them, shown or not."""
        return self._all

    @property
    def open_file(self) -> Path | None:
        """The one that is being written."""
        return self._open

    @property
    def shown(self) -> int:
        """How many are shown."""
        return sum(isinstance(row, Authored) for row in self._rows)

    def row_of(self, path: Path | None) -> int:
        """The row of a file; -1 if it is not shown."""
        return next((at for at, row in enumerate(self._rows) if isinstance(row, Authored) and row.path == path), -1)

    def first(self) -> int:
        """The first row that can be chosen; -1 if there is none."""
        return next((at for at, row in enumerate(self._rows) if isinstance(row, Authored)), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if isinstance(row, str):
            return row if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == MARKS_ROLE:
            return self._marks(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([row.title, facts(row), *(word for word, _ in self._marks(row))])
        return None

    def _lay(self) -> None:
        words = self._words.casefold().split()
        wanted = [row for row in self._all if all(word in f"{row.title} {row.id}".casefold() for word in words)]
        own, shipped = [row for row in wanted if row.own], [row for row in wanted if not row.own]
        rows: list[Authored | str] = []
        for part, heading in ((own, tr("Yours")), (shipped, tr("Shipped with Stormdrill"))):
            rows += [heading, *part] if part else []
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _marks(self, row: Authored) -> tuple[Mark, ...]:
        marks: list[Mark] = []
        if row.path == self._open:
            marks.append((tr("open", "a scenario is"), "accent"))
        elif row.unsaved_ms:
            when = moment(row.unsaved_ms, self._now_ms)
            marks.append((tr("unsaved text of {when}").format(when=when), "warn"))
        if row.trouble:
            marks.append((tr("cannot be read"), "hot"))
        elif row.problems > 0:
            marks.append((tr("%n problem(s)", "", row.problems), "hot"))
        if row.use == "exam":
            marks.append((tr("exam"), "plain"))
        return tuple(marks)


def facts(row: Authored) -> str:
    """Id, use, difficulty and minutes in one line; what is not known is left out."""
    if row.trouble:
        return tr("{id} · {why}").format(id=row.id, why=row.trouble)
    parts = [row.id, {"practice": tr("practice"), "exam": tr("exam")}.get(row.use, "")]
    if row.difficulty:
        parts.append(tr("difficulty {level} of 5").format(level=row.difficulty))
    if row.minutes:
        parts.append(tr("%n minute(s)", "", row.minutes))
    return " · ".join(part for part in parts if part)
