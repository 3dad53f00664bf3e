"""A look before anything is written: what would change on the left, the chosen one whole on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.ui.delegates.look_delegate import LookDelegate
from app.ui.language import tr
from app.ui.models.studio.look_items import ITEM_ROLE, Item, LookItems
from app.ui.theme import theme
from app.ui.widgets.layout import Hairline, row
from app.ui.widgets.studio.item_detail import ItemDetail
from app.ui.widgets.studio.row_list import RowList

_LIST_PX, _NARROW_PX = 380, 600
_ANY = 16_777_215
"""Qt's own for no limit."""


class LookView(QWidget):
    """List and detail.

    Args:
        name: what the list is called when read aloud.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.items = LookItems()
        self.list = RowList(
            self.items, LookDelegate(), ITEM_ROLE, name, tr("Up and down choose; what is chosen stands beside")
        )
        self._detail = ItemDetail()
        self.list.walked.connect(self._detail.show_item)
        self._line = Hairline("down")
        listed = QWidget()
        listed.setLayout(row(self.list, margins=(4, 0, 0, 0)))
        self._listed = listed
        self._box = row(listed, self._line, self._detail, gap=0)
        self._box.setStretch(2, 1)
        self.setLayout(self._box)
        self._detail.show_item(None)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these, the first one chosen."""
        self.items.show(items)
        self.list.choose(self.items.first())
        self.list.scrollToTop()

    def focus_list(self) -> None:
        """Walk through it."""
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        narrow = self.width() < theme.px(_NARROW_PX)
        self._box.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._line.setVisible(not narrow)
        side = min(theme.px(_LIST_PX), self.width() * 42 // 100)
        self._listed.setMaximumWidth(_ANY if narrow else side)
        self._listed.setMinimumWidth(0 if narrow else side)
        self._listed.setMaximumHeight(self.height() // 2 if narrow else _ANY)
