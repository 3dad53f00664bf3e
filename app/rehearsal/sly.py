"""The cleverest player that knows nothing: it uses every mark that can be seen."""

from __future__ import annotations

from app.engine.policy import SPEAKING
from app.engine.variant import Variant
from app.rehearsal.aims import Aim
from app.rehearsal.cheats import Cheat
from app.rehearsal.guessing import class_by_marks
from app.rehearsal.sight import DraftSight, PostSight, Sight, highest_there


class Sly(Cheat):
    """Guesses by persona, channel and loud words, and picks drafts by locks, promises, length and tone.

    Whether a lock draws it or warns it off, and whether it trusts the longest or the middle text,
    is what its seed decides: once for the whole drill, as a person would.
    """

    label = "sly"

    def __init__(self, sight: Sight, variant: Variant) -> None:
        super().__init__(sight, variant)
        self.locks = self.dice.choice(("seek", "shun", "ignore"))
        self.longest = self.dice.below(2) == 0

    def class_of(self, post: PostSight) -> str:
        return class_by_marks(self.sight, post)

    def disposition_of(self, post: PostSight, class_id: str) -> str:
        """The policy's first default for the class; a post without drafts of its own is hardly to be answered."""
        default = self.sight.policy.by_id(class_id).default
        return "let-stand" if default in SPEAKING and not post.own_drafts else default

    def aim(self, inject: int) -> Aim:
        """A draft with a promise goes out first, the likeliest answer after it."""
        aim = super().aim(inject)
        post = self.sight.posts[inject]
        holding = [draft.draft for draft in post.drafts if draft.promise_ms and not draft.approval]
        if aim.answer < 0 or not holding or not post.drafts[aim.answer].approval:
            return aim
        return aim._replace(first_word=holding[0])

    def draft_of(self, post: PostSight, shown: list[DraftSight]) -> int:
        """Without a promise, not the most apologetic; then by its leanings on locks and length."""
        if not post.own_drafts:
            return -1
        left = [draft for draft in shown if not draft.promise_ms] or shown
        if self.locks != "ignore":
            left = [draft for draft in left if (draft.approval > 0) == (self.locks == "seek")] or left
        if len(left) > 2:
            sorriest = max(left, key=lambda draft: draft.apology)
            left = [draft for draft in left if draft is not sorriest or not draft.apology]
        by_length = sorted(left, key=lambda draft: len(draft.text))
        return by_length[-1 if self.longest else len(by_length) // 2].draft

    def carries(self, post: PostSight, class_id: str) -> bool:
        """Where the policy says that the class goes up, and the post looks like one that matters."""
        return post.own_drafts and self.sight.policy.by_id(class_id).escalates

    def walk(self, inject: int, draft: int, ask: int, story_ms: int) -> tuple[int, ...]:
        """To who may approve the draft, else the nearest of high but not the highest authority."""
        found = super().walk(inject, draft, ask, story_ms)
        if ask >= 0 or draft >= 0 and self.sight.posts[inject].drafts[draft].approval:
            return found
        role = highest_there(self.sight, story_ms, (), 3)
        return self.sight.routes[role] if role >= 0 else found

    def piece(self, index: int) -> str:
        """Promotion is held, a notice runs."""
        return "run" if self.sight.pieces[index].kind == "notice" else "hold"
