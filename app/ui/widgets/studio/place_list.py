"""A list of the studio whose rows open places in the text: walked with the arrows, opened with Enter or a click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from app.ui.models.studio.place_rows import ROW_ROLE, Row, RowsModel
from app.ui.theme import theme
from app.ui.widgets.studio.place_paint import RowDelegate

_BATCH = 60


class PlaceList(QListView):
    """What is in hand stays in hand by its key, whatever is shown anew.

    Args:
        name: for screen readers.
        hint: what Enter does.
    """

    chosen = Signal(object)
    """A `Row`: Enter or a click."""
    moved = Signal(object)
    """The `Row` in hand has changed; None for none."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.rows = RowsModel()
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)
        self._quiet = False
        self.clicked.connect(self._choose)
        self.selectionModel().currentChanged.connect(self._tell)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; scroll place and what is in hand stay."""
        before = self.current()
        self._quiet = True
        try:
            place = self.verticalScrollBar().value()
            if self.rows.set_rows(rows):
                self.hold(before.key if before else "")
                self.verticalScrollBar().setValue(place)
        finally:
            self._quiet = False
        after = self.current()
        if after != before:
            self.moved.emit(after)

    def current(self) -> Row | None:
        """The row in hand."""
        row = self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None
        return row if isinstance(row, Row) else None

    def hold(self, key: str) -> None:
        """Take the row of this key in hand, or none; nothing is opened."""
        number = self.rows.find(key)
        index = self.rows.index(number) if number >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)
        if self.current() is None or self.current().head:
            first = next((number for number, row in enumerate(self.rows.rows) if not row.head), -1)
            if first >= 0:
                self.setCurrentIndex(self.rows.index(first))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # what is below a title breaks at another word

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE) if index.isValid() else None
        if isinstance(row, Row) and not row.head:
            self.chosen.emit(row)

    def _tell(self, current: QModelIndex, _: QModelIndex) -> None:
        if not self._quiet:
            self.moved.emit(current.data(ROW_ROLE) if current.isValid() else None)
