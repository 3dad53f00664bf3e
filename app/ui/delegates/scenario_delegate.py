"""Paints a scenario of the studio's list: title, facts, and what is to be known before it is opened."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.services.authored import Authored
from app.ui.delegates import row_paint
from app.ui.models.studio.scenario_rows import MARKS_ROLE, ROW_ROLE, Mark, facts
from app.ui.theme import theme

_ROW_PX, _HEADING_PX = 52, 36
Index = QModelIndex | QPersistentModelIndex


class ScenarioDelegate(QStyledItemDelegate):
    """Paint only."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(ROW_ROLE), str)
        return QSize(theme.px(200), theme.px(_HEADING_PX if heading else _ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, str):
            row_paint.heading(painter, option.rect, row)
        elif isinstance(row, Authored):
            row_paint.ground(painter, option, option.rect)
            self._scenario(painter, option, row, index.data(MARKS_ROLE))
        painter.restore()

    def _scenario(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Authored, marks: tuple[Mark, ...]
    ) -> None:
        inner = option.rect.adjusted(theme.px(12), theme.px(6), -theme.px(12), -theme.px(6))
        first = QRect(inner.x(), inner.y(), inner.width(), theme.px(20))
        second = QRect(inner.x(), first.bottom() + 1, inner.width(), theme.px(18))
        right = inner.right() + 1
        for word, tone in reversed(marks):
            right = row_paint.tag(painter, right, first.center().y(), word, tone) - theme.px(6)
        first.setRight(max(first.x() + theme.px(40), right - theme.px(4)))
        row_paint.line(painter, first, row.title, theme.font("body", strong=True), "ink")
        row_paint.line(painter, second, facts(row), theme.font("hint", tabular=True), row_paint.quiet(option))
