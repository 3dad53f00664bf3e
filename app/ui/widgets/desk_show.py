"""Puts what the desk knows into the parts of the room: all of it after an event, the clocks every second."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from app.engine import view
from app.org.walks import best_walk, staff_at
from app.ui import desk_words
from app.ui.language import mark, tr
from app.ui.models import feed_order
from app.ui.models.desk import Desk
from app.ui.models.feed_model import FeedModel
from app.ui.models.feed_tags import Tags
from app.ui.widgets.desk_room import DeskRoom

_NOTHING = {
    feed_order.URGENCY: (mark("Nothing open"), mark("Every post so far is handled. What comes next appears here by itself.")),
    feed_order.BREACHING: (mark("Nothing breaching"), mark("No post is late, and none will be within half a minute.")),
    feed_order.WAITING: (mark("Nothing is waiting"), mark("Posts stand here while somebody up the chart has them.")),
    feed_order.HANDLED: (mark("Nothing handled yet"), mark("Posts move here once you have said what they are and what we do.")),
}


class DeskShow(QObject):
    """Keeps the room in step with the desk.

    Args:
        desk: what is known and chosen.
        room: where it is shown.
        guided: practice with the guided chart: a suggested way is drawn.
        still: list mode: nothing in the feed moves or counts by itself.
    """

    def __init__(self, desk: Desk, room: DeskRoom, model: FeedModel, tags: Tags, guided: bool, still: bool) -> None:
        super().__init__(room)
        self._desk, self._room, self._model, self._tags = desk, room, model, tags
        self._guided, self._still = guided, still
        self._ghosts: dict[tuple, tuple[int, ...]] = {}
        self._gloss: dict[int, str] = {}
        room.feed.delegate.still = still
        model.set_words(lambda card: tags.spoken(card, desk.now_ms))

    def everything(self, force: bool = False) -> None:
        """After an event, an act or a choice; `force` if the trainee asked to see something else."""
        desk, room, now = self._desk, self._room, self._desk.now_ms
        wanted = desk.wanted()
        room.feed.delegate.fresh = desk.cards.keys() - desk.seen
        room.feed.delegate.marking = desk.marking
        self._model.set_picked(desk.picks)
        room.feed.show_marks(desk.marking, len(desk.picks))
        if force or not self._still:
            self._refresh_cards(now)
        room.feed.show_rows(wanted, desk.selected, force)
        self._refresh_glosses()
        self._empty(wanted)
        room.feed.show_channels(list(feed_order.channel_counts(desk.cards.values())), desk.choice.channel)
        room.case.show_case(desk.card, desk.draft, desk.ask, now)
        room.show_case(desk.card is not None)
        self._counts(now)
        self._world(now)

    def one(self, inject: int) -> None:
        """The trainee looked at or acted on one post: show it as it is now, in list mode too."""
        now = self._desk.now_ms
        self._room.feed.delegate.now_ms = now
        self._model.refresh_one(inject, now)

    def second(self) -> None:
        """Another second and nothing else: clocks, countdowns, heat."""
        desk, room, now = self._desk, self._room, self._desk.now_ms
        if not self._still:
            self._refresh_cards(now)
        if room.feed.isVisible():
            room.feed.show_rows(desk.wanted(), desk.selected, False)
        room.case.show_actions(desk.card, desk.draft, desk.ask, now)
        self._counts(now)
        self._world(now)

    def _refresh_cards(self, now: int) -> None:
        self._room.feed.refresh(now, self._desk.picks)

    def _refresh_glosses(self) -> None:
        for inject, card in self._desk.cards.items():
            if card.gloss and inject not in self._gloss:
                self._gloss[inject] = card.gloss
                self._room.feed.table.remeasure(inject)

    def _empty(self, wanted: list[int]) -> None:
        desk = self._desk
        title, words = "", ""
        if not wanted and not self._model.rows():
            if desk.choice.words:
                title = tr("Nothing found")
                words = tr("No post holds “{words}”. Esc in the search clears it.").format(words=desk.choice.words)
            elif desk.choice.channel:
                title = tr("Nothing open on {channel}").format(channel=desk_words.channel(desk.choice.channel))
                words = tr("Press v for the next channel, or choose All channels.")
            elif not desk.cards:
                title, words = tr("The feed is quiet"), tr("The first posts will appear here.")
            else:
                title, words = (tr(said) for said in _NOTHING[desk.choice.queue])
        self._room.feed.show_empty(title, words)

    def _counts(self, now: int) -> None:
        desk, room = self._desk, self._room
        cards = list(desk.cards.values())
        counts = feed_order.counts(cards, now)
        room.queues.show_counts(desk.choice.queue, counts, desk.choice.channel, feed_order.channel_counts(cards))
        saved = desk_words.clock(now) if desk.bridge.session.run else ""
        room.keys.show_state(counts[feed_order.URGENCY], counts[feed_order.HANDLED], saved)

    def _world(self, now: int) -> None:
        _desk, room, drill = self._desk, self._room, self._desk.drill
        story = drill.story_ms(now)
        room.bar.show_time(now, story, view.pressure(drill, now), drill.state.level)
        room.queues.show_storylines(view.storylines(drill, now))
        room.queues.show_pieces(view.queue(drill), now)
        room.case.show_chart(story, self._under_way(), self._ghost(story), view.chat(drill))

    def _under_way(self) -> list[Any]:
        """The matters of the post in hand that are not back yet."""
        drill, inject = self._desk.drill, self._desk.selected
        if inject < 0:
            return []
        matters = drill.state.matters
        return [matters[number] for number in drill.state.posts[inject].matters if matters[number].closed_ms < 0]

    def _ghost(self, story_ms: int) -> tuple[int, ...]:
        """The quickest way to the approval that the chosen draft shows it needs; only what anybody can see goes in."""
        desk = self._desk
        draft = desk.draft_to_ask()
        if not self._guided or draft < 0:
            return ()
        chosen = next(entry for entry in desk.card.drafts if entry.draft == draft)
        scenario = desk.drill.scenario
        key = (chosen.approval, chosen.approval_by, staff_at(scenario.chart, story_ms))
        if key not in self._ghosts:
            ways = [
                best_walk(scenario.chart, scenario.seat, functions, chosen.approval, story_ms)
                for functions in ([(name,) for name in chosen.approval_by] or [()])
            ]
            self._ghosts[key] = min((way for way in ways if way[0] >= 0), default=(-1, ()))[1]
        return self._ghosts[key]
