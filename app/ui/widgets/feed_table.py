"""The scrolling list of posts: a table of one column whose header holds the heights.

Heights come in idle chunks: what is in sight at once, the rest when nothing else is to be done.
What stands above the window never pushes what is in it.
"""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QEasingCurve, QModelIndex, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QFrame, QHeaderView, QTableView, QWidget

from app.ui.delegates.feed_delegate import FeedDelegate, body
from app.ui.language import tr
from app.ui.models.feed_model import FeedModel
from app.ui.models.feed_wrap import Heights
from app.ui.theme import theme

_CHUNK = 200
_AT_ONCE = 24
_SLIDE_MS = 120
_OURS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End})


class FeedTable(QTableView):
    """Shows a `FeedModel` as cards.

    Args:
        model: what to show.
        delegate: how a card is painted.
        heights: the cache that model and delegate share.
    """

    scrolled_to_top = Signal()

    def __init__(self, model: FeedModel, delegate: FeedDelegate, heights: Heights, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed, self._cards, self._heights = model, delegate, heights
        self._waiting: deque[int] = deque()
        self._was_at_top = True
        self._slide = QVariantAnimation(self)
        self._slide.setDuration(_SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.valueChanged.connect(lambda value: self.verticalScrollBar().setValue(int(value)))
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._measure_chunk)
        self._dress()
        heights.set_font(delegate.look.body.font)
        self.setModel(model)
        self.setItemDelegate(delegate)
        model.rowsAboutToBeInserted.connect(self._before_insert)
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.modelReset.connect(self._measure_all)
        theme.changed.connect(self._restyle)
        self.verticalScrollBar().valueChanged.connect(lambda value: value == 0 and self.scrolled_to_top.emit())

    def _dress(self) -> None:
        self.setObjectName("feed")
        self.setStyleSheet("#feed { background: transparent; selection-background-color: transparent; }"
                           "QScrollBar::handle:disabled { background: transparent; }")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        header = self.verticalHeader()
        header.hide()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(1)
        header.setDefaultSectionSize(self._cards.look.row_height(2))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(lambda low, high: self.verticalScrollBar().setEnabled(high > low))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(theme.px(24))
        self.setAccessibleName(tr("Feed"))

    def at_top(self) -> bool:
        """Whether the first post is in full sight."""
        return self.verticalScrollBar().value() == 0

    def rows_in_sight(self) -> tuple[int, int]:
        """First and last row in sight; (0, -1) if there are none."""
        rows = self._feed.rowCount()
        if not rows:
            return 0, -1
        last = self.rowAt(self.viewport().height() - 1)
        return max(0, self.rowAt(0)), rows - 1 if last < 0 else last

    def reveal(self, row: int) -> None:
        """Bring a row into sight, measured, and make it the current one."""
        if not 0 <= row < self._feed.rowCount():
            return
        for near in range(max(0, row - 8), min(self._feed.rowCount(), row + 9)):
            self._measure(near)
        self.updateGeometries()
        self.setCurrentIndex(self._feed.index(row, 0))

    def remeasure(self, inject: int) -> None:
        """A post's text changed."""
        self._heights.forget(inject)
        row = self._feed.row_of(inject)
        if row >= 0:
            self._measure(row)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the desk, not a search by name."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OURS and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Having the focus takes no post in hand: the trainee does."""
        QAbstractScrollArea.focusInEvent(self, event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._heights.set_width(self._cards.look.text_width(self.viewport().width() - 6)):
            self._measure_all()

    def hideEvent(self, event: object) -> None:
        super().hideEvent(event)
        self._slide.stop()

    def _restyle(self) -> None:
        self._cards.restyle()
        self.verticalHeader().setDefaultSectionSize(self._cards.look.row_height(2))
        self._heights.set_width(self._cards.look.text_width(self.viewport().width() - 6))
        self._measure_all()

    def _before_insert(self, parent: QModelIndex, first: int, last: int) -> None:
        self._was_at_top = self.at_top()

    def _inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        if last - first >= _AT_ONCE:
            self._measure_all()
            return
        if self._waiting:
            added = last - first + 1
            self._waiting = deque(row + added if row >= first else row for row in self._waiting)
        for row in range(first, last + 1):
            self._measure(row)
        grown = sum(self.rowHeight(row) for row in range(first, last + 1))
        bar = self.verticalScrollBar()
        if self._was_at_top and first == 0:
            if self._moves():
                self.updateGeometries()
                self._slide.stop()
                self._slide.setStartValue(min(grown, bar.maximum()))
                self._slide.setEndValue(0)
                self._slide.start()
        elif not self._was_at_top and first <= self.rowAt(0):
            self.updateGeometries()
            bar.setValue(bar.value() + grown)

    def _removed(self, parent: QModelIndex, first: int, last: int) -> None:
        if self._waiting:
            gone = last - first + 1
            self._waiting = deque(row - gone if row > last else row for row in self._waiting if not first <= row <= last)

    def _moves(self) -> bool:
        return not theme.reduced_motion and not self._cards.still and self.isVisible() and self._feed.rowCount() > 1

    def _measure(self, row: int) -> None:
        inject = self._feed.inject_at(row)
        if inject < 0:
            return
        lines = self._heights.known(inject) or self._heights.count(inject, body(self._feed.card(inject)))
        self.verticalHeader().resizeSection(row, self._cards.look.row_height(lines))

    def _measure_all(self) -> None:
        """What is in sight now, the rest in chunks."""
        first, last = self.rows_in_sight()
        for row in range(first, last + 1):
            self._measure(row)
        rows = self._feed.rowCount()
        self._waiting = deque([*range(last + 1, rows), *range(first - 1, -1, -1)])
        if self._waiting:
            self._idle.start()
        self.viewport().update()

    def _measure_chunk(self) -> None:
        anchor = max(0, self.rowAt(0))
        before = self.rowViewportPosition(anchor)
        for _ in range(min(_CHUNK, len(self._waiting))):
            self._measure(self._waiting.popleft())
        moved = self.rowViewportPosition(anchor) - before
        if moved:
            self.updateGeometries()
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)
        if self._waiting:
            self._idle.start()
