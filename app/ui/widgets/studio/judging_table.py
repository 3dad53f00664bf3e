"""The table of a round: headings over the lines that are about one thing; digits typed in it go to the entry."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyle, QStyledItemDelegate, QTableView, QWidget

from app.ui.models.studio.judging_lines import LINE_ROLE, JudgingLines
from app.ui.theme import theme

_ROW_PX, _NUMBER_PX, _LINE_PX = 30, 84, 200


class _Lines(QStyledItemDelegate):
    """Headings stronger, lines indented, and no box round a cell: the row is what is picked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fonts: dict[bool, QFont] = {}
        theme.changed.connect(self._fonts.clear)

    def initStyleOption(self, option, index) -> None:  # noqa: N802, ANN001 - Qt's name and types
        super().initStyleOption(option, index)
        heading = index.data(LINE_ROLE) is None
        if heading not in self._fonts:
            self._fonts[heading] = theme.font("control", strong=heading, tabular=True)
        option.font = self._fonts[heading]
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if index.column():
            option.text = f"{option.text}  "
        else:
            option.text = f" {option.text}" if heading else f"     {option.text}"


class JudgingTable(QTableView):
    """Lines by what they are about; the current row is the line that is judged."""

    current = Signal(int)
    """The row of a line was chosen."""
    typed = Signal(str)
    """A digit was typed, meant for the entry."""
    entered = Signal()

    def __init__(self, model: JudgingLines) -> None:
        super().__init__()
        self._widths: list[int] = [0]
        self.setModel(model)
        self.setItemDelegate(_Lines(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW_PX))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(theme.px(48))
        model.modelReset.connect(self._fit)
        self.setMinimumWidth(theme.px(_NUMBER_PX * 3))
        self._fit()

    def go(self, row: int) -> None:
        """Make a row the current one, without telling."""
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )
        above = self.model().index(row - 1, 0)
        if above.isValid() and above.data(LINE_ROLE) is None:
            self.scrollTo(above)  # the heading tells what the line is about
        self.scrollTo(index)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # noqa: N802 - Qt's name
        super().currentChanged(current, previous)
        if current.isValid() and current.data(LINE_ROLE) is not None:
            self.current.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.text().isdigit() and event.text().isascii():
            self.typed.emit(event.text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() in steps:
            row = self.model().beside(self.currentIndex().row(), steps[event.key()])
            if row >= 0:
                self.go(row)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where it is narrow the spread of the first round goes: it stands beside the entry as well."""
        last = self.model().columnCount() - 1
        wanted = theme.px(_LINE_PX) + sum(self._widths[1:])
        for column in range(2, last):
            self.setColumnHidden(column, self.viewport().width() < wanted)

    def _fit(self) -> None:
        header, model = self.horizontalHeader(), self.model()
        self._widths = [0]
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, model.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            words = str(model.headerData(column, Qt.Orientation.Horizontal))
            wanted = header.fontMetrics().horizontalAdvance(words) + theme.px(24)
            self._widths.append(max(theme.px(_NUMBER_PX) if column == model.columnCount() - 1 else 0, wanted))
            self.setColumnWidth(column, self._widths[-1])
        self.clearSpans()
        for row in range(model.rowCount()):
            if model.index(row, 0).data(LINE_ROLE) is None:
                self.setSpan(row, 0, 1, model.columnCount())
        self._make_room()
