"""A table of plain rows in the house's hand: walked with the arrows, ticked with the space bar, taken with Enter."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from app.ui.delegates.cells_delegate import CellsDelegate
from app.ui.models.hr.cells import Cells
from app.ui.theme import theme

_ROW_PX = 34
_BAR_PX = 16
"""Room for a scroll bar below the rows."""


class CellsTable(QTableView):
    """Shows `Cells`.

    Args:
        model: the rows.
        name: what the table is called when read aloud.
    """

    walked = Signal(object)
    """The thing in the row that is the current one now; None: none is."""
    taken = Signal(object)
    """Enter or a double click."""

    def __init__(self, model: Cells, name: str) -> None:
        super().__init__()
        self._cells = model
        model.setParent(self)
        self.setModel(model)
        delegate = CellsDelegate(model.ticks)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.setAccessibleName(name)
        self.selectionModel().currentRowChanged.connect(lambda index, _: self.walked.emit(model.row_at(index.row())))
        self.activated.connect(lambda index: self.taken.emit(model.row_at(index.row())))
        self.clicked.connect(self._clicked)
        theme.changed.connect(self._measure)
        self._measure()

    def current(self) -> object | None:
        """The thing in the current row."""
        return self._cells.row_at(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Space and self._cells.ticks and self.currentIndex().isValid():
            self._cells.toggle(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0 and self._cells.ticks:
            self._cells.toggle(index.row())

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW_PX))
        for number, column in enumerate(self._cells.columns):
            self.setColumnWidth(number, theme.px(column.width))

    def fit_height(self, most: int = 12) -> None:
        """Be as high as the rows, up to so many of them."""
        rows = max(1, min(most, self._cells.rowCount()))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * theme.px(_ROW_PX) + theme.px(_BAR_PX))
