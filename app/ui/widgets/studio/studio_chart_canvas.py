"""The studio's drawing of the chart: the arrows go from role to role, Enter goes through what passes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible, QAccessibleEvent, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent,
)  # fmt: skip
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.ui.language import tr
from app.ui.models.chart_places import Measure, Places, arrange, nearest
from app.ui.models.studio.chart_words import short, told
from app.ui.models.studio.plain_tip import plain
from app.ui.theme import theme
from app.ui.widgets.chart_paint import label_font
from app.ui.widgets.studio.studio_chart_paint import LINE_PX, RADIUS_PX, Lit, StudioChartPainter

if TYPE_CHECKING:
    from app.authoring.views.chart_view import ChartView

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_LEAST_GAP_PX, _MOST_GAP_PX = 16, 64


class _Stood(NamedTuple):
    """What laying out asks of a chart."""

    positions: tuple[tuple[int, int], ...]


class StudioChartCanvas(QWidget):
    """Draws one chart; a role and a way may be in hand."""

    moved = Signal(int)
    """Another role is in hand, by index."""
    entered = Signal(int)
    """Enter or a click on a role."""

    def __init__(self) -> None:
        super().__init__()
        self._view: ChartView | None = None
        self._places: Places | None = None
        self._first: tuple[int, ...] = ()
        self._last: tuple[int, ...] = ()
        self.role, self._over = -1, -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Chart"))

    def show_chart(self, view: ChartView) -> None:
        """Draw this; the role in hand stays by its id."""
        before = self._view
        held = before.roles[self.role].id if before is not None and self.role >= 0 else ""
        self._view = view
        self.role = next((number for number, role in enumerate(view.roles) if role.id == held), -1)
        self._over = -1
        if before is None or _looks(before) != _looks(view):
            self._fit()
        self.update()

    def show_way(self, first: tuple[int, ...], last: tuple[int, ...]) -> None:
        """Light a way; empty for none."""
        if (first, last) != (self._first, self._last):
            self._first, self._last = first, last
            self.update()

    # where things stand ------------------------------------------------------------------------------

    def places(self) -> Places:
        """The drawing at the present size."""
        if self._places is None:
            least = self._arranged(theme.px(_LEAST_GAP_PX))
            rows = max(least.rows, default=0) + 1
            spare = (self.height() - least.height) / (rows + 0.5)
            gap = min(theme.px(_MOST_GAP_PX), theme.px(_LEAST_GAP_PX) + max(0.0, spare))
            self._places = self._arranged(gap)
        return self._places

    def _arranged(self, gap: float) -> Places:
        px, metrics = theme.px, QFontMetricsF(label_font())
        roles = self._view.roles if self._view is not None else ()
        # The words of a role take three lines where laying out counts two.
        measure = Measure(px(RADIUS_PX), 1.5 * px(LINE_PX), gap, px(44), px(60))
        return arrange(
            _Stood(tuple(role.position for role in roles)), [short(role) for role in roles], self.width(), measure,
            metrics.horizontalAdvance, lambda text, most: metrics.elidedText(text, Qt.TextElideMode.ElideRight, most),
        )  # fmt: skip

    def _fit(self) -> None:
        self._places = None
        high = round(self._arranged(theme.px(_LEAST_GAP_PX)).height)
        if high != self.minimumHeight():
            self.setMinimumHeight(high)

    def role_at(self, point: QPointF) -> int:
        """The role under a point, -1 none."""
        places, reach = self.places(), theme.px(RADIUS_PX + 5)
        for role, (x, y) in enumerate(places.points):
            word = places.words[role]
            if abs(point.x() - x) <= reach and abs(point.y() - y) <= reach:
                return role
            if word.left <= point.x() <= word.left + word.width and 0 <= point.y() - word.top <= theme.px(3 * LINE_PX):
                return role
        return -1

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), max(self.minimumHeight(), theme.px(320)))

    # keys and pointer --------------------------------------------------------------------------------

    def take(self, role: int) -> None:
        """Take a role in hand, -1 for none; without a signal."""
        if role != self.role:
            self.role = role
            self._say()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS and self._view is not None and self._view.roles:
            self._go(*_ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.role >= 0:
            self.entered.emit(self.role)
        else:
            event.ignore()

    def _go(self, dx: int, dy: int) -> None:
        if self.role < 0:
            self._step(self._seat())
            return
        view, index = self._view, {role.id: number for number, role in enumerate(self._view.roles)}
        here = view.roles[self.role].id
        linked = {link.asked for link in view.links if link.asker == here}
        linked |= {link.asker for link in view.links if link.asked == here}
        found = nearest(self.places(), self.role, sorted(index[name] for name in linked if name in index), dx, dy)
        if found < 0:
            found = nearest(self.places(), self.role, range(len(view.roles)), dx, dy)
        self._step(found)

    def _seat(self) -> int:
        return next((number for number, role in enumerate(self._view.roles) if role.seat), 0)

    def _step(self, role: int) -> None:
        if role >= 0:
            self.take(role)
            self.moved.emit(role)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        role = self.role_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and role >= 0:
            self._step(role)
            self.entered.emit(role)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.role_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, role: int) -> None:
        if role != self._over:
            self._over = role
            self.setCursor(Qt.CursorShape.PointingHandCursor if role >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)
        if self.role < 0 and self._view is not None and self._view.roles:
            self._step(self._seat())
        self.update()

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)
        self.update()

    # drawing -----------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            role = self.role_at(QPointF(event.pos()))
            words = plain(told(self._view, self._view.roles[role])) if role >= 0 else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            self._fit()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._view is None:
            return
        painter = QPainter(self)
        lit = Lit(self._first, self._last, self.role, self._over, self.hasFocus())
        StudioChartPainter(painter, self._view, self.places(), lit).paint()
        painter.end()

    def _say(self) -> None:
        words = told(self._view, self._view.roles[self.role]) if self._view is not None and self.role >= 0 else ""
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))


def _looks(view: ChartView) -> tuple:
    """What laying out depends on."""
    return tuple((role.position, short(role)) for role in view.roles)
