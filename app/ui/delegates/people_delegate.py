"""Paints a cell of HR's table: words, and for a level's state the colour that goes with its word."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.models.hr.people_model import STATE, TONES
from app.ui.theme import theme

_PAD_PX = 10


class PeopleDelegate(QStyledItemDelegate):
    """Paint only."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.color("accentsoft"))
        words = index.data(Qt.ItemDataRole.DisplayRole) or ""
        state = index.data(STATE) or ""
        font = theme.font("control", strong=index.column() == 1, tabular=index.column() != 1)
        inner = option.rect.adjusted(theme.px(_PAD_PX), 0, -theme.px(_PAD_PX), 0)
        painter.setFont(font)
        tone = TONES.get(state, "ink3" if words == "–" else "ink" if index.column() < 2 else "ink2")
        painter.setPen(theme.color(tone))
        told = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), told)
        painter.restore()
