"""One exam attempt as statements: begun, what was chosen and carried up, the verdict, the end.

All times within an attempt are drill time, laid on the attempt's own start. A person whose drill clock was slowed has
the same drill times as everybody else; their wall times would tell the pace, and with it why they were given it. So
no wall time but the start ever goes out, and the end is the start plus drill time.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.engine.drill import Drill
from app.engine.record import Record
from app.engine.scoring import Ledger
from app.errors import RefusedError
from app.exports.xapi.answers import answers
from app.exports.xapi.carrying_up import escalations
from app.exports.xapi.frame import Attempt, Frame
from app.exports.xapi.parts import Sender, duration, points, score
from app.said import say
from app.units import HUNDREDTHS


def attempt_statements(attempt: Attempt, record: Record, drill: Drill, ledger: Ledger, sender: Sender) -> list[dict]:
    """The statements of an attempt in the order in which they happened; none for a run that was voided.

    Args:
        record: as it was taken in.
        drill: the record folded to its scripted end.
        ledger: its score.

    Raises: RefusedError for anything that is no exam of a person: practice never leaves.
    """
    header = record.header
    if header.mode != "exam" or header.actor != "person":
        raise RefusedError(say("Only exams are told to a learning record store; practice is its trainee's own."))
    if attempt.status == "void":
        return []
    ended_ms = _ended_ms(attempt, record, drill)
    frame = Frame(attempt, header, drill.scenario, sender, ended_ms)
    return [frame.whole("initialized", 0), *_acts(frame, drill), *_end(frame, ledger)]


def _acts(frame: Frame, drill: Drill) -> list[dict]:
    found = [*answers(frame, drill), *escalations(frame, drill)]
    return [statement for _, statement in sorted(found, key=lambda entry: entry[0])]


def _end(frame: Frame, ledger: Ledger) -> Iterator[dict]:
    attempt, sender = frame.attempt, frame.sender
    took = {"duration": duration(frame.ended_ms)}
    verdict = {
        "score": score(ledger.total, 100 * HUNDREDTHS, HUNDREDTHS),
        "success": attempt.passed,
        **took,
        "extensions": {
            sender.iri("extensions", "cut"): points(attempt.cut),
            sender.iri("extensions", "provisional"): attempt.provisional,
        },
    }
    yield frame.whole("passed" if attempt.passed else "failed", frame.ended_ms, verdict)
    if attempt.status == "ended":
        yield frame.whole("completed", frame.ended_ms, {"completion": True, **took})
    yield frame.whole("terminated", frame.ended_ms, took)


def _ended_ms(attempt: Attempt, record: Record, drill: Drill) -> int:
    """When the trainee's part was over, drill time; of an interrupted run only the last command is known."""
    if attempt.status == "interrupted":
        return max((entry.drill_ms for entry in record.entries), default=0)
    return drill.state.ended_ms if drill.state.ended_ms >= 0 else drill.scenario.end_ms
