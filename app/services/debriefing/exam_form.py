"""The ledger as an exam's debrief tells it: what one did, what it earned and why, without the key.

A line that earned everything may say what was right: it was what one did. A line that lost something says what one did
and that it was not it; never the class, the course, the roles or the draft that would have been, nor the author's reason.
"""

from __future__ import annotations

from dataclasses import replace

from app.engine.drill import Drill
from app.engine.scoring import Ledger, Line
from app.engine.scoring.response import about
from app.engine.scoring.sheet import last_choice, plain, standing
from app.said import Said, joined_said, mark, say

_KEYLESS = frozenset(("order", "containment"))
"""Dimensions whose reasons hold numbers only."""
_PARTS = {
    "{functions} never heard of it": mark("not everybody who had to know heard of it"),
    "nobody with authority {authority} dealt with it": mark("nobody who may decide it dealt with it"),
}


def exam_ledger(drill: Drill, ledger: Ledger) -> Ledger:
    """The same ledger with reasons that keep the key."""
    return replace(ledger, lines=tuple(exam_line(drill, line) for line in ledger.lines))


def exam_line(drill: Drill, line: Line) -> Line:
    """One line with a reason that keeps the key."""
    if 0 < line.possible <= line.earned or line.dimension in _KEYLESS or _never_came(drill, line):
        return line
    return line._replace(reason=_REASONS[line.dimension](drill, line))


def _never_came(drill: Drill, line: Line) -> bool:
    """Its reason says so, and nothing else."""
    return line.ref_kind == "inject" and drill.state.posts[line.ref].published_ms < 0


def _triage(drill: Drill, line: Line) -> str:
    post = drill.state.posts[line.ref]
    if line.what == "class":
        if line.at_ms < 0:
            return say("You gave it no class in time.")
        given = last_choice(post.class_log, line.at_ms)[1]
        found = drill.scenario.policy.by_id(given)
        return say("You called it {given}; the policy calls it something else.", given=found.title if found else given)
    if line.at_ms < 0:
        return say("You decided nothing in time. Leaving a post and letting it stand are different acts.")
    given = plain(last_choice(post.disposition_log, line.at_ms)[1])
    if line.earned > 0:
        return say("You chose to {given}: that will do, and another course is better.", given=given)
    return say("You chose to {given}; another course was asked.", given=given)


def _response(drill: Drill, line: Line) -> str:
    if line.what == "own queue":
        if line.at_ms < 0:
            return say("You decided nothing about it before it was due.")
        return say("You decided the other way than was asked.")
    if line.what == "needless answer":
        return say("You answered in public where no public answer was asked.")
    if line.at_ms < 0:
        return say("Nothing of substance was published here, and an answer was due.")
    drafts = drill.scenario.injects[line.ref].drafts
    entry = next(entry for entry in standing(drill.state.posts[line.ref]) if not drafts[entry.draft].holding)
    return about(entry, drafts[entry.draft])


def _timeliness(drill: Drill, line: Line) -> str:
    return say("No right word of ours stopped this clock in time.") if line.at_ms < 0 else line.reason


def _escalation(drill: Drill, line: Line) -> str:
    if line.what == "needless":
        return say("This was yours to settle at the desk; carrying it up cost others their time.")
    if line.at_ms < 0:
        return say("This had to be carried up in time, and was not.")
    return say("You carried it up: {parts}.", parts=joined_said([_part(part) for part in _parts(line.reason)], "; "))


def _parts(reason: str) -> list[str]:
    """What the ledger says of a matter that was carried up, part by part."""
    first = reason.parts.get("0", reason) if isinstance(reason, Said) and not reason.template else reason
    joined = first.parts.get("parts") if isinstance(first, Said) else None
    if not isinstance(joined, Said):
        return [say("not all of what was asked")]
    return [part for part in joined.parts.values() if isinstance(part, str)] if not joined.template else [joined]


def _part(part: str) -> str:
    keyless = _PARTS.get(part.template) if isinstance(part, Said) else None
    return say(keyless) if keyless else part


_REASONS = {"triage": _triage, "response": _response, "timeliness": _timeliness, "escalation": _escalation}
