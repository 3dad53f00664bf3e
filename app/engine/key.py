"""The author's right acts, per inject: what the playbook does and the debrief shows beside mine."""

from __future__ import annotations

from dataclasses import dataclass

from app.engine.kept import Kept
from app.engine.policy import SPEAKING
from app.engine.scenario import Draft, Expected, Inject, Scenario
from app.engine.state import DrillState

RIGHT_WORTH = 60


@dataclass(frozen=True, slots=True)
class PostKey:
    """The right acts on one post. Drafts are authored indices, -1 where none is right."""

    inject: int
    class_id: str
    disposition: str
    first_word: int
    """The right holding draft, or the answer itself where there is none."""
    answer: int
    expected: Expected | None

    @property
    def holds(self) -> bool:
        """Whether there is a first word of its own."""
        return self.first_word >= 0 and self.first_word != self.answer

    def walk(self, story_ms: int) -> tuple[int, ...]:
        """The best walk that the chart offers at this story time, () if none."""
        return self.expected.best_at(story_ms)[1] if self.expected else ()


@dataclass(frozen=True, slots=True)
class Key:
    """The right acts of a whole scenario: per inject (None where it is no post) and per queued piece."""

    posts: tuple[PostKey | None, ...]
    pieces: tuple[str, ...]


def key(scenario: Scenario) -> Key:
    """The key of this very scenario object, made once and kept for the last few."""
    return _keys(scenario)


def _make(scenario: Scenario) -> Key:
    return Key(
        posts=tuple(_post_key(inject) if inject.kind == "post" else None for inject in scenario.injects),
        pieces=tuple(piece.key for piece in scenario.queue),
    )


def speaks(inject: Inject) -> bool:
    """Whether a public word of ours is right or at least acceptable on this post."""
    return inject.best in SPEAKING or not SPEAKING.isdisjoint(inject.acceptable)


def may_be_right(draft: Draft) -> bool:
    """Whether publishing it, with all it needs, is a right act."""
    return draft.worth >= RIGHT_WORTH and not draft.breach


def _post_key(inject: Inject) -> PostKey:
    answer = first_word = -1
    if inject.best in SPEAKING:
        answer = _worthiest(inject.drafts, holding=False)
        first_word = _worthiest(inject.drafts, holding=True)
        if first_word < 0:
            first_word = answer
    return PostKey(inject.index, inject.class_id, inject.best, first_word, answer, inject.escalate)


def _worthiest(drafts: tuple[Draft, ...], holding: bool) -> int:
    best, worth = -1, 0
    for index, draft in enumerate(drafts):
        if draft.holding == holding and may_be_right(draft) and draft.worth > worth:
            best, worth = index, draft.worth
    return best


def lacks(scenario: Scenario, state: DrillState, inject: Inject, draft: int) -> str:
    """Why one draft may not go out yet: approval, fact, deed, overturned (never again), or empty if it may."""
    entry = inject.drafts[draft]
    if entry.facts and any(
        other.revises in entry.facts and state.known_ms[index] >= 0 for index, other in enumerate(scenario.facts)
    ):
        return "overturned"
    if entry.approval and draft not in state.posts[inject.index].approvals:
        return "approval"
    if any(state.known_ms[fact] < 0 for fact in entry.facts):
        return "fact"
    if any(state.done_ms[deed] < 0 for deed in entry.deeds):
        return "deed"
    return ""


def next_right(scenario: Scenario, state: DrillState, inject: Inject) -> int:
    """The worthiest right answer that no known fact has overturned, -1 if none is left."""
    left = [
        (-draft.worth, index) for index, draft in enumerate(inject.drafts)
        if may_be_right(draft) and not draft.holding and lacks(scenario, state, inject, index) != "overturned"
    ]
    return min(left)[1] if left else -1


_keys = Kept(_make)
