"""What the desk is doing: which post is in hand, what is picked, what waits for a yes. No widget knows more.

The desk turns the trainee's choices into commands and the drill's state into what the parts of the
page show. It decides nothing that counts: impossible commands come back as a sentence.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.engine import view
from app.engine.commands import Classify, Dispose, End, Escalate, Merge, Publish, Queue, Recall
from app.ui.bridge import SessionBridge
from app.ui.language import tr
from app.ui.models import desk_asks, feed_order
from app.ui.models.desk_asks import Ask
from app.ui.models.feed_order import Choice

_OF_A_POST = frozenset({"inject", "classified", "disposed", "publishing", "acting", "recalled", "published", "acted",
                        "escalated", "tripwire"})
_OF_A_MATTER = frozenset({"granted", "refused", "redirected", "returned"})
_OF_A_STOP = frozenset({"hop", "nobody"})
_OF_NO_POST = frozenset({"promised", "kept", "broken", "chosen", "out", "held", "phase", "heated", "level"})
"""Kinds of events by what they are about; the others, such as a fact or a merge, may touch any post."""


class Desk(QObject):
    """The desk of one drill.

    Args:
        bridge: the running session.
    """

    changed = Signal()
    """Something about posts, queues or storylines changed."""
    ticked = Signal()
    """A second passed and nothing else."""
    chosen = Signal(int)
    """Another post is in hand (-1 none)."""
    asking = Signal()
    """A question came or went."""
    refused = Signal(str)
    """A command was impossible: why."""
    real = Signal()
    """This is real: the run is to be voided."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.drill = bridge.drill
        self.cards: dict[int, Any] = {}
        self.urgent: list[int] = []
        self.merged: Counter[int] = Counter()
        self.choice = Choice()
        self.selected = -1
        self.draft_of: dict[int, int] = {}
        self.seen: set[int] = set()
        self.marking = False
        self.picks: set[int] = set()
        self.ask: Ask | None = None
        bridge.happened.connect(self._happened)
        bridge.second.connect(lambda _: self.ticked.emit())
        self.reload()

    @property
    def now_ms(self) -> int:
        """Drill time."""
        return self.bridge.now_ms

    def view_of(self, inject: int) -> Any:
        """One post as it is this very moment."""
        return view.post(self.drill, inject, self.now_ms)

    def reload(self) -> None:
        """Read everything from the drill anew."""
        now = self.now_ms
        visible = view.visible(self.drill)
        self.cards = {inject: view.post(self.drill, inject, now) for inject in visible}
        self.urgent = view.urgency(self.drill, now)
        self.merged = Counter(card.merged_into for card in self.cards.values() if card.merged_into >= 0)

    def _happened(self, events: list) -> None:
        touched = self._touched(events)
        if touched is None:
            self.reload()
        else:
            for inject in touched:
                self.cards[inject] = view.post(self.drill, inject, self.now_ms)
            self.urgent = view.urgency(self.drill, self.now_ms)
        self.changed.emit()

    def _touched(self, events: list) -> list[int] | None:
        """The posts that these events are about, in the order in which they appeared; None if it may be any."""
        injects, matters = self.drill.scenario.injects, self.drill.state.matters
        found: list[int] = []
        for event in events:
            if event.kind in _OF_A_POST:
                found.append(event.ref)
            elif event.kind in _OF_A_MATTER:
                found.append(matters[event.ref].inject)
            elif event.kind in _OF_A_STOP:
                found.append(matters[event.value].inject)
            elif event.kind not in _OF_NO_POST:
                return None
        return [inject for inject in found if injects[inject].kind == "post"]

    # what is shown ---------------------------------------------------------------------------------

    def wanted(self) -> list[int]:
        """The posts that the chosen queue shows, in order."""
        return feed_order.wanted(self.choice, self.cards, self.urgent, self.now_ms)

    def show(self, choice: Choice) -> None:
        """Show another queue, channel or search."""
        if choice != self.choice:
            self.choice = choice
            self.changed.emit()

    def select(self, inject: int) -> None:
        """Take a post in hand."""
        if inject != self.selected:
            self.selected = inject
            self.seen.add(inject)
            self.dismiss()
            self.chosen.emit(inject)

    @property
    def card(self) -> Any:
        """The post in hand, None if there is none."""
        return self.cards.get(self.selected)

    @property
    def draft(self) -> int:
        """The draft chosen for the post in hand, -1 none."""
        return self.draft_of.get(self.selected, -1)

    def choose_draft(self, draft: int) -> None:
        """Choose one of the drafts of the post in hand."""
        if self.selected >= 0:
            self.draft_of[self.selected] = draft
            self.changed.emit()

    # several at once -------------------------------------------------------------------------------

    def mark(self, on: bool) -> None:
        """Begin or stop picking several posts."""
        self.marking = on
        if not on:
            self.picks.clear()
        self.changed.emit()

    def pick(self, inject: int) -> None:
        """Pick a post, or drop it."""
        if inject >= 0:
            self.marking = True
            self.picks ^= {inject}
            self.changed.emit()

    def targets(self) -> list[int]:
        """The posts that an act is about: those picked, or the one in hand."""
        if self.picks:
            return sorted(self.picks)
        return [self.selected] if self.selected >= 0 else []

    def merge(self) -> bool:
        """Handle the picked posts as one: the one in hand leads if it is among them, else the oldest."""
        picks = sorted(self.picks)
        if self.selected in self.picks:
            picks = [self.selected, *(inject for inject in picks if inject != self.selected)]
        done = self._do(Merge(self.now_ms, tuple(picks)))
        if done:
            self.mark(False)
        return done

    # acts ------------------------------------------------------------------------------------------

    def classify(self, class_id: str) -> bool:
        """Say what kind of post it is."""
        return self._each(Classify(self.now_ms, inject, class_id) for inject in self.targets())

    def dispose(self, disposition: str) -> bool:
        """Say what we do in public; hide and share are asked about first."""
        if disposition in desk_asks.ACTS:
            targets = self.targets()
            if targets:
                self.put(desk_asks.act(self.cards[targets[0]], disposition, tuple(targets)))
            return bool(targets)
        return self._each(Dispose(self.now_ms, inject, disposition) for inject in self.targets())

    def publish(self) -> bool:
        """Ask whether the chosen draft may go out."""
        if self.card is None or self.draft < 0:
            why = tr("Choose a draft first: r, then the arrow keys.") if self.card else tr("Choose a post first.")
            self.refused.emit(why)
            return False
        self.put(desk_asks.publish(self.card, self.draft, self.drill.scenario.company))
        return True

    def recall(self) -> bool:
        """Take back what is about to go out on the post in hand, or on whichever comes next."""
        now = self.now_ms
        pending = [card for card in self.cards.values() if card.recall_until_ms > now]
        here = [card for card in pending if card.inject == self.selected]
        if not pending:
            self.refused.emit(tr("Nothing is about to go out."))
            return False
        inject = (here or sorted(pending, key=lambda card: card.recall_until_ms))[0].inject
        return self._do(Recall(now, inject))

    def escalate(self, walk: tuple[int, ...]) -> bool:
        """Carry the post in hand along a walk, with the chosen draft if it asks for approval."""
        if self.card is None:
            self.refused.emit(tr("Choose a post first."))
            return False
        return self._do(Escalate(self.now_ms, self.selected, walk, self.draft_to_ask()))

    def draft_to_ask(self) -> int:
        """The chosen draft if it asks for an approval that it has not got, else -1."""
        card, draft = self.card, self.draft
        asks = card is not None and any(
            entry.draft == draft and entry.approval and entry.approval_state != "granted" for entry in card.drafts
        )
        return draft if asks else -1

    def decide_piece(self, piece: int, choice: str) -> bool:
        """Hold a piece of our own queue, or let it run."""
        return self._do(Queue(self.now_ms, piece, choice))

    def end(self) -> None:
        """Ask whether the drill should end now."""
        self.put(desk_asks.end())

    def this_is_real(self) -> None:
        """Ask whether to stop the exercise for something real."""
        self.put(desk_asks.real())

    # questions -------------------------------------------------------------------------------------

    def put(self, ask: Ask | None) -> None:
        """Put a question, or take it away."""
        self.ask = ask
        self.asking.emit()

    def dismiss(self) -> None:
        """Not now."""
        if self.ask is not None:
            self.put(None)

    def confirm(self) -> bool:
        """Yes to the question that stands."""
        ask = self.ask
        if ask is None:
            return False
        self.put(None)
        if ask.kind == "real":
            self.real.emit()
            return True
        if ask.kind == "end":
            return self._do(End(self.now_ms))
        if ask.kind == "publish":
            return self._do(Publish(self.now_ms, ask.injects[0], ask.draft))
        return self._each(Dispose(self.now_ms, inject, ask.kind) for inject in ask.injects)

    def _each(self, commands: Any) -> bool:
        done = [self._do(command) for command in list(commands)]
        return bool(done) and all(done)

    def _do(self, command: Any) -> bool:
        refusal = self.bridge.do(command)
        if refusal:
            self.refused.emit(refusal)
        return not refusal
