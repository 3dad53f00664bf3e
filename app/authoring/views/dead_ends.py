"""Where a story leads nowhere: what can never be, what nothing waits for, what the playbook sets off itself."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from app.authoring.checks.conditions import hopeless, open_leaves, why_never
from app.authoring.checks.firing import Possible
from app.authoring.seen.story_graph import DeadEnd
from app.authoring.study import Study, right
from app.authoring.views.by_key import ByKey, for_failure
from app.authoring.views.edges import CONDITION, NEEDS, REVISES, Edge
from app.authoring.views.nodes import Nodes
from app.authoring.views.places import inject_loc
from app.engine.scenario import Inject
from app.units import format_ms

NEVER_HAPPENS, UNWAITED, SET_OFF = "never", "unwaited", "set off"


def dead_ends(
    study: Study, nodes: Nodes, edges: Iterable[Edge], world: Possible, played: Collection[str] | None
) -> tuple[DeadEnd, ...]:
    """Every dead end that can be told from what is left of the file."""
    found = [end for inject in study.scenario.injects for end in _never(study, nodes, inject, world)]
    found += _unusable(study, nodes, world)
    if not study.partial:
        found += _unwaited(study, nodes, edges)
    return (*found, *_set_off(study, nodes, played))


def _never(study: Study, nodes: Nodes, inject: Inject, world: Possible) -> Iterator[DeadEnd]:
    key, end_ms = nodes.injects[inject.index], study.scenario.end_ms
    if inject.at_ms > end_ms:
        words = f"It is set for {format_ms(inject.at_ms)}; the drill ends at {format_ms(end_ms)}."
        yield DeadEnd(key, NEVER_HAPPENS, words, inject_loc(study, inject, "at"))
        return
    if world.injects[inject.index] is not None:
        return
    if inject.when is None:
        if study.file.feed[inject.index].when is None and inject.index not in study.hurt:
            yield DeadEnd(key, NEVER_HAPPENS, "It has neither `at` nor `when`.", inject_loc(study, inject, "id"))
        return
    dead = [
        (leaf, place)
        for leaf, place in open_leaves(inject.when, study.loc(inject, "when"))
        if world.leaf(leaf) is None and (not study.partial or hopeless(study, leaf))
    ]
    for leaf, place in dead:
        yield DeadEnd(key, NEVER_HAPPENS, why_never(study, leaf), study.report.placed(place))
    if not dead and not study.partial:
        words = "Its condition cannot hold before the end of the drill."
        yield DeadEnd(key, NEVER_HAPPENS, words, inject_loc(study, inject, "when"))


def _unusable(study: Study, nodes: Nodes, world: Possible) -> Iterator[DeadEnd]:
    """Drafts that nobody may ever publish rightly, because what they need cannot be had."""
    if study.names.chart is None or study.scenario.seat < 0:
        return
    for (index, number), key in nodes.drafts.items():
        inject = study.scenario.injects[index]
        draft = inject.drafts[number]
        where = (*nodes.node(key).loc, "needs")
        if draft.approval and not world.grants(draft.approval_functions, draft.approval):
            yield DeadEnd(key, NEVER_HAPPENS, "Nobody within reach may approve it.", where)
        if study.partial:
            continue
        for fact in draft.facts:
            if world.facts[fact] is None:
                words = f"The fact `{study.scenario.facts[fact].id}` that it needs is never known."
                yield DeadEnd(key, NEVER_HAPPENS, words, where)
        for deed in draft.deeds:
            meant = bool(study.scenario.deeds[deed].refused) and not right(draft)  # a temptation with a reason
            if world.deeds[deed] is None and not meant:
                words = f"The deed `{study.scenario.deeds[deed].id}` that it needs is never done."
                yield DeadEnd(key, NEVER_HAPPENS, words, where)


def _unwaited(study: Study, nodes: Nodes, edges: Iterable[Edge]) -> Iterator[DeadEnd]:
    """Facts, deeds and storylines that nothing needs, waits for or belongs to."""
    scenario = study.scenario
    used = {edge.source for edge in edges if edge.kind in (CONDITION, NEEDS, REVISES)}
    for index, fact in enumerate(scenario.facts):
        if nodes.facts[index] not in used:
            words = "No draft needs it, no inject waits for it, and it overturns nothing."
            yield DeadEnd(nodes.facts[index], UNWAITED, words, ("facts", fact.id))
    for index, deed in enumerate(scenario.deeds):
        if nodes.deeds[index] not in used:
            words = "No draft needs it and no inject waits for it."
            yield DeadEnd(nodes.deeds[index], UNWAITED, words, ("deeds", deed.id))
    posts = {inject.storyline for inject in scenario.injects}
    for index, line in enumerate(scenario.storylines):
        if index not in posts:
            yield DeadEnd(nodes.storylines[index], UNWAITED, "No post belongs to it.", ("storylines", line.id))


def _set_off(study: Study, nodes: Nodes, played: Collection[str] | None) -> Iterator[DeadEnd]:
    """Contingencies for a failure that come although everything was done rightly."""
    verdicts = ByKey(study) if played is None else None
    for inject in study.scenario.injects:
        if not inject.contingency or not inject.openers:
            continue
        fires = inject.id in played if verdicts is None else verdicts.fires(inject)
        if fires and for_failure(study, inject):
            words = "The playbook itself brings it about, though it waits for a failure."
            yield DeadEnd(nodes.injects[inject.index], SET_OFF, words, inject_loc(study, inject, "when"))

