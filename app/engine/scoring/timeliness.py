"""Timeliness: two clocks per decision, stopped only by right acts."""

from __future__ import annotations

from app.engine.scenario import Inject
from app.engine.scoring.ledger import Line
from app.engine.scoring.sheet import Sheet, second_try, standing
from app.engine.state import DrillState
from app.said import joined_said, say
from app.units import format_ms

FIRST_WORD_POINTS, ANSWER_POINTS = 40, 60


def lines(state: DrillState, sheet: Sheet) -> list[Line]:
    """Two lines per decision: the first word and the answer."""
    found: list[Line] = []
    for inject in sheet.decisions:
        post = state.posts[inject.index]
        first_ms = answer_ms = -1
        for entry in standing(post):
            if not entry.right:
                continue
            if first_ms < 0:
                first_ms = entry.at_ms
            if answer_ms < 0 and not inject.drafts[entry.draft].holding:
                answer_ms = entry.at_ms
        since = post.published_ms
        first_due = inject.first_word_ms or inject.answer_ms
        found.append(_line(inject, "first word", FIRST_WORD_POINTS, since, first_ms, first_due))
        answer = _line(inject, "answer in time", ANSWER_POINTS, since, answer_ms, inject.answer_ms)
        if second_try(inject, post):
            answer = answer._replace(
                earned=answer.earned // 2,
                reason=joined_said((
                    answer.reason, say("A wrong answer had gone out before it, so it counts half.")
                )),
            )
        found.append(answer)
    return found


def clock_points(points: int, took_ms: int, due_ms: int) -> int:
    """All the points until `due_ms`, then falling in a straight line to 0 at twice that."""
    if took_ms <= due_ms:
        return points
    if took_ms >= 2 * due_ms:
        return 0
    return points * (2 * due_ms - took_ms) // due_ms


def _line(inject: Inject, what: str, points: int, since: int, at_ms: int, due_ms: int) -> Line:
    if at_ms < 0:
        earned = 0
        reason = say("No right word of ours stopped this clock; it was due within {time}.", time=format_ms(due_ms))
    else:
        took = at_ms - since
        earned = clock_points(points, took, due_ms)
        reason = say("It took you {took}; it was due within {due}.", took=format_ms(took), due=format_ms(due_ms))
    return Line("timeliness", inject.index, "inject", what, earned, points, reason, at_ms, inject.index)
