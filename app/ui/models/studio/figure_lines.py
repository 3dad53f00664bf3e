"""What first attempts say about each line, sorted by what deserves a look."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.certification.items import Figure, LineFigures
from app.engine.scenario import Scenario
from app.ui.language import mark, shown, tr
from app.ui.models.studio.line_words import about, asked, title

Index = QModelIndex | QPersistentModelIndex
FIGURES_ROLE = int(Qt.ItemDataRole.UserRole)
"""The `LineFigures` of a row."""
FIGURE_ROLE = FIGURES_ROLE + 1
"""The `Figure` of a cell, None where there is none."""
LINE, FACILITY, DISCRIMINATION, DOUBT = range(4)
_TITLES = (mark("Line"), mark("Facility"), mark("Discrimination"), mark("Why it deserves a look"))


class FigureLines(QAbstractTableModel):
    """Lines and their figures; without discrimination where nobody may state it yet."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[LineFigures] = []
        self._scenario: Scenario | None = None
        self._columns: tuple[int, ...] = (LINE, FACILITY, DOUBT)

    def set_lines(self, scenario: Scenario, lines: Iterable[LineFigures], many: bool) -> None:
        """Show these.

        Args:
            scenario: whose lines they are.
            lines: in any order.
            many: whether there are enough attempts to state discrimination.
        """
        self.beginResetModel()
        self._scenario, self._rows = scenario, sorted(lines, key=_worth_a_look)
        self._columns = (LINE, FACILITY, DISCRIMINATION, DOUBT) if many else (LINE, FACILITY, DOUBT)
        self.endResetModel()

    def clear(self) -> None:
        """Show none."""
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def kind(self, column: int) -> int:
        """What a column shows: LINE, FACILITY, DISCRIMINATION or DOUBT."""
        return self._columns[column]

    def at(self, row: int) -> LineFigures | None:
        """The figures in a row, None outside."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: N802
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_TITLES[self._columns[section]])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._scenario is None:
            return None
        entry, kind = self._rows[index.row()], self._columns[index.column()]
        figure = {FACILITY: entry.facility, DISCRIMINATION: entry.discrimination}.get(kind)
        if role == FIGURES_ROLE:
            return entry
        if role == FIGURE_ROLE:
            return figure
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._aloud(entry)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if kind == LINE:
            return self.name(entry)
        if kind == DOUBT:
            return shown(entry.doubt)
        return (percent(figure) if kind == FACILITY else correlation(figure)) if figure else "–"

    def name(self, entry: LineFigures) -> str:
        """What the line asks, and of what."""
        return tr("{asked} · {about}").format(asked=asked(entry.line)[0], about=title(self._scenario, about(entry.line)))

    def _aloud(self, entry: LineFigures) -> str:
        parts = [self.name(entry)]
        if entry.facility:
            parts.append(tr("facility {figure}").format(figure=percent(entry.facility)))
        if entry.discrimination:
            parts.append(tr("discrimination {figure}").format(figure=correlation(entry.discrimination)))
        return ". ".join([*parts, shown(entry.doubt)] if entry.doubt else parts)


def percent(figure: Figure) -> str:
    """A share and its interval in whole per cent."""
    value, low, high = ((each + 5) // 10 for each in figure)
    return tr("{value} %, {low} to {high} %").format(value=value, low=low, high=high)


def correlation(figure: Figure) -> str:
    """A coefficient and its interval with two decimals."""
    value, low, high = (hundredths(each) for each in figure)
    return tr("{value}, {low} to {high}").format(value=value, low=low, high=high)


def hundredths(permille: int) -> str:
    """A coefficient with two decimals and a true minus sign."""
    whole = (abs(permille) + 5) // 10
    sign = "−" if permille < 0 and whole else ""
    return f"{sign}{whole // 100}{tr('.', 'the sign before decimals')}{whole % 100:02d}"


def _worth_a_look(entry: LineFigures) -> tuple:
    """Decisions in doubt first, then other lines in doubt; in each, what separates people least."""
    found = entry.discrimination.value if entry.discrimination else 1_001
    facility = entry.facility.value if entry.facility else 0
    return not (entry.doubt and entry.line.decision), not entry.doubt, found, facility, entry.line.id
