"""Escalation: whether the matter reached who had to know, with the authority it needed, in time."""

from __future__ import annotations

from app.engine.scenario import Expected, Inject, Scenario
from app.engine.scoring.ledger import Line
from app.engine.scoring.sheet import Sheet, because, plain
from app.engine.state import DrillState
from app.said import joined_said, say
from app.units import format_ms

FUNCTION_POINTS, AUTHORITY_POINTS, TIME_POINTS = 40, 30, 30
OVERSHOOT_COST, UNEXPECTED_COST = 15, 50
OVERSHOOT_LEVELS = 2


def lines(state: DrillState, sheet: Sheet, scenario: Scenario) -> list[Line]:
    """A line per expected escalation, and one per matter that was the seat's own to settle.

    What the policy carries up, by its class or as part of a wave, costs nobody anything, expected or not.
    """
    upwards = {entry.id for entry in scenario.policy.classes if entry.escalates}
    found = [_expected_line(inject, inject.escalate, state, scenario) for inject in sheet.expected]
    for inject in scenario.injects:
        organised = inject.storyline >= 0 and scenario.storylines[inject.storyline].organised
        if inject.escalate is not None or organised or inject.class_id in upwards:
            continue
        # A matter about another post that this one was merged into is no escalation of its own.
        own = [number for number in state.posts[inject.index].matters if state.matters[number].inject == inject.index]
        if own:
            reason = because(say("This was yours to settle at the desk; carrying it up cost others their time."), inject.why)
            at_ms = state.matters[own[0]].begun_ms
            found.append(
                Line("escalation", inject.index, "inject", "needless", -UNEXPECTED_COST, 0, reason, at_ms, inject.index)
            )
    return found


def story_at(state: DrillState, scenario: Scenario, at_ms: int) -> int:
    """Story time (ms since 1970-01-01) at any drill time that has been played."""
    base, since = scenario.start_story_ms, 0
    for inject in scenario.injects:
        if inject.kind == "chapter" and inject.story_ms >= 0:
            jumped = state.posts[inject.index].published_ms
            if since <= jumped <= at_ms:
                base, since = inject.story_ms, jumped
    return base + (at_ms - since) * scenario.pace


def _expected_line(inject: Inject, wanted: Expected, state: DrillState, scenario: Scenario) -> Line:
    post = state.posts[inject.index]
    if not post.matters:
        reason = because(say("This had to be carried up within {time}, and was not.", time=format_ms(wanted.within_ms)), inject.why)
        return Line("escalation", inject.index, "inject", "carried up", 0, 100, reason, -1, inject.index)
    begun = state.matters[post.matters[0]].begun_ms
    reached, authority, complete_ms = _reached(post.matters, wanted, state, scenario)
    earned, parts = _coverage(reached, authority, wanted)
    best_ms, walk = wanted.best_at(story_at(state, scenario, post.published_ms))
    if complete_ms >= 0:
        if begun - post.published_ms > wanted.within_ms:
            parts.append(say("it set out after {time}, later than {time2}", time=format_ms(begun - post.published_ms), time2=format_ms(wanted.within_ms)))
        else:
            took = complete_ms - begun
            earned += time_points(took, best_ms)
            parts.append(say("it took {time}, the best way {time2}", time=format_ms(took), time2=format_ms(max(0, best_ms))))
    offered = max((scenario.chart.roles[role].authority for role in walk), default=0)
    if authority >= wanted.authority + OVERSHOOT_LEVELS and authority > offered:
        earned = max(0, earned - OVERSHOOT_COST)
        parts.append(say("it went well above who had to decide"))
    reason = say("You carried it up: {parts}.", parts=joined_said(parts, "; "))
    return Line("escalation", inject.index, "inject", "carried up", earned, 100, reason, begun, inject.index)


def time_points(took_ms: int, best_ms: int) -> int:
    """All the points up to 1.25 times the best walk, then falling in a straight line to 0 at 2.5 times."""
    if best_ms < 0 or 4 * took_ms <= 5 * best_ms:
        return TIME_POINTS
    if 2 * took_ms >= 5 * best_ms:
        return 0
    return TIME_POINTS * (10 * best_ms - 4 * took_ms) // (5 * best_ms)


def _coverage(reached: list[str], authority: int, wanted: Expected) -> tuple[int, list[str]]:
    missing = [plain(name) for name in wanted.functions if name not in reached]
    asked = len(wanted.functions)
    earned = FUNCTION_POINTS * (asked - len(missing)) // asked if asked else FUNCTION_POINTS
    parts = [say("{functions} never heard of it", functions=joined_said(missing, say(" and "))) if missing else say("everybody who had to know heard of it")]
    if authority >= wanted.authority:
        earned += AUTHORITY_POINTS
        parts.append(say("it reached somebody who may decide"))
    else:
        parts.append(say("nobody with authority {authority} dealt with it", authority=wanted.authority))
    if authority < 0:
        return 0, [say("nobody had dealt with it by the end")]
    return earned, parts


def _reached(
    matters: list[int], wanted: Expected, state: DrillState, scenario: Scenario
) -> tuple[list[str], int, int]:
    """Functions reached, highest authority (-1 nobody), and when both were complete (-1 never)."""
    stops = sorted(
        (hop.done_ms, hop.role)
        for number in matters
        for hop in state.matters[number].hops
        if hop.answered_by >= 0 and hop.done_ms >= 0
    )
    functions: list[str] = []
    authority = complete_ms = -1
    for done_ms, role in stops:
        entry = scenario.chart.roles[role]
        functions += [name for name in entry.functions if name not in functions]
        authority = max(authority, entry.authority)
        if complete_ms < 0 and authority >= wanted.authority and all(name in functions for name in wanted.functions):
            complete_ms = done_ms
    return functions, authority, complete_ms
