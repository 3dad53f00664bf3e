"""The reading load beside the text: words a minute, what is allowed, and which injects make a minute heavy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QWidget

from app.ui.language import tr
from app.ui.models.studio import load_words as words
from app.ui.models.studio.load_bars import minute_of, nothing_to_read, to_begin_with
from app.ui.models.studio.place_rows import Row
from app.ui.theme import theme
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label, Tag
from app.ui.widgets.layout import Hairline, Panel, column, row
from app.ui.widgets.studio.empty import Empty
from app.ui.widgets.studio.load_bars import LoadBars, part_brush
from app.ui.widgets.studio.place_list import PlaceList
from app.ui.widgets.studio.view import Loc, StudioView

if TYPE_CHECKING:
    from app.authoring.views.load import Load


class LoadView(StudioView):
    """Findings in words, bars, and the shares of the chosen minute."""

    name = "load"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._load: Load | None = None
        self.minute = -1
        self._mean, self._peak = _FindingLine(), _FindingLine()
        self._queue = Label("", "hint", "ink2", wrap=True)
        self.bars = LoadBars()
        self._head = Label("", "control", strong=True, wrap=True)
        self.shares = PlaceList(tr("What is to be read in this minute"), tr("Enter shows it in the text."))
        self._empty = Empty("", "")
        self._build()
        self.bars.chosen.connect(self.choose)
        self.bars.entered.connect(self._into_shares)
        self.shares.chosen.connect(self._pick)

    def words(self) -> str:
        return tr("Reading load")

    def show_view(self, view: Load | None) -> None:
        self._load = view
        if view is None or nothing_to_read(view):
            title = tr("The text cannot be read yet") if view is None else tr("Nothing to read yet")
            hint = tr("As soon as it is a scenario again, its reading load stands here.")
            if view is not None:
                hint = tr("The words of posts, drafts and the internal chat are counted here, minute by minute.")
            self._empty.show_words(title, hint)
            self._stack.setCurrentWidget(self._empty)
            return
        self._mean.show_finding(words.mean_finding(view))
        self._peak.show_finding(words.peak_finding(view))
        self._queue.setText(words.queue_words(view))
        self._queue.setVisible(bool(self._queue.text()))
        known = 0 <= self.minute < len(view.minutes)
        self.choose(self.minute if known else to_begin_with(view))
        self._stack.setCurrentWidget(self._filled)

    def mark(self, loc: Loc) -> None:
        found = None if self._load is None else minute_of(self._load, tuple(loc))
        if found is not None:
            self.choose(found[0])
            self.shares.hold(self.shares.rows.rows[found[1]].key)
            self.shares.scrollTo(self.shares.currentIndex())

    def choose(self, minute: int) -> None:
        """List the shares of this minute."""
        if self._load is None or not 0 <= minute < len(self._load.minutes):
            return
        self.minute = minute
        shown = self._load.minutes[minute]
        self.bars.show_load(self._load, minute)
        said = [words.minute_words(shown), *([] if shown.shares else [tr("a quiet minute")])]
        self._head.setText(" · ".join(said))
        self.shares.show_rows(words.share_rows(shown))

    # ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        top = column(self._mean, self._peak, self._queue, _Legend(), gap=6, margins=(12, 12, 12, 4))
        listed = column(self._head, margins=(12, 8, 12, 4))
        self._filled = Panel(column(top, self.bars, Hairline(), listed, self.shares, gap=0))
        box = self._filled.layout()
        box.setStretchFactor(self.bars, 3)
        box.setStretchFactor(self.shares, 2)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._filled)
        self._stack.addWidget(self._empty)
        self.setFocusProxy(self.bars)

    def _into_shares(self) -> None:
        if self.shares.rows.rowCount():
            self.shares.setFocus()

    def _pick(self, chosen: Row) -> None:
        if chosen.locs and chosen.locs[0]:
            self.picked.emit(chosen.locs[0])


class _FindingLine(QWidget):
    """A tag and a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._tag, self._text = Tag(), Label("", wrap=True)
        line = row(self._tag, self._text, gap=8)
        line.setStretch(1, 1)
        self.setLayout(line)

    def show_finding(self, finding: words.Finding) -> None:
        """Say this; what is over the cap is said, too."""
        self._tag.show_word(words.tag_words(finding), "hot" if finding.over else "good")
        self._text.setText(finding.text)
        self.setAccessibleName(f"{words.tag_words(finding)}. {finding.text}")


class _Legend(QWidget):
    """What the parts of a bar are."""

    def __init__(self) -> None:
        super().__init__()
        flow = Flow(theme.px(12))
        for part, said in words.part_words().items():
            pair = QWidget()
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(theme.px(4))
            line.addWidget(_Swatch(part))
            line.addWidget(Label(said, "hint", "ink2"))
            flow.addWidget(pair)
        self.setLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class _Swatch(QWidget):
    def __init__(self, part: str) -> None:
        super().__init__()
        self._part = part
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(14), theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setPen(QPen(theme.color("ink3"), 1))
        painter.setBrush(part_brush(self._part))
        painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()
