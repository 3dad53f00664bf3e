"""Mouse and keys on the time line: pointing, picking, dragging, walking, zooming."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.ui.language import tr
from app.ui.models.studio import timeline_words as words
from app.ui.models.studio.timeline_marks import Mark
from app.ui.models.studio.timeline_walk import ends, spot_of, walked
from app.ui.widgets.studio.timeline_canvas import TimelineCanvas

_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ZOOM = {Qt.Key.Key_Plus: 1.5, Qt.Key.Key_Equal: 1.5, Qt.Key.Key_Minus: 1 / 1.5}
_SHIFT, _ALT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
_EDGE_PX = 24


class TimelineEvents(TimelineCanvas):
    """The time line with a hand on it."""

    picked = Signal(object)
    """A mark: by a click or by Enter."""
    told = Signal(str)
    """Why something cannot be done; "" takes it back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground: QPointF | None = None

    # mouse -----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        spot = self.spot_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        if spot is None:
            self._ground = event.position()
            return
        self.told.emit("")
        self.chosen = self.mark_at(spot).key
        self.hand.press(self.mark_at(spot), event.position().x() + self.scrolled().x())
        self.say()
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        held = self.hand.held
        if self._ground is not None:
            self._pull_ground(event.position())
            return
        if held is None:
            self._point(event)
            return
        if not self.hand.pulled(event.position().x() + self.scrolled().x()):
            return
        if held.movable:
            self._follow_edge(event.position().x())
            x = event.position().x() + self.scrolled().x()
            self.hand.drag(x, self.scale, bool(event.modifiers() & _ALT), self.end_ms)
        else:
            self.viewport().setCursor(Qt.CursorShape.ForbiddenCursor)
            self.told.emit(words.fixed_words(held))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        held, self._ground = self.hand.held, None
        if held is None or event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        pulled = self.hand.pulled(event.position().x() + self.scrolled().x())
        dragged = self.hand.release()
        if not dragged and not pulled:
            self.picked.emit(held)
        self._point(event)
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().leaveEvent(event)
        self.hovered = None
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        if event.modifiers() & _CTRL:
            self.zoom(1.25 ** (event.angleDelta().y() / 120), event.position().x())
            event.accept()
        else:
            super().wheelEvent(event)

    def _point(self, event: QMouseEvent) -> None:
        """What lies under the pointer, and what could be done with it."""
        spot = self.spot_at(event.position())
        mark = None if spot is None else self.mark_at(spot)
        shape = Qt.CursorShape.ArrowCursor
        if mark is not None:
            shape = Qt.CursorShape.SizeHorCursor if mark.movable else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)
        key = None if mark is None else mark.key
        if key != self.hovered:
            self.hovered = key
            self.viewport().update()

    def _pull_ground(self, to: QPointF) -> None:
        """Taken hold of between the marks, the whole line moves along."""
        away, self._ground = to - self._ground, to
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - round(away.x()))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - round(away.y()))

    def _follow_edge(self, x: float) -> None:
        """A mark that is dragged to the edge takes what is in sight along."""
        bar = self.horizontalScrollBar()
        if x > self.viewport().width() - _EDGE_PX:
            bar.setValue(bar.value() + _EDGE_PX)
        elif x < _EDGE_PX:
            bar.setValue(bar.value() - _EDGE_PX)

    # keys ------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and modifiers & _SHIFT:
            self._step(1 if key == Qt.Key.Key_Right else -1, bool(modifiers & _ALT))
        elif key in _ARROWS and not modifiers & (_SHIFT | _ALT | _CTRL):
            self._go(walked(self.lanes, spot_of(self.lanes, self.chosen), *_ARROWS[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not modifiers & _CTRL:
            self._go(ends(self.lanes, spot_of(self.lanes, self.chosen), key == Qt.Key.Key_End))
        elif key in _ENTER and (found := self.chosen_mark()) is not None:
            self.hand.flush()
            self.picked.emit(found[0])
        elif key == Qt.Key.Key_Escape and self.hand.cancel():
            self.told.emit("")
        elif key in _ZOOM:
            self.zoom(_ZOOM[key])
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            event.ignore()

    def _go(self, spot: tuple[int, int] | None) -> None:
        self.hand.flush()
        self.told.emit("")
        if spot is not None:
            self.choose(spot)

    def _step(self, direction: int, fine: bool) -> None:
        mark = self._own()
        if mark is None:
            self.told.emit(tr("Select a mark first: the arrow keys go from one to the next."))
        elif mark.movable:
            self.told.emit("")
            self.hand.step(mark, direction, fine, self.end_ms)
            self.choose_key(mark.key)
        else:
            self.told.emit(words.fixed_words(mark))

    def _own(self) -> Mark | None:
        found = self.chosen_mark()
        return None if found is None else found[0]

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self.hand.flush()
