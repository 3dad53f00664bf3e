"""The organisation chart, drawn: pick a path role by role with the pointer or the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.org.tables import ChartTables
from app.ui.language import tr
from app.ui.models import walk as words
from app.ui.models.chart_places import Measure, Places, arrange, nearest
from app.ui.models.walk import WalkPlan
from app.ui.theme import theme
from app.ui.widgets.chart_paint import ChartPainter, Passing, label_font

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ChartView(QWidget):
    """Draws a chart and the path being picked on it.

    Args:
        plan: the path; shared with the list that says the same in words.
    """

    changed = Signal()
    """The path changed."""
    sent = Signal()
    """Ctrl+Enter: carry the matter along the path."""
    told = Signal(str)
    """What the role in hand is, or why a step is impossible."""

    def __init__(self, plan: WalkPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.cursor_role = plan.seat
        self.ghost: tuple[int, ...] = ()
        self.passing: list[Passing] = []
        self._story_ms = 0
        self._hovered = -1
        self._places: Places | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Chart: {title}").format(title=plan.chart.title))
        self._say_cursor()

    @property
    def chart(self) -> ChartTables:
        """The chart drawn."""
        return self.plan.chart

    def show_state(self, story_ms: int, passing: list[Passing], ghost: tuple[int, ...]) -> None:
        """Who is on duty, what is under way, and the walk that is suggested (none: empty)."""
        duty = [words.duty_words(self.chart, role, story_ms) for role in range(len(self.chart.roles))]
        before = [words.duty_words(self.chart, role, self._story_ms) for role in range(len(self.chart.roles))]
        moved = duty != before or self._story_ms == 0
        if moved or passing != self.passing or ghost != self.ghost:
            self._story_ms, self.passing, self.ghost = story_ms, passing, ghost
            if moved:
                self._fit()
            self.update()

    # where things stand ----------------------------------------------------------------------------

    def places(self) -> Places:
        """The drawing at the present width."""
        if self._places is None:
            self._places = self._arrange(self.width())
        return self._places

    def _arrange(self, width: int) -> Places:
        metrics = QFontMetricsF(label_font())
        px = theme.px
        measure = Measure(px(10), px(13), px(8), px(32), px(50))
        return arrange(
            self.chart, [self._word(role) for role in range(len(self.chart.roles))], width, measure,
            metrics.horizontalAdvance, lambda text, most: metrics.elidedText(text, Qt.TextElideMode.ElideRight, most),
        )

    def _word(self, role: int) -> tuple[str, str]:
        return words.short_name(self.chart, role, self.plan.seat, self._story_ms)

    def role_at(self, point: QPointF) -> int:
        """The role under a point, -1 none."""
        places, reach = self.places(), theme.px(15)
        for role, (x, y) in enumerate(places.points):
            word = places.words[role]
            if abs(point.x() - x) <= reach and abs(point.y() - y) <= reach:
                return role
            if word.left <= point.x() <= word.left + word.width and 0 <= point.y() - word.top <= theme.px(26):
                return role
        return -1

    # picking ---------------------------------------------------------------------------------------

    def add(self, role: int) -> None:
        """Go on to a role, or take it off if the path ends there."""
        plan = self.plan
        if role == plan.at and plan.walk:
            plan.back()
        elif not plan.add(role):
            self.told.emit(tr("{asker} has no line to {asked}.").format(
                asker=words.called(self.chart, plan.at), asked=words.called(self.chart, role)
            ))
            return
        self.cursor_role = plan.at
        self.changed.emit()
        self._say_cursor()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._move(*_ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.sent.emit()
            else:
                self.add(self.cursor_role)
        elif key == Qt.Key.Key_Backspace:
            self.plan.back()
            self.cursor_role = self.plan.at
            self.changed.emit()
            self._say_cursor()
            self.update()
        else:
            event.ignore()

    def _move(self, dx: int, dy: int) -> None:
        links = [role for role, _ in self.chart.links[self.cursor_role]]
        back = [role for role in range(len(self.chart.roles)) if self.chart.link_ms(role, self.cursor_role) >= 0]
        siblings = [role for role, _ in self.chart.links[self.plan.at]]
        places = self.places()
        found = nearest(places, self.cursor_role, sorted({*links, *back}), dx, dy)
        if found < 0:
            found = nearest(places, self.cursor_role, siblings, dx, dy)
        if found >= 0:
            self.cursor_role = found
            self._say_cursor()
            self.update()

    def _say_cursor(self) -> None:
        role = self.cursor_role
        if not self.chart.roles:
            return
        told = words.told(self.chart, role, self._story_ms)
        if role in self.plan.walk:
            told = " · ".join((told, tr("on the path")))
        elif self.plan.may_add(role):
            told = " · ".join((told, tr("can be asked next")))
        self.setAccessibleDescription(told)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        if self.hasFocus():
            self.told.emit(told)

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)
        self._say_cursor()
        self.update()

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)
        self.told.emit("")
        self.update()

    # pointer ---------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        role = self.role_at(event.position())
        if role >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.cursor_role = role
            self.add(role)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        role = self.role_at(event.position())
        if role != self._hovered:
            self._hovered = role
            self.setCursor(Qt.CursorShape.PointingHandCursor if role >= 0 else Qt.CursorShape.ArrowCursor)
            self.told.emit(words.told(self.chart, role, self._story_ms) if role >= 0 else "")
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = -1
        self.told.emit("")
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            role = self.role_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), words.told(self.chart, role, self._story_ms) if role >= 0 else "", self)
            return True
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            self._fit()
        return super().event(event)

    # drawing ---------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Lay out anew, and be as high as that needs."""
        self._places = None
        height = round(self.places().height)
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(280), self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        ChartPainter(self.plan, self.places(), self._story_ms).paint(
            self, self.passing, self.ghost, self.cursor_role if self.hasFocus() else -1, self._hovered
        )
