"""Who is called what in a variant: people who only chat, and whom no text names, change names among themselves.

So a sitting cannot be told to somebody else by its cast. Who a storyline is about keeps their name, and so does whoever
is spoken of anywhere; reach, kind and every word said stay where they are, and nothing that decides looks at a name.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from app.engine.dice import Dice, derive
from app.engine.kept import Kept
from app.engine.scenario import Persona, Scenario

if TYPE_CHECKING:
    from app.engine.drill import Drill

_KINDS = frozenset({"customer", "fan", "bystander"})
"""Kinds whose names say nothing of what they are."""
_LEAST_WORD = 3
_MOST_SEEDS = 32
_WORD = re.compile(r"[^\W_]+")


def shown(drill: Drill) -> tuple[Persona, ...]:
    """The personas as a drill names them, by index. Robots never ask, so it is worked out for those who look."""
    kept = _shown(drill.scenario)
    if drill.seed not in kept:
        if len(kept) >= _MOST_SEEDS:
            kept.clear()
        kept[drill.seed] = personas(drill.scenario, drill.seed)
    return kept[drill.seed]


def personas(scenario: Scenario, seed: int) -> tuple[Persona, ...]:
    """The personas as this variant names them, by index.

    Args:
        scenario: compiled.
        seed: of the variant.
    """
    groups = _groups(scenario)
    if not groups:
        return scenario.personas
    named, dice = list(scenario.personas), Dice(derive(seed, "names"))
    for group in groups:
        for place, other in zip(group, dice.permutation(len(group)), strict=True):
            lender = scenario.personas[group[other]]
            named[place] = replace(named[place], name=lender.name, handle=lender.handle)
    return tuple(named)


def _exchangeable(scenario: Scenario) -> tuple[tuple[int, ...], ...]:
    """Groups of personas, two and more, who may be called each other's names."""
    posts = [inject for inject in scenario.injects if inject.kind == "post" and inject.persona >= 0]
    bound = {post.persona for post in posts if post.storyline >= 0 or post.authored or post.language or post.when is not None}
    chats = {post.persona for post in posts} - bound
    spoken = _spoken(scenario)
    groups: dict[str, list[int]] = {}
    for place in sorted(chats):
        persona = scenario.personas[place]
        if persona.kind in _KINDS and not _words(f"{persona.name} {persona.handle}") & spoken:
            groups.setdefault(persona.kind, []).append(place)
    return tuple(tuple(group) for _, group in sorted(groups.items()) if len(group) > 1)


_groups = Kept(_exchangeable)
_shown: Kept[dict[int, tuple[Persona, ...]]] = Kept(lambda scenario: {})


def _spoken(scenario: Scenario) -> frozenset[str]:
    """Every word of every text that a trainee may read."""
    texts = [scenario.brief, *scenario.log, *scenario.objectives]
    for inject in scenario.injects:
        texts += [inject.text, inject.title, inject.gloss, inject.why, *(draft.text for draft in inject.drafts)]
        texts += [draft.why for draft in inject.drafts]
    texts += [part for fact in scenario.facts for part in (fact.title, fact.text)]
    texts += [part for deed in scenario.deeds for part in (deed.title, deed.refused)]
    texts += [part for piece in scenario.queue for part in (piece.text, piece.why)]
    texts += [line.title for line in scenario.storylines]
    texts += [part for role in scenario.chart.roles for part in (role.title, role.person)]
    return frozenset(word for text in texts for word in _words(text))


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in _WORD.findall(text.casefold()) if len(word) >= _LEAST_WORD)
