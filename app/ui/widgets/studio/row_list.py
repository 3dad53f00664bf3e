"""A list one walks through with the arrow keys; Enter takes what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QStyledItemDelegate

from app.ui.theme import theme


class RowList(QListView):
    """Rows of a model, painted by a delegate.

    Args:
        model: headings among its rows cannot be chosen.
        delegate: paints the rows.
        role: what `taken` and `walked` carry.
        name: what the list is called when read aloud.
        description: what the keys do, for reading aloud.
    """

    taken = Signal(object)
    """Enter or a double click."""
    above = Signal()
    """Up was pressed on the first row."""
    walked = Signal(object)
    """Another row is the current one; None: there is none."""

    def __init__(
        self, model: QAbstractItemModel, delegate: QStyledItemDelegate, role: int, name: str, description: str
    ) -> None:
        super().__init__()
        self._role = role
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.activated.connect(self._take)
        self.selectionModel().currentChanged.connect(self._walk)
        model.modelReset.connect(lambda: self.walked.emit(None))
        theme.changed.connect(self._measure)

    def choose(self, row: int) -> None:
        """Make a row the current one; -1 chooses none."""
        if row >= 0:
            self.setCurrentIndex(self.model().index(row, 0))
            self.scrollTo(self.currentIndex())

    def current(self) -> object:
        """What the current row carries; None if there is none."""
        return self.currentIndex().data(self._role) if self.currentIndex().isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up on the first row leads on to what stands above, so that no hand leaves the arrows."""
        before = self.currentIndex()
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Up and before == self.currentIndex() and before.isValid():
            self.above.emit()

    def _take(self, index: QModelIndex) -> None:
        self.taken.emit(index.data(self._role))

    def _walk(self, index: QModelIndex) -> None:
        self.walked.emit(index.data(self._role) if index.isValid() else None)

    def _measure(self) -> None:
        self.scheduleDelayedItemsLayout()


class Field(QLineEdit):
    """A line to type in, from which Down and Enter lead on.

    Args:
        hint: what stands in it while it is empty.
        name: what it is called when read aloud.
    """

    down = Signal()

    def __init__(self, hint: str, name: str) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
            return
        super().keyPressEvent(event)
