"""A list of drills, one card a row: Enter or a click asks for the briefing."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from app.services.library import Entry
from app.ui.delegates.library_delegate import LibraryDelegate
from app.ui.language import tr
from app.ui.models.library_model import ENTRY_ROLE, LibraryModel


class DrillList(QListView):
    """Shows the entries of a library model.

    Args:
        model: the entries.
        name: what the list is called when read aloud.
    """

    picked = Signal(str)
    """A scenario's id; what cannot be read is never picked."""

    def __init__(self, model: LibraryModel, name: str) -> None:
        super().__init__()
        self.setItemDelegate(LibraryDelegate(self))
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Up and down choose, Enter opens the briefing"))
        self.activated.connect(self._activate)

    def _activate(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, Entry) and entry.readable:
            self.picked.emit(entry.id)
