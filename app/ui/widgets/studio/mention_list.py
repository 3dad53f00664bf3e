"""Every place where a name stands: a click or Enter goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from app.ui.language import tr
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column


class MentionList(QWidget):
    """Shows where a name is defined and used."""

    picked = Signal(int, int)
    """First character and the one after the last."""

    def __init__(self) -> None:
        super().__init__()
        self._head = Label(tr("Put the cursor on a name and press Shift F12."), "hint", "ink3", wrap=True)
        self._list = QListWidget()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setAccessibleName(tr("Where a name stands"))
        self._list.itemActivated.connect(self._pick)
        self._list.itemClicked.connect(self._pick)
        self._list.hide()
        self.setLayout(column(self._head, self._list, gap=8, margins=(16, 12, 16, 8)))
        self.layout().setStretch(1, 1)
        self.setFocusProxy(self._list)

    def show_mentions(self, name: str, mentions: Sequence) -> None:
        """Show these places of a name."""
        self._list.clear()
        if not mentions:
            self._head.setText(tr("The cursor is on no name."))
            self._list.hide()
            return
        uses = sum(1 for entry in mentions if not entry.defines)
        self._head.setText(tr("{name}: used in %n place(s)", "", uses).format(name=name))
        for entry in mentions:
            words = tr("line {line}, defined: {words}") if entry.defines else tr("line {line}: {words}")
            item = QListWidgetItem(words.format(line=entry.line, words=entry.words))
            item.setData(Qt.ItemDataRole.UserRole, (entry.start, entry.end))
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.show()

    def _pick(self, item: QListWidgetItem) -> None:
        self.picked.emit(*item.data(Qt.ItemDataRole.UserRole))
