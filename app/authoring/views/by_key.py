"""Whether the playbook itself brings about an inject: judged from the text, without playing.

Three answers: yes, no, or nobody can say without playing (heat and levels, mostly). Who follows the key
classifies every post rightly, publishes first words and answers, carries up what is to be carried up, in time.
"""

from __future__ import annotations

from app.authoring.study import Study, answer_of, right, speaks
from app.authoring.views.conditions import Part, parts_of
from app.engine.scenario import Inject

Verdict = bool | None


class ByKey:
    """Verdicts on all injects of a scenario, worked out once."""

    def __init__(self, study: Study) -> None:
        self._study = study
        self._found: list[Verdict] = [None] * len(study.scenario.injects)
        published = {post.index: _published(post) for post in study.posts}
        self._published = published
        chosen = [study.scenario.injects[index].drafts[draft] for index, found in published.items() for draft in found]
        self._deeds = {deed for draft in chosen for deed in draft.deeds}
        self._facts = {fact for draft in chosen for fact in draft.facts if study.scenario.facts[fact].functions}
        self._told: dict[int, list[Inject]] = {}
        for inject in study.scenario.injects:
            if inject.fact >= 0:
                self._told.setdefault(inject.fact, []).append(inject)
        self._settle()

    def fires(self, inject: Inject) -> Verdict:
        """Whether it happens to somebody who follows the key; None: only playing would tell."""
        return self._found[inject.index]

    def _settle(self) -> None:
        """Look at everything until nothing more can be told; what waits in a circle stays untold."""
        firing = self._study.firing
        waiting = sorted(self._study.scenario.injects, key=lambda inject: (firing[inject.index] or 0, inject.index))
        while True:
            left = []
            for inject in waiting:
                self._found[inject.index] = self._worked_out(inject)
                if self._found[inject.index] is None:
                    left.append(inject)
            if len(left) == len(waiting):
                return
            waiting = left[::-1]  # what waits for what stands below it is told on the way back

    def _worked_out(self, inject: Inject) -> Verdict:
        if inject.when is not None:
            verdict = self._holds(inject.when)
        else:
            verdict = True if inject.at_ms >= 0 else None
        return None if verdict and inject.until_closed else verdict

    def _holds(self, condition: tuple) -> Verdict:
        kind = condition[0]
        if kind == "not":
            part = self._holds(condition[1])
            return None if part is None else not part
        if kind in ("all", "any"):
            parts = [self._holds(part) for part in condition[1:]]
            decisive = kind == "any"
            if decisive in parts:
                return decisive
            return None if None in parts else not decisive
        return self._leaf(condition)

    def _leaf(self, leaf: tuple) -> Verdict:
        kind, thing = leaf[0], leaf[1]
        if kind == "known":
            return True if thing in self._facts else self._any_fires(self._told.get(thing, []))
        if kind == "done":
            return thing in self._deeds
        if kind in ("heat", "level"):
            return None
        inject = self._study.scenario.injects[thing]
        happens = self.fires(inject)
        return happens if happens is not True or kind == "after" else self._acted(inject, leaf)

    def _acted(self, post: Inject, leaf: tuple) -> Verdict:
        """Whether the key's acts on a post that appeared make this condition hold."""
        kind = leaf[0]
        if post.kind != "post":
            return False
        drafts = self._published.get(post.index, ())
        if kind == "published":
            return leaf[2] in drafts if leaf[2] >= 0 else bool(drafts)
        if kind == "classified":
            return not leaf[2] or leaf[2] == post.class_id
        if kind == "escalated":
            ways = post.escalate.best if post.escalate is not None else ()
            return any(role in walk for _, _, walk in ways for role in leaf[2])
        return not drafts and post.escalate is None

    def _any_fires(self, injects: list[Inject]) -> Verdict:
        verdicts = [self.fires(inject) for inject in injects]
        return True if True in verdicts else (None if None in verdicts else False)


def _published(post: Inject) -> tuple[int, ...]:
    """Indices of the drafts that the key puts out on a post."""
    if not speaks(post):
        return ()
    holding = [draft for draft in post.drafts if right(draft) and draft.holding]
    chosen = [answer_of(post), max(holding, key=lambda draft: draft.worth, default=None)]
    return tuple(index for index, draft in enumerate(post.drafts) if any(draft is one for one in chosen))


def for_failure(study: Study, inject: Inject) -> bool:
    """Whether it waits, in any part of its condition, for something done wrongly or left undone."""
    return any(_fails(study, part) for part in parts_of(study, inject))


def _fails(study: Study, part: Part) -> bool:
    kind, thing = part.leaf[0], part.leaf[1]
    if kind == "ignored":
        return not part.denied
    if kind in ("heat", "level"):
        return not part.denied and (kind == "level" or part.leaf[3] == 1)
    if kind not in ("published", "classified"):
        return part.denied and kind != "after"
    return part.denied == _in_key(study.scenario.injects[thing], part.leaf)


def _in_key(post: Inject, leaf: tuple) -> bool:
    """Whether publishing this, or classifying so, can be right."""
    if leaf[0] == "classified":
        return not leaf[2] or leaf[2] == post.class_id
    return speaks(post) and (leaf[2] < 0 or leaf[2] >= len(post.drafts) or right(post.drafts[leaf[2]]))
