"""Triage: per post 40 points for the class and 60 for what we do about it in public."""

from __future__ import annotations

from app.engine.policy import Policy
from app.engine.scenario import Inject
from app.engine.scoring.ledger import Line
from app.engine.scoring.sheet import Sheet, because, last_choice, plain
from app.engine.state import DrillState, PostState
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
        reason = f"You called it {sheet.titles[right]}, and so does the policy."
    elif not given:
        reason = (
            f"You gave it no class within {format_ms(inject.triage_ms)}; the policy calls it {sheet.titles[right]}."
        )
    else:
        turn = policy.wrong_turn(given, right)
        question = f" The ways part at: “{turn.question}”" if turn is not None and turn.question else ""
        reason = f"You called it {sheet.titles.get(given, given)}; the policy calls it {sheet.titles[right]}.{question}"
    earned = CLASS_POINTS if given == right else 0
    return Line("triage", inject.index, "inject", "class", earned, CLASS_POINTS, reason, at_ms, inject.index, weight)


def _disposition_line(inject: Inject, post: PostState, weight: int) -> Line:
    at_ms, given = last_choice(post.disposition_log, post.published_ms + inject.triage_ms)
    best = plain(inject.best)
    if given == inject.best:
        earned, reason = BEST_POINTS, f"You chose to {best}: the best course."
    elif given in inject.acceptable:
        earned, reason = ACCEPTABLE_POINTS, because(f"To {plain(given)} will do; to {best} is better.", inject.why)
    elif given:
        earned, reason = 0, because(f"You chose to {plain(given)}; to {best} was asked.", inject.why)
    else:
        earned = 0
        reason = because(
            f"You decided nothing within {format_ms(inject.triage_ms)}; to {best} was asked. "
            "Leaving a post and letting it stand are different acts.",
            inject.why,
        )
    return Line(
        "triage", inject.index, "inject", "disposition", earned, BEST_POINTS, reason, at_ms, inject.index, weight
    )
