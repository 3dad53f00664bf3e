"""Paints a cell of HR's plain tables: a line of words in its tone, and a tick box where rows can be picked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionButton, QStyleOptionViewItem

from app.ui.models.hr.cells import STRONG, TONE
from app.ui.theme import theme

_PAD_PX, _BOX_PX, _MARK_PX = 10, 16, 3


class CellsDelegate(QStyledItemDelegate):
    """Paint only.

    Args:
        ticks: whether the first column keeps room for a tick box.
    """

    def __init__(self, ticks: bool) -> None:
        super().__init__()
        self._ticks = ticks

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.color("accentsoft"))
            if index.column() == 0 and option.widget is not None and option.widget.hasFocus():
                mark = QRect(option.rect)
                mark.setWidth(theme.px(_MARK_PX))
                painter.fillRect(mark, theme.color("accent"))
        painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.color("line"))
        inner = option.rect.adjusted(theme.px(_PAD_PX), 0, -theme.px(_PAD_PX), 0)
        if self._ticks and index.column() == 0:
            self._box(painter, inner, index.data(Qt.ItemDataRole.CheckStateRole))
            inner.setLeft(inner.left() + theme.px(_BOX_PX + _PAD_PX))
        painter.setFont(theme.font("control", strong=bool(index.data(STRONG)), tabular=True))
        painter.setPen(theme.color(index.data(TONE) or "ink2"))
        words = painter.fontMetrics().elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, inner.width())
        flags = index.data(Qt.ItemDataRole.TextAlignmentRole)
        painter.drawText(inner, int(flags) | int(Qt.TextFlag.TextSingleLine), words)
        painter.restore()

    @staticmethod
    def _box(painter: QPainter, inner: QRect, state: object) -> None:
        if state is None:
            return
        box = QStyleOptionButton()
        side = theme.px(_BOX_PX)
        box.rect = QRect(inner.left(), inner.center().y() - side // 2, side, side)
        checked = Qt.CheckState(state) == Qt.CheckState.Checked
        painter.setPen(theme.color("accent" if checked else "ink3"))
        painter.setBrush(theme.color("accent" if checked else "surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(box.rect, theme.px(4), theme.px(4))
        if checked:
            painter.drawPixmap(box.rect, theme.pixmap("check", "onaccent", _BOX_PX, QApplication.instance().devicePixelRatio()))
