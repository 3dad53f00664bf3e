"""Paints one thing that would change: its name, a word for what happens to it, and a glance at it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.ui.delegates import row_paint
from app.ui.models.studio.look_items import ITEM_ROLE, Item
from app.ui.theme import theme

_ROW_PX, _HEADING_PX = 50, 34
Index = QModelIndex | QPersistentModelIndex


class LookDelegate(QStyledItemDelegate):
    """Paint only."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(160), theme.px(_HEADING_PX if index.data(ITEM_ROLE).heading else _ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(ITEM_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if item.heading:
            row_paint.heading(painter, option.rect, item.title)
        else:
            row_paint.ground(painter, option, option.rect)
            _item(painter, option, item)
        painter.restore()


def _item(painter: QPainter, option: QStyleOptionViewItem, item: Item) -> None:
    inner = option.rect.adjusted(theme.px(12), theme.px(6), -theme.px(12), -theme.px(6))
    first = QRect(inner.x(), inner.y(), inner.width(), theme.px(20))
    second = QRect(inner.x(), first.bottom() + 1, inner.width(), theme.px(18))
    if item.tag:
        left = row_paint.tag(painter, inner.right() + 1, first.center().y(), item.tag, item.tone)
        first.setRight(left - theme.px(8))
    row_paint.line(painter, first, item.title, theme.font("control", strong=True), "ink")
    row_paint.line(painter, second, item.line, theme.font("hint", tabular=True), row_paint.quiet(option))
