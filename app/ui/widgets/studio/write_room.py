"""The room where a scenario is written: text left, what it means right, problems below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QWidget

from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.studio.editor import ScenarioEditor
from app.ui.widgets.studio.help_panel import HelpPanel
from app.ui.widgets.studio.mention_list import MentionList
from app.ui.widgets.studio.play_bar import PlayBar
from app.ui.widgets.studio.problem_list import ProblemList
from app.ui.widgets.studio.tabs import Tabs
from app.ui.widgets.studio.view import StudioView

PROBLEMS, USES, HELP = "problems", "uses", "help"
_LEFT_SHARE, _RIGHT_SHARE = 11, 9
_UPPER_SHARE, _LOWER_SHARE = 7, 2


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
        part = {PROBLEMS: self.problems, USES: self.mentions, HELP: self.help}[name]
        self.lower_tabs.enable(HELP, bool(self.help.code))
        self._lower.setCurrentWidget(part)
        if focus:
            part.setFocus()

    def parts(self) -> tuple[QWidget, ...]:
        """What one walks through with one key: text, view, problems."""
        return (self.editor, self.view, self._lower.currentWidget())

    def next_part(self) -> None:
        """Give the focus to the part after the one that has it."""
        parts = self.parts()
        here = next((place for place, part in enumerate(parts) if part.isAncestorOf(self.focusWidget() or self)), -1)
        parts[(here + 1) % len(parts)].setFocus(Qt.FocusReason.ShortcutFocusReason)

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
        self.lower_tabs.chosen.connect(lambda name: self.show_lower(name))
        self.help.closed.connect(lambda: self.show_lower(PROBLEMS, focus=True))
        below = Panel(column(row(self.lower_tabs, None, margins=(12, 4, 12, 4)), Hairline(), self._lower, gap=0))
        below.layout().setStretch(2, 1)
        below.setMinimumHeight(theme.px(96))
        return below

    def _choose(self, name: str) -> None:
        self._views.setCurrentWidget(self.views[name])
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
