"""What a seed changes: the order in which drafts are shown and when exactly chatter comes."""

from __future__ import annotations

from dataclasses import dataclass

from app.engine.dice import Dice, derive
from app.engine.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Variant:
    """One variant of a scenario.

    `draft_order[inject]` are authored draft indices in the order shown; `at_ms[inject]` the
    scripted times after jitter, -1 where only a condition fires it.
    """

    seed: int
    draft_order: tuple[tuple[int, ...], ...]
    at_ms: tuple[int, ...]


def make(scenario: Scenario, seed: int) -> Variant:
    """The variant that this seed gives; the same on every machine."""
    orders, times = Dice(derive(seed, "drafts")), Dice(derive(seed, "jitter"))
    draft_order, at_ms = [], []
    for inject in scenario.injects:
        draft_order.append(orders.permutation(len(inject.drafts)))
        moved = inject.at_ms
        if moved >= 0 and inject.jitter_ms:
            # Drawn for every jittered inject, so that one edit does not move all the others.
            moved = max(0, moved + times.between(-inject.jitter_ms, inject.jitter_ms))
            moved = min(moved, scenario.end_ms)
        at_ms.append(moved)
    return Variant(seed, tuple(draft_order), tuple(at_ms))
