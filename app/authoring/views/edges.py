"""What leads to what: the edges of the story graph, each with the words that say how."""

from __future__ import annotations

from collections.abc import Iterator

from app.authoring.compile.names import Names
from app.authoring.seen.story_graph import Edge
from app.authoring.study import Study
from app.authoring.views.conditions import lenient_names, parts_of, said
from app.authoring.views.nodes import LEVELS, Nodes
from app.authoring.views.places import inject_loc, piece_loc
from app.engine.scenario import Inject

CONDITION, OFFERS, NEEDS, TELLS, BRINGS, RAISES, REVISES, SETS, OPENS = (
    "condition", "offers", "needs", "tells", "brings", "raises", "revises", "sets", "opens",
)  # fmt: skip
"""condition: an inject waits for it. offers: a decision and its draft. needs: a draft wants a fact or a deed.
tells: an inject makes a fact known. brings: carrying the matter up brings a fact or a deed. raises: heats a
storyline. revises: one fact overturns another. sets: a level. opens: a failure here opens a contingency there."""


def edges_of(study: Study, nodes: Nodes) -> tuple[Edge, ...]:
    """All edges of a scenario, in file order of what they are written at."""
    found: list[Edge] = []
    broken = any(inject.when is None and entry.when for inject, entry in zip(study.scenario.injects, study.file.feed))
    lenient = lenient_names(study) if broken else None
    brought = _brought(study)
    for inject in study.scenario.injects:
        found += _waits(study, nodes, inject, lenient)
        found += _opened(study, nodes, inject)
        found += _does(study, nodes, inject)
        found += _drafts(nodes, inject)
        found += [
            Edge(nodes.injects[inject.index], target, BRINGS, "carrying it up brings it", inject_loc(study, inject))
            for target in _brings(nodes, inject, brought)
        ]
    return (*found, *_revisions(study, nodes), *_pieces(study, nodes))


def _waits(study: Study, nodes: Nodes, inject: Inject, lenient: Names | None) -> Iterator[Edge]:
    target = nodes.injects[inject.index]
    for part in parts_of(study, inject, lenient):
        source = _source(nodes, part.leaf)
        if source:
            words = said(study.scenario, part.leaf, part.denied)
            yield Edge(source, target, CONDITION, words, part.loc, part.denied, part.choice)


def _source(nodes: Nodes, leaf: tuple) -> str:
    kind, thing = leaf[0], leaf[1]
    if kind == "published":
        return nodes.drafts.get((thing, leaf[2]), nodes.injects[thing])
    if kind == "known":
        return nodes.facts[thing]
    if kind == "done":
        return nodes.deeds[thing]
    if kind == "heat":
        return nodes.storylines[thing]
    if kind == "level":
        return nodes.level(thing)
    return nodes.injects[thing]


def _opened(study: Study, nodes: Nodes, inject: Inject) -> Iterator[Edge]:
    for opener in inject.openers:
        where = inject_loc(study, inject, "when")
        yield Edge(nodes.injects[opener], nodes.injects[inject.index], OPENS, "a failure here opens it", where)


def _does(study: Study, nodes: Nodes, inject: Inject) -> Iterator[Edge]:
    source, scenario = nodes.injects[inject.index], study.scenario
    if inject.fact >= 0:
        yield Edge(source, nodes.facts[inject.fact], TELLS, "makes it known", inject_loc(study, inject, "fact"))
    for storyline, points in inject.raises:
        where = inject_loc(study, inject, "raises", scenario.storylines[storyline].id)
        words = f"heats it by {points}" if points >= 0 else f"cools it by {-points}"
        yield Edge(source, nodes.storylines[storyline], RAISES, words, where)
    if inject.level in LEVELS:
        yield Edge(source, nodes.level(inject.level), SETS, "sets it", inject_loc(study, inject, "level"))


def _drafts(nodes: Nodes, inject: Inject) -> Iterator[Edge]:
    for number, draft in enumerate(inject.drafts if inject.authored else ()):
        key = nodes.drafts[inject.index, number]
        where = nodes.node(key).loc
        yield Edge(nodes.injects[inject.index], key, OFFERS, "offers", where)
        needs = (*where, "needs")
        for fact in draft.facts:
            yield Edge(nodes.facts[fact], key, NEEDS, "must be known", (*needs, "fact"))
        for deed in draft.deeds:
            yield Edge(nodes.deeds[deed], key, NEEDS, "must be done", (*needs, "deed"))
        if draft.raise_points and inject.storyline >= 0:
            words = f"heats it by {draft.raise_points}"
            yield Edge(key, nodes.storylines[inject.storyline], RAISES, words, (*where, "effect"))


def _brought(study: Study) -> tuple[list[bool], list[bool]]:
    """Which facts somebody can be asked for, and which deeds are not refused."""
    return [bool(fact.functions) for fact in study.scenario.facts], [not deed.refused for deed in study.scenario.deeds]


def _brings(nodes: Nodes, inject: Inject, brought: tuple[list[bool], list[bool]]) -> list[str]:
    """What carrying up the matter of this post can bring: what its drafts want and somebody may give."""
    if not inject.authored:
        return []
    facts = sorted({fact for draft in inject.drafts for fact in draft.facts if brought[0][fact]})
    deeds = sorted({deed for draft in inject.drafts for deed in draft.deeds if brought[1][deed]})
    return [*(nodes.facts[fact] for fact in facts), *(nodes.deeds[deed] for deed in deeds)]


def _revisions(study: Study, nodes: Nodes) -> Iterator[Edge]:
    for index, fact in enumerate(study.scenario.facts):
        if fact.revises >= 0:
            where = ("facts", fact.id, "revises")
            yield Edge(nodes.facts[index], nodes.facts[fact.revises], REVISES, "overturns it", where)


def _pieces(study: Study, nodes: Nodes) -> Iterator[Edge]:
    for index, piece in enumerate(study.scenario.queue):
        if piece.storyline >= 0 and piece.raise_points:
            words = f"going out heats it by {piece.raise_points}"
            target = nodes.storylines[piece.storyline]
            yield Edge(nodes.pieces[index], target, RAISES, words, piece_loc(study, index, "raise"))
