"""How a row of the studio's lists looks: mark, title, figure, what it means, and a bar where it is a count."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.models.studio.place_rows import ROW_ROLE, Row
from app.ui.theme import theme
from app.ui.widgets.studio.node_marks import paint_mark

Index = QModelIndex | QPersistentModelIndex
_SIDE, _ABOVE, _MARK, _BAR = 12, 6, 24, 6
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_LINES = 5
_TITLE_SHARE = 0.45
"""Of the line, where a bar stands beside the title."""
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class RowDelegate(QStyledItemDelegate):
    """Paint only: what is shown comes from the model."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW_ROLE)
        view = option.widget
        wide = view.viewport().width() if isinstance(view, QAbstractItemView) else theme.px(400)
        if not isinstance(row, Row):
            return QSize(0, 0)
        if row.head:
            return QSize(theme.px(80), theme.px(32))
        high = theme.px(2 * _ABOVE) + _line("control")
        if row.sub:
            high += _sub_height(row, wide - _inset(row))
        return QSize(theme.px(80), high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.head:
            _head(painter, option.rect, row)
        else:
            self._row(painter, option, row)
        painter.restore()

    def _row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        _ground(painter, option)
        if row.here:
            edge = QRectF(option.rect.x() + theme.px(4), option.rect.y() + theme.px(5), theme.px(3), option.rect.height() - theme.px(10))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(edge, 1.5, 1.5)
        left = option.rect.x() + theme.px(_SIDE)
        line = _line("control")
        cell = QRect(left, option.rect.y() + theme.px(_ABOVE), option.rect.width() - theme.px(2 * _SIDE), line)
        if row.mark:
            side = theme.px(14)
            paint_mark(painter, QRectF(cell.x(), cell.y() + (line - side) / 2, side, side), row.mark)
            cell.setLeft(cell.x() + theme.px(_MARK))
        taken = 0
        if row.right:
            figure = theme.font("hint", tabular=True)
            taken = QFontMetrics(figure).horizontalAdvance(row.right) + theme.px(12)
            painter.setFont(figure)
            painter.setPen(theme.color("ink2"))
            painter.drawText(cell, _RIGHT, row.right)
        if row.bar:
            thick, left = theme.px(_BAR), cell.x() + round(cell.width() * _TITLE_SHARE)
            wide = cell.right() - left - max(taken, theme.px(40))
            _bar(painter, QRectF(left, cell.y() + (line - thick) / 2, wide, thick), row)
            taken = cell.right() - left + theme.px(8)
        font = theme.font("control", strong=bool(row.sub) and not row.bar)
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        shown = QFontMetrics(font).elidedText(row.title, Qt.TextElideMode.ElideRight, cell.width() - taken)
        painter.drawText(cell.adjusted(0, 0, -taken, 0), _LEFT, shown)
        below = cell.bottom() + 1
        if row.sub:
            painter.setFont(theme.font("hint"))
            painter.setPen(theme.color("ink2"))
            high = option.rect.bottom() - below - theme.px(_ABOVE) + 2
            painter.drawText(QRect(cell.x(), below, cell.width(), high), _WRAPPED, row.sub)


def _inset(row: Row) -> int:
    return theme.px(2 * _SIDE + (_MARK if row.mark else 0))


def _line(role: str) -> int:
    return QFontMetrics(theme.font(role)).height() + theme.px(2)


def _sub_height(row: Row, wide: int) -> int:
    metrics = QFontMetrics(theme.font("hint"))
    most = _LINES * metrics.lineSpacing()
    if "\n" not in row.sub and metrics.horizontalAdvance(row.sub) <= wide:
        return metrics.lineSpacing()
    return min(most, metrics.boundingRect(QRect(0, 0, max(40, wide), most), _WRAPPED, row.sub).height())


def _ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    state = option.state
    box = QRectF(option.rect).adjusted(theme.px(4) + 0.5, 1.5, -theme.px(4) - 0.5, -1.5)
    picked, over = state & QStyle.StateFlag.State_Selected, state & QStyle.StateFlag.State_MouseOver
    if not picked and not over:
        return
    focused = isinstance(option.widget, QAbstractItemView) and option.widget.hasFocus()
    painter.setPen(QPen(theme.color("accent"), 2) if picked and focused else Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accentsoft" if picked else "canvas"))
    painter.drawRoundedRect(box, theme.px(8), theme.px(8))


def _head(painter: QPainter, rect: QRect, row: Row) -> None:
    font = theme.font("caps")
    painter.setFont(font)
    painter.setPen(theme.color("ink3"))
    cell = rect.adjusted(theme.px(_SIDE), theme.px(8), -theme.px(_SIDE), 0)
    words = QFontMetrics(font).elidedText(row.title.upper(), Qt.TextElideMode.ElideRight, cell.width())
    painter.drawText(cell, _LEFT, words)


def _bar(painter: QPainter, whole: QRectF, row: Row) -> None:
    value, most, mark = row.bar or (0, 1, -1)
    high = float(theme.px(4))
    track = QRectF(whole.x(), whole.y() + (whole.height() - high) / 2, whole.width(), high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("line"))
    painter.drawRoundedRect(track, high / 2, high / 2)
    share = min(1.0, max(0.0, value / most)) if most > 0 else 0.0
    if share > 0:
        painter.setBrush(theme.color(row.tone))
        painter.drawRoundedRect(QRectF(track.x(), track.y(), max(high, track.width() * share), high), high / 2, high / 2)
    if 0 <= mark <= most:
        x = track.x() + track.width() * mark / max(1, most)
        painter.fillRect(QRectF(min(x, track.right() - 2), whole.y(), 2, whole.height()), theme.color("ink2"))
