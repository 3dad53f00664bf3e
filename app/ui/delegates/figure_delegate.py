"""Paints a figure with its interval as a short scale below the words: one sees at once how sure it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.certification.angoff import PERMILLE
from app.certification.items import Figure
from app.ui.models.studio.figure_lines import DISCRIMINATION, DOUBT, FIGURE_ROLE, FIGURES_ROLE, FigureLines
from app.ui.theme import theme

ROW_PX = 44


class FigureDelegate(QStyledItemDelegate):
    """Paint only: what is shown comes from the model."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(80), theme.px(ROW_PX))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.color("accentsoft"))
        model, entry = index.model(), index.data(FIGURES_ROLE)
        kind = model.kind(index.column()) if isinstance(model, FigureLines) else -1
        cell, figure = option.rect.adjusted(theme.px(8), 0, -theme.px(8), 0), index.data(FIGURE_ROLE)
        doubtful = bool(entry and entry.doubt)
        if isinstance(figure, Figure):
            words = QRect(cell.x(), cell.y() + theme.px(4), cell.width(), theme.px(20))
            self._words(painter, words, index, "hot" if doubtful and kind == DISCRIMINATION and figure.high < 0 else "ink")
            least = -PERMILLE if kind == DISCRIMINATION else 0
            _scale(painter, QRectF(cell.x(), cell.y() + theme.px(28), cell.width(), theme.px(10)), figure, least)
        else:
            tone = "warn" if kind == DOUBT and doubtful else "ink" if kind == 0 else "ink3"
            self._words(painter, cell, index, tone)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _words(self, painter: QPainter, place: QRect, index: QModelIndex | QPersistentModelIndex, tone: str) -> None:
        painter.setFont(theme.font("control", tabular=True))
        painter.setPen(theme.color(tone))
        words = str(index.data() or "")
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if index.data(FIGURE_ROLE) is None:  # two lines fit where no scale is drawn
            wrapped = int(flags | Qt.TextFlag.TextWordWrap)
            needed = painter.boundingRect(place, wrapped, words)
            if needed.height() <= place.height():
                painter.drawText(place, wrapped, words)
                return
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(flags), shown)


def _scale(painter: QPainter, place: QRectF, figure: Figure, least: int) -> None:
    """The whole range as a hairline, the interval as a bar on it, the figure as a stroke."""
    def x(value: int) -> float:
        return place.x() + place.width() * (value - least) / (PERMILLE - least)

    middle = place.center().y()
    painter.setPen(QPen(theme.color("line"), 1))
    painter.drawLine(QPointF(place.left(), middle), QPointF(place.right(), middle))
    if least < 0:
        painter.drawLine(QPointF(x(0), place.top()), QPointF(x(0), place.bottom()))
    bar = QRectF(x(figure.low), middle - theme.px(2), max(2.0, x(figure.high) - x(figure.low)), theme.px(4))
    painter.fillRect(bar, theme.color("ink3"))
    painter.fillRect(QRectF(x(figure.value) - 1, place.top(), 3, place.height()), theme.color("accent"))
