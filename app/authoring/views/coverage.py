"""What a drill holds beside what the writer's guide asks for, counted, each with where it stands."""

from __future__ import annotations

from collections.abc import Iterable

from app.authoring.problems import Loc
from app.authoring.seen.coverage import Coverage, Tally
from app.authoring.study import Study, waits_on
from app.authoring.views.asked import Asked, asked_for
from app.authoring.views.places import inject_loc
from app.engine.policy import DISPOSITIONS

__all__ = ["Asked", "Coverage", "Tally", "coverage"]

CLASS_PER_CENT, DISPOSITION_PER_CENT = 40, 50


def coverage(study: Study) -> Coverage:
    """What is covered by a scenario, whole or partly broken."""
    scenario, posts = study.scenario, study.posts
    where = {inject.index: inject_loc(study, inject) for inject in scenario.injects}
    carried = [post for post in posts if post.escalate is not None]
    contingent = [inject for inject in scenario.injects if inject.contingency]
    lines = [line.id for line in scenario.storylines]
    return Coverage(
        classes=_tallies(
            ((post.class_id, where[post.index]) for post in posts),
            [entry.id for entry in scenario.policy.classes],
            CLASS_PER_CENT * len(posts) // 100,
        ),
        dispositions=_tallies(
            ((post.best, where[post.index]) for post in posts if post.best),
            DISPOSITIONS,
            DISPOSITION_PER_CENT * sum(1 for post in posts if post.best) // 100,
        ),
        channels=_tallies((post.channel, where[post.index]) for post in posts),
        storylines=_tallies(
            ((lines[post.storyline] if post.storyline >= 0 else "", where[post.index]) for post in posts), [*lines, ""]
        ),
        escalations=_tallies(
            (function, (*where[post.index], "escalate")) for post in carried for function in post.escalate.functions
        ),
        contingencies=_tallies(
            (kind, where[inject.index]) for inject in contingent for kind in _kinds(study, inject.index)
        ),
        breaches=_tallies(
            (draft.breach, (*where[post.index], "drafts", draft.id))
            for post in study.decisions for draft in post.drafts if draft.breach
        ),
        asked=asked_for(study),
    )  # fmt: skip


def _tallies(found: Iterable[tuple[str, Loc]], names: Iterable[str] = (), most: int = -1) -> tuple[Tally, ...]:
    """One tally a name: first those that there should be, then the others as they come."""
    places: dict[str, list[Loc]] = {name: [] for name in names}
    for name, loc in found:
        places.setdefault(name, []).append(loc)
    return tuple(Tally(name, len(locs), most, tuple(locs)) for name, locs in places.items())


def _kinds(study: Study, index: int) -> list[str]:
    """The different plain conditions that an inject waits for, in order."""
    return list(dict.fromkeys(leaf[0] for leaf in waits_on(study.scenario.injects[index])))
