"""Paints one problem of a text: sign and weight, its number, the sentence, what to do, and where it stands."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.kept_words import kept
from app.ui.models.studio.problems_model import ENTRY, ERROR, place_of, weight_of
from app.ui.theme import theme

_PAD_PX, _GAP_PX, _SIGN_PX = 12, 8, 14


class ProblemDelegate(QStyledItemDelegate):
    """Two lines a problem: what is wrong, and what to do about it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(240), theme.px(44))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(ENTRY)
        picked = bool(option.state & QStyle.StateFlag.State_Selected)
        message, remedy = kept(entry.message), kept(entry.remedy)  # before the painter is touched: words may fail
        painter.save()
        if picked:
            painter.fillRect(option.rect, theme.color("accentsoft"))
        inner = option.rect.adjusted(theme.px(_PAD_PX), theme.px(4), -theme.px(_PAD_PX), -theme.px(4))
        upper = QRect(inner.x(), inner.y(), inner.width(), inner.height() // 2)
        lower = QRect(inner.x(), upper.bottom() + 1, inner.width(), inner.height() - upper.height())
        tone = "hot" if entry.severity == ERROR else "warn"
        sign = theme.pixmap("triangle-alert", tone, _SIGN_PX, painter.device().devicePixelRatio())
        painter.drawPixmap(upper.x(), upper.y() + (upper.height() - theme.px(_SIGN_PX)) // 2, sign)
        left = upper.x() + theme.px(_SIGN_PX + _GAP_PX)
        right = self._right(painter, upper, place_of(entry))
        left = self._words(painter, upper, left, right, f"{weight_of(entry)} {entry.code}", tone, True)
        self._words(painter, upper, left, right, message, "ink", False)
        indent = lower.x() + theme.px(_SIGN_PX + _GAP_PX)
        self._words(painter, lower, indent, lower.right(), remedy, "ink2", False, "hint")
        painter.restore()

    @staticmethod
    def _right(painter: QPainter, rect: QRect, words: str) -> int:
        """Words at the right edge; returns where they begin."""
        font = theme.font("hint", tabular=True)
        width = QFontMetrics(font).horizontalAdvance(words)
        painter.setFont(font)
        painter.setPen(theme.color("ink3"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)
        return rect.right() - width - theme.px(_GAP_PX)

    @staticmethod
    def _words(
        painter: QPainter, rect: QRect, left: int, right: int, words: str, tone: str, strong: bool, role: str = "control"
    ) -> int:
        """Words from the left; returns where the next ones begin."""
        font = theme.font(role, strong=strong)
        metrics = QFontMetrics(font)
        told = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, right - left))
        painter.setFont(font)
        painter.setPen(theme.color(tone))
        box = QRect(left, rect.y(), max(0, right - left), rect.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), told)
        return left + metrics.horizontalAdvance(told) + theme.px(_GAP_PX)
