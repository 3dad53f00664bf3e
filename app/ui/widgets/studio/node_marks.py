"""Small drawings that say what a thing is by their shape: the kinds of nodes of a story, a warning, a tick."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from app.ui.theme import theme

_TONES = {"warn": "warn", "fits": "good", "contingency": "warn", "storyline": "hot", "level": "hot", "draft": "accent"}


def paint_mark(painter: QPainter, box: QRectF, mark: str, tone: str = "") -> None:
    """Draw a mark into a square.

    Args:
        painter: antialiased.
        box: where.
        mark: warn, fits, or a kind of node.
        tone: colour token; "" for the mark's own.
    """
    shape = _SHAPES.get(mark)
    if shape is None:
        return
    painter.save()
    thick = max(1.2, box.width() / 9)
    pen = QPen(theme.color(tone or _TONES.get(mark, "ink2")), thick)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(shape(box.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)))
    painter.restore()


def _lines(box: QRectF, *strokes: tuple[tuple[float, float], ...], closed: bool = False) -> QPainterPath:
    """Strokes through points of a 10 x 10 field."""
    path = QPainterPath()
    for stroke in strokes:
        points = [QPointF(box.x() + x * box.width() / 10, box.y() + y * box.height() / 10) for x, y in stroke]
        path.addPolygon(QPolygonF([*points, points[0]] if closed else points))
    return path


def _inject(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(box)
    return path


def _contingency(box: QRectF) -> QPainterPath:
    return _lines(box, ((5, 0), (10, 5), (5, 10), (0, 5)), closed=True)


def _draft(box: QRectF) -> QPainterPath:
    return _lines(box, ((0, 1), (10, 1), (10, 7), (5, 7), (2, 10), (2, 7), (0, 7)), closed=True)


def _fact(box: QRectF) -> QPainterPath:
    return _lines(box, ((1, 0), (9, 0), (9, 10), (1, 10), (1, 0)), ((3.5, 3.5), (6.5, 3.5)), ((3.5, 6.5), (6.5, 6.5)))


def _deed(box: QRectF) -> QPainterPath:
    return _lines(box, ((0, 0), (10, 0), (10, 10), (0, 10), (0, 0)), ((2.5, 5), (4.5, 7), (7.5, 3)))


def _storyline(box: QRectF) -> QPainterPath:
    return _lines(box, ((0, 9), (3, 5), (6, 7), (10, 1)), ((6.5, 1), (10, 1), (10, 4.5)))


def _level(box: QRectF) -> QPainterPath:
    return _lines(box, ((0, 10), (0, 7)), ((5, 10), (5, 4)), ((10, 10), (10, 0)))


def _piece(box: QRectF) -> QPainterPath:
    return _lines(box, ((0, 1), (10, 1), (10, 9), (0, 9), (0, 1), (5, 5.5), (10, 1)))


def _warn(box: QRectF) -> QPainterPath:
    return _lines(box, ((5, 0.5), (10, 9.5), (0, 9.5), (5, 0.5)), ((5, 4), (5, 6.5)), ((5, 8), (5, 8.1)))


def _fits(box: QRectF) -> QPainterPath:
    return _lines(box, ((1, 5.5), (4, 8.5), (9, 2)))


_SHAPES: dict[str, Callable[[QRectF], QPainterPath]] = {
    "inject": _inject,
    "contingency": _contingency,
    "draft": _draft,
    "fact": _fact,
    "deed": _deed,
    "storyline": _storyline,
    "level": _level,
    "piece": _piece,
    "warn": _warn,
    "fits": _fits,
}
