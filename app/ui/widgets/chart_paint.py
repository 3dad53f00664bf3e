"""How a chart looks: rings for roles, dashes for those off duty, a thick line for the path, lights for what is under way."""

from __future__ import annotations

import itertools
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from app.org.tables import answers_for, on_duty
from app.ui.models.chart_places import Places
from app.ui.models.walk import WalkPlan
from app.ui.theme import theme


class Passing(NamedTuple):
    """A matter under way: its walk, and how many of its stops it has reached."""

    walk: tuple[int, ...]
    reached: int


def label_font() -> QFont:
    """What roles are named in."""
    font = theme.font("hint")
    font.setPixelSize(theme.px(11))
    return font


class ChartPainter:
    """Paints one chart once.

    Args:
        plan: the path being picked.
        places: where everything stands.
        story_ms: for who is on duty.
    """

    def __init__(self, plan: WalkPlan, places: Places, story_ms: int) -> None:
        self._plan, self._places, self._story_ms = plan, places, story_ms
        self._chart = plan.chart

    def paint(self, on: QWidget, passing: list[Passing], ghost: tuple[int, ...], cursor: int, hovered: int) -> None:
        """Links first, then the path, then the roles with their words."""
        painter = QPainter(on)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._links(painter)
        if ghost and not self._plan.walk:
            self._route(painter, ghost, QPen(theme.color("accent"), 1.4, Qt.PenStyle.DotLine))
        for matter in passing:
            stops = [self._plan.seat, *matter.walk]
            pairs = list(itertools.pairwise(stops))
            for number, (start, end) in enumerate(pairs):
                lit = number < matter.reached
                style = Qt.PenStyle.SolidLine if lit else Qt.PenStyle.DashLine
                self._line(painter, start, end, QPen(theme.color("warn"), 3 if lit else 1.6, style))
        for start, end in self._plan.edges():
            self._line(painter, start, end, QPen(theme.color("accent"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        lit = {role for matter in passing for role in matter.walk[: matter.reached]}
        for role in range(len(self._chart.roles)):
            self._role(painter, role, role in lit, cursor, hovered, role in ghost and not self._plan.walk)
        painter.end()

    def _links(self, painter: QPainter) -> None:
        drawn: set[tuple[int, int]] = set()
        pen = QPen(theme.color("line"), 1.4)
        for start, links in enumerate(self._chart.links):
            for end, _ in links:
                both = (min(start, end), max(start, end))
                if both not in drawn:
                    drawn.add(both)
                    self._line(painter, start, end, pen)
                if self._chart.link_ms(end, start) < 0:
                    self._arrow(painter, start, end)

    def _route(self, painter: QPainter, walk: tuple[int, ...], pen: QPen) -> None:
        stops = [self._plan.seat, *walk]
        for start, end in itertools.pairwise(stops):
            self._line(painter, start, end, pen)

    def _line(self, painter: QPainter, start: int, end: int, pen: QPen) -> None:
        """Straight between neighbouring rows, a curve for the rest, so that no line runs through a role."""
        path = QPainterPath(self._at(start))
        a, b = self._at(start), self._at(end)
        if abs(self._places.rows[start] - self._places.rows[end]) == 1 or start == end:
            path.lineTo(b)
        else:
            path.quadTo(self._bow(a, b), b)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _bow(self, a: QPointF, b: QPointF) -> QPointF:
        """The point that bends a cross link: up between roles of one row, aside between rows further apart."""
        middle, lift = (a + b) / 2, theme.px(16)
        if abs(a.y() - b.y()) < 1:
            return middle - QPointF(0, lift + abs(a.x() - b.x()) / 12)
        return middle + QPointF(lift if b.x() >= a.x() else -lift, 0)

    def _arrow(self, painter: QPainter, start: int, end: int) -> None:
        """A small head where a link goes one way only."""
        a, b = self._at(start), self._at(end)
        way = b - a
        length = (way.x() ** 2 + way.y() ** 2) ** 0.5 or 1.0
        unit = way / length
        tip = b - unit * theme.px(13)
        across = QPointF(-unit.y(), unit.x()) * theme.px(3)
        head = QPainterPath(tip)
        head.lineTo(tip - unit * theme.px(6) + across)
        head.lineTo(tip - unit * theme.px(6) - across)
        head.closeSubpath()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("ink3"))
        painter.drawPath(head)

    def _at(self, role: int) -> QPointF:
        return QPointF(*self._places.points[role])

    def _role(self, painter: QPainter, role: int, lit: bool, cursor: int, hovered: int, suggested: bool) -> None:
        plan, at, radius = self._plan, self._at(role), float(theme.px(10))
        step = len(plan.walk) - plan.walk[::-1].index(role) if role in plan.walk else 0
        on_path = bool(step) or role == plan.seat
        there = answers_for(self._chart, role, self._story_ms) >= 0
        next_one = plan.may_add(role)
        if role == cursor:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(theme.color("accentsoft"))
            painter.drawEllipse(at, radius + theme.px(5), radius + theme.px(5))
        edge = "accent" if on_path or suggested else ("warn" if lit else ("ink" if next_one or role == hovered else "ink3"))
        pen = QPen(theme.color(edge), 1.8 if next_one or on_path or suggested else 1.2)
        if not on_duty(self._chart.roles[role], self._story_ms):
            pen.setDashPattern([2, 2])
        painter.setPen(pen)
        painter.setBrush(theme.color("accent" if on_path else ("warn" if lit else ("accentsoft" if role == hovered else "surface"))))
        painter.drawEllipse(at, radius, radius)
        if step or lit:
            mark = str(step) if step else "✓"
            font = theme.font("hint", strong=True, tabular=True)
            font.setPixelSize(theme.px(11))
            painter.setFont(font)
            painter.setPen(theme.color("onaccent" if on_path else "surface"))
            painter.drawText(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), Qt.AlignmentFlag.AlignCenter, mark)
        self._word(painter, role, on_path or role in (cursor, hovered), there)

    def _word(self, painter: QPainter, role: int, loud: bool, there: bool) -> None:
        word, line = self._places.words[role], theme.px(13)
        font = label_font()
        metrics = QFontMetricsF(font)
        lift = (line - metrics.height()) / 2 + metrics.ascent()
        painter.setFont(font)
        for number, (text, left) in enumerate(word.lines):
            top = word.top + number * line
            painter.fillRect(QRectF(left - 2, top, metrics.horizontalAdvance(text) + 4, line), theme.color("surface"))
            first = "ink" if loud or there else "ink3"
            painter.setPen(theme.color(first if number == 0 else ("ink2" if loud else "ink3")))
            painter.drawText(QPointF(left, top + lift), text)
