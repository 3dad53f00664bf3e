"""The draft table: every authored draft of every decision, and what its looks may give away."""

from __future__ import annotations


from app.authoring.checks.eye import APOLOGY_PER_CENT, LONGEST_PER_CENT, telling
from app.authoring.seen.drafts import Decision, DraftRow, DraftTable
from app.authoring.study import Study, answer_of, right, speaks
from app.authoring.views.places import at_of, draft_loc, inject_loc, short
from app.engine.scenario import Draft, Inject
from app.engine.tone import apology

ANSWER, FIRST_WORD = "answer", "first word"


def draft_table(study: Study) -> DraftTable:
    """The drafts of a scenario, whole or partly broken."""
    decisions = study.decisions
    tone = {draft.text: apology(draft.text) for post in decisions for draft in post.drafts}
    apologetic = [post for post in decisions if any(tone[draft.text] for draft in post.drafts)]
    return DraftTable(
        decisions=tuple(_decision(study, post, tone) for post in decisions),
        longest_right=_per_mille(telling(decisions, lambda draft: len(draft.text)), decisions),
        longest_most=LONGEST_PER_CENT * 10,
        shortest_right=_per_mille(telling(decisions, lambda draft: -len(draft.text)), decisions),
        apologetic_right=_per_mille(telling(apologetic, lambda draft: tone[draft.text]), apologetic),
        apologetic_most=APOLOGY_PER_CENT * 10,
    )


def _per_mille(told: int, decisions: list[Inject]) -> int:
    return told // len(decisions) if decisions else 0


def _decision(study: Study, post: Inject, tone: dict[str, int]) -> Decision:
    parts = _parts(post)
    lengths = [len(draft.text) for draft in post.drafts]
    at_ms = at_of(study, post)
    rows = tuple(
        DraftRow(
            decision=post.id,
            at_ms=at_ms,
            draft=draft.id,
            text=draft.text,
            loc=draft_loc(study, post, index),
            worth=draft.worth,
            effect=f"raise {draft.raise_points}" if draft.effect == "raise" else draft.effect,
            needs=needs_in_words(study, draft),
            breach=draft.breach,
            promise_ms=draft.promise_ms,
            holding=draft.holding,
            length=len(draft.text),
            length_rank=1 + sum(1 for length in lengths if length > len(draft.text)),
            apologies=tone[draft.text],
            right=right(draft),
            part=parts.get(draft.id, ""),
        )
        for index, draft in enumerate(post.drafts)
    )
    line = study.scenario.storylines[post.storyline].id if post.storyline >= 0 else ""
    return Decision(post.id, short(post.text), inject_loc(study, post), at_ms, speaks(post), post.best, line, rows)


def _parts(post: Inject) -> dict[str, str]:
    """Which drafts the key chooses, and what for."""
    if not speaks(post):
        return {}
    parts: dict[str, str] = {}
    holding = [draft for draft in post.drafts if right(draft) and draft.holding]
    if holding:
        parts[max(holding, key=lambda draft: draft.worth).id] = FIRST_WORD
    answer = answer_of(post)
    if answer is not None:
        parts[answer.id] = ANSWER
    return parts


def needs_in_words(study: Study, draft: Draft) -> tuple[str, ...]:
    """What must be there before it is right: leave, facts, deeds; each in words."""
    found: list[str] = []
    if draft.approval:
        by = f" by {' or '.join(draft.approval_functions)}" if draft.approval_functions else ""
        found.append(f"approval {draft.approval}{by}")
    found += [f"fact {study.scenario.facts[index].id}" for index in draft.facts]
    found += [f"deed {study.scenario.deeds[index].id}" for index in draft.deeds]
    return tuple(found)
