"""Five small graphs, one a formation, as points and edges on a 100 x 100 field, and their painter."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

Drawing = tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...], tuple[int, ...]]

GLYPHS: dict[str, Drawing] = {
    # many small groups, each on its own
    "decentralised": (
        ((20, 24), (48, 14), (78, 30), (22, 62), (50, 84), (80, 70), (50, 48)),
        ((0, 1), (3, 4), (5, 2)),
        (),
    ),
    # all through one
    "centralised": (
        ((50, 16), (14, 80), (38, 80), (62, 80), (86, 80)),
        ((0, 1), (0, 2), (0, 3), (0, 4)),
        (0,),
    ),
    # one in the middle that serves the others
    "hub-and-spoke": (
        ((50, 50), (50, 10), (86, 32), (86, 70), (50, 90), (14, 70), (14, 32)),
        ((0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6)),
        (0,),
    ),
    # hubs round a hub
    "multiple-hub-and-spoke": (
        ((50, 50), (26, 26), (76, 30), (52, 84), (8, 14), (34, 6), (94, 14), (92, 48), (34, 94), (72, 94)),
        ((0, 1), (0, 2), (0, 3), (1, 4), (1, 5), (2, 6), (2, 7), (3, 8), (3, 9)),
        (0, 1, 2, 3),
    ),
    # everybody with everybody near
    "honeycomb": (
        ((50, 10), (86, 30), (86, 70), (50, 90), (14, 70), (14, 30)),
        ((0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 0), (0, 2), (2, 4), (4, 0), (1, 3), (3, 5), (5, 1)),
        (),
    ),
}


def paint(painter: QPainter, rect: QRectF, formation: str, colour: QColor) -> None:
    """Draw the glyph of a formation into `rect`; a formation nobody knows draws nothing."""
    if formation not in GLYPHS:
        return
    points, edges, hubs = GLYPHS[formation]
    unit = min(rect.width(), rect.height()) / 100
    at = [QPointF(rect.x() + x * unit, rect.y() + y * unit) for x, y in points]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    thin = QColor(colour)
    thin.setAlphaF(0.6)
    painter.setPen(QPen(thin, max(1.0, 4 * unit)))
    for start, end in edges:
        painter.drawLine(at[start], at[end])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colour))
    for index, point in enumerate(at):
        radius = max(1.6, (13 if index in hubs else 8.5) * unit)
        painter.drawEllipse(point, radius, radius)
    painter.restore()
