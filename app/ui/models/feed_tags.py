"""What a post's state is called: the small words below it. Every state has a word; colour only helps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from app.ui import desk_words, text
from app.ui.desk_words import SOON_MS
from app.ui.language import tr
from app.units import format_ms


class Word(NamedTuple):
    """A word and the tone of its ground: plain, calm, warn, hot, good or accent."""

    text: str
    tone: str


class Tags:
    """Tells the state of posts.

    Args:
        class_titles: title by class id, from the policy.
        name_of: the name of the author of a post, for what it was merged into.
        merged: tells how many posts were merged into one.
    """

    def __init__(
        self, class_titles: Mapping[str, str], name_of: Callable[[int], str], merged: Callable[[int], int]
    ) -> None:
        self._titles = class_titles
        self._name_of = name_of
        self._merged = merged

    def due(self, card: Any, now_ms: int, still: bool = False) -> Word | None:
        """The badge of what is due next on a post; None if nothing is. `still`: a time, not a countdown."""
        if not card.due_kind or card.handled or card.merged_into >= 0:
            return None
        left = card.due_ms - now_ms
        told = desk_words.due_by(card.due_kind, card.due_ms) if still else desk_words.due_words(card.due_kind, left)
        return Word(told, "hot" if left <= SOON_MS else "warn")

    def words(self, card: Any, now_ms: int) -> list[Word]:
        """The tags of a post, the most pressing first."""
        found: list[Word] = []
        if card.recall_until_ms > now_ms:
            left = format_ms(desk_words.up_seconds(card.recall_until_ms - now_ms))
            found.append(Word(tr("goes out in {time}").format(time=left), "accent"))
        if card.returned:
            found.append(Word(tr("back: it grew"), "warn"))
        sorted_as = self._sorted_as(card)
        if sorted_as:
            found.append(Word(sorted_as, "calm" if card.class_id == "positive" else "plain"))
        if card.waiting:
            asked = any(draft.approval_state == "asked" for draft in card.drafts)
            found.append(Word(tr("waiting for approval") if asked else tr("on its way up"), "warn"))
        if any(draft.published for draft in card.drafts) and card.recall_until_ms <= now_ms:
            found.append(Word(tr("first word out") if card.due_kind == "answer" else tr("answered"), "good"))
        if card.merged_into >= 0:
            found.append(Word(tr("merged into {name}").format(name=self._name_of(card.merged_into)), "plain"))
        elif self._merged(card.inject):
            found.append(Word(tr("with %n more post(s)", "", self._merged(card.inject)), "plain"))
        return found

    def spoken(self, card: Any, now_ms: int) -> str:
        """The tags as a sentence to listen to."""
        return ", ".join(word.text for word in self.words(card, now_ms))

    def _sorted_as(self, card: Any) -> str:
        title = self._titles.get(card.class_id, "")
        done = text.within(desk_words.disposition(card.disposition)) if card.disposition else ""
        return " · ".join(part for part in (title, done) if part)
