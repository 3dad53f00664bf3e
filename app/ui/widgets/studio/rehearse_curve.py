"""One chart of heat or pressure: silence dotted, the playbook dashed, each with its name at its end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.services.storycurves import SILENCE
from app.ui.language import tr
from app.ui.models.debrief_figures import apart, minute_step, value_at
from app.ui.models.studio.rehearse_curves import Chart, aloud, at_words, course_name
from app.ui.theme import theme

_MOST = 1_000
_LEFT, _RIGHT, _TOP, _BOTTOM = 40, 84, 44, 26
_STEPS = 40
"""Key presses from end to end."""
_LOOKS: dict[str, tuple[str, float, tuple[float, ...]]] = {SILENCE: ("hot", 2, (1.0, 2.0))}
_OTHER = ("calm", 2, (5.0, 2.5))


class CurveChart(QWidget):
    """Left and right move a cursor over the time; what lies under it is told beside the title."""

    def __init__(self, chart: Chart) -> None:
        super().__init__()
        self._chart, self._cursor_ms = chart, -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(aloud(chart))
        self.setAccessibleDescription(tr("Left and right go through the drill's time"))

    @property
    def told(self) -> str:
        """What is under the cursor, in words; empty without one."""
        return at_words(self._chart, self._cursor_ms) if self._cursor_ms >= 0 else ""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(420), theme.px(232 if self._chart.pressure else 188))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(240), self.sizeHint().height())

    # drawing ---------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = QRectF(self.rect()).adjusted(theme.px(_LEFT), theme.px(_TOP), -theme.px(_RIGHT), -theme.px(_BOTTOM))
        self._draw_title(painter)
        self._draw_grid(painter, plot)
        self._draw_levels(painter, plot)
        for curve in self._chart.curves:
            painter.setPen(_pen(curve.label))
            painter.drawPolyline(QPolygonF([self._point(plot, at_ms, value) for at_ms, value in curve.points]))
        self._draw_names(painter, plot)
        self._draw_cursor(painter, plot)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(8), theme.px(8))
        painter.end()

    def _draw_title(self, painter: QPainter) -> None:
        line = QRectF(self.rect()).adjusted(theme.px(8), theme.px(6), -theme.px(8), 0)
        line.setHeight(theme.px(20))
        painter.setFont(theme.font("control", strong=True))
        painter.setPen(theme.color("ink"))
        metrics = painter.fontMetrics()
        title = metrics.elidedText(self._chart.title, Qt.TextElideMode.ElideRight, int(line.width() * 0.6))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), title)
        line.setLeft(line.left() + metrics.horizontalAdvance(title) + theme.px(12))
        painter.setFont(theme.font("hint", tabular=True))
        painter.setPen(theme.color("ink3"))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), self.told if self._chart.curves else tr("never opens"))

    def _draw_grid(self, painter: QPainter, plot: QRectF) -> None:
        painter.setFont(theme.font("caps", strong=False, tabular=True))
        for value in (0, 500, _MOST):
            y = self._point(plot, 0, value).y()
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.color("ink3"))
            cell = QRectF(0, y - theme.px(8), plot.left() - theme.px(8), theme.px(16))
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(value))
        for minute in range(0, self._chart.end_ms // 60_000 + 1, minute_step(self._chart.end_ms, 6)):
            x = self._point(plot, minute * 60_000, 0).x()
            cell = QRectF(x - theme.px(24), plot.bottom() + theme.px(4), theme.px(48), theme.px(16))
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), f"{minute}:00")

    def _draw_levels(self, painter: QPainter, plot: QRectF) -> None:
        """An upright line where silence reaches a level."""
        painter.setFont(theme.font("caps"))
        wide = theme.px(104)
        places = [self._point(plot, at_ms, 0).x() for _, at_ms in self._chart.levels]
        lefts = apart([x - wide / 2 for x in places], wide, plot.left(), plot.right() - wide / 2)
        for (level, _), x, left in zip(self._chart.levels, places, lefts):
            painter.setPen(QPen(theme.color("warn"), 1))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            cell = QRectF(left, plot.top() - theme.px(16), wide, theme.px(14))
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), tr("silence: level {level}").format(level=level))

    def _draw_names(self, painter: QPainter, plot: QRectF) -> None:
        painter.setFont(theme.font("hint", strong=True))
        ends = [self._point(plot, *curve.points[-1]).y() for curve in self._chart.curves]
        for curve, y in zip(self._chart.curves, apart(ends, theme.px(18), plot.top(), plot.bottom())):
            x = plot.right() + theme.px(4)
            painter.setPen(_pen(curve.label))
            painter.drawLine(QPointF(x, y), QPointF(x + theme.px(18), y))
            painter.setPen(theme.color("ink2"))
            cell = QRectF(x + theme.px(22), y - theme.px(9), theme.px(_RIGHT - 26), theme.px(18))
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignVCenter), course_name(curve))

    def _draw_cursor(self, painter: QPainter, plot: QRectF) -> None:
        if self._cursor_ms < 0:
            return
        x = self._point(plot, self._cursor_ms, 0).x()
        painter.setPen(QPen(theme.color("ink"), 1))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        for curve in self._chart.curves:
            if curve.points[0][0] <= self._cursor_ms:
                painter.setBrush(theme.color(_LOOKS.get(curve.label, _OTHER)[0]))
                painter.setPen(QPen(theme.color("surface"), 1.5))
                painter.drawEllipse(self._point(plot, self._cursor_ms, value_at(curve, self._cursor_ms)), theme.px(4), theme.px(4))

    def _point(self, plot: QRectF, at_ms: int, value: int) -> QPointF:
        x = plot.left() + plot.width() * at_ms / max(1, self._chart.end_ms)
        return QPointF(x, plot.bottom() - plot.height() * value / _MOST)

    # pointing and keys -----------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        width = self.width() - theme.px(_LEFT + _RIGHT)
        if width > 0:
            self._move(round((event.position().x() - theme.px(_LEFT)) / width * self._chart.end_ms))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        self._forget()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self._forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        step = max(1, self._chart.end_ms // _STEPS)
        places = {
            Qt.Key.Key_Right: self._cursor_ms + step if self._cursor_ms >= 0 else 0,
            Qt.Key.Key_Left: self._cursor_ms - step,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self._chart.end_ms,
        }
        if event.key() in places:
            self._move(places[event.key()])
        else:
            super().keyPressEvent(event)

    def _move(self, at_ms: int) -> None:
        self._cursor_ms = min(self._chart.end_ms, max(0, at_ms))
        self.setAccessibleDescription(self.told)
        self.update()

    def _forget(self) -> None:
        self._cursor_ms = -1
        self.update()


def _pen(course: str) -> QPen:
    token, width, dash = _LOOKS.get(course, _OTHER)
    pen = QPen(theme.color(token), width * theme.factor)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(list(dash))
    return pen
