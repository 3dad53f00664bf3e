"""The drawing of the story graph: what is in hand, and the arrows that follow its edges."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip

from app.ui.language import tr
from app.ui.models.studio.graph_layout import Layout, Measure
from app.ui.models.studio.graph_pick import Links
from app.ui.models.studio.graph_rows import told
from app.ui.models.studio.graph_walk import beside, node_at
from app.ui.models.studio.plain_tip import plain
from app.ui.theme import theme
from app.ui.widgets.studio.graph_paint import GraphPainter, Scene, card
from app.ui.widgets.studio.zoom_field import ZoomField

_SIDES = {
    Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right", Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down",
}  # fmt: skip
_NOTHING = Layout({}, 0, 0, frozenset(), True)


class GraphCanvas(ZoomField):
    """Shows one layout. What is in hand is a key; it may be none."""

    taken = Signal(str)
    """Another node is in hand by arrow or click."""
    chosen = Signal(str)
    """Enter or a click: the text should show this node."""
    def __init__(self) -> None:
        super().__init__()
        self.links, self.layout_of, self.hand = Links(), _NOTHING, ""
        self.measure = Measure()
        self.blank, self.laid = "", True
        self._over = ""
        self.setAccessibleName(tr("Story graph"))
        self._say()

    # what is shown -----------------------------------------------------------------------------------

    def show_graph(self, links: Links, layout: Layout) -> None:
        """Show this; what is in hand keeps its place on the screen if it is still there."""
        before = self._point(self.hand)
        self.links, self.layout_of = links, layout
        self.set_size(layout.width, layout.height)
        after = self._point(self.hand)
        if before is not None and after is not None:
            moved = after - before
            self.scroll_by(round(moved.x()), round(moved.y()))
        self._say()
        self.viewport().update()

    def take(self, key: str, follow: bool = True) -> None:
        """Take a node in hand, without a signal; "" for none.

        Args:
            key: of the node.
            follow: bring it into sight.
        """
        if key != self.hand:
            self.hand = key
            self._say()
            self.viewport().update()
        if follow:
            self.bring(key)

    def bring(self, key: str) -> None:
        """Scroll as little as it takes to see a node."""
        place = self.layout_of.places.get(key)
        if place is not None:
            self.see(card(place, self.measure.wide))

    def middle(self) -> QPointF | None:
        return self._point(self.hand)

    # where things are ---------------------------------------------------------------------------------

    def _point(self, key: str) -> QPointF | None:
        place = self.layout_of.places.get(key)
        return None if place is None else self.screen(card(place, self.measure.wide).center())

    def node_at(self, point: QPointF) -> str:
        """The node under a point of the viewport; "" none."""
        unit = self.unit(point)
        return node_at(self.layout_of, self.measure, unit.x(), unit.y())

    # keys --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _SIDES:
            self._step(beside(self.links, self.layout_of, self.hand, _SIDES[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.hand in self.layout_of.places:
                self.chosen.emit(self.hand)
        elif key == Qt.Key.Key_Home:
            self._step(next(iter(self.layout_of.places), ""))
        else:
            super().keyPressEvent(event)

    def _step(self, key: str) -> None:
        if key:
            self.take(key)
            self.taken.emit(key)

    # pointer -----------------------------------------------------------------------------------------

    def hover(self, point: QPointF) -> bool:
        over = self.node_at(point)
        if over != self._over:
            self._over = over
            self.viewport().update()
        return bool(over)

    def click(self, point: QPointF) -> None:
        key = self.node_at(point)
        if key:
            self.take(key, follow=False)
            self.taken.emit(key)
            self.chosen.emit(key)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            key = self.node_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain(told(self.links, key)) if key else "", self.viewport())
            return True
        if event.type() == QEvent.Type.Leave and self._over:
            self._over = ""
            self.viewport().update()
        return super().viewportEvent(event)

    # drawing -----------------------------------------------------------------------------------------

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)
        if self.hand not in self.layout_of.places:
            self._step(next(iter(self.layout_of.places), ""))
        self.viewport().update()

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.color("canvas"))
        if not self.layout_of.places:
            painter.setPen(theme.color("ink2"))
            painter.setFont(theme.font("control"))
            room = self.viewport().rect().adjusted(theme.px(24), 0, -theme.px(24), 0)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self.blank)
        painter.translate(self.origin())
        painter.scale(self.scale(), self.scale())
        wide = self.measure.wide
        scene = Scene(self.links, self.layout_of, wide, self.hand, self._over, self.hasFocus(), self.percent / 100)
        GraphPainter(painter, scene, self.seen()).paint()
        painter.end()

    def _say(self) -> None:
        known = self.hand in self.layout_of.places
        words = told(self.links, self.hand) if known else tr("Nothing in hand")
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
