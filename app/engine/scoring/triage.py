"""Triage: per post 40 points for the class and 60 for what we do about it in public."""

from __future__ import annotations

from functools import cache

from app.engine.policy import Policy
from app.engine.scenario import Inject
from app.engine.scoring.ledger import Line
from app.engine.scoring.sheet import Sheet, because, last_choice, plain
from app.engine.state import DrillState, PostState
from app.said import joined_said, say
from app.units import format_ms

CLASS_POINTS, BEST_POINTS, ACCEPTABLE_POINTS = 40, 60, 40


def lines(state: DrillState, sheet: Sheet, policy: Policy) -> list[Line]:
    """Two lines per post: its class and its disposition, as they stood when triage was due."""
    found: list[Line] = []
    for inject, weight in sheet.triage:
        post = state.posts[inject.index]
        found.append(_class_line(inject, post, weight, sheet, policy))
        found.append(_disposition_line(inject, post, weight))
    return found


def _class_line(inject: Inject, post: PostState, weight: int, sheet: Sheet, policy: Policy) -> Line:
    at_ms, given = last_choice(post.class_log, post.published_ms + inject.triage_ms)
    right = inject.class_id
    if given == right:
        reason = _agreed(sheet.titles[right])
    elif not given:
        reason = (
            say("You gave it no class within {time}; the policy calls it {right}.", time=format_ms(inject.triage_ms),
                right=sheet.titles[right])
        )
    else:
        turn = policy.wrong_turn(given, right)
        reason = say("You called it {given}; the policy calls it {right}.", given=sheet.titles.get(given, given),
                     right=sheet.titles[right])
        if turn is not None and turn.question:
            reason = joined_said((reason, say("The ways part at: “{question}”", question=turn.question)))
    earned = CLASS_POINTS if given == right else 0
    return Line("triage", inject.index, "inject", "class", earned, CLASS_POINTS, reason, at_ms, inject.index, weight)


@cache
def _agreed(right: str) -> str:
    return say("You called it {right}, and so does the policy.", right=right)


@cache
def _the_best(best: str) -> str:
    return say("You chose to {best}: the best course.", best=best)


def _disposition_line(inject: Inject, post: PostState, weight: int) -> Line:
    at_ms, given = last_choice(post.disposition_log, post.published_ms + inject.triage_ms)
    best = plain(inject.best)
    if given == inject.best:
        earned, reason = BEST_POINTS, _the_best(best)
    elif given in inject.acceptable:
        earned, reason = ACCEPTABLE_POINTS, because(say("To {given} will do; to {best} is better.", given=plain(given), best=best), inject.why)
    elif given:
        earned, reason = 0, because(say("You chose to {given}; to {best} was asked.", given=plain(given), best=best), inject.why)
    else:
        earned = 0
        reason = because(
            say("You decided nothing within {time}; to {best} was asked. Leaving a post and letting it stand are different acts.", time=format_ms(inject.triage_ms), best=best),
            inject.why,
        )
    return Line(
        "triage", inject.index, "inject", "disposition", earned, BEST_POINTS, reason, at_ms, inject.index, weight
    )
