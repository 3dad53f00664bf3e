"""The middle of the desk: search, the feed, and what it says when it has nothing to show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QLineEdit, QMenu, QStackedLayout, QWidget

from app.ui import desk_words
from app.ui.delegates.feed_delegate import FeedDelegate
from app.ui.language import tr
from app.ui.models import feed_order
from app.ui.models.feed_model import FeedModel
from app.ui.models.feed_tags import Tags
from app.ui.models.feed_wrap import Heights
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.case_actions import Bar
from app.ui.widgets.feed_columns import FeedColumns
from app.ui.widgets.feed_table import FeedTable
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Panel, column, row

_SEARCH_REST_MS = 150
COLUMNS = "columns"
"""What the menu of channels says instead of a channel when columns are wanted."""


class FeedPane(Panel):
    """The feed with its search and its states."""

    searched = Signal(str)
    channel_chosen = Signal(str)
    selected = Signal(int)
    newest_wanted = Signal()

    def __init__(self, model: FeedModel, tags: Tags) -> None:
        super().__init__(ground="canvas")
        self.model = model
        heights = Heights(theme.font("body"))
        self.delegate = FeedDelegate(tags, heights)
        self.table = FeedTable(model, self.delegate, heights)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the feed"))
        self.search.setAccessibleName(tr("Search the feed"))
        self.search.setClearButtonEnabled(True)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_SEARCH_REST_MS)
        self._rest.timeout.connect(lambda: self.searched.emit(self.search.text().strip()))
        self.search.textChanged.connect(lambda _: self._rest.start())
        self.channel = Button(tr("All channels"))
        self._menu = QMenu(self.channel)
        self.channel.setMenu(self._menu)
        self.channel.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")
        self._menu.triggered.connect(lambda action: self.channel_chosen.emit(action.data()))
        self.pill = Button(tr("{count} new").format(count=3), kind="primary", icon="arrow-up")
        self.pill.setParent(self)
        self.pill.hide()
        self.pill.clicked.connect(self.newest_wanted)
        self._empty = Empty()
        self._posts = QWidget()
        self._stack = QStackedLayout(self._posts)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self.columns = FeedColumns(model, self.delegate)
        self._stack.addWidget(self.columns)
        self.columned = False
        """Whether the feed stands in columns, one a channel."""
        self._in_hand = -1
        self.marks = Bar()
        self.marks.hide()
        self.still = Still(self)
        head = row(self.search, self.channel, gap=8, margins=(3, 0, 15, 0))
        foot = row(self.marks, gap=0, margins=(3, 0, 15, 8))
        self.setLayout(column(head, self._posts, foot, gap=10, margins=(13, 12, 4, 0)))
        self.layout().setStretch(1, 1)
        self._applying = False
        self.columns.selected.connect(self.selected)
        self.table.selectionModel().currentRowChanged.connect(lambda index, _: self._row_changed(index))

    def show_channels(self, names: Sequence[str], chosen: str) -> None:
        """Which channels can be looked at alone."""
        self.channel.set_words(desk_words.channel(chosen) if chosen else tr("All channels"))
        if [action.data() for action in self._menu.actions()][:-1] != ["", *names]:
            self._menu.clear()
            for name in ("", *names):
                action = self._menu.addAction(desk_words.channel(name) if name else tr("All channels"))
                action.setData(name)
            self._menu.addAction(tr("Columns by channel, or one list  (b)")).setData(COLUMNS)

    def show_rows(self, wanted: Sequence[int], selected: int, force: bool) -> None:
        """Show these posts, unless that would move what somebody is reading: then the pill says so.

        Args:
            wanted: the posts of the chosen queue, in order.
            selected: the post in hand; it stays where it is.
            force: the trainee asked for it, by a filter or a key.
        """
        shown = self.model.rows()
        self._in_hand = selected
        rows = list(wanted) if force else feed_order.keep_in_place(list(wanted), shown, selected)
        if self.columned:
            self._show_columns(rows, force)
        if force or not shown or self.columned or self._may_move():
            if rows != shown:
                self._applying = True
                self.model.set_rows(rows)
                self._applying = False
                self._restore(selected, force)
            self.show_new(0)
        else:
            known = set(shown)
            self.show_new(sum(inject not in known for inject in wanted))

    def set_columned(self, on: bool) -> None:
        """Columns by channel, or one list."""
        self.columned = on
        self._stack.setCurrentWidget(self.columns if on else self.table)

    def _show_columns(self, wanted: Sequence[int], force: bool) -> None:
        groups: dict[str, list[int]] = {}
        for inject in wanted:
            groups.setdefault(self.model.card(inject).channel, []).append(inject)
        self.columns.show_rows(groups, force)

    def refresh(self, now_ms: int, picked: set[int]) -> None:
        """Tell every card in sight anew, at a drill time in ms."""
        self.delegate.now_ms = now_ms
        self.model.refresh(now_ms, *self.table.rows_in_sight())
        if self.columned:
            self.columns.refresh(now_ms, picked)

    def _may_move(self) -> bool:
        return self.table.at_top() and not self.pointed_at() and not self.delegate.still and not self.delegate.marking

    def _restore(self, selected: int, force: bool) -> None:
        row = self.model.row_of(selected)
        if row >= 0 and (force or self.table.currentIndex().row() != row):
            self.reveal(selected)
        elif force:
            self.table.verticalScrollBar().setValue(0)

    def reveal(self, inject: int) -> None:
        """Make a shown post the one in hand and bring it into sight."""
        self._applying = True
        self._in_hand = inject
        self.table.reveal(self.model.row_of(inject))
        if self.columned:
            self.columns.reveal(inject)
        self._applying = False

    def _row_changed(self, index: QModelIndex) -> None:
        if not self._applying:
            self.selected.emit(self.model.inject_at(index.row()))

    def show_empty(self, title: str, words: str) -> None:
        """What stands in place of posts while there are none; an empty title shows the posts."""
        self._empty.show_words(title, words)
        had_focus = self._posts.isAncestorOf(QApplication.focusWidget() or self.search)
        self._stack.setCurrentWidget(self._empty if title else (self.columns if self.columned else self.table))
        if had_focus:
            self.take_focus()

    def take_focus(self) -> None:
        """Put the focus on the posts, or on what stands in their place."""
        if self._stack.currentWidget() is self.columns:
            self.columns.take_focus(self._in_hand)
        else:
            self._stack.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_marks(self, marking: bool, picked: int) -> None:
        """While several posts are being picked: how many, and what can be done with them."""
        if marking:
            many = tr("{count} picked. Class and disposition go to all of them.").format(count=picked)
            words = many if picked else tr("Pick posts with x.")
            self.marks.say(words, tr("Merge  Shift M") if picked > 1 else "", tr("Done  M"))
        self.marks.setVisible(marking)

    def show_new(self, number: int) -> None:
        """How many posts wait above; 0 takes the pill away."""
        if number:
            self.pill.set_words(tr("{count} new").format(count=number))
            self.pill.adjustSize()
            self._place_pill()
            self.pill.raise_()
        self.pill.setVisible(bool(number))

    def show_paused(self, on: bool, words: str) -> None:
        """Dim the feed under a word, or not."""
        if on == (self._posts.graphicsEffect() is not None):
            return
        if on:
            effect = QGraphicsOpacityEffect(self._posts)
            effect.setOpacity(0.35)
            self._posts.setGraphicsEffect(effect)
        else:
            self._posts.setGraphicsEffect(None)
        self.still.show_words(words if on else "")

    def pointed_at(self) -> bool:
        """Whether the pointer is over the posts."""
        return self.table.viewport().underMouse()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._place_pill()
        self.still.setGeometry(self._posts.geometry())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.still.setGeometry(self._posts.geometry())
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.search.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Down):
            if event.key() == Qt.Key.Key_Escape:
                self.search.clear()
            self._rest.stop()
            self.searched.emit(self.search.text().strip())
            self.take_focus()
            return
        event.ignore()

    def _place_pill(self) -> None:
        top = self._posts.geometry().top() + theme.px(8)
        self.pill.move((self.width() - self.pill.width()) // 2, top)


class Empty(QWidget):
    """Nothing here: why, and what to do about it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = Label("", type="title")
        self._words = Label("", type="control", tone="ink2", wrap=True)
        for part in (self._title, self._words):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(column(None, self._title, self._words, None, None, gap=6, margins=(24, 0, 24, 0)))

    def show_words(self, title: str, words: str) -> None:
        """The heading and the sentence."""
        self._title.setText(title)
        self._words.setText(words)
        self.setAccessibleName(f"{title}. {words}")


class Still(QWidget):
    """A word over the dimmed feed; clicks go through to nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self.hide()

    def show_words(self, words: str) -> None:
        """The word; empty takes it away."""
        self._words = words
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("title"))
        high = theme.px(44)
        wide = painter.fontMetrics().horizontalAdvance(self._words) + theme.px(48)
        left, top = (self.width() - wide) / 2, self.height() / 3
        painter.setPen(theme.color("line"))
        painter.setBrush(QColor(theme.color("raised")))
        painter.drawRoundedRect(round(left), round(top), wide, high, theme.px(12), theme.px(12))
        painter.setPen(theme.color("ink"))
        painter.drawText(round(left), round(top), wide, high, Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()
