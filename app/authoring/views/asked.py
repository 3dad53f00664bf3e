"""The writer's guide as a list: what a drill of this difficulty should hold, and what this one holds."""

from __future__ import annotations

from collections.abc import Iterator

from app.authoring.checks.ways import MOST_ESCALATIONS
from app.authoring.problems import Loc
from app.authoring.seen.coverage import Asked
from app.authoring.study import Study, speaks
from app.authoring.views.by_key import for_failure
from app.authoring.views.places import draft_loc, inject_loc, piece_loc
from app.engine.scenario import Inject
from app.units import MS_PER_MINUTE

ANY = 10_000
"""More than there can be: no upper bound."""
_EARLY_MS = 2 * MS_PER_MINUTE


def asked_for(study: Study) -> tuple[Asked, ...]:
    """Every row of the guide for a scenario, whole or partly broken."""
    return (*_size(study), *_decisions(study), *_story(study), *_queue(study), *_briefing(study), *_reasons(study))


def _size(study: Study) -> Iterator[Asked]:
    scenario, posts = study.scenario, study.posts
    warm_up = scenario.difficulty == 1
    yield Asked("minutes", scenario.minutes, *((8, 10) if warm_up else (12, 20)), (("minutes",),))
    yield Asked("posts", len(posts), 25 if warm_up else 40, ANY, (("feed",),))
    chatter = [post for post in posts if post.storyline < 0]
    share = len(chatter) * 100 // len(posts) if posts else 0
    yield Asked("chatter, per cent of the posts", share, 34, 42, _locs(study, chatter))
    yield Asked("storylines", len(scenario.storylines), 3, 5, tuple(("storylines", s.id) for s in scenario.storylines))


def _decisions(study: Study) -> Iterator[Asked]:
    decisions = study.decisions
    left = [post for post in decisions if not speaks(post)]
    yield Asked("decisions that want an answer or are rightly left", len(decisions), 8, 16, _locs(study, decisions))
    yield Asked("of these rightly left", len(left), 4, ANY, _locs(study, left))
    odd = [post for post in decisions if len(post.drafts) not in (4, 5)]
    yield Asked("decisions without 4 or 5 drafts", len(odd), 0, 0, _locs(study, odd))
    carried = [post for post in study.posts if post.escalate is not None]
    functions = {function for post in carried for function in post.escalate.functions}
    yield Asked("escalations expected", len(carried), 2, MOST_ESCALATIONS, _locs(study, carried))
    yield Asked("functions that they go to", len(functions), 2, ANY, _locs(study, carried))
    breaches = [
        draft_loc(study, post, index)
        for post in decisions
        for index, draft in enumerate(post.drafts)
        if draft.breach
    ]
    yield Asked("drafts that break conduct", len(breaches), 4, 8, tuple(breaches))


def _story(study: Study) -> Iterator[Asked]:
    scenario = study.scenario
    facts = {index: ("facts", fact.id) for index, fact in enumerate(scenario.facts)}
    late = tuple(facts[index] for index, fact in enumerate(scenario.facts) if fact.at_ms >= _EARLY_MS or fact.functions)
    revising = tuple(facts[index] for index, fact in enumerate(scenario.facts) if fact.revises >= 0)
    yield Asked("facts", len(facts), 2, 5, tuple(facts.values()))
    yield Asked("facts known only later", len(late), 1, ANY, late)
    yield Asked("facts that revise another", len(revising), 1, ANY, revising)
    needed = {deed for post in study.decisions for draft in post.drafts for deed in draft.deeds}
    given = tuple(("deeds", d.id) for i, d in enumerate(scenario.deeds) if i in needed and not d.refused)
    refused = tuple(("deeds", deed.id) for deed in scenario.deeds if deed.refused)
    yield Asked("deeds that a draft needs", len(given), 1, 3, given)
    yield Asked("deeds always refused", len(refused), 1, ANY, refused)
    contingent = [inject for inject in scenario.injects if inject.contingency and for_failure(study, inject)]
    yield Asked("contingencies of a failure", len(contingent), 3, 6, _locs(study, contingent))
    chats = [inject for inject in scenario.injects if inject.kind == "chat"]
    yield Asked("lines of colleagues", len(chats), 3, 6, _locs(study, chats))
    chapters = [inject for inject in scenario.injects if inject.kind == "chapter"]
    yield Asked("chapters", len(chapters), 0, 1, _locs(study, chapters))


def _queue(study: Study) -> Iterator[Asked]:
    queue = study.scenario.queue
    where = [piece_loc(study, index) for index in range(len(queue))]
    held = tuple(loc for loc, piece in zip(where, queue) if piece.key == "hold")
    notices = tuple(loc for loc, piece in zip(where, queue) if piece.kind == "notice" and piece.key == "run")
    early = tuple(loc for loc, piece in zip(where, queue) if piece.at_ms == 0)
    yield Asked("pieces of our own queue", len(queue), 4, 5, tuple(where))
    yield Asked("pieces to hold", len(held), 1, ANY, held)
    yield Asked("notices to let run", len(notices), 1, ANY, notices)
    yield Asked("pieces at 0:00", len(early), 0, 0, early)


def _briefing(study: Study) -> Iterator[Asked]:
    yield Asked("lines of the log", len(study.scenario.log), 4, 6, (("log",),))
    yield Asked("objectives", len(study.scenario.objectives), 4, 5, (("objectives",),))


def _reasons(study: Study) -> Iterator[Asked]:
    lacking: list[Loc] = []
    for inject in study.scenario.injects:
        if not inject.why:
            lacking.append(inject_loc(study, inject))
        for index, draft in enumerate(inject.drafts if inject.authored else ()):
            if not draft.why:
                lacking.append(draft_loc(study, inject, index))
    lacking += [piece_loc(study, index) for index, piece in enumerate(study.scenario.queue) if not piece.why]
    yield Asked("injects, drafts and pieces without a reason", len(lacking), 0, 0, tuple(lacking))


def _locs(study: Study, injects: list[Inject]) -> tuple[Loc, ...]:
    return tuple(inject_loc(study, inject) for inject in injects)
