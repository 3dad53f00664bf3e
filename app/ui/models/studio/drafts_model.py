"""The draft table as rows and columns; a typed worth is asked for, never written here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.ui.language import mark, tr
from app.ui.models.studio import drafts_words as words
from app.ui.models.studio.drafts_order import (
    APOLOGY, BREACH, DECISION, DRAFT, EFFECT, FILE_ORDER, LENGTH, LOOKS, NEEDS, PROMISE, TEXT, VERDICT, WORTH, Line, lines_of,
)  # fmt: skip
from app.ui.models.studio.plain_tip import plain
from app.units import format_ms

if TYPE_CHECKING:
    from app.authoring.views.drafts import DraftRow, DraftTable

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole)
"""The `Line`."""
TONE_ROLE = LINE_ROLE + 1
"""Colour token of a cell's text."""
MOST_WORTH = 100
COLUMNS: tuple[tuple[str, str], ...] = (
    (mark("Draft"), mark("What it is called in the file")),
    (mark("Decision"), mark("The post that it answers")),
    (mark("Worth"), mark("Of 100. From 60 on it is right. Type a number to change it.")),
    (mark("Right"), mark("Whether publishing it is right, and what the key takes it for")),
    (mark("Effect"), mark("What it does to the heat of its storyline")),
    (mark("Needs"), mark("What must be there before it is right")),
    (mark("Promise"), mark("By when it promises a next word")),
    (mark("Length"), mark("In characters")),
    (mark("Sorry"), mark("How many apologetic expressions it holds")),
    (mark("Its looks"), mark("What sets it apart without anybody reading it")),
    (mark("Breach"), mark("What conduct it breaks")),
    (mark("Text"), mark("What would be published")),
)
_RIGHT_HAND = (WORTH, PROMISE, LENGTH, APOLOGY)


class DraftsModel(QAbstractTableModel):
    """Lines as `drafts_order` arranges them."""

    worth_wanted = Signal(object, str)
    """(place of the worth in the file, new value)"""

    def __init__(self) -> None:
        super().__init__()
        self._table: DraftTable | None = None
        self._lines: tuple[Line, ...] = ()
        self.wanted, self.column, self.down = "", FILE_ORDER, False

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    def show_table(self, table: DraftTable | None) -> None:
        """Another table; where the same drafts stand in the same order, only their cells change."""
        self._table = table
        self._arrange()

    def arrange(self, wanted: str, column: int, down: bool) -> None:
        """Filter and sort otherwise."""
        self.wanted, self.column, self.down = wanted, column, down
        self._arrange()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def _arrange(self) -> None:
        lines = lines_of(self._table, self.wanted, self.column, self.down)
        if [line.key for line in lines] == [line.key for line in self._lines]:
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def find(self, key: tuple[str, str]) -> int:
        """The number of a line, -1 none."""
        return next((number for number, line in enumerate(self._lines) if line.key == key), -1)

    def at(self, loc: tuple) -> int:
        """The line that is written at a place or most closely round it, -1 none."""
        best, found = 0, -1
        for number, line in enumerate(self._lines):
            if best < len(line.loc) <= len(loc) and loc[: len(line.loc)] == line.loc:
                best, found = len(line.loc), number
        return found

    # Qt's questions ----------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            arrow = f" {'▾' if self.down else '▴'}" if section == self.column else ""
            return tr(COLUMNS[section][0]) + arrow
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("{about}\nClick, or press S on this column, to sort by it.").format(about=tr(COLUMNS[section][1]))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in _RIGHT_HAND else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if index.column() == WORTH and self._lines[index.row()].row is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        if role == LINE_ROLE:
            return line
        if line.row is None:
            return words.headline(line.decision) if column == 0 and role in _SPOKEN else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column in _RIGHT_HAND else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == TONE_ROLE:
            return _tone(line, column)
        if role == Qt.ItemDataRole.EditRole:
            return str(line.row.worth) if column == WORTH else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(line.row.text if column in (TEXT, DRAFT) else _cell(line, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(COLUMNS[column][0])}: {_cell(line, column)}"
        return _cell(line, column) if role == Qt.ItemDataRole.DisplayRole else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another worth; the table shows it once the text says so."""
        line = self._lines[index.row()] if index.isValid() else None
        if role != Qt.ItemDataRole.EditRole or line is None or line.row is None or index.column() != WORTH:
            return False
        text = str(value).strip()
        if not (text.isascii() and text.isdigit()) or not 0 <= int(text) <= MOST_WORTH or int(text) == line.row.worth:
            return False
        self.worth_wanted.emit((*line.row.loc, "worth"), str(int(text)))
        return True


_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


def _cell(line: Line, column: int) -> str:
    row: DraftRow = line.row
    if column == PROMISE:
        return format_ms(row.promise_ms) if row.promise_ms else ""
    if column == LOOKS:
        return ", ".join(words.looks(row, line.decision))
    if column == VERDICT:
        return words.verdict(row, line.decision)
    return {
        DRAFT: row.draft, DECISION: row.decision, WORTH: str(row.worth), EFFECT: words.EFFECTS.say(row.effect), NEEDS: words.needs(row),
        LENGTH: str(row.length), APOLOGY: str(row.apologies) if row.apologies else "", BREACH: words.breach(row),
        TEXT: " ".join(row.text.split()),
    }[column]  # fmt: skip


def _tone(line: Line, column: int) -> str:
    row = line.row
    if column == VERDICT:
        return "good" if row.right and line.decision.speaks else ("hot" if row.breach else "ink2")
    if column == BREACH:
        return "hot"
    if column == LOOKS:
        return "warn" if row.right and line.decision.speaks else "ink3"
    return "ink" if column in (DRAFT, WORTH) else "ink2"
