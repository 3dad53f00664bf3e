"""Paints one cell of the catalogue: a small square a drill, its number the difficulty, its look how it has gone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.models.catalogue_model import CELL_ROLE
from app.ui.models.library_filter import PASSED, TO_PASS
from app.ui.theme import theme

SIDE_PX, _GAP_PX = 22, 4
_LOOKS = {PASSED: ("goodsoft", "good", "good"), TO_PASS: ("warnsoft", "warn", "warn")}
"""State -> (ground, edge, figure)."""
_NEW = ("surface", "ink3", "ink2")


class CatalogueDelegate(QStyledItemDelegate):
    """Paint only: what is shown comes from the model."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(3 * (SIDE_PX + _GAP_PX) + 12), theme.px(SIDE_PX + 12))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.currentIndex() == index:
            cell = QRectF(option.rect).adjusted(2, 2, -3, -3)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(theme.color("accentsoft"))
            painter.drawRoundedRect(cell, theme.px(8), theme.px(8))
        drills = index.data(CELL_ROLE) or ()
        step = theme.px(SIDE_PX + _GAP_PX)
        left = option.rect.x() + (option.rect.width() - len(drills) * step + theme.px(_GAP_PX)) / 2
        top = option.rect.y() + (option.rect.height() - theme.px(SIDE_PX)) / 2
        for number, (difficulty, state) in enumerate(drills):
            paint_mark(painter, QPointF(left + number * step, top), difficulty, state)
        painter.restore()


def paint_mark(painter: QPainter, at: QPointF, difficulty: int, state: str) -> None:
    """One drill at its upper left corner: passed has a tick, tried a bar, new neither."""
    ground, edge, figure = _LOOKS.get(state, _NEW)
    side = theme.px(SIDE_PX)
    box = QRectF(at.x(), at.y(), side, side)
    painter.setPen(QPen(theme.color(edge), 1))
    painter.setBrush(theme.color(ground))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
    painter.setPen(theme.color(figure))
    painter.setFont(theme.font("hint", strong=state == PASSED, tabular=True))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(difficulty) if difficulty else "")
    if state == PASSED:
        painter.setPen(QPen(theme.color("good"), max(1.5, theme.px(2))))
        unit = side / 22
        tick = (QPointF(13.5, 4.5), QPointF(15.5, 6.5), QPointF(19, 2))
        painter.drawPolyline(QPolygonF([box.topLeft() + point * unit for point in tick]))
    elif state == TO_PASS:
        painter.fillRect(QRectF(box.x() + side * 0.25, box.bottom() - side * 0.2, side * 0.5, max(1.0, side * 0.08)), theme.color("warn"))
