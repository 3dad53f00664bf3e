"""Response: what was said where a word was due, what was said where none was, and our own queue."""

from __future__ import annotations

from app.engine.key import speaks
from app.engine.scenario import Draft, Inject, Scenario
from app.engine.scoring.ledger import Line
from app.engine.scoring.sheet import Sheet, because, last_choice, plain, standing
from app.engine.state import DrillState, Publication
from app.said import joined_said, say

NEEDLESS_COST = 25
MISSING_DEED_CAP = 50


def lines(state: DrillState, sheet: Sheet, scenario: Scenario) -> list[Line]:
    """A line per decision, per needless public answer and per piece of our own queue."""
    found = [_answer_line(inject, state) for inject in sheet.decisions]
    for inject in scenario.injects:
        if state.posts[inject.index].publications and not speaks(inject):
            found += _needless(inject, state)
    found += [_piece_line(index, state, scenario) for index in range(len(scenario.queue))]
    return found


def worth_of(entry: Publication, draft: Draft) -> int:
    """What a publication was worth when it was made, 0..100."""
    if draft.breach or entry.stale_fact or not entry.approved or not entry.facts_known:
        return 0
    return draft.worth if entry.deeds_done else min(draft.worth, MISSING_DEED_CAP)


def _answer_line(inject: Inject, state: DrillState) -> Line:
    entries = [entry for entry in standing(state.posts[inject.index]) if not inject.drafts[entry.draft].holding]
    if not entries:
        reason = because(say("Nothing of substance was published here, and an answer was due."), inject.why)
        return Line("response", inject.index, "inject", "answer", 0, 100, reason, -1, inject.index)
    values = [worth_of(entry, inject.drafts[entry.draft]) for entry in entries]
    first = values[0]
    draft = inject.drafts[entries[0].draft]
    reason = because(about(entries[0], draft), draft.why)
    later = max(values[1:], default=0)
    if later > first:
        earned = first + (later - first) // 2
        reason = joined_said((reason, say("A better answer followed and won back half of the difference.")))
    else:
        earned = first
    return Line(
        "response", inject.index, "inject", "answer", earned, 100, reason, entries[0].at_ms, inject.index
    )


def about(entry: Publication, draft: Draft) -> str:
    """What a publication is worth, told by what it was and nothing else."""
    if draft.breach:
        return say("Your answer broke a rule of conduct ({breach}).", breach=plain(draft.breach))
    if entry.stale_fact:
        return say("Your answer rested on something the desk already knew to be wrong.")
    if not entry.approved:
        return say("Your answer went out without the approval it needed.")
    if not entry.facts_known:
        return say("Your answer stated what was not known yet.")
    if not entry.deeds_done:
        return say("Your answer promised a deed that had not been done, so it counts half at most.")
    if draft.worth >= 100:
        return say("Your answer was the best one offered.")
    return say("Your answer is worth {worth} of 100.", worth=draft.worth)


def _needless(inject: Inject, state: DrillState) -> list[Line]:
    entries = standing(state.posts[inject.index])
    if not entries:
        return []
    reason = because(say("You answered in public where to {best} was asked.", best=plain(inject.best)), inject.why)
    return [
        Line("response", inject.index, "inject", "needless answer", -NEEDLESS_COST, 0, reason,
             entries[0].at_ms, inject.index)
    ]


def _piece_line(index: int, state: DrillState, scenario: Scenario) -> Line:
    piece = scenario.queue[index]
    at_ms, given = last_choice(state.pieces[index].choice_log, piece.at_ms - 1)
    asked = say("hold it") if piece.key == "hold" else say("let it run")
    if given == piece.key:
        reason = say("You decided to {asked} before it was due, as asked.", asked=asked)
    elif given:
        reason = because(say("You decided the other way; to {asked} was asked.", asked=asked), piece.why)
    else:
        reason = because(say("You decided nothing about it before it was due; to {asked} was asked.", asked=asked), piece.why)
    return Line("response", index, "piece", "own queue", 100 if given == piece.key else 0, 100, reason, at_ms, -1)
