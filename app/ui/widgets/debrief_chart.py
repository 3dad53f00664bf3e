"""Pressure over the drill: me, silence and the playbook, told apart by dash and label; my acts as marks below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.exports.debrief import Act, Curve, Debrief
from app.ui import text
from app.ui.language import shown, tr
from app.ui.models.debrief_figures import apart, chart_aloud, curve_name, minute_step, value_at
from app.ui.theme import theme
from app.units import format_ms

_MOST = 1_000
_GRID = (0, 250, 500, 750, 1_000)
_LEFT, _RIGHT, _TOP, _BOTTOM = 40, 96, 20, 52
_LOOKS: tuple[tuple[str, float, tuple[float, ...]], ...] = (
    ("accent", 2.5, ()),
    ("ink3", 1.75, (1.0, 2.5)),
    ("calm", 1.75, (5.0, 3.0)),
)
"""(colour, width, dash pattern) of the curves in order: mine is drawn through, silence dotted, the playbook dashed."""


class DebriefChart(QWidget):
    """Left and right go from act to act; what is under the cursor is told in words."""

    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._curves: tuple[Curve, ...] = ()
        self._acts: tuple[Act, ...] = ()
        self._levels: tuple[int, ...] = ()
        self._end_ms = 1
        self._cursor_ms = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_debrief(self, debrief: Debrief) -> None:
        """Draw another run."""
        self._curves, self._acts = debrief.curves, debrief.my_acts
        self._levels, self._end_ms = debrief.level_ms, max(1, debrief.end_ms)
        self._cursor_ms = -1
        self.setAccessibleName(chart_aloud(debrief))
        self.setAccessibleDescription(tr("Left and right go from one of your acts to the next"))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(560), theme.px(244))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(320), theme.px(220))

    # drawing ---------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        self._draw_grid(painter, plot)
        self._draw_levels(painter, plot)
        for number in reversed(range(len(self._curves))):
            self._draw_curve(painter, plot, number)
        self._draw_labels(painter, plot)
        self._draw_acts(painter, plot)
        self._draw_cursor(painter, plot)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(8), theme.px(8))
        painter.end()

    def _plot(self) -> QRectF:
        return QRectF(self.rect()).adjusted(theme.px(_LEFT), theme.px(_TOP), -self._right(), -theme.px(_BOTTOM))

    def _right(self) -> int:
        """So much that the curves' names have room at their ends."""
        metrics = QFontMetricsF(theme.font("hint", strong=True))
        widest = max((metrics.horizontalAdvance(curve_name(curve)) for curve in self._curves), default=0.0)
        return max(theme.px(_RIGHT), theme.px(34) + round(widest))

    def _x(self, plot: QRectF, at_ms: float) -> float:
        return plot.x() + plot.width() * at_ms / self._end_ms

    def _y(self, plot: QRectF, value: float) -> float:
        return plot.bottom() - plot.height() * value / _MOST

    def _draw_grid(self, painter: QPainter, plot: QRectF) -> None:
        painter.setFont(theme.font("caps", strong=False, tabular=True))
        for value in _GRID:
            y = self._y(plot, value)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(plot.x(), y), QPointF(plot.right(), y))
            painter.setPen(theme.color("ink3"))
            cell = QRectF(0, y - theme.px(8), plot.x() - theme.px(8), theme.px(16))
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(value))
        step = minute_step(self._end_ms)
        for minute in range(0, self._end_ms // 60_000 + 1, step):
            x = self._x(plot, minute * 60_000)
            painter.setPen(theme.color("ink3"))
            cell = QRectF(x - theme.px(24), plot.bottom() + theme.px(28), theme.px(48), theme.px(16))
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), f"{minute}:00")

    def _draw_levels(self, painter: QPainter, plot: QRectF) -> None:
        """An upright line where a level was reached, its number above the drawing."""
        painter.setFont(theme.font("caps"))
        reached = [(number, self._x(plot, at_ms)) for number, at_ms in enumerate(self._levels, 1) if at_ms >= 0]
        wide = theme.px(50)
        lefts = apart([x - wide / 2 for _, x in reached], wide, plot.left(), plot.right() - wide / 2)
        for (number, x), left in zip(reached, lefts):
            painter.setPen(QPen(theme.color("warn"), 1))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            cell = QRectF(left, plot.top() - theme.px(17), wide, theme.px(14))
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), tr("level {level}").format(level=number))

    def _draw_curve(self, painter: QPainter, plot: QRectF, number: int) -> None:
        painter.setPen(self._pen(number))
        points = [QPointF(self._x(plot, at), self._y(plot, value)) for at, value in self._curves[number].points]
        painter.drawPolyline(QPolygonF(points))

    def _pen(self, number: int) -> QPen:
        token, width, dash = _LOOKS[number % len(_LOOKS)]
        pen = QPen(theme.color(token), width * theme.factor)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dash:
            pen.setDashPattern(list(dash))
        return pen

    def _draw_labels(self, painter: QPainter, plot: QRectF) -> None:
        """Each curve's name at its end, moved apart where curves end together, with a piece of its line."""
        painter.setFont(theme.font("hint", strong=True))
        wanted = [self._y(plot, curve.points[-1][1] if curve.points else 0) for curve in self._curves]
        for number, y in enumerate(apart(wanted, theme.px(18), plot.top() + theme.px(6), plot.bottom() - theme.px(2))):
            x = plot.right() + theme.px(6)
            painter.setPen(self._pen(number))
            painter.drawLine(QPointF(x, y), QPointF(x + theme.px(20), y))
            painter.setPen(theme.color(_LOOKS[number % len(_LOOKS)][0] if number != 1 else "ink2"))
            cell = QRectF(x + theme.px(24), y - theme.px(9), self._right() - theme.px(28), theme.px(18))
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), curve_name(self._curves[number]))

    def _draw_acts(self, painter: QPainter, plot: QRectF) -> None:
        """Right acts as full dots, wrong ones as crosses below them, others as small bars."""
        side = theme.px(3)
        high, low = plot.bottom() + theme.px(9), plot.bottom() + theme.px(20)
        for act in self._acts:
            x = self._x(plot, act.at_ms)
            if act.right:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("good"))
                painter.drawEllipse(QPointF(x, high), side, side)
            elif act.right is None:
                painter.setPen(QPen(theme.color("ink3"), 1.5))
                painter.drawLine(QPointF(x, high - side), QPointF(x, high + side))
            else:
                painter.setPen(QPen(theme.color("hot"), 1.75))
                painter.drawLine(QPointF(x - side, low - side), QPointF(x + side, low + side))
                painter.drawLine(QPointF(x - side, low + side), QPointF(x + side, low - side))

    def _draw_cursor(self, painter: QPainter, plot: QRectF) -> None:
        if self._cursor_ms < 0:
            return
        x = self._x(plot, self._cursor_ms)
        painter.setPen(QPen(theme.color("ink"), 1))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom() + theme.px(26)))
        for number, curve in enumerate(self._curves):
            painter.setBrush(theme.color(_LOOKS[number % len(_LOOKS)][0]))
            painter.setPen(QPen(theme.color("surface"), 1.5))
            painter.drawEllipse(QPointF(x, self._y(plot, value_at(curve, self._cursor_ms))), theme.px(4), theme.px(4))

    # pointing and keys -----------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        plot = self._plot()
        if plot.width() > 0:
            at_ms = (event.position().x() - plot.x()) / plot.width() * self._end_ms
            self._point(round(min(self._end_ms, max(0, at_ms))))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        self._cursor_ms = -1
        self.told.emit("")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        times = sorted({act.at_ms for act in self._acts})
        later = [at for at in times if at > self._cursor_ms]
        sooner = [at for at in times if at < self._cursor_ms]
        if event.key() == Qt.Key.Key_Right and later:
            self._point(later[0])
        elif event.key() == Qt.Key.Key_Left and sooner:
            self._point(sooner[-1])
        else:
            super().keyPressEvent(event)

    def _point(self, at_ms: int) -> None:
        self._cursor_ms = at_ms
        values = ", ".join(f"{text.within(curve_name(curve))} {value_at(curve, at_ms)}" for curve in self._curves)
        near = min(self._acts, key=lambda act: abs(act.at_ms - at_ms), default=None)
        said = ""
        if near is not None and abs(near.at_ms - at_ms) <= self._end_ms // 100:
            said = f"  ·  {format_ms(near.at_ms)} {shown(near.text)}"
        self.told.emit(f"{format_ms(at_ms)}: {values}{said}")
        self.update()
