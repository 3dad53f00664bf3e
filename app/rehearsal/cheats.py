"""Players that know nothing and follow a simple rule; what the rule leaves open their dice decide.

They are as good as such a rule can be: they see which posts have drafts of their own, carry a
locked draft up for its approval and publish it when it is granted.
"""

from __future__ import annotations

from collections.abc import Callable

from app.engine.dice import Dice, derive
from app.engine.policy import DISPOSITIONS
from app.engine.state import DrillState
from app.engine.variant import Variant
from app.rehearsal.aims import FAR_MS, Aim
from app.rehearsal.guessing import class_by_kind
from app.rehearsal.sight import DraftSight, PostSight, Sight, highest_there

_FIRST_WORD_MS, _ANSWER_MS = 120_000, 300_000
"""What a player that knows no due time aims for."""


class Cheat:
    """The common part: guesses by dice, answers where the drafts look written for the post."""

    late_permille = 0
    label = "cheat"

    def __init__(self, sight: Sight, variant: Variant) -> None:
        self.sight, self.variant = sight, variant
        self.dice = Dice(derive(variant.seed, self.label))

    # what a rule may change ---------------------------------------------------------------------

    def class_of(self, post: PostSight) -> str:
        """The class given."""
        return self.dice.choice(self.sight.policy.classes).id

    def disposition_of(self, post: PostSight, class_id: str) -> str:
        """The disposition given."""
        return self.dice.choice(DISPOSITIONS)

    def draft_of(self, post: PostSight, shown: list[DraftSight]) -> int:
        """The draft published, -1 none; `shown` are the drafts in the order shown."""
        return -1

    def carries(self, post: PostSight, class_id: str) -> bool:
        """Whether it carries the post up whatever is published."""
        return False

    def piece(self, index: int) -> str:
        """By dice."""
        return self.dice.choice(("hold", "run"))

    # the same for all -----------------------------------------------------------------------------

    def aim(self, inject: int) -> Aim:
        """The rule applied to one post."""
        post = self.sight.posts[inject]
        class_id = self.class_of(post)
        disposition = self.disposition_of(post, class_id)
        picked = self.draft_of(post, [post.drafts[draft] for draft in self.variant.draft_order[inject]])
        locked = picked >= 0 and post.drafts[picked].approval > 0
        first_by, answer_by, triage_by = self.sight.policy.due_ms(class_id, post.reach)
        return Aim(
            class_id, disposition, picked, picked, locked or self.carries(post, class_id), picked,
            triage_by=min(triage_by or FAR_MS, self.sight.policy.first_look_ms),
            begin_by=first_by or _FIRST_WORD_MS if picked >= 0 else FAR_MS,
            carry_by=first_by or _FIRST_WORD_MS, first_by=first_by or _FIRST_WORD_MS,
            answer_by=answer_by or _ANSWER_MS,
        )

    def walk(self, inject: int, draft: int, ask: int, story_ms: int) -> tuple[int, ...]:
        """To whom an answer named; else to the nearest who may approve the draft."""
        if ask >= 0:
            return self.sight.routes[ask]
        if draft >= 0 and self.sight.posts[inject].drafts[draft].approval:
            shown = self.sight.posts[inject].drafts[draft]
            role = highest_there(self.sight, story_ms, shown.approval_functions, shown.approval)
        else:
            role = highest_there(self.sight, story_ms)
        return self.sight.routes[role] if role >= 0 else ()

    def lacks(self, state: DrillState, inject: int, draft: int) -> str:
        """The approval, which is all that the desk shows."""
        locked = self.sight.posts[inject].drafts[draft].approval > 0
        return "approval" if locked and draft not in state.posts[inject].approvals else ""

    def instead(self, state: DrillState, inject: int) -> int:
        """Nothing: it does not know what rests on what."""
        return -1


class Random(Cheat):
    """Everything by dice."""

    label = "random"

    def draft_of(self, post: PostSight, shown: list[DraftSight]) -> int:
        return self.dice.choice(shown).draft if shown and self.dice.below(2) else -1

    def carries(self, post: PostSight, class_id: str) -> bool:
        return self.dice.below(4) == 0

    def walk(self, inject: int, draft: int, ask: int, story_ms: int) -> tuple[int, ...]:
        return self.dice.choice([walk for walk in self.sight.routes if walk])


class Ends(Cheat):
    """The first of everything, or the last: class, disposition, draft, role."""

    place = 0
    label = "ends"

    def class_of(self, post: PostSight) -> str:
        return self.sight.policy.classes[self.place].id

    def disposition_of(self, post: PostSight, class_id: str) -> str:
        return DISPOSITIONS[self.place]

    def draft_of(self, post: PostSight, shown: list[DraftSight]) -> int:
        return shown[self.place].draft if post.own_drafts else -1

    def walk(self, inject: int, draft: int, ask: int, story_ms: int) -> tuple[int, ...]:
        return (self.sight.chart.links[self.sight.seat][self.place][0],)

    def piece(self, index: int) -> str:
        return ("hold", "run")[self.place]


class First(Ends):
    """The first of everything."""

    label = "first"


class Last(Ends):
    """The last of everything."""

    place = -1
    label = "last"


class ByLength(Cheat):
    """The longest or the shortest draft; class and disposition by dice."""

    pick: Callable = staticmethod(max)
    label = "longest"

    def draft_of(self, post: PostSight, shown: list[DraftSight]) -> int:
        return self.pick(shown, key=lambda draft: len(draft.text)).draft if post.own_drafts else -1


class Shortest(ByLength):
    """The shortest draft."""

    pick = staticmethod(min)
    label = "shortest"


class AnswerAll(Cheat):
    """Answers every post in public."""

    label = "answer-all"

    def class_of(self, post: PostSight) -> str:
        return class_by_kind(self.sight, post)

    def disposition_of(self, post: PostSight, class_id: str) -> str:
        return "respond"

    def draft_of(self, post: PostSight, shown: list[DraftSight]) -> int:
        return self.dice.choice([draft for draft in shown if not draft.approval] or shown).draft if shown else -1


class IgnoreAll(Cheat):
    """Sorts everything and lets everything stand."""

    label = "ignore-all"

    def class_of(self, post: PostSight) -> str:
        return class_by_kind(self.sight, post)

    def disposition_of(self, post: PostSight, class_id: str) -> str:
        return "let-stand"

    def piece(self, index: int) -> str:
        return "run"


class EscalateAll(Cheat):
    """Carries everything to the highest authority that is there."""

    label = "escalate-all"

    def class_of(self, post: PostSight) -> str:
        return class_by_kind(self.sight, post)

    def disposition_of(self, post: PostSight, class_id: str) -> str:
        return "acknowledge"

    def carries(self, post: PostSight, class_id: str) -> bool:
        return True


class ApologiseAll(Cheat):
    """Publishes the most apologetic draft wherever drafts were written for the post."""

    label = "apologise-all"

    def class_of(self, post: PostSight) -> str:
        return class_by_kind(self.sight, post)

    def disposition_of(self, post: PostSight, class_id: str) -> str:
        return "acknowledge"

    def draft_of(self, post: PostSight, shown: list[DraftSight]) -> int:
        return max(shown, key=lambda draft: draft.apology).draft if post.own_drafts else -1
