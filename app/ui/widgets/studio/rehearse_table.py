"""What the tables of a rehearsal have in common: one walks from row to row, and Enter does the one thing."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyledItemDelegate, QTableView

from app.ui.delegates.two_lines import ROW_PX, TwoLines
from app.ui.theme import theme

Widths = tuple[int, ...]
"""px at 100 % a column; 0: what is left, -1: not shown."""


class RehearseTable(QTableView):
    """Rows to walk through.

    Args:
        model: what is shown.
        layouts: (narrowest width in px at 100 %, widths), the widest first; the last has 0.
        name: for reading aloud.
        delegate: paints it.
    """

    def __init__(self, model: QAbstractItemModel, layouts: tuple[tuple[int, Widths], ...], name: str,
                 delegate: type[QStyledItemDelegate] = TwoLines) -> None:
        super().__init__()
        self._layouts, self._widths = layouts, ()
        self.setModel(model)
        self.setItemDelegate(delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_PX))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setMinimumSectionSize(theme.px(40))
        self.setAccessibleName(name)
        model.modelReset.connect(self.updateGeometry)

    def show_rows(self, most: int) -> None:
        """Be as high as its rows, but not higher than `most` of them; the rest scrolls."""
        rows = min(most, max(1, self.model().rowCount()))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * theme.px(ROW_PX) + 2)

    def current_row(self) -> int:
        """The row one is on; -1 none."""
        index: QModelIndex = self.currentIndex()
        return index.row() if index.isValid() else -1

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        """Columns that have no room give way; what they say is also said aloud and in the tooltip of the row."""
        room = self.viewport().width() / theme.factor
        widths = next((widths for least, widths in self._layouts if room >= least), self._layouts[-1][1])
        if widths == self._widths:
            return
        self._widths = widths
        head = self.horizontalHeader()
        for column, width in enumerate(widths):
            self.setColumnHidden(column, width < 0)
            if width == 0:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            elif width > 0:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                head.resizeSection(column, theme.px(width))
