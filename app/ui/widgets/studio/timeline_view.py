"""The time line beside the text: every inject by storyline or channel, to be walked, picked and dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from app.ui.language import tr
from app.ui.models.studio import timeline_words as words
from app.ui.models.studio.timeline_lanes import BY_CHANNEL, BY_STORYLINE, lanes_of
from app.ui.models.studio.timeline_marks import Mark, by_loc, marked, marks_of, time_of
from app.ui.models.studio.timeline_story import story_clock
from app.ui.models.studio.plain_tip import plain
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Elided, Label
from app.ui.widgets.layout import Hairline, Panel, column
from app.ui.widgets.setting_rows import OneOf
from app.ui.widgets.studio.empty import Empty
from app.ui.widgets.studio.timeline_events import TimelineEvents
from app.ui.widgets.studio.timeline_legend import TimelineLegend
from app.ui.widgets.studio.view import Loc, StudioView

if TYPE_CHECKING:
    from app.authoring.views.timeline import Timeline


class TimelineView(StudioView):
    """`edit_wanted("move", (section, place, at_ms, reorder))` when a mark has been put elsewhere."""

    name = "timeline"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline: Timeline | None = None
        self._marks: tuple[Mark, ...] = ()
        self._places: dict[Loc, Mark] = {}
        self._grouping = BY_STORYLINE
        self.canvas = TimelineEvents()
        self._head = _Line("", "control", "ink", strong=True)
        self._more = _Line("", "hint", "ink2")
        self._told = Label("", "control", "warn", wrap=True)
        self._told.hide()
        self._legend = TimelineLegend()
        self._empty = Empty("", "")
        self._build()
        self.canvas.chosen_changed.connect(self._say)
        self.canvas.picked.connect(lambda mark: self.picked.emit(mark.loc))
        self.canvas.told.connect(self._tell)
        self.canvas.hand.wanted.connect(self._ask)
        self.canvas.hand.given_up.connect(self._not_followed)
        self._say()

    def words(self) -> str:
        return tr("Time line")

    def show_view(self, view: Timeline | None) -> None:
        self._timeline = view
        self._marks = () if view is None else marks_of(view)
        self._places = by_loc(self._marks)
        # The hand learns of the new places first: what it still shows elsewhere decides how lanes are laid out.
        self.canvas.hand.show_marks(self._marks)
        self._arrange()

    def mark(self, loc: Loc) -> None:
        found = marked(self._places, loc)
        if found is not None and self.canvas.hand.held is None and found.key != self.canvas.chosen:
            self.canvas.hand.flush()
            self.canvas.choose_key(found.key)

    def group(self, grouping: str) -> None:
        """Lanes by storyline or by channel."""
        self._grouping = grouping
        self._arrange()
        found = self.canvas.chosen_mark()
        if found is not None:
            self.canvas.choose_key(found[0].key)

    # ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        switch = OneOf(tr("Lanes"), ((BY_STORYLINE, tr("By storyline")), (BY_CHANNEL, tr("By channel"))), BY_STORYLINE)
        switch.chosen.connect(self.group)
        farther = Button("−", "quiet", hint=tr("Farther away (−, or Ctrl and the wheel)"))
        nearer = Button("+", "quiet", hint=tr("Nearer (+, or Ctrl and the wheel)"))
        whole = Button(tr("Whole drill"), "quiet", hint=tr("All of it in sight (0)"))
        farther.setAccessibleName(tr("Farther away"))
        nearer.setAccessibleName(tr("Nearer"))
        farther.clicked.connect(lambda: self.canvas.zoom(1 / 1.5))
        nearer.clicked.connect(lambda: self.canvas.zoom(1.5))
        whole.clicked.connect(self.canvas.fit)
        parts = Flow(theme.px(4))
        for part in (switch, farther, nearer, whole):
            parts.addWidget(part)
        bar = column(parts, margins=(12, 4, 12, 4))
        info = column(self._told, self._head, self._more, self._legend, gap=2, margins=(12, 8, 12, 8))
        info.setSpacing(4)
        self._filled = Panel(column(_bar(bar), Hairline(), self.canvas, Hairline(), _bar(info), gap=0))
        self._filled.layout().setStretchFactor(self.canvas, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._filled)
        self._stack.addWidget(self._empty)
        self.setFocusProxy(self.canvas)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is little room, the lanes have it."""
        super().resizeEvent(event)
        self._legend.setVisible(self.height() >= theme.px(400))

    def _arrange(self) -> None:
        view = self._timeline
        if view is None or not self._marks:
            title = tr("The text cannot be read yet") if view is None else tr("Nothing happens yet")
            hint = tr("As soon as it is a scenario again, its time line stands here.")
            if view is not None:
                hint = tr("What you write under feed stands here by its time, and can be dragged to another.")
            self._empty.show_words(title, hint)
            self._stack.setCurrentWidget(self._empty)
            return
        lanes = lanes_of(view, self._marks, self._grouping)
        chapters = [chapter.at_ms for chapter in view.chapters if chapter.id]
        self.canvas.show_lanes(lanes, view.end_ms, chapters, story_clock(view))
        self._stack.setCurrentWidget(self._filled)

    def _ask(self, mark: Mark, at_ms: int) -> None:
        self.edit_wanted.emit("move", (mark.loc[0], mark.loc[1], at_ms, True))

    def _say(self) -> None:
        found = self.canvas.chosen_mark()
        if found is None:
            self._head.setText(tr("Nothing selected"))
            self._more.setText(tr("Arrows go from mark to mark, Enter shows it in the text. To move it: drag it, or Shift and ← →."))
            return
        mark, lane = found
        at_ms = time_of(mark, self.canvas.hand.moved)
        self._head.setText(" · ".join(part for part in (words.head_words(mark, at_ms), mark.title) if part))
        more = words.more_words(mark, at_ms)
        self._more.setText(more if more.startswith(lane) else f"{lane} · {more}" if more else lane)

    def _tell(self, told: str) -> None:
        self._told.setText(told)
        self._told.setVisible(bool(told))

    def _not_followed(self) -> None:
        self._tell(tr("The text has not taken the new time over. Look at its problems, then move the mark again."))


class _Line(Elided):
    """Words of a file, in full in the tooltip, and never as markup."""

    def setToolTip(self, text: str) -> None:  # noqa: N802 - Qt's name
        super().setToolTip(plain(text))


def _bar(layout: object) -> QWidget:
    box = QWidget()
    box.setLayout(layout)
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return box
