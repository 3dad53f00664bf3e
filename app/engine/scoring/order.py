"""Order: whether the more urgent came first."""

from __future__ import annotations

from app.engine.scenario import Inject
from app.engine.scoring.ledger import Line
from app.engine.scoring.sheet import Sheet, second_try, standing
from app.engine.state import DrillState
from app.said import joined_said, say

FULL_UP_TO, HALF_UP_TO = 1, 3
_NEVER = 1 << 62


def lines(state: DrillState, sheet: Sheet) -> list[Line]:
    """A line per decision: what less urgent things were begun while it waited for its first act."""
    deadlines = [
        post.published_ms + after if post.published_ms >= 0 and after >= 0 else _NEVER
        for post, after in zip(state.posts, sheet.deadlines)
    ]
    return [_line(inject, state, deadlines) for inject in sheet.decisions]


def _line(inject: Inject, state: DrillState, deadlines: list[int]) -> Line:
    post = state.posts[inject.index]
    if not any(entry.right and not inject.drafts[entry.draft].holding for entry in standing(post)):
        reason = say("Counts only where the answer was right.")
        return Line("order", inject.index, "inject", "urgency", 0, 100, reason, post.first_act_ms, inject.index)
    mine, before, counted_ms = deadlines[inject.index], 0, -1
    for at_ms, other in state.order:
        if other == inject.index:
            break
        # Posts that were merged are begun by one command and count once.
        if at_ms >= post.published_ms and deadlines[other] > mine and at_ms != counted_ms:
            before, counted_ms = before + 1, at_ms
    earned = 100 if before <= FULL_UP_TO else 50 if before <= HALF_UP_TO else 0
    if before:
        reason = say("Before you turned to it you began on %n less urgent post(s).", "", before)
    else:
        reason = say("You turned to it before anything less urgent.")
    if second_try(inject, post):
        earned //= 2
        wrong = say("A wrong answer went out before the right one, so it counts half.")
        reason = joined_said((reason, wrong))
    return Line("order", inject.index, "inject", "urgency", earned, 100, reason, post.first_act_ms, inject.index)
