"""The trainee's hands: what each key, click and choice on the desk does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from app.ui.keys import DISPOSITION_KEYS
from app.ui.models import feed_order
from app.ui.models.desk import Desk
from app.ui.models.feed_order import Choice
from app.ui.widgets.desk_room import DeskRoom
from app.ui.widgets.desk_show import DeskShow
from app.ui.widgets.feed_pane import COLUMNS

_OF_LETTER = {letter: disposition for disposition, letter in DISPOSITION_KEYS.items()}


class DeskHands(QObject):
    """Connects the parts of the room with the desk.

    Args:
        desk: what is known, chosen and done.
        room: its parts.
        show: keeps the room in step.
    """

    def __init__(self, desk: Desk, room: DeskRoom, show: DeskShow) -> None:
        super().__init__(room)
        self._desk, self._room, self._show = desk, room, show
        policy = desk.drill.scenario.policy
        self._class_of = {str(entry.key): entry.id for entry in policy.classes}
        self._acts: dict[str, Callable[[str], object]] = {
            "next": lambda _: self.step(1), "previous": lambda _: self.step(-1), "newest": lambda _: self.newest(),
            "search": lambda _: self._search(), "next-queue": lambda _: self._queue(1),
            "previous-queue": lambda _: self._queue(-1), "channel": lambda _: self._next_channel(),
            "columns": lambda _: self.swap_columns(),
            "mark": lambda _: desk.mark(not desk.marking), "pick": lambda _: desk.pick(desk.selected),
            "merge": lambda _: desk.merge(), "class": lambda key: self.classify(self._class_of.get(key, "")),
            "disposition": lambda key: self.dispose(_OF_LETTER.get(key, "")), "respond": lambda _: self._respond(),
            "publish": lambda _: self._publish_or_send(), "recall": lambda _: desk.recall(),
            "escalate": lambda _: self.to_chart(), "list": lambda _: room.case.chart.toggle_list(),
            "queue": lambda _: self._own_queue(), "end": lambda _: desk.end(), "real": lambda _: desk.this_is_real(),
            "keys": lambda _: room.overlay.open(), "close": lambda _: self._close(),
        }
        self._connect()

    def do(self, act: str, pressed: str) -> bool:
        """Do what a key stands for; False if it stands for nothing here."""
        if act not in self._acts:
            return False
        self._acts[act](pressed)
        return True

    def _connect(self) -> None:
        desk, room, show = self._desk, self._room, self._show
        desk.changed.connect(show.everything)
        desk.ticked.connect(show.second)
        desk.chosen.connect(self._chosen)
        desk.asking.connect(self._asking)
        room.feed.selected.connect(desk.select)
        room.feed.searched.connect(lambda words: self._look(desk.choice._replace(words=words)))
        room.feed.channel_chosen.connect(self._channel)
        room.feed.newest_wanted.connect(self.newest)
        room.feed.marks.yes.connect(desk.merge)
        room.feed.marks.no.connect(lambda: desk.mark(False))
        room.queues.queue_chosen.connect(lambda queue: self._look(desk.choice._replace(queue=queue)))
        room.queues.channel_chosen.connect(lambda name: self._look(desk.choice._replace(channel=name)))
        room.queues.decided.connect(desk.decide_piece)
        room.bar.end_wanted.connect(desk.end)
        room.bar.real_wanted.connect(desk.this_is_real)
        room.overlay.closed.connect(self._to_feed)
        case = room.case
        case.classified.connect(self.classify)
        case.disposed.connect(self.dispose)
        case.draft_chosen.connect(desk.choose_draft)
        case.carried.connect(self.carry)
        case.post_wanted.connect(self.take)
        case.actions.approval_wanted.connect(self.to_chart)
        case.actions.publish_wanted.connect(desk.publish)
        case.actions.let_stand_wanted.connect(lambda: self.dispose("let-stand"))
        case.actions.recall_wanted.connect(desk.recall)
        case.actions.confirmed.connect(desk.confirm)
        case.actions.dismissed.connect(desk.dismiss)

    # moving ------------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """To the next or previous post of the list as it stands."""
        model = self._room.feed.model
        row = model.row_of(self._desk.selected)
        if row < 0:
            target = 0
        elif by < 0 and row == 0:
            self.newest()
            return
        else:
            target = min(model.rowCount() - 1, row + by)
        if 0 <= target < model.rowCount():
            self.take(model.inject_at(target))
            self._to_feed()

    def newest(self) -> None:
        """Bring in what waited, and go to the top."""
        self._show.everything(force=True)
        rows = self._room.feed.model.rows()
        if rows:
            self.take(rows[0])
            self._room.feed.table.scrollToTop()

    def take(self, inject: int) -> None:
        """Take a post in hand, showing the queue that holds it if need be."""
        desk, feed = self._desk, self._room.feed
        if inject not in desk.cards:
            return
        if feed.model.row_of(inject) < 0:
            self._show.everything(force=True)
        if feed.model.row_of(inject) < 0:
            queue = next((name for name, _ in feed_order.QUEUES
                          if feed_order.in_queue(desk.cards[inject], name, desk.now_ms)), feed_order.URGENCY)
            self._look(Choice(queue))
        desk.select(inject)
        feed.reveal(inject)

    def _look(self, choice: Choice) -> None:
        desk = self._desk
        if choice == desk.choice:
            return
        desk.show(choice)
        self._show.everything(force=True)
        if choice.words != self._room.feed.search.text().strip():
            self._room.feed.search.setText(choice.words)

    def _queue(self, by: int) -> None:
        names = [name for name, _ in feed_order.QUEUES]
        self._look(self._desk.choice._replace(queue=names[(names.index(self._desk.choice.queue) + by) % len(names)]))

    def _next_channel(self) -> None:
        names = ["", *feed_order.channel_counts(self._desk.cards.values())]
        self._look(self._desk.choice._replace(channel=names[(names.index(self._desk.choice.channel) + 1) % len(names)]))

    def _channel(self, name: str) -> None:
        if name == COLUMNS:
            self.swap_columns()
        else:
            self._look(self._desk.choice._replace(channel=name))

    def swap_columns(self) -> None:
        """The feed in columns by channel, or as one list."""
        feed = self._room.feed
        feed.set_columned(not feed.columned)
        self._show.everything()
        if self._desk.selected >= 0:
            feed.reveal(self._desk.selected)
        feed.take_focus()

    def _search(self) -> None:
        self._room.feed.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._room.feed.search.selectAll()

    # deciding ----------------------------------------------------------------------------------------

    def classify(self, class_id: str) -> None:
        """Say what the picked posts, or the one in hand, are."""
        if class_id and self._desk.classify(class_id):
            self._show.one(self._desk.selected)

    def dispose(self, disposition: str) -> None:
        """Say what we do about them in public."""
        if disposition and self._desk.dispose(disposition):
            self._show.one(self._desk.selected)

    def carry(self, walk: tuple[int, ...]) -> None:
        """Send the post in hand along a walk."""
        if self._desk.escalate(walk):
            self._room.case.chart.clear()
            self._to_feed()

    def to_chart(self) -> None:
        """To the chart, to pick a path."""
        if self._desk.card is None:
            return
        self._room.show_case(True)
        self._room.case.chart.take_focus()
        self._room.case.reveal(self._room.case.chart)

    def _respond(self) -> None:
        if self._desk.card is not None:
            self._room.show_case(True)
            self._room.case.drafts.focus_chosen()

    def _publish_or_send(self) -> None:
        if self._room.case.chart.isAncestorOf(QApplication.focusWidget()):
            self._room.case.chart.carry()
        else:
            self._desk.publish()

    def _own_queue(self) -> None:
        if self._room.queues.folded:
            self._room.unfold(True)
        self._room.queues.focus_piece()

    # showing -----------------------------------------------------------------------------------------

    def _chosen(self, inject: int) -> None:
        self._show.one(inject)
        self._show.everything()

    def _asking(self) -> None:
        desk, room = self._desk, self._room
        ask = desk.ask
        if ask is not None and ask.kind in ("end", "real"):
            room.say(ask.words, ask.yes, ask.no)
            room.notice.take_focus()
        else:
            room.say("")
        room.case.show_actions(desk.card, desk.draft, ask, desk.now_ms)
        if ask is not None and ask.kind not in ("end", "real"):
            room.case.reveal(room.case.actions)
            room.case.actions.question.take_focus()
        elif ask is None:
            self._to_feed()

    def _close(self) -> None:
        desk, room = self._desk, self._room
        if desk.ask is not None:
            desk.dismiss()
        elif room.case_covers and room.feed.table.hasFocus():
            room.show_case(False)
        elif desk.marking:
            desk.mark(False)
        else:
            self._to_feed()

    def _to_feed(self) -> None:
        self._room.feed.take_focus()
