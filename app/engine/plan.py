"""What can be worked out of a scenario once and shared by all its drills."""

from __future__ import annotations

from dataclasses import dataclass

from app.engine.conditions import leaves
from app.engine.kept import Kept
from app.engine.scenario import Scenario
from app.units import HEAT_PER_POINT


@dataclass(frozen=True, slots=True)
class Plan:
    """Look-up tables over a scenario.

    `waiters` says which injects to test again when something changes, keyed by (leaf, thing);
    `ignored_after[i]` and `after_delays[i]` are the waits that conditions ask of inject i, in ms;
    `thresholds[s]` are the heats, in units, that conditions watch on storyline s, ascending.
    """

    waiters: dict[tuple, tuple[int, ...]]
    ignored_after: tuple[tuple[int, ...], ...]
    after_delays: tuple[tuple[int, ...], ...]
    thresholds: tuple[tuple[int, ...], ...]
    post_facts: tuple[tuple[int, ...], ...]
    """Per inject, the facts that any of its drafts needs."""
    post_deeds: tuple[tuple[int, ...], ...]
    level_units: tuple[int, ...]
    """Level thresholds in weighted heat units: pressure x 10 x units a point."""
    watched_levels: bool


def plan_for(scenario: Scenario) -> Plan:
    """The plan of this very scenario object, made once and kept for the last few."""
    return _plans(scenario)


def _make(scenario: Scenario) -> Plan:
    waiters: dict[tuple, set[int]] = {}
    count = len(scenario.injects)
    ignored: list[set[int]] = [set() for _ in range(count)]
    delays: list[set[int]] = [set() for _ in range(count)]
    heats: list[set[int]] = [set() for _ in scenario.storylines]
    for inject in scenario.injects:
        if inject.when is None:
            continue
        for leaf in leaves(inject.when):
            kind, thing = leaf[0], leaf[1]
            waiters.setdefault((kind, 0 if kind == "level" else thing), set()).add(inject.index)
            if kind == "ignored":
                ignored[thing].add(leaf[2])
            elif kind == "after" and leaf[2]:
                delays[thing].add(leaf[2])
            elif kind == "heat":
                heats[thing].add(leaf[2] * HEAT_PER_POINT)
    return Plan(
        waiters={key: tuple(sorted(found)) for key, found in waiters.items()},
        ignored_after=tuple(tuple(sorted(found)) for found in ignored),
        after_delays=tuple(tuple(sorted(found)) for found in delays),
        thresholds=tuple(tuple(sorted(found)) for found in heats),
        post_facts=tuple(_needed(inject.drafts, "facts") for inject in scenario.injects),
        post_deeds=tuple(_needed(inject.drafts, "deeds") for inject in scenario.injects),
        level_units=tuple(rule.threshold * 10 * HEAT_PER_POINT for rule in scenario.levels),
        watched_levels=("level", 0) in waiters,
    )


def _needed(drafts: tuple, field: str) -> tuple[int, ...]:
    return tuple(sorted({index for draft in drafts for index in getattr(draft, field)}))


_plans = Kept(_make)
