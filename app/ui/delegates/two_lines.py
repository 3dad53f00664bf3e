"""Paints a cell of a plain table: one line, or a strong line with a quiet one below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.models.studio.rehearse_scores import WORDS_ROLE
from app.ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
ROW_PX, _SIDE_PX, _MARK_PX = 44, 8, 3


class TwoLines(QStyledItemDelegate):
    """Paint only: what is shown comes from the model."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(64), theme.px(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        self.paint_ground(painter, option, index)
        cell = option.rect.adjusted(theme.px(_SIDE_PX), 0, -theme.px(_SIDE_PX), 0)
        lines = index.data(WORDS_ROLE)
        if lines is not None:
            paint_lines(painter, cell, lines)
        else:
            painter.setFont(theme.font("control", tabular=True))
            painter.setPen(theme.color("ink"))
            flags = index.data(Qt.ItemDataRole.TextAlignmentRole) or int(Qt.AlignmentFlag.AlignVCenter)
            paint_words(painter, cell, int(flags), str(index.data() or ""))
        painter.restore()

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The picked row, with a mark at its left end while the table has the focus; a hairline below the others."""
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.color("accentsoft"))
            if index.column() == 0 and option.widget is not None and option.widget.hasFocus():
                mark = QRect(option.rect)
                mark.setWidth(theme.px(_MARK_PX))
                painter.fillRect(mark, theme.color("accent"))
        line = QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(line, theme.color("line"))


def paint_lines(painter: QPainter, cell: QRect, lines: tuple[str, str, str, bool]) -> None:
    """(first line, second line, tone of the first, whether it is strong); the second may be empty."""
    first, second, tone, strong = lines
    painter.setPen(theme.color(tone))
    painter.setFont(theme.font("control", strong=strong))
    if not second:
        paint_words(painter, cell, int(Qt.AlignmentFlag.AlignVCenter), first)
        return
    middle = cell.center().y() + 1
    upper, lower = QRect(cell), QRect(cell)
    upper.setBottom(middle)
    lower.setTop(middle + 1)
    paint_words(painter, upper, int(Qt.AlignmentFlag.AlignBottom), first)
    painter.setPen(theme.color("ink3"))
    painter.setFont(theme.font("hint"))
    paint_words(painter, lower, int(Qt.AlignmentFlag.AlignTop), second)


def paint_words(painter: QPainter, cell: QRect, flags: int, words: str) -> None:
    """One line that ends in an ellipsis where it does not fit."""
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, cell.width())
    painter.drawText(cell, flags | int(Qt.TextFlag.TextSingleLine), shown)
