"""The time line as it is seen: ruler, lanes, and over them what is on the move or under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from app.ui.models.studio import timeline_words as words
from app.ui.models.studio.timeline_marks import time_of
from app.ui.models.studio.timeline_scale import tick_ms
from app.ui.models.studio.timeline_story import wall
from app.ui.models.studio.timeline_walk import spot_of
from app.ui.theme import theme
from app.ui.widgets.studio.timeline_paint import LanePainter
from app.ui.widgets.studio.timeline_ruler import paint_card, paint_ruler, paint_time
from app.ui.widgets.studio.timeline_stage import TimelineStage
from app.units import format_ms


class TimelineCanvas(TimelineStage):
    """Paints what is in sight, and nothing else."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = QRectF(self.viewport().rect())
        painter.fillRect(view, theme.color("surface"))
        scrolled, ruler = self.scrolled(), self.look.ruler
        step_ms = tick_ms(self._scale, theme.px(64))
        painter.save()
        painter.setClipRect(view.adjusted(0, ruler, 0, 0))
        painter.translate(-scrolled)
        self._paint_lanes(painter, view.adjusted(0, ruler, 0, 0).translated(scrolled), step_ms)
        painter.restore()
        paint_ruler(painter, self.look, self._scale, scrolled.x(), int(view.width()), self._story,
                    self.end_ms, step_ms, self._strip)  # fmt: skip
        self._paint_over(painter, view)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(view.adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))
        painter.end()

    def _paint_lanes(self, painter: QPainter, seen: QRectF, step_ms: int) -> None:
        lanes = LanePainter(painter, self.look, self._scale, seen)
        lanes.grounds(self._plans, self.end_ms, step_ms)
        lanes.chapters(self._chapters)
        for lane in self._plans:
            if lane.bottom >= seen.top() and lane.top <= seen.bottom():
                lanes.lane(lane, self.chosen if self.chosen not in self.hand.moved else None)
        lanes.strokes()
        lanes.heads(self._plans)
        for key in (*self.hand.moved, self.chosen):
            spot = None if key is None else spot_of(self._plans, key)
            if spot is not None:
                lane = self._plans[spot[0]]
                lanes.chosen(lane, spot[1], self.x(lane, spot[1]))

    def _paint_over(self, painter: QPainter, view: QRectF) -> None:
        """What lies over the lanes: the time of a mark on the move, the card of the one under the pointer."""
        held = self.hand.held
        on_the_move = self.hand.dragging or (self.chosen in self.hand.moved)
        spot = spot_of(self._plans, held.key if held is not None else self.chosen if on_the_move else self.hovered)
        if spot is None:
            return
        mark, place = self.mark_at(spot), self.place(spot)
        at_ms = time_of(mark, self.hand.moved)
        if on_the_move:
            paint_time(painter, self.look, place.x(), view.bottom(), format_ms(at_ms), wall(self._story.at(at_ms)))
            return
        lines = [words.head_words(mark, at_ms), mark.title, words.more_words(mark, at_ms)]
        paint_card(painter, self.look, place.x(), place.y(), int(view.width()), int(view.height()), [x for x in lines if x])

    def focusInEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self.hand.flush()
        self.viewport().update()
