"""The lines that one judge goes through in one round, grouped by what they are about, with what was said so far."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.certification.exam_lines import ExamLine
from app.certification.panel import Spread
from app.ui import text
from app.ui.language import mark, tr
from app.ui.models.studio.line_words import Group, asked

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole)
"""The `ExamLine` of a row; None for the heading of a group."""
GROUP_ROLE = LINE_ROLE + 1
"""The `Group` of a row."""

_FIRST = (mark("What is asked"), mark("Points"), mark("Expected"))
_SECOND = (mark("What is asked"), mark("Points"), mark("Lowest"), mark("Mean"), mark("Highest"), mark("Mine before"),
           mark("Expected"))  # fmt: skip


class JudgingLines(QAbstractTableModel):
    """One judge's lines in one round. A judge's own numbers only; in the second round the spread without names."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[Group, ExamLine | None]] = []
        self._places: dict[str, int] = {}
        self._said: dict[str, int] = {}
        self._done = 0
        self._before: Mapping[str, int] = {}
        self._spreads: Mapping[str, Spread] = {}
        self.second = False

    def set_round(
        self, groups: tuple[Group, ...], said: Mapping[str, int], before: Mapping[str, int] | None = None,
        spreads: Mapping[str, Spread] | None = None,
    ) -> None:
        """Show these lines.

        Args:
            groups: of all lines.
            said: line id -> points, in this round.
            before: the same judge's first round; given: this is the second.
            spreads: line id -> what the first round said; for the second.
        """
        self.beginResetModel()
        self._rows = [row for group in groups for row in ((group, None), *((group, line) for line in group.lines))]
        self._said, self._before, self._spreads = dict(said), before or {}, spreads or {}
        self._places = {line.id: row for row, (_, line) in enumerate(self._rows) if line is not None}
        self._done = sum(line in self._said for line in self._places)
        self.second = before is not None
        self.endResetModel()

    def say(self, line: str, points: int) -> None:
        """Note what was said of a line."""
        self._done += line not in self._said
        self._said[line] = points
        row = self.row_of(line)
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def said(self, line: str) -> int | None:
        """What was said of a line in this round."""
        return self._said.get(line)

    def before(self, line: str) -> int | None:
        """What the same judge said of it in the first round."""
        return self._before.get(line)

    def spread(self, line: str) -> Spread | None:
        """What the first round said of it."""
        return self._spreads.get(line)

    @property
    def done(self) -> tuple[int, int]:
        """(lines judged, lines in all)."""
        return self._done, len(self._places)

    def row_of(self, line: str) -> int:
        """The row of a line, -1 none."""
        return self._places.get(line, -1)

    def line_at(self, row: int) -> ExamLine | None:
        """The line in a row; None for a heading or no row."""
        return self._rows[row][1] if 0 <= row < len(self._rows) else None

    def group_at(self, row: int) -> Group:
        """The group that a row belongs to."""
        return self._rows[row][0]

    def beside(self, row: int, step: int) -> int:
        """The nearest row with a line in a direction, -1 none."""
        row += step
        while 0 <= row < len(self._rows):
            if self._rows[row][1] is not None:
                return row
            row += step
        return -1

    def next_open(self, row: int) -> int:
        """The next row that has not been judged, from the start again after the end; -1 none."""
        count = len(self._rows)
        turn = [(row + step) % count for step in range(1, count + 1)] if count else []
        return next((each for each in turn if (line := self._rows[each][1]) is not None and line.id not in self._said), -1)

    def following(self, row: int) -> int:
        """Where to go on from a line that was just judged: the next, but over those that are judged to an open one."""
        after = self.beside(row, 1)
        is_open = after >= 0 and self._rows[after][1].id not in self._said
        waiting = self.next_open(row)
        return after if is_open or waiting < 0 else waiting

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(_SECOND if self.second else _FIRST)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: N802
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr((_SECOND if self.second else _FIRST)[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(section)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()][1] is None:
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        group, line = self._rows[index.row()]
        if role == LINE_ROLE:
            return line
        if role == GROUP_ROLE:
            return group
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(index.column())
        if line is None:
            shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) and index.column() == 0
            return group.title if shown else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(line)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._aloud(line)
        return None

    def _cells(self, line: ExamLine) -> list[str]:
        said = self._said.get(line.id)
        cells = [asked(line)[0], str(line.possible)]
        if self.second:
            spread = self._spreads.get(line.id)
            cells += [str(spread.lowest), mean_words(spread), str(spread.highest)] if spread else ["–"] * 3
            cells.append(str(self._before.get(line.id, "–")))
        return [*cells, "" if said is None else str(said)]

    def _aloud(self, line: ExamLine) -> str:
        said = self._said.get(line.id)
        if said is None:
            return tr("{line}, {points} points, not judged yet").format(line=asked(line)[0], points=line.possible)
        return tr("{line}, {said} of {points} points").format(line=asked(line)[0], said=said, points=line.possible)


def mean_words(spread: Spread) -> str:
    """The mean of a spread with one decimal at most."""
    tenths = (spread.mean_hundredths + 5) // 10
    return text.points(tenths * 10)


def _aligned(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
