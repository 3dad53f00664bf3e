"""The desk as a room: bar on top, where things stand, what happens, what I do, keys at the foot.

Below 1360 px the left pane folds to icons; below 1200 the right one lies over the feed and comes
when a post is in hand.
"""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.engine.scenario import Scenario
from app.ui.language import tr
from app.ui.models.feed_model import FeedModel
from app.ui.models.feed_tags import Tags
from app.ui.theme import theme
from app.ui.widgets.case_actions import Bar
from app.ui.widgets.case_pane import CasePane
from app.ui.widgets.desk_bar import DeskBar
from app.ui.widgets.feed_pane import FeedPane
from app.ui.widgets.key_bar import KeyBar
from app.ui.widgets.keys_overlay import KeysOverlay
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.queue_pane import QueuePane

FOLD_BELOW_PX, OVERLAY_BELOW_PX, DENSE_BELOW_PX = 1360, 1200, 800


class DeskRoom(QWidget):
    """All parts of the desk, laid out.

    Args:
        scenario: what is played.
        model: the feed.
        tags: tells a post's state in words.
        exam: no pause, no hints.
        allowance: what an exam grants this person, in words.
    """

    def __init__(self, scenario: Scenario, model: FeedModel, tags: Tags, exam: bool, allowance: str = "") -> None:
        super().__init__()
        self.bar = DeskBar(scenario, exam, allowance)
        self.queues = QueuePane()
        self.feed = FeedPane(model, tags)
        self.case = CasePane(scenario, hints=not exam)
        self.keys = KeyBar()
        self.notice = Bar(ground="warnsoft", kind="plain", across=True)
        self.notice.hide()
        self._case_wanted = False
        self._overlaid = False
        self._unfolded = False
        self._middle = row(self.queues, Hairline("down"), self.feed, self.case, gap=0)
        self._middle.setStretch(2, 1)
        middle = Panel(self._middle, ground="canvas")
        whole = column(self.bar, Hairline(), self.notice, middle, Hairline(), self.keys, gap=0)
        whole.setStretch(3, 1)
        self.setLayout(whole)
        self.overlay = KeysOverlay(self)
        self.queues.unfold.connect(lambda: self.unfold(True))

    def show_case(self, on: bool) -> None:
        """Whether a post is in hand: narrow windows lay its case over the feed, or take it away."""
        self._case_wanted = on
        if self._overlaid:
            self._place_case()

    @property
    def case_covers(self) -> bool:
        """Whether the case lies over the feed now."""
        return self._overlaid and self.case.isVisible()

    def unfold(self, on: bool) -> None:
        """Open the left pane although the window is narrow."""
        self._unfolded = on
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if self.overlay.isVisible():
            self.overlay.open()

    def _arrange(self) -> None:
        width, height = self.width() / theme.factor, self.height() / theme.factor
        folded = width < FOLD_BELOW_PX and not self._unfolded
        if folded != self.queues.folded:
            self.queues.set_folded(folded)
        self.bar.set_compact(width < OVERLAY_BELOW_PX)
        self.case.set_dense(height < DENSE_BELOW_PX)
        overlaid = width < OVERLAY_BELOW_PX
        if overlaid != self._overlaid:
            self._overlaid = overlaid
            if overlaid:
                self._middle.removeWidget(self.case)
                self.case.setParent(self)
            else:
                self._middle.addWidget(self.case)
                self.case.show()
        if overlaid:
            self._place_case()
        else:
            self.case.setFixedWidth(self._case_px(width, folded))

    def _case_px(self, width: float, folded: bool) -> int:
        """A third of the window; more where the left pane is folded and the window low."""
        wanted = width * 0.34
        if folded:
            wanted = width * 0.45
        return theme.px(min(620.0, max(440.0, wanted)))

    def _place_case(self) -> None:
        top = self.bar.height() + 1 + (self.notice.height() if self.notice.isVisible() else 0)
        wide = min(theme.px(520), self.width() - theme.px(56))
        self.case.setFixedWidth(wide)
        self.case.setGeometry(self.width() - wide, top, wide, self.height() - top - self.keys.height() - 1)
        self.case.setVisible(self._case_wanted)
        self.case.raise_()
        if self.overlay.isVisible():
            self.overlay.raise_()

    def say(self, words: str, yes: str = "", no: str | None = None) -> None:
        """A sentence in the bar below the top; empty takes it away."""
        if words:
            self.notice.say(words, yes, tr("Put away") if no is None else no)
        self.notice.setVisible(bool(words))
        if self._overlaid:
            self._place_case()

