"""Containment: how much of silence's heat my acts kept away, beside what acting in time would have."""

from __future__ import annotations

from app.engine.scenario import Scenario
from app.engine.scoring.contingency import earned_share, places_of
from app.engine.scoring.ledger import Line
from app.engine.scoring.sheet import Sheet, standing
from app.engine.state import DrillState
from app.said import say


def lines(state: DrillState, sheet: Sheet, scenario: Scenario, others: list[Line]) -> list[Line]:
    """A line per storyline where acting in time makes it cooler than silence does.

    Args:
        others: the settled lines of the other dimensions, for a storyline that never began.
    """
    baselines = scenario.baselines
    found: list[Line] = []
    for index, storyline in enumerate(scenario.storylines):
        silence, par = baselines.silence_area[index], baselines.par_area[index]
        if silence <= par:
            continue
        post, right_ms = _first_post(state, scenario, index)
        if state.heats[index].phase == "dormant":
            openers = sheet.openers[post] if post >= 0 else ()
            earned = earned_share(others, places_of(others), openers, "containment")
            reason = say("It never began in your run: it counts as you dealt with what would have led to it, {earned} %.", earned=earned)
        elif right_ms < 0:
            earned = 0
            reason = say("None of your answers on it was right, so what it cooled down by is not yours.")
        else:
            mine = state.heats[index].area2_at(scenario.end_ms)
            earned = min(100, max(0, 100 * (silence - mine) // (silence - par)))
            reason = say("Of the heat that acting just in time keeps away, you kept away {earned} %.", earned=earned)
        found.append(
            Line("containment", index, "storyline", "heat", earned, 100, reason, right_ms, post, storyline.weight)
        )
    return found


def _first_post(state: DrillState, scenario: Scenario, storyline: int) -> tuple[int, int]:
    """(first post of the storyline, time of the first right answer on it); -1 where there is none."""
    post, published_ms, right_ms = -1, -1, -1
    for inject in scenario.injects:
        if inject.kind != "post" or inject.storyline != storyline:
            continue
        seen = state.posts[inject.index]
        if post < 0 or 0 <= seen.published_ms < published_ms or (published_ms < 0 <= seen.published_ms):
            post, published_ms = inject.index, seen.published_ms
        for entry in standing(seen):
            if entry.right and (right_ms < 0 or entry.at_ms < right_ms):
                right_ms = entry.at_ms
    return post, right_ms
