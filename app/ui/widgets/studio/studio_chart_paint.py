"""How the studio's chart looks: rings with what passes them, a thick line for the way in hand, dots to a deputy."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from app.ui.models.chart_places import Places
from app.ui.theme import theme
from app.ui.widgets.chart_paint import label_font
from app.units import format_ms

if TYPE_CHECKING:
    from app.authoring.views.chart_view import ChartView, LinkView, RoleView, Way

RADIUS_PX, LINE_PX = 13, 13


class Lit(NamedTuple):
    """What is in hand."""

    first: tuple[int, ...] = ()
    """The way at the first moment, from the seat on, by index."""
    last: tuple[int, ...] = ()
    """The way at the last moment where it is another."""
    role: int = -1
    over: int = -1
    focused: bool = False


class StudioChartPainter:
    """Paints one chart once.

    Args:
        painter: of the drawing.
        view: what is drawn.
        places: where everything stands.
        lit: what is in hand.
    """

    def __init__(self, painter: QPainter, view: ChartView, places: Places, lit: Lit) -> None:
        self._painter, self._view, self._places, self._lit = painter, view, places, lit
        self._index = {role.id: number for number, role in enumerate(view.roles)}

    def paint(self) -> None:
        """Links, ways, then the roles with their words."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for link in self._view.links:
            self._link(link)
        self._deputy()
        self._way(self._lit.last, QPen(theme.color("warn"), 2.2, Qt.PenStyle.DashLine))
        self._way(self._lit.first, QPen(theme.color("accent"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for number, role in enumerate(self._view.roles):
            self._role(number, role)
        self._times()

    # lines -------------------------------------------------------------------------------------------

    def _link(self, link: LinkView) -> None:
        a, b = self._index.get(link.asker, -1), self._index.get(link.asked, -1)
        if a < 0 or b < 0:
            return
        near = self._lit.role in (a, b)
        self._line(a, b, QPen(theme.color("ink3" if near else "line"), 1.4))
        if not link.both:
            self._arrow(a, b)

    def _way(self, stops: tuple[int, ...], pen: QPen) -> None:
        for a, b in itertools.pairwise(stops):
            self._line(a, b, pen)

    def _deputy(self) -> None:
        if self._lit.role < 0:
            return
        deputy = self._index.get(self._view.roles[self._lit.role].deputy, -1)
        if deputy >= 0:
            self._line(self._lit.role, deputy, QPen(theme.color("calm"), 2, Qt.PenStyle.DotLine), bow=28)

    def _line(self, a: int, b: int, pen: QPen, bow: float = 0) -> None:
        """Straight between neighbouring rows, a curve for the rest, so that no line runs through a role."""
        start, end = self._at(a), self._at(b)
        path = QPainterPath(start)
        if bow or abs(self._places.rows[a] - self._places.rows[b]) != 1:
            path.quadTo(self._bend(start, end, bow), end)
        else:
            path.lineTo(end)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(path)

    def _bend(self, a: QPointF, b: QPointF, bow: float = 0) -> QPointF:
        middle, lift = (a + b) / 2, theme.px(18 + bow)
        if abs(a.y() - b.y()) < 1:
            return middle - QPointF(0, lift + abs(a.x() - b.x()) / 12)
        return middle + QPointF(lift if b.x() >= a.x() else -lift, 0)

    def _arrow(self, a: int, b: int) -> None:
        """A small head where a link goes one way only."""
        start, end = self._at(a), self._at(b)
        way = end - start
        length = (way.x() ** 2 + way.y() ** 2) ** 0.5 or 1.0
        unit = way / length
        tip = end - unit * theme.px(RADIUS_PX + 3)
        across = QPointF(-unit.y(), unit.x()) * theme.px(3)
        head = QPainterPath(tip)
        head.lineTo(tip - unit * theme.px(6) + across)
        head.lineTo(tip - unit * theme.px(6) - across)
        head.closeSubpath()
        self._painter.fillPath(head, theme.color("ink3"))

    def _times(self) -> None:
        """How long the links of the role in hand take, or those of the way in hand."""
        font = label_font()
        self._painter.setFont(font)
        way = {frozenset(pair) for pair in itertools.pairwise(self._lit.first)}
        for link in self._view.links:
            a, b = self._index.get(link.asker, -1), self._index.get(link.asked, -1)
            if min(a, b) < 0 or (self._lit.role not in (a, b) and frozenset((a, b)) not in way):
                continue
            here, there = (self._at(b), self._at(a)) if self._lit.role == b else (self._at(a), self._at(b))
            middle = here + (there - here) * (0.7 if self._lit.role in (a, b) else 0.5)
            if abs(self._places.rows[a] - self._places.rows[b]) != 1:
                middle = ((here + there) / 2 + self._bend(here, there)) / 2
            self._pill(middle, format_ms(link.takes_ms), QFontMetricsF(font))

    def _pill(self, middle: QPointF, words: str, metrics: QFontMetricsF) -> None:
        wide = metrics.horizontalAdvance(words) + 8
        pill = QRectF(middle.x() - wide / 2, middle.y() - metrics.height() / 2, wide, metrics.height())
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.color("accentsoft"))
        self._painter.drawRoundedRect(pill, 4, 4)
        self._painter.setPen(theme.color("accent"))
        self._painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)

    # roles -------------------------------------------------------------------------------------------

    def _at(self, role: int) -> QPointF:
        return QPointF(*self._places.points[role])

    def _role(self, number: int, role: RoleView) -> None:
        lit, at, radius = self._lit, self._at(number), float(theme.px(RADIUS_PX))
        on_way = number in lit.first or number in lit.last
        if number == lit.role:
            self._painter.setPen(QPen(theme.color("accent"), 2) if lit.focused else Qt.PenStyle.NoPen)
            self._painter.setBrush(theme.color("accentsoft"))
            self._painter.drawEllipse(at, radius + theme.px(6), radius + theme.px(6))
        reached = role.reachable or role.seat
        edge = "accent" if on_way or role.seat else ("ink" if number == lit.over else ("ink2" if reached else "hot"))
        pen = QPen(theme.color(edge), 1.8 if on_way or role.seat else 1.3)
        if role.hub:
            self._painter.setPen(QPen(theme.color(edge), 1.2))
            self._painter.setBrush(theme.color("surface"))
            self._painter.drawEllipse(at, radius + theme.px(3), radius + theme.px(3))
        if not reached:
            pen.setDashPattern([2, 2])
        self._painter.setPen(pen)
        filled = on_way or role.seat
        self._painter.setBrush(theme.color("accent" if filled else "surface"))
        self._painter.drawEllipse(at, radius, radius)
        self._number(number, role, at, radius, filled)
        self._word(number, on_way or number in (lit.role, lit.over), reached)

    def _number(self, number: int, role: RoleView, at: QPointF, radius: float, filled: bool) -> None:
        """The step on the way in hand, else how many expected escalations pass."""
        words = ""
        if number in self._lit.first[1:]:
            words = f"{self._lit.first.index(number, 1)}."
        elif role.passed and not self._lit.first:
            words = str(role.passed)
        if words:
            font = theme.font("hint", strong=True, tabular=True)
            self._painter.setFont(font)
            self._painter.setPen(theme.color("onaccent" if filled else "ink"))
            cell = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
            self._painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), words)

    def _word(self, number: int, loud: bool, reached: bool) -> None:
        word, line = self._places.words[number], theme.px(LINE_PX)
        font = label_font()
        metrics = QFontMetricsF(font)
        self._painter.setFont(font)
        for row, (words, left) in enumerate(word.lines):
            top = word.top + row * line
            ground = QRectF(left - 2, top, metrics.horizontalAdvance(words) + 4, line)
            self._painter.fillRect(ground, theme.color("surface"))
            about = row == len(word.lines) - 1 and row > 0
            title = "ink" if loud or reached else "ink2"
            self._painter.setPen(theme.color(("ink3" if reached else "hot") if about else title))
            self._painter.drawText(QPointF(left, top + (line - metrics.height()) / 2 + metrics.ascent()), words)


def stops(view: ChartView, way: Way | None) -> tuple[int, ...]:
    """A way by index, from the seat on; empty where there is none."""
    if way is None or way.takes_ms < 0:
        return ()
    index = {role.id: number for number, role in enumerate(view.roles)}
    seat = next((number for number, role in enumerate(view.roles) if role.seat), -1)
    found = [seat, *(index.get(name, -1) for name in way.roles)]
    return tuple(found) if min(found) >= 0 else ()
