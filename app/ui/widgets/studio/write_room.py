"""The room where a scenario is written: text left, what it means right, problems below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QWidget

from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.studio.editor import ScenarioEditor
from app.ui.widgets.studio.help_panel import HelpPanel
from app.ui.widgets.studio.mention_list import MentionList
from app.ui.widgets.studio.play_bar import PlayBar
from app.ui.widgets.studio.problem_list import ProblemList
from app.ui.widgets.tabs import Tabs
from app.ui.widgets.studio.view import StudioView

PROBLEMS, USES, HELP = "problems", "uses", "help"
_LEFT_SHARE, _RIGHT_SHARE = 11, 9
_UPPER_SHARE, _LOWER_SHARE = 7, 2
_LOW_PX, _ANY_HEIGHT = 400, 16_777_215
"""A lower room keeps what stands below the text shut until somebody asks for it."""


class WriteRoom(QWidget):
    """Parts and where they stand; what they do to each other is the hands' business.

    Args:
        views: one a tab, in order.
    """

    view_chosen = Signal(str)

    def __init__(self, views: Sequence[StudioView]) -> None:
        super().__init__()
        self.editor = ScenarioEditor()
        self.play = PlayBar()
        self.problems, self.mentions, self.help = ProblemList(), MentionList(), HelpPanel()
        self.views = {view.name: view for view in views}
        self.above = column(gap=0)
        """Bars about the file stand here."""
        self._low = False
        self._build(views)

    @property
    def view(self) -> StudioView:
        """The view that is shown."""
        return self._views.currentWidget()

    def show_view(self, name: str) -> None:
        """Bring a view to the front."""
        self.tabs.show_tab(name)
        self._views.setCurrentWidget(self.views[name])

    def show_lower(self, name: str, focus: bool = False) -> None:
        """Bring the problems, the uses of a name or a help page to the front."""
        self.lower_tabs.show_tab(name)
        part = self._lower_part(name)
        self.tell_help()
        self._lower.setCurrentWidget(part)
        self._open_lower(focus or not self._low or self._lower.isVisible())  # a drawer that is out stays out
        if focus:
            part.setFocus()

    def tell_help(self) -> None:
        """Whether there is anything to explain: a page that is open, or a problem."""
        self.lower_tabs.enable(HELP, bool(self.help.code) or self.problems.model.rowCount() > 0)

    def parts(self) -> tuple[QWidget, ...]:
        """What one walks through with one key: text, view, problems."""
        return (self.editor, self.view, self._lower.currentWidget())

    def next_part(self) -> None:
        """Give the focus to the part after the one that has it."""
        parts = self.parts()
        here = next((place for place, part in enumerate(parts) if part.isAncestorOf(self.window().focusWidget() or self)), -1)
        there = parts[(here + 1) % len(parts)]
        self._open_lower(not self._low or there is self._lower.currentWidget())
        there.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < theme.px(_LOW_PX)
        if low != self._low:
            self._low = low
            self._open_lower(not low)

    def _build(self, views: Sequence[StudioView]) -> None:
        self.tabs = Tabs(tr("What the text means"))
        self._views = QStackedWidget()
        for view in views:
            self.tabs.add(view.name, view.words())
            self._views.addWidget(view)
        self.tabs.chosen.connect(self._choose)
        left = Panel(column(self.editor, Hairline(), self.play, gap=0))
        left.layout().setStretch(0, 1)
        right = Panel(column(row(self.tabs, None, margins=(12, 6, 12, 6)), Hairline(), self._views, gap=0))
        right.layout().setStretch(2, 1)
        upper = _split(Qt.Orientation.Horizontal, left, right, (_LEFT_SHARE, _RIGHT_SHARE))
        whole = _split(Qt.Orientation.Vertical, upper, self._below(), (_UPPER_SHARE, _LOWER_SHARE))
        self.setLayout(column(self.above, whole, gap=0))
        self.layout().setStretch(1, 1)

    def _below(self) -> QWidget:
        self.lower_tabs = Tabs(tr("Below the text"))
        self.lower_tabs.add(PROBLEMS, tr("Problems"), tr("What keeps the text from being played, and what should be better"))
        self.lower_tabs.add(USES, tr("Uses"), tr("Shift F12 on a name: everywhere it stands"))
        self.lower_tabs.add(HELP, tr("Help"), tr("What a problem means, with a wrong and a right example"))
        self._lower = QStackedWidget()
        for part in (self.problems, self.mentions, self.help):
            self._lower.addWidget(part)
        self.lower_tabs.enable(HELP, False)
        self.lower_tabs.chosen.connect(self._choose_lower)
        self.help.closed.connect(lambda: self.show_lower(PROBLEMS, focus=True))
        self._below_all = Panel(column(row(self.lower_tabs, None, margins=(12, 4, 12, 4)), Hairline(), self._lower, gap=0))
        self._below_all.layout().setStretch(2, 1)
        self._below_all.setMinimumHeight(theme.px(96))
        return self._below_all

    def _choose_lower(self, name: str) -> None:
        """In a low room a tab is a drawer's handle: pulled once more, it shuts."""
        if name == HELP:
            self.help.show_code(self.problems.code() or self.help.code)
        shut = self._low and self._lower.isVisible() and self._lower.currentWidget() is self._lower_part(name)
        self.show_lower(name)
        self._open_lower(not shut)

    def _open_lower(self, on: bool) -> None:
        self._lower.setVisible(on)
        self._below_all.setMinimumHeight(theme.px(96) if on else 0)
        self._below_all.setMaximumHeight(_ANY_HEIGHT if on else self.lower_tabs.sizeHint().height() + theme.px(9))

    def _lower_part(self, name: str) -> QWidget:
        return {PROBLEMS: self.problems, USES: self.mentions, HELP: self.help}[name]

    def begin_anew(self) -> None:
        """Another file's text is at hand."""
        self.play.begin_anew()
        self.mentions.show_mentions("", ())
        for view in self.views.values():
            view.begin_anew()

    def _choose(self, name: str) -> None:
        had = self.view.isAncestorOf(self.window().focusWidget() or self)
        self._views.setCurrentWidget(self.views[name])
        if had:
            self.views[name].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.view_chosen.emit(name)


def _split(direction: Qt.Orientation, first: QWidget, second: QWidget, shares: tuple[int, int]) -> QSplitter:
    splitter = QSplitter(direction)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(theme.px(5))
    splitter.setFrameShape(QFrame.Shape.NoFrame)
    for place, (part, share) in enumerate(zip((first, second), shares, strict=True)):
        splitter.addWidget(part)
        splitter.setStretchFactor(place, share)
    splitter.setSizes([share * 100 for share in shares])
    return splitter
