"""What a player sees of a scenario: the same as a trainee, made ready once.

A cheat is given nothing else: no class, no worth, no key.
"""

from __future__ import annotations

from heapq import heappop, heappush
from typing import NamedTuple

from app.engine.policy import Policy
from app.engine.scenario import Scenario
from app.engine.tone import apology
from app.org.tables import ChartTables, answers_for

MS_PER_WORD = 300
"""200 words a minute."""
_KEPT = 16


class DraftSight(NamedTuple):
    """One draft as it is shown."""

    draft: int
    text: str
    words: int
    approval: int
    approval_functions: tuple[str, ...]
    promise_ms: int
    apology: int


class PostSight(NamedTuple):
    """One post as it is shown, drafts in authored order (a variant says in which order they stand)."""

    inject: int
    channel: str
    kind: str
    reach: int
    text: str
    words: int
    drafts: tuple[DraftSight, ...]
    own_drafts: bool
    """Its drafts are not the standard ones that the policy offers everywhere."""


class PieceSight(NamedTuple):
    """A piece of our own queue."""

    index: int
    kind: str
    at_ms: int


class Sight(NamedTuple):
    """Everything of a scenario that may be seen while it runs."""

    policy: Policy
    chart: ChartTables
    seat: int
    posts: tuple[PostSight | None, ...]
    pieces: tuple[PieceSight, ...]
    routes: tuple[tuple[int, ...], ...]
    """Per role, the quickest walk to it from the seat; () if it cannot be asked."""


_sights: dict[int, tuple[Scenario, Sight]] = {}


def sight_of(scenario: Scenario) -> Sight:
    """What may be seen of this very scenario object, made once and kept for the last few."""
    kept = _sights.get(id(scenario))
    if kept is not None and kept[0] is scenario:
        return kept[1]
    standard = {draft.text for draft in scenario.policy.drafts}
    made = Sight(
        policy=scenario.policy,
        chart=scenario.chart,
        seat=scenario.seat,
        posts=tuple(
            _post(scenario, inject, standard) if inject.kind == "post" else None for inject in scenario.injects
        ),
        pieces=tuple(PieceSight(index, piece.kind, piece.at_ms) for index, piece in enumerate(scenario.queue)),
        routes=_routes(scenario.chart, scenario.seat),
    )
    if len(_sights) >= _KEPT:
        _sights.pop(next(iter(_sights)))
    _sights[id(scenario)] = (scenario, made)
    return made


def _post(scenario: Scenario, inject, standard: set[str]) -> PostSight:
    persona = scenario.personas[inject.persona]
    drafts = tuple(
        DraftSight(index, draft.text, draft.words, draft.approval, draft.approval_functions, draft.promise_ms,
                   apology(draft.text))
        for index, draft in enumerate(inject.drafts)
    )
    own = any(draft.text not in standard for draft in inject.drafts)
    return PostSight(inject.index, inject.channel, persona.kind, persona.reach, inject.text, inject.words, drafts, own)


def _routes(chart: ChartTables, seat: int) -> tuple[tuple[int, ...], ...]:
    """Quickest walks by link and reply times, without looking who is on duty."""
    found: list[tuple[int, ...]] = [()] * len(chart.roles)
    settled = [False] * len(chart.roles)
    heap: list[tuple[int, tuple[int, ...]]] = [(0, (seat,))]
    while heap:
        takes, walk = heappop(heap)
        role = walk[-1]
        if settled[role]:
            continue
        settled[role] = True
        found[role] = walk[1:]
        for other, link_ms in chart.links[role]:
            if not settled[other]:
                heappush(heap, (takes + link_ms + chart.roles[other].reply_ms, (*walk, other)))
    return tuple(found)


def highest_there(sight: Sight, story_ms: int, functions: tuple[str, ...] = (), least: int = 0) -> int:
    """The role of most authority that can be asked and is there now; -1 if none.

    Args:
        functions: it must have one of these; empty: any.
        least: authority that will do: then the role that is reached by the fewest stops is taken.
    """
    best, rank = -1, (0, 0)
    for index, role in enumerate(sight.chart.roles):
        walk = sight.routes[index]
        if not walk or answers_for(sight.chart, index, story_ms) < 0 or role.authority < least:
            continue
        if functions and not any(name in role.functions for name in functions):
            continue
        this = (-len(walk), -role.authority) if least else (role.authority, -len(walk))
        if best < 0 or this > rank:
            best, rank = index, this
    return best
