"""Paints the runs of one player on a strip from 0 to 100: every run a dot, the mean, the pass mark, the bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from app.services.soundness import AT_LEAST
from app.ui.delegates.two_lines import TwoLines
from app.ui.models.studio.rehearse_scores import SPREAD, SPREAD_ROLE, Spread
from app.ui.models.studio.rehearse_strip import FULL, at, heap
from app.ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
SIDE_PX = 20
"""Room left and right of 0 and 100."""
_DOT_PX, _HEIGHT_PX, _MEAN_PX = 5, 22, 7
_SEE_THROUGH = 150


def track(cell: QRect) -> QRectF:
    """From 0 to 100 within a cell of the strip."""
    return QRectF(cell).adjusted(theme.px(SIDE_PX), 0, -theme.px(SIDE_PX), 0)


class ScoreStrip(TwoLines):
    """Paint only: what is shown comes from the model."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() != SPREAD:
            super().paint(painter, option, index)
            return
        spread: Spread = index.data(SPREAD_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, option, index)
        strip = track(option.rect)
        if not spread.said:
            _paint_line(painter, strip)
        _paint_bar(painter, strip, spread)
        _paint_pass(painter, strip, spread)
        if spread.said:
            painter.setFont(theme.font("hint"))
            painter.setPen(theme.color("ink3"))
            painter.drawText(strip, int(Qt.AlignmentFlag.AlignVCenter), spread.said)
        else:
            _paint_runs(painter, strip, spread)
        painter.restore()


def _paint_bar(painter: QPainter, strip: QRectF, spread: Spread) -> None:
    """The side on which the mean may not lie is hatched; red and plain if it does."""
    if spread.bar is None:
        return
    side, bar = spread.bar
    x = strip.left() + at(bar, strip.width())
    zone = QRectF(strip).adjusted(0, theme.px(4), 0, -theme.px(4))
    if side == AT_LEAST:
        zone.setRight(x)
    else:
        zone.setLeft(x)
    hatched = QBrush(theme.color("line"), Qt.BrushStyle.BDiagPattern)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hatched if spread.held else QBrush(theme.color("hotsoft")))
    painter.drawRect(zone)
    painter.setPen(QPen(theme.color("ink3" if spread.held else "hot"), theme.px(1)))
    painter.drawLine(QPointF(x, zone.top()), QPointF(x, zone.bottom()))


def _paint_line(painter: QPainter, strip: QRectF) -> None:
    painter.setPen(QPen(theme.color("line"), 1))
    middle = strip.center().y()
    painter.drawLine(QPointF(strip.left(), middle), QPointF(strip.right(), middle))


def _paint_pass(painter: QPainter, strip: QRectF, spread: Spread) -> None:
    if 0 < spread.pass_mark <= FULL:
        pen = QPen(theme.color("accent"), 1)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        x = strip.left() + at(spread.pass_mark, strip.width())
        painter.drawLine(QPointF(x, strip.top()), QPointF(x, strip.bottom()))


def _paint_runs(painter: QPainter, strip: QRectF, spread: Spread) -> None:
    middle, dot = strip.center().y(), theme.px(_DOT_PX)
    least, most = min(spread.totals), max(spread.totals)
    painter.setPen(QPen(theme.color("ink3"), theme.px(1.5)))
    painter.drawLine(QPointF(strip.left() + at(least, strip.width()), middle),
                     QPointF(strip.left() + at(most, strip.width()), middle))
    usual, faulty = theme.color("accent"), theme.color("hot")
    usual.setAlpha(_SEE_THROUGH)
    painter.setPen(Qt.PenStyle.NoPen)
    for (x, y), is_wrong in zip(heap(spread.totals, strip.width(), dot, theme.px(_HEIGHT_PX)), spread.wrong):
        painter.setBrush(faulty if is_wrong else usual)
        centre = QPointF(strip.left() + x, middle + y)
        if is_wrong:
            painter.drawRect(QRectF(centre.x() - dot / 2, centre.y() - dot / 2, dot, dot))
        else:
            painter.drawEllipse(centre, dot / 2, dot / 2)
    _paint_mean(painter, strip.left() + at(spread.mean, strip.width()), middle)


def _paint_mean(painter: QPainter, x: float, middle: float) -> None:
    """Above and below the heap, so that no run is hidden."""
    inner = theme.px(_HEIGHT_PX) / 2 + theme.px(1)
    outer = inner + theme.px(_MEAN_PX)
    painter.setPen(QPen(theme.color("ink"), theme.px(2)))
    painter.drawLine(QPointF(x, middle - outer), QPointF(x, middle - inner))
    painter.drawLine(QPointF(x, middle + inner), QPointF(x, middle + outer))
