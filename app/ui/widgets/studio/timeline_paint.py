"""How the time line looks: lanes, marks, tails, chapters and the ruler. Like things are drawn one after the other."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.ui.language import tr
from app.ui.models.studio.timeline_marks import NEVER
from app.ui.models.studio.timeline_plan import LanePlan
from app.ui.models.studio.timeline_scale import Scale
from app.ui.theme import theme
from app.ui.widgets.studio.timeline_look import TimelineLook
from app.ui.widgets.studio.timeline_shapes import draw_mark

_VCENTRE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_FARTHEST_PX = 1_600
"""How far left of what is in sight a tail may begin and still reach into it."""
_LONGEST_PX = 400
"""The same for a label."""


class LanePainter:
    """Paints lanes in coordinates of the content.

    Args:
        seen: the part of the content that is in sight, px.
    """

    def __init__(self, painter: QPainter, look: TimelineLook, scale: Scale, seen: QRectF) -> None:
        self._p, self._look, self._scale, self._seen = painter, look, scale, seen
        self._corners: dict[tuple[str, bool], list[QPointF]] = {}
        self._tails: list[QLineF] = []
        self._dashes: list[float] = []

    def grounds(self, lanes: tuple[LanePlan, ...], end_ms: int, step_ms: int) -> None:
        """What is behind everything: grid, the time after the end, hairlines between lanes."""
        p, seen, scale = self._p, self._seen, self._scale
        line = theme.color("line")
        end = scale.x(end_ms)
        if end < seen.right():
            p.fillRect(QRectF(max(end, seen.left()), seen.top(), seen.right() - max(end, seen.left()), seen.height()),
                       theme.color("canvas"))  # fmt: skip
        faint = theme.color("line")
        faint.setAlphaF(0.5)
        p.setPen(QPen(faint, 1))
        first = scale.at(max(seen.left(), scale.left_px)) // step_ms * step_ms
        xs = []
        while (x := scale.x(first)) < min(seen.right(), end):
            xs.append(QLineF(x, seen.top(), x, seen.bottom()))
            first += step_ms
        p.drawLines(xs)
        p.setPen(QPen(line, 1))
        p.drawLines([QLineF(seen.left(), lane.bottom, seen.right(), lane.bottom) for lane in lanes])
        p.setPen(QPen(theme.color("ink3"), 1.5))
        p.drawLine(QLineF(end, seen.top(), end, seen.bottom()))

    def chapters(self, times_ms: list[int]) -> None:
        """Upright dashes where the story goes on in another chapter."""
        self._dashes = [self._scale.x(at_ms) for at_ms in times_ms]
        self._p.setPen(QPen(theme.color("ink3"), 1, Qt.PenStyle.DashLine))
        for x in self._dashes:
            self._p.drawLine(QLineF(x, self._seen.top(), x, self._seen.bottom()))

    def lane(self, lane: LanePlan, chosen: tuple | None) -> None:
        """Labels at once; marks and tails are gathered for `strokes`."""
        row, seen, p, look = lane.row_px, self._seen, self._p, self._look
        p.setFont(look.label)
        plain, strong = theme.color("ink3"), theme.color("ink2")
        side, half = look.sizes.mark * 0.6, look.sizes.mark / 2
        left, top, bottom = seen.left() - row, seen.top() - row, seen.bottom() + row
        shown = lane.between(left - _LONGEST_PX, seen.right() + row)
        marks, xs, rows, labels, first = lane.marks, lane.xs, lane.rows, lane.labels, lane.first_row + row / 2
        for index in shown:
            y = first + rows[index] * row
            if not top < y < bottom:
                continue
            mark, x, wide = marks[index], xs[index], labels[index]
            if mark.key == chosen:
                continue
            if x > left:
                self._corners.setdefault((mark.happens, mark.decision), []).append(QPointF(x - half, y - half))
            if wide and x + wide > left:
                p.setPen(strong if mark.decision else plain)
                box = QRectF(x + side, y - row / 2, wide + 2, row)
                if any(box.left() < dash < box.right() for dash in self._dashes):
                    p.fillRect(box.adjusted(-2, row * 0.15, 0, -row * 0.15), theme.color("surface"))
                p.drawText(box, _VCENTRE, look.cut(mark.label, wide))
        # Where marks are close, their tails would be all one sees.
        if len(shown) * look.sizes.mark * 3 < (max(rows, default=0) + 1) * seen.width():
            self._gather_tails(lane)

    def _gather_tails(self, lane: LanePlan) -> None:
        """Up to when something is due; tails of one row that run into each other are one line with several ends."""
        row, a_ms, left = lane.row_px, self._scale.a_ms, self._seen.left()
        marks, xs, rows, first, foot = lane.marks, lane.xs, lane.rows, lane.first_row + row * 0.92, row * 0.2
        runs: dict[int, tuple[float, float]] = {}
        tails = self._tails
        for index in lane.between(left - _FARTHEST_PX, self._seen.right()):
            due_ms = marks[index].due_ms
            if not due_ms or index >= lane.timed:
                continue
            x, number = xs[index], rows[index]
            end, low = x + due_ms * a_ms, first + number * row
            if end <= left:
                continue
            began, until = runs.get(number, (x, x))
            if x > until:
                tails.append(QLineF(began, low, until, low))
                began = x
            runs[number] = (began, end if end > until else until)
            tails.append(QLineF(end, low - foot, end, low))
        tails += [QLineF(began, first + number * row, until, first + number * row) for number, (began, until) in runs.items()]

    def strokes(self) -> None:
        """Everything gathered, like things at once."""
        p = self._p
        p.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # all of it is level or upright: sharper, and quicker
        p.setPen(QPen(theme.color("line"), 1))
        p.drawLines(self._tails)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = p.device().devicePixelRatioF()
        for (happens, decision), corners in self._corners.items():
            picture = self._look.stamp(happens, decision, ratio)
            for corner in corners:
                p.drawPixmap(corner, picture)

    def chosen(self, lane: LanePlan, index: int, x: float) -> None:
        """The selected mark, or one on the move: on a soft ground, in the accent's colour, its label whole.

        Args:
            x: where it is shown.
        """
        p, row, unit = self._p, self._look.sizes.row, self._look.sizes.mark
        mark, y = lane.marks[index], lane.y(index)
        accent = theme.color("accent")
        p.setFont(self._look.bold)
        wide = p.fontMetrics().horizontalAdvance(mark.label) + unit * 0.6
        box = QRectF(x - unit * 0.65, y - row / 2, unit * 1.3 + wide, row)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.color("accentsoft"))
        p.drawRoundedRect(box, row / 2, row / 2)
        p.setPen(accent)
        p.drawText(box.adjusted(unit * 1.25, 0, 0, 0), _VCENTRE, mark.label)
        if mark.due_ms and mark.at_ms != NEVER:
            low, end = y + row * 0.46, x + mark.due_ms * self._scale.a_ms
            p.setPen(QPen(accent, 1.5))
            p.drawLines([QLineF(x, low, end, low), QLineF(end, low - row * 0.14, end, low + row * 0.14)])
        draw_mark(p, QPointF(x, y), unit, mark.happens, mark.decision, chosen=True)

    def heads(self, lanes: tuple[LanePlan, ...]) -> None:
        """The lanes' names, in sight as long as anything of the lane is."""
        p, look, seen = self._p, self._look, self._seen
        left = seen.left() + theme.px(12)
        for lane in lanes:
            if lane.bottom < seen.top() or lane.top > seen.bottom():
                continue
            top = max(lane.top + look.sizes.pad, min(seen.top(), lane.bottom - look.sizes.head))
            box = QRectF(left, top, seen.width() - theme.px(24), look.sizes.head)
            p.setFont(look.caps)
            title = p.fontMetrics().elidedText(lane.title.upper(), Qt.TextElideMode.ElideRight, int(box.width() - theme.px(60)))
            wide = p.fontMetrics().horizontalAdvance(title) + theme.px(8)
            count = str(len(lane.marks)) if lane.marks else tr("nothing yet")
            if top > lane.top + look.sizes.pad:
                p.fillRect(QRectF(seen.left(), top, wide + look.wide(count) + theme.px(20), box.height()), theme.color("surface"))
            p.setPen(theme.color("ink2"))
            p.drawText(box, _VCENTRE, title)
            p.setFont(look.label)
            p.setPen(theme.color("ink3"))
            p.drawText(box.adjusted(wide, 0, 0, 0), _VCENTRE, count)
