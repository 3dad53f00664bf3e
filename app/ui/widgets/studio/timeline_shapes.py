"""What one mark of the time line looks like, and pictures of it ready to be set down by the thousand."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from app.ui.models.studio.timeline_marks import BROKEN, SCRIPTED
from app.ui.theme import theme

_FULL, _HOLE, _RING, _ARM = 0.27, 0.16, 0.41, 0.27
"""Radii in widths of a mark."""


def draw_mark(painter: QPainter, centre: QPointF, unit: float, happens: str, decision: bool, chosen: bool = False) -> None:
    """Full at its time, hollow not before, a cross where nobody can say; a second ring round a decision.

    Args:
        painter: antialiased.
        unit: width of a mark, px.
        chosen: in the accent's colour.
    """
    if happens == BROKEN:
        arm = unit * _ARM
        painter.setPen(QPen(theme.color("hot"), unit * 0.13))
        painter.drawLines([QLineF(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm)),
                           QLineF(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm))])  # fmt: skip
        return
    colour = theme.color("accent" if chosen else "ink" if decision else "ink3")
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if decision:
        painter.setPen(QPen(colour, unit * 0.09))
        painter.drawEllipse(centre, unit * _RING, unit * _RING)
    if happens == SCRIPTED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(centre, unit * _FULL, unit * _FULL)
    else:
        painter.setPen(QPen(colour, unit * (_FULL - _HOLE)))
        painter.drawEllipse(centre, unit * (_FULL + _HOLE) / 2, unit * (_FULL + _HOLE) / 2)


def stamp(unit: float, happens: str, decision: bool, ratio: float) -> QPixmap:
    """A picture of a mark, one width square.

    Args:
        ratio: device pixels of one px.
    """
    side = round(unit * ratio)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_mark(painter, QPointF(side, side) / ratio / 2, unit, happens, decision)
    painter.end()
    return picture
