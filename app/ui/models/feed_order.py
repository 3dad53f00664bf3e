"""Which posts a queue holds and in which order they are shown. Pure: lists in, lists out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from app.ui.desk_words import SOON_MS
from app.ui.language import mark

URGENCY, BREACHING, WAITING, HANDLED = "urgency", "breaching", "waiting", "handled"
QUEUES: tuple[tuple[str, str], ...] = (
    (URGENCY, mark("By urgency")),
    (BREACHING, mark("Breaching")),
    (WAITING, mark("Waiting")),
    (HANDLED, mark("Handled")),
)


class Choice(NamedTuple):
    """What the trainee wants to see: a queue, one channel or all, and words to look for."""

    queue: str = URGENCY
    channel: str = ""
    words: str = ""


def breaching(card: Any, now_ms: int) -> bool:
    """Whether something on it is late or will be within half a minute."""
    return bool(card.due_kind) and not closed(card) and card.due_ms - now_ms <= SOON_MS


def closed(card: Any) -> bool:
    """Whether nothing is left to do on it for now."""
    return card.handled or card.merged_into >= 0


def in_queue(card: Any, queue: str, now_ms: int) -> bool:
    """Whether a post belongs in this queue."""
    if queue == BREACHING:
        return breaching(card, now_ms)
    if queue == WAITING:
        return card.waiting
    if queue == HANDLED:
        return closed(card)
    return not closed(card)


def counts(cards: Iterable[Any], now_ms: int) -> dict[str, int]:
    """How many posts each queue holds."""
    found = {queue: 0 for queue, _ in QUEUES}
    for card in cards:
        for queue in found:
            found[queue] += in_queue(card, queue, now_ms)
    return found


def channel_counts(cards: Iterable[Any]) -> dict[str, int]:
    """How many open posts each channel holds, channels in the order in which they were first heard of."""
    found: dict[str, int] = {}
    for card in cards:
        found[card.channel] = found.get(card.channel, 0) + (not closed(card))
    return found


def matches(card: Any, words: str) -> bool:
    """Whether every word stands in the post's text, name, handle or gloss, however written."""
    hay = f"{card.name} {card.handle} {card.text} {card.gloss}".casefold()
    return all(word in hay for word in words.casefold().split())


def wanted(choice: Choice, cards: Mapping[int, Any], urgent: Sequence[int], now_ms: int) -> list[int]:
    """The posts to show, in order. By urgency the handled ones follow the open ones: the feed stays a feed.

    Args:
        choice: queue, channel and words; words search every queue at once.
        cards: view of every published post by inject, oldest first.
        urgent: open posts, the most urgent first.
        now_ms: drill time.
    """
    listed = [inject for inject in urgent if inject in cards and not closed(cards[inject])]
    seen = set(listed)
    listed += [inject for inject in reversed(cards) if inject not in seen]
    return [
        inject
        for inject in listed
        if inject in cards
        and (not choice.channel or cards[inject].channel == choice.channel)
        and (matches(cards[inject], choice.words) if choice.words else _listed(cards[inject], choice.queue, now_ms))
    ]


def _listed(card: Any, queue: str, now_ms: int) -> bool:
    return queue == URGENCY or in_queue(card, queue, now_ms)


def keep_in_place(new: list[int], shown: Sequence[int], inject: int) -> list[int]:
    """The new order, but with the post being worked on where it stands now, even if it has left the queue."""
    if inject not in shown:
        return new
    place = shown.index(inject)
    rest = [other for other in new if other != inject]
    return [*rest[:place], inject, *rest[place:]]
