"""The feed as columns, one a channel, side by side: the same cards, the same selection."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStyleOptionViewItem, QWidget

from app.ui import desk_words
from app.ui.delegates.feed_delegate import FeedDelegate
from app.ui.language import tr
from app.ui.models.feed_model import FeedModel
from app.ui.models.feed_wrap import Heights
from app.ui.theme import theme
from app.ui.widgets.feed_table import FeedTable
from app.ui.widgets.labels import Label, Number
from app.ui.widgets.layout import column, row

_LEAST_PX = 292


class _Delegate(FeedDelegate):
    """Paints like the one of the single list: same time, same marks."""

    def __init__(self, like: FeedDelegate, heights: Heights) -> None:
        super().__init__(like.tags, heights)
        self._like = like

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        self.now_ms, self.marking, self.fresh = self._like.now_ms, self._like.marking, self._like.fresh
        self.still = self._like.still
        super().paint(painter, option, index)


class Column(QWidget):
    """One channel."""

    def __init__(self, channel: str, source: FeedModel, like: FeedDelegate) -> None:
        super().__init__()
        self.model = FeedModel(source.card)
        heights = Heights(theme.font("body"))
        self.table = FeedTable(self.model, _Delegate(like, heights), heights)
        self.table.setAccessibleName(tr("Feed of {channel}").format(channel=desk_words.channel(channel)))
        self._count = Number("", type="hint", tone="ink3")
        head = row(Label(desk_words.channel(channel), type="control", strong=True), self._count, None, gap=8, margins=(6, 0, 0, 0))
        self.setLayout(column(head, self.table, gap=8))
        self.setMinimumWidth(theme.px(_LEAST_PX))

    def show_rows(self, wanted: Sequence[int], force: bool) -> None:
        """Show these, unless that would move what somebody is reading."""
        shown = self.model.rows()
        settled = self.table.at_top() and not self.table.viewport().underMouse()
        if force or not shown or settled:
            self.model.set_rows(wanted)
            waiting = 0
        else:
            waiting = len(set(wanted) - set(shown))
        new = tr("{count} new").format(count=waiting)
        self._count.setText(f"{len(wanted)} · {new}" if waiting else str(len(wanted)))


class FeedColumns(QScrollArea):
    """All channels beside each other.

    Args:
        source: the single list's model: it knows the cards.
        like: the single list's painter.
    """

    selected = Signal(int)

    def __init__(self, source: FeedModel, like: FeedDelegate) -> None:
        super().__init__()
        self._source, self._like = source, like
        self._quiet = False
        self.columns: dict[str, Column] = {}
        self._body = QWidget()
        self._body.setProperty("ground", "none")
        self._line = QHBoxLayout(self._body)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.px(4))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._body)

    def show_rows(self, by_channel: Mapping[str, Sequence[int]], force: bool) -> None:
        """The posts of each channel, in order."""
        self._quiet = True
        for channel, wanted in by_channel.items():
            if channel not in self.columns:
                made = self.columns[channel] = Column(channel, self._source, self._like)
                self._line.addWidget(made)
                made.show()
                self._body.setMinimumWidth(len(self.columns) * (theme.px(_LEAST_PX) + self._line.spacing()))
                made.table.selectionModel().currentRowChanged.connect(
                    lambda index, _, model=made.model: self._row_changed(model, index))
        for channel, made in self.columns.items():
            made.show_rows(by_channel.get(channel, ()), force)
        self._quiet = False

    def refresh(self, now_ms: int, picked: set[int]) -> None:
        """Draw every card in sight anew."""
        for made in self.columns.values():
            made.model.set_picked(picked)
            made.model.refresh(now_ms, *made.table.rows_in_sight())

    def reveal(self, inject: int) -> None:
        """Bring a post into sight and mark it as the one in hand, in its column alone."""
        self._quiet = True
        for made in self.columns.values():
            place = made.model.row_of(inject)
            if place >= 0:
                made.table.reveal(place)
                self.ensureWidgetVisible(made, 0, 0)
            else:
                made.table.clearSelection()
                made.table.setCurrentIndex(QModelIndex())
        self._quiet = False

    def take_focus(self, inject: int) -> None:
        """Put the focus on the column that holds a post, or on the first."""
        tables = [made.table for made in self.columns.values() if made.model.row_of(inject) >= 0]
        for table in (tables or [made.table for made in self.columns.values()])[:1]:
            table.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._body.setFixedHeight(self.viewport().height())

    def _row_changed(self, model: FeedModel, index: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            self.selected.emit(model.inject_at(index.row()))
