"""What was chosen: class and disposition as they stood when they counted, and every answer that was published.

The right choice and the texts are not sent: a scenario that is for exams only stays sealed.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.engine.drill import Drill
from app.engine.scenario import Inject
from app.engine.scoring.response import worth_of
from app.engine.scoring.sheet import last_choice, sheet_for, standing
from app.engine.scoring.triage import ACCEPTABLE_POINTS, BEST_POINTS, CLASS_POINTS
from app.engine.state import PostState
from app.exports.xapi.frame import Frame
from app.exports.xapi.parts import safe, score
from app.exports.xapi.words import INTERACTION, activity

Placed = tuple[tuple[int, int, int], dict]
"""((drill time, kind, number), statement): what statements are put in order by."""


def answers(frame: Frame, drill: Drill) -> Iterator[Placed]:
    """A statement per choice that was made; what was left undone is no act and makes none."""
    for inject, _ in sheet_for(drill.scenario).triage:
        yield from _choices(frame, inject, drill.state.posts[inject.index])
    for inject in drill.scenario.injects:
        if inject.kind == "post":
            yield from _published(frame, inject, drill.state.posts[inject.index])


def _choices(frame: Frame, inject: Inject, post: PostState) -> Iterator[Placed]:
    if post.published_ms < 0:
        return
    until_ms = post.published_ms + inject.triage_ms
    at_ms, given = last_choice(post.class_log, until_ms)
    if given:
        earned = CLASS_POINTS if given == inject.class_id else 0
        yield _answered(frame, inject, post, ("class", 0, at_ms), given, (earned, CLASS_POINTS, earned > 0))
    at_ms, given = last_choice(post.disposition_log, until_ms)
    if given:
        earned = BEST_POINTS if given == inject.best else ACCEPTABLE_POINTS if given in inject.acceptable else 0
        yield _answered(frame, inject, post, ("disposition", 1, at_ms), given, (earned, BEST_POINTS, earned > 0))


def _published(frame: Frame, inject: Inject, post: PostState) -> Iterator[Placed]:
    for number, entry in enumerate(standing(post), start=1):
        draft = inject.drafts[entry.draft]
        what = f"response/{number}"
        yield _answered(frame, inject, post, (what, 2, entry.at_ms), draft.id, (worth_of(entry, draft), 100, entry.right))


def _answered(
    frame: Frame, inject: Inject, post: PostState, what: tuple[str, int, int], given: str, worth: tuple[int, int, bool]
) -> Placed:
    """Args: what as (question, order, drill time); worth as (earned, possible, success)."""
    question, order, at_ms = what
    earned, possible, success = worth
    kind = question.split("/")[0]
    thing = activity(frame.post(inject, kind), INTERACTION, f"{kind} of {inject.id}", interactionType="choice")
    result = {"response": safe(given), "success": success, "score": score(earned, possible)}
    made = frame.part("answered", f"{question}/{inject.id}", thing, at_ms, post.published_ms, result)
    return (at_ms, order, inject.index), made
