"""What the time line shows and where: lanes, zoom, scroll place, and the one mark that is selected."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.ui.language import tr
from app.ui.models.studio import timeline_words as words
from app.ui.models.studio.timeline_lanes import LaneMarks
from app.ui.models.studio.timeline_marks import NEVER, Key, Mark, time_of
from app.ui.models.studio.timeline_plan import LanePlan, plan
from app.ui.models.studio.timeline_scale import Scale, fitted, span_of, zoomed
from app.ui.models.studio.timeline_story import StoryClock
from app.ui.models.studio.timeline_walk import Spot, spot_of, under
from app.ui.theme import theme
from app.ui.widgets.studio.timeline_hand import TimelineHand
from app.ui.widgets.studio.timeline_look import TimelineLook


class TimelineStage(QAbstractScrollArea):
    """`TimelineCanvas` paints it, `TimelineEvents` gives it mouse and keys."""

    chosen_changed = Signal()
    """Another mark is selected, or what is said of it has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hand = TimelineHand(self)
        self.hand.shifted.connect(self._shifted)
        self.look = TimelineLook()
        self.chosen: Key | None = None
        self.hovered: Key | None = None
        self.end_ms = 0
        self._lanes: tuple[LaneMarks, ...] = ()
        self._plans: tuple[LanePlan, ...] = ()
        self._story = StoryClock((), 0)
        self._chapters: list[int] = []
        self._strip = False
        self._scale = self._least = Scale(0.0, 1.0, 1)
        self._fits = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(tr("Time line"))
        theme.changed.connect(self._redress)

    # what is shown ---------------------------------------------------------------------------------

    def show_lanes(self, lanes: tuple[LaneMarks, ...], end_ms: int, chapters: list[int], story: StoryClock) -> None:
        """Show these; zoom, scroll place and selection stay.

        Args:
            end_ms: end of the drill.
            chapters: drill times at which a chapter begins.
        """
        self._lanes, self.end_ms, self._chapters, self._story = lanes, end_ms, chapters, story
        self._strip = any(lane.marks and lane.marks[-1].at_ms == NEVER for lane in lanes)
        self._rescale()
        self.say()

    @property
    def lanes(self) -> tuple[LanePlan, ...]:
        """The lanes as they are laid out."""
        return self._plans

    @property
    def scale(self) -> Scale:
        """Where times stand in the content."""
        return self._scale

    @property
    def whole(self) -> bool:
        """Whether the whole drill is in sight, and stays so when the width changes."""
        return self._fits

    def place(self, spot: Spot) -> QPointF:
        """The centre of a mark as it is shown, px in the viewport."""
        lane = self._plans[spot[0]]
        return QPointF(self.x(lane, spot[1]), lane.y(spot[1])) - self.scrolled()

    def x(self, lane: LanePlan, index: int) -> float:
        """Where a mark is shown in the content: on the move it keeps its row, and nothing else stirs."""
        key = lane.marks[index].key
        return self._scale.x(self.hand.moved[key]) if key in self.hand.moved else lane.xs[index]

    def scrolled(self) -> QPointF:
        """What has to be taken off a place of the content to have it in the viewport."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value() - self.look.ruler)

    def spot_at(self, point: QPointF) -> Spot | None:
        """The mark at a place of the viewport."""
        if point.y() < self.look.ruler:
            return None
        inside = point + self.scrolled()
        return under(self._plans, inside.x(), inside.y(), self.look.sizes.mark * 0.6)

    def mark_at(self, spot: Spot) -> Mark:
        """The mark of a spot."""
        return self._plans[spot[0]].marks[spot[1]]

    def chosen_mark(self) -> tuple[Mark, str] | None:
        """The selected mark and its lane's name."""
        for lane in self._lanes if self.chosen is not None else ():
            for mark in lane.marks:
                if mark.key == self.chosen:
                    return mark, lane.title
        return None

    # selecting -------------------------------------------------------------------------------------

    def choose(self, spot: Spot | None) -> None:
        """Select a mark and bring it into view."""
        self.chosen = None if spot is None else self.mark_at(spot).key
        if spot is not None:
            self.bring(spot)
        self.say()
        self.viewport().update()

    def choose_key(self, key: Key) -> None:
        """Select the mark with this key, if it is there."""
        spot = spot_of(self._plans, key)
        if spot is not None:
            self.choose(spot)

    def bring(self, spot: Spot) -> None:
        """Scroll just so far that a mark and its lane's name are in sight."""
        lane = self._plans[spot[0]]
        x, y, row = self.x(lane, spot[1]), lane.y(spot[1]), lane.row_px
        margin = min(theme.px(96), self.viewport().width() // 4)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if not across.value() + margin / 2 <= x <= across.value() + self.viewport().width() - margin:
            across.setValue(round(x - self.viewport().width() / 2))
        high = self.viewport().height() - self.look.ruler
        top = lane.top if y - lane.top < high - 2 * row else y - row
        if top < down.value():
            down.setValue(round(top))
        elif y + row > down.value() + high:
            down.setValue(round(y + 2 * row - high))

    def say(self) -> None:
        """Tell the selection to whoever listens, aloud too."""
        found = self.chosen_mark()
        if found is None:
            told = tr("Nothing selected. The arrow keys go from mark to mark.")
        else:
            mark, lane = found
            told = words.aloud(mark, time_of(mark, self.hand.moved), lane)
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.chosen_changed.emit()

    # zoom and places -------------------------------------------------------------------------------

    def zoom(self, times: float, x: float | None = None) -> None:
        """Nearer or farther; what stands at `x` (px in the viewport; None the selection or the middle) stays there."""
        if x is None:
            spot = spot_of(self._plans, self.chosen)
            x = self.place(spot).x() if spot is not None else -1.0
            x = x if 0 <= x <= self.viewport().width() else self.viewport().width() / 2
        at_ms = (x + self.horizontalScrollBar().value() - self._scale.left_px) / self._scale.a_ms
        self._scale = zoomed(self._scale, self._least, times, theme.factor)
        self._fits = self._scale.a_ms <= self._least.a_ms * 1.001
        self._lay_out()
        self.horizontalScrollBar().setValue(round(self._scale.x(at_ms) - x))

    def fit(self) -> None:
        """The whole drill in sight."""
        self._fits = True
        self._rescale()

    def _rescale(self) -> None:
        last = max((mark.at_ms for lane in self._lanes for mark in lane.marks), default=0)
        left = self.look.left + (self.look.sizes.strip if self._strip else 0)
        least = self._least = fitted(span_of(self.end_ms, last), self.viewport().width(), left, self.look.right)
        self._scale = least if self._fits else zoomed(least._replace(a_ms=self._scale.a_ms), least, 1.0, theme.factor)
        self._lay_out()

    def _lay_out(self) -> None:
        self._plans = plan(self._lanes, self._scale, self.look.sizes, self.look.wide, self.look.left - theme.px(8))
        wide = round(self._scale.right_px() + self.look.right)
        high = round(self._plans[-1].bottom) if self._plans else 0
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, wide - self.viewport().width()))
        across.setPageStep(self.viewport().width())
        across.setSingleStep(theme.px(24))
        down.setRange(0, max(0, high - self.viewport().height() + self.look.ruler))
        down.setPageStep(self.viewport().height() - self.look.ruler)
        down.setSingleStep(theme.px(20))
        self.viewport().update()

    def _shifted(self) -> None:
        self.viewport().update()
        self.say()

    def _redress(self) -> None:
        self.look = TimelineLook()
        self._rescale()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._rescale()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(640), theme.px(420))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(240), theme.px(160))
