"""How long reading takes, and what has been read already: 200 words a minute, every text once."""

from __future__ import annotations

from app.engine.scenario import Scenario
from app.rehearsal.sight import MS_PER_WORD

SHORT_LINE_MS = 6 * MS_PER_WORD
"""A line of the internal chat such as "Approved as it stands."."""


class Reading:
    """One reader's memory. All results are ms of drill time, 0 for what was read before."""

    __slots__ = ("_drafts", "_posts", "_scenario")

    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario
        self._posts: set[int] = set()
        self._drafts: set[int] = set()

    def drafts_ms(self, inject: int) -> int:
        """What reading the drafts of a post would take now."""
        if inject in self._drafts:
            return 0
        return sum(draft.words for draft in self._scenario.injects[inject].drafts) * MS_PER_WORD

    def post(self, inject: int) -> int:
        """Read a post."""
        if inject in self._posts:
            return 0
        self._posts.add(inject)
        return self._scenario.injects[inject].words * MS_PER_WORD

    def post_and_drafts(self, inject: int) -> int:
        """Read a post and what could be answered to it."""
        takes_ms = self.post(inject) + self.drafts_ms(inject)
        self._drafts.add(inject)
        return takes_ms

    def fact(self, fact: int) -> int:
        """Read what became known."""
        return _words_ms(self._scenario.facts[fact].text)

    def chat(self, inject: int) -> int:
        """Read a message of the internal chat."""
        return _words_ms(self._scenario.injects[inject].text)

    def piece(self, piece: int) -> int:
        """Read a piece of our own queue."""
        return _words_ms(self._scenario.queue[piece].text)


def _words_ms(text: str) -> int:
    return len(text.split()) * MS_PER_WORD
