"""Contingencies: which injects depend on the trainee, and whose failure opens each of them."""

from __future__ import annotations

from app.engine.conditions import depends_on_trainee, leaves
from app.engine.scenario import Inject

DIRECT = ("ignored", "published", "classified", "escalated")


def contingencies(injects: list[Inject]) -> set[int]:
    """Indices of the injects that the trainee's acts decide about, directly or through `after`."""
    found = {inject.index for inject in injects if inject.when is not None and depends_on_trainee(inject.when)}
    growing = True
    while growing:
        more = {
            inject.index
            for inject in injects
            if inject.when is not None and inject.index not in found
            for leaf in leaves(inject.when)
            if leaf[0] == "after" and leaf[1] in found
        }
        found |= more
        growing = bool(more)
    return found


def openers(injects: list[Inject]) -> dict[int, tuple[int, ...]]:
    """Per contingency the posts whose failure opens it, sorted; what it refers to hands its own on."""
    contingent = sorted(contingencies(injects))
    own = {index: _own(injects[index], injects) for index in contingent}
    refers = {index: _refers(injects[index]) & own.keys() for index in contingent}
    return {index: tuple(sorted(_gathered(index, own, refers) - {index})) for index in contingent}


def _gathered(index: int, own: dict[int, set[int]], refers: dict[int, set[int]]) -> set[int]:
    seen, waiting, found = {index}, [index], set()
    while waiting:
        here = waiting.pop()
        found |= own[here]
        further = sorted(refers[here] - seen)
        seen.update(further)
        waiting += further
    return found


def _refers(inject: Inject) -> set[int]:
    return {leaf[1] for leaf in leaves(inject.when or ("all",)) if leaf[0] == "after" or leaf[0] in DIRECT}


def _own(inject: Inject, injects: list[Inject]) -> set[int]:
    found: set[int] = set()
    for leaf in leaves(inject.when or ("all",)):
        kind = leaf[0]
        if kind in DIRECT:
            found.add(leaf[1])
        elif kind == "heat":
            found.update(other.index for other in injects if other.answer_due and other.storyline == leaf[1])
        elif kind == "level":
            found.update(other.index for other in injects if other.answer_due and other.storyline >= 0)
        elif kind in ("known", "done"):
            found.update(other.index for other in injects if _needs(other, kind, leaf[1]))
    return found


def _needs(inject: Inject, kind: str, thing: int) -> bool:
    return any(thing in (draft.facts if kind == "known" else draft.deeds) for draft in inject.drafts)
