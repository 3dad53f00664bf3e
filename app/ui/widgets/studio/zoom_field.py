"""A field larger than its window: zoom, pan with the pointer, scroll; what is on it is measured in units."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from app.ui.theme import theme
from app.ui.widgets.layout import Panel

_MARGIN = 24
_LEAST, _MOST, STEP = 0.2, 2.0, 1.2
_PAN_FROM_PX = 6


class ZoomField(QAbstractScrollArea):
    """Who paints on it does so in units, moved by `origin` and scaled by `scale`."""

    zoomed = Signal(int)
    """In per cent."""

    def __init__(self) -> None:
        super().__init__()
        self._zoom, self._wide, self._high = 1.0, 0, 0
        self._pressed: QPointF | None = None
        self._panned = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCornerWidget(Panel(ground="canvas"))
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def set_size(self, wide: int, high: int) -> None:
        """How large the field is, in units."""
        self._wide, self._high = wide, high
        self._range()

    def middle(self) -> QPointF | None:
        """The point of the viewport that stays where it is when zooming by key; None: the middle."""
        return None

    def hover(self, point: QPointF) -> bool:
        """The pointer is here; whether something can be clicked."""
        return False

    def click(self, point: QPointF) -> None:
        """A click that was no panning."""

    # zoom and place ----------------------------------------------------------------------------------

    @property
    def percent(self) -> int:
        """The zoom."""
        return round(100 * self._zoom)

    def scale(self) -> float:
        """Px a unit."""
        return self._zoom * theme.factor

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Zoom by a factor; the point `around` (in the viewport) stays where it is."""
        at = around or self.middle() or QPointF(self.viewport().rect().center())
        unit = self.unit(at)
        self._zoom = min(_MOST, max(_LEAST, self._zoom * factor))
        self._range()
        now = self.screen(unit)
        self.scroll_by(round(now.x() - at.x()), round(now.y() - at.y()))
        self.viewport().update()
        self.zoomed.emit(self.percent)

    def reset_zoom(self) -> None:
        """One to one."""
        self.zoom(1.0 / self._zoom)

    def fit(self) -> None:
        """As large as the whole width allows, but never larger than one to one."""
        wide = (self._wide + 2 * _MARGIN) * theme.factor
        self.zoom(min(1.0, self.viewport().width() / wide) / self._zoom)

    def origin(self) -> QPointF:
        """Where the field's corner is in the viewport."""
        margin = _MARGIN * self.scale()
        return QPointF(margin - self.horizontalScrollBar().value(), margin - self.verticalScrollBar().value())

    def unit(self, point: QPointF) -> QPointF:
        """A point of the viewport on the field."""
        return (point - self.origin()) / self.scale()

    def screen(self, unit: QPointF) -> QPointF:
        """A point of the field in the viewport."""
        return unit * self.scale() + self.origin()

    def seen(self) -> QRectF:
        """The part of the field that is in sight."""
        far = QPointF(self.viewport().width(), self.viewport().height())
        return QRectF(self.unit(QPointF(0, 0)), self.unit(far))

    def see(self, box: QRectF) -> None:
        """Scroll so that a box (in units) is in sight with some air; where it is already, nothing moves."""
        scale, air = self.scale(), 2 * _MARGIN * self.scale()
        for bar, start, length, page in (
            (self.horizontalScrollBar(), box.x() * scale, box.width() * scale + air, self.viewport().width()),
            (self.verticalScrollBar(), box.y() * scale, box.height() * scale + air, self.viewport().height()),
        ):
            if start < bar.value() or start + length > bar.value() + page:
                bar.setValue(round(start - max(0.0, (page - length) / 2)))

    def scroll_by(self, x: int, y: int) -> None:
        """Move what is seen, px."""
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + x)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + y)

    def _range(self) -> None:
        for bar, length, page in (
            (self.horizontalScrollBar(), self._wide, self.viewport().width()),
            (self.verticalScrollBar(), self._high, self.viewport().height()),
        ):
            bar.setPageStep(page)
            bar.setSingleStep(theme.px(24))
            bar.setRange(0, max(0, round((length + 2 * _MARGIN) * self.scale()) - page))

    # keys and pointer --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom(1 / STEP)
        elif event.key() == Qt.Key.Key_0:
            self.reset_zoom()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._panned = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            found = self.hover(event.position())
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.OpenHandCursor)
            return
        moved = event.position() - self._pressed
        if self._panned or moved.manhattanLength() > _PAN_FROM_PX:
            self._panned, self._pressed = True, event.position()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.scroll_by(-round(moved.x()), -round(moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        if pressed is not None and not self._panned:
            self.click(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._range()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_wide"):
            self._range()
