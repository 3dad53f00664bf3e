"""What a player means to do about one post, and who forms such aims."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from app.engine.state import DrillState

FAR_MS = 1 << 40
"""A deadline that never presses."""


class Aim(NamedTuple):
    """The acts intended on one post. Times are ms after publication; drafts authored indices, -1 none."""

    class_id: str = ""
    disposition: str = ""
    first_word: int = -1
    answer: int = -1
    carry: bool = False
    carry_draft: int = -1
    """Draft whose approval is asked for."""
    triage_by: int = FAR_MS
    begin_by: int = FAR_MS
    """When something about it is first due."""
    carry_by: int = FAR_MS
    first_by: int = FAR_MS
    answer_by: int = FAR_MS


class Mind(Protocol):
    """The part of a player that differs from player to player."""

    late_permille: int
    """0: acts as soon as possible; 1600: at 1.6 times every due time."""

    def aim(self, inject: int) -> Aim:
        """What to do about a post that has just appeared."""

    def walk(self, inject: int, draft: int, ask: int, story_ms: int) -> tuple[int, ...]:
        """The walk to carry it along at this story time, () for none now; `ask` is a role named in an answer, or -1."""

    def lacks(self, state: DrillState, inject: int, draft: int) -> str:
        """What a draft lacks, as far as this player can see: approval, fact, deed, overturned, or empty."""

    def instead(self, state: DrillState, inject: int) -> int:
        """The draft to take for one that was overturned, -1 none."""

    def piece(self, index: int) -> str:
        """hold, run, or empty for no decision on one piece of our own queue."""
