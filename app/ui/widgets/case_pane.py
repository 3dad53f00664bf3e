"""The right pane: what I do about the post in hand, in the order one thinks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from app.engine.scenario import Scenario
from app.ui import desk_words, names
from app.ui.keys import DISPOSITION_KEYS
from app.ui.language import mark, tr
from app.ui.models.desk_asks import Ask
from app.ui.theme import theme
from app.ui.widgets.case_actions import Actions
from app.ui.widgets.case_chat import Chat
from app.ui.widgets.case_chips import Offer
from app.ui.widgets.case_drafts import Drafts
from app.ui.widgets.case_step import ChoiceStep, Step
from app.ui.widgets.chart_panel import ChartPanel
from app.ui.widgets.labels import Elided, Label
from app.ui.widgets.layout import Hairline, Panel, column, row, scrolling

_SORT_HINT = mark("press the number; the first that is true")
_DO_HINT = mark("press the letter")
_SAY_HINT = mark("r, then ↑ ↓ choose, Ctrl ↵ publish")


class CasePane(Panel):
    """Everything about one post.

    Args:
        scenario: policy, chart and seat.
        hints: whether the policy's questions are shown while one points at a class (practice).
    """

    classified = Signal(str)
    disposed = Signal(str)
    draft_chosen = Signal(int)
    carried = Signal(tuple)
    post_wanted = Signal(int)

    def __init__(self, scenario: Scenario, hints: bool) -> None:
        super().__init__(ground="surface")
        self._inject = -1
        self._name = Label("", type="title")
        self._who = Elided("", type="hint", tone="ink3")
        policy = scenario.policy
        classes = [Offer(c.id, str(c.key), c.title, c.question) for c in policy.classes]
        self.classes = ChoiceStep(tr("What is it?"), tr(_SORT_HINT), classes, folds=False, hints=hints)
        words = dict(policy.disposition_words)
        offers = [Offer(name, key, desk_words.disposition(name), words.get(name, desk_words.disposition(name)))
                  for name, key in DISPOSITION_KEYS.items()]
        self.dispositions = ChoiceStep(tr("What do we do?"), tr(_DO_HINT), offers, folds=True, hints=True)
        say = Step(tr("What do we say?"), tr(_SAY_HINT))
        self.drafts, self.actions = Drafts(), Actions()
        self.chart, self.chat = ChartPanel(scenario.chart, scenario.seat), Chat(scenario.chart)
        self._connect()
        self._case = QWidget()
        self._case.setProperty("ground", "none")
        self._case.setLayout(column(
            row(self._name, self._who, gap=8), 2, self.classes, 4, self.dispositions, 4, say, self.drafts, self.actions,
            gap=6))
        self._case.layout().itemAt(0).layout().setStretch(1, 1)
        self._nothing = Label(tr("Choose a post: j and k move through the feed."), type="control", tone="ink2", wrap=True)
        self._body = QWidget()
        self._body.setProperty("ground", "none")
        self._body.setLayout(column(self._nothing, self._case, 4, self.chart, 8, self.chat, None, gap=6, margins=(20, 14, 12, 12)))
        self.area = scrolling(self._body)
        self.setLayout(row(Hairline("down"), self.area, gap=0))
        self._case.hide()

    def _connect(self) -> None:
        self.classes.chosen.connect(self.classified)
        self.dispositions.chosen.connect(self.disposed)
        self.drafts.chosen.connect(self.draft_chosen)
        self.chart.sent.connect(self.carried)
        self.chat.post_wanted.connect(self.post_wanted)

    def show_case(self, card: Any, draft: int, ask: Ask | None, now_ms: int) -> None:
        """Show a post as it is now; None shows how to choose one."""
        self._nothing.setVisible(card is None)
        self._case.setVisible(card is not None)
        if card is None:
            self._inject = -1
            return
        fresh = card.inject != self._inject
        if fresh:
            self._inject = card.inject
            self.chart.clear()
            self.area.verticalScrollBar().setValue(0)
        self._name.setText(card.name)
        parts = [names.word(card.kind)]
        if card.reach:
            parts.append(tr("{number} followers").format(number=desk_words.thousands(card.reach)))
        if card.storyline:
            parts.append(tr("storyline: {storyline}").format(storyline=card.storyline))
        self._who.setText(" · ".join(parts))
        self.classes.show_value(card.class_id, fresh)
        self.dispositions.show_value(card.disposition, fresh)
        self.drafts.show_drafts(card.drafts, draft)
        self.show_actions(card, draft, ask, now_ms)
        self._settle()

    def show_actions(self, card: Any, draft: int, ask: Ask | None, now_ms: int) -> None:
        """The buttons, the question, or the recall with its countdown."""
        self.actions.show_state(card, draft, ask, now_ms)

    def show_chart(self, story_ms: int, matters: list[Any], ghost: tuple[int, ...], chat: Sequence[Any]) -> None:
        """Who is on duty, what is under way, what is suggested, and what was said."""
        self.chart.show_state(story_ms, matters, ghost)
        self.chat.show_lines(chat)
        self._settle()

    def _settle(self) -> None:
        """Give the body its height at once: left to itself it would squeeze its parts for one frame first."""
        for part in (self.drafts, self._case, self.chart, self.chat, self._body):
            part.layout().activate()
        width, seen = self.area.viewport().width(), self.area.viewport().height()
        height = max(seen, self._body.minimumSizeHint().height(), self._body.heightForWidth(width))
        if self._body.size() != QSize(width, height):
            self._body.resize(width, height)

    def reveal(self, part: QWidget) -> None:
        """Scroll so that a part is in sight."""
        self.area.ensureWidgetVisible(part, 0, theme.px(12))

    def set_dense(self, on: bool) -> None:
        """Less air where the window is low."""
        self.classes.set_folding(on)
        self.drafts.set_dense(on)
        self.actions.set_dense(on)
        left, top, right, bottom = (16, 8, 10, 8) if on else (20, 14, 12, 12)
        self._body.layout().setContentsMargins(*(theme.px(n) for n in (left, top, right, bottom)))
        self._case.layout().setSpacing(theme.px(3 if on else 6))
        self._body.layout().setSpacing(theme.px(2 if on else 6))
