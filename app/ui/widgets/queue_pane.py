"""The left pane: where things stand. Queues, channels, storylines that are known, and our own posts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import desk_words
from app.ui.language import tr
from app.ui.models.feed_order import BREACHING, HANDLED, QUEUES, URGENCY, WAITING
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Caps
from app.ui.widgets.layout import Panel, column, scrolling
from app.ui.widgets.queue_piece import PieceRow
from app.ui.widgets.queue_row import FOLDED_PX, QueueRow
from app.ui.widgets.queue_storyline import StorylineRow

OPEN_PX = 232
_QUEUE_LOOK = {
    URGENCY: ("list", "plain"),
    BREACHING: ("timer", "hot"),
    WAITING: ("hourglass", "warn"),
    HANDLED: ("circle-check", "plain"),
}
_CHANNEL_ICONS = {
    "microblog": "message-square", "social-network": "users", "video": "video", "blog": "pencil", "forum": "messages-square",
    "news": "newspaper", "e-mail": "mail", "phone": "phone", "internal-chat": "messages-square",
}


class QueuePane(Panel):
    """The pane on the left; `set_folded` leaves icons with counts."""

    queue_chosen = Signal(str)
    channel_chosen = Signal(str)
    """The same channel again: all channels, as an empty name."""
    decided = Signal(int, str)
    unfold = Signal()

    def __init__(self) -> None:
        super().__init__(ground="canvas")
        self._folded = False
        self.queues: dict[str, QueueRow] = {}
        self.channels: dict[str, QueueRow] = {}
        self._lines: list[StorylineRow] = []
        self.pieces: list[PieceRow] = []
        self._channel = ""
        self._wide: list[QWidget] = []
        self._queue_box, self._channel_box = column(gap=0), column(gap=0)
        self._line_box, self._piece_box = column(gap=0), column(gap=0)
        for queue, title in QUEUES:
            row = self.queues[queue] = QueueRow(tr(title), *_QUEUE_LOOK[queue])
            row.clicked.connect(lambda _=False, queue=queue: self.queue_chosen.emit(queue))
            self._queue_box.addWidget(row)
        self._more = Button(tr("More"), kind="quiet", icon="chevron-right", hint=tr("Storylines and our own posts"))
        self._more.clicked.connect(self.unfold)
        self._more.hide()
        self._body = QWidget()
        self._body.setProperty("ground", "none")
        self._body.setLayout(self._arrange())
        self.setLayout(column(scrolling(self._body), gap=0))
        self.setFixedWidth(theme.px(OPEN_PX))

    def _arrange(self) -> QVBoxLayout:
        self._line_head, self._piece_head = Caps(tr("Storylines")), Caps(tr("Our own posts"))
        self._line_area, self._piece_area = QWidget(), QWidget()
        self._line_area.setLayout(column(self._line_head, 10, self._line_box, gap=0, margins=(8, 20, 8, 0)))
        self._piece_area.setLayout(column(self._piece_head, 10, self._piece_box, gap=0, margins=(8, 12, 8, 0)))
        self._queue_head, self._channel_head = Caps(tr("Queue")), Caps(tr("Channels"))
        for head in (self._queue_head, self._channel_head):
            head.setContentsMargins(theme.px(8), 0, 0, theme.px(6))
        self._wide = [self._queue_head, self._channel_head, self._line_area, self._piece_area]
        return column(self._queue_head, self._queue_box, 18, self._channel_head, self._channel_box,
                      self._line_area, self._piece_area, self._more, None, gap=0, margins=(12, 16, 12, 12))

    def set_folded(self, on: bool) -> None:
        """Icons with counts only, or everything."""
        self._folded = on
        self.setFixedWidth(theme.px(FOLDED_PX if on else OPEN_PX))
        self._body.layout().setContentsMargins(*(theme.px(n) for n in ((8, 12, 8, 8) if on else (12, 16, 12, 12))))
        for part in self._wide:
            part.setVisible(not on)
        self._show_sections()
        self._more.setVisible(on)
        self._more.set_words("" if on else tr("More"))
        self._more.setAccessibleName(tr("Show storylines and our own posts"))
        for row in (*self.queues.values(), *self.channels.values()):
            row.set_folded(on)

    @property
    def folded(self) -> bool:
        """Whether only icons are shown."""
        return self._folded

    def show_counts(self, queue: str, counts: dict[str, int], channel: str, channels: dict[str, int]) -> None:
        """What each queue and channel holds, and which is looked at."""
        self._channel = channel
        for name, row in self.queues.items():
            row.show_count(counts[name])
            row.setChecked(name == queue)
        for name, count in channels.items():
            if name not in self.channels:
                self._add_channel(name)
            self.channels[name].show_count(count)
        for name, row in self.channels.items():
            row.setChecked(name == channel)
        self._channel_head.setVisible(bool(self.channels) and not self._folded)

    def _add_channel(self, name: str) -> None:
        row = self.channels[name] = QueueRow(desk_words.channel(name), _CHANNEL_ICONS.get(name, "hash"))
        row.clicked.connect(lambda _=False: self.channel_chosen.emit("" if self._channel == name else name))
        row.set_folded(self._folded)
        self._channel_box.addWidget(row)

    def show_storylines(self, lines: Sequence[Any]) -> None:
        """The storylines that are known, as they are now."""
        while len(self._lines) < len(lines):
            row = StorylineRow()
            self._lines.append(row)
            self._line_box.addWidget(row)
        for row, line in zip(self._lines, lines):
            row.show_storyline(line)
        self._show_sections()

    def show_pieces(self, pieces: Sequence[Any], now_ms: int) -> None:
        """Our own queue, as it is now."""
        known = {row.index: row for row in self.pieces}
        for piece in pieces:
            row = known.get(piece.index)
            if row is None:
                row = PieceRow(piece)
                row.decided.connect(self.decided)
                self.pieces.append(row)
                self._piece_box.addWidget(row)
            row.show_piece(piece, now_ms)
        self._show_sections()

    def focus_piece(self) -> bool:
        """Put the focus on the next piece that can be decided on; False if there is none."""
        rows = [row for row in self.pieces if row.open]
        here = [index for index, row in enumerate(rows) if row.isAncestorOf(self.focusWidget() or self)]
        if not rows:
            return False
        row = rows[(here[0] + 1) % len(rows)] if here else rows[0]
        row.chips.chips["hold"].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _show_sections(self) -> None:
        self._line_area.setVisible(bool(self._lines) and not self._folded)
        self._piece_area.setVisible(bool(self.pieces) and not self._folded)
