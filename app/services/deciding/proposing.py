"""What has been earned and nobody has decided yet: found by rule, proposed, never issued by the program itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date

from app.certification.days import day_of
from app.certification.entitlement import WAITING, Tried, entitlement
from app.certification.holding import Held, current
from app.certification.programme import RENEWAL, Level, Programme
from app.said import say
from app.services.deciding.evidence import counted, outcome_of
from app.storage.certificates import Certificates
from app.storage.exam_evidence import NOT_COUNTED, ExamEvidence, ExamSet, SatDrill
from app.storage.proposals import AWARD, Proposal
from app.storage.proposals import RENEWAL as RENEWS

FindProgramme = Callable[[str], Programme | None]
"""Digest -> that very edition of the programme; None: it is not at hand."""
FindTried = Callable[[str, Programme], Iterable[Tried]]
"""(person, programme) -> every set that the person has begun in it."""
PROGRAM = "program"


def earned(
    evidence: ExamEvidence, certificates: Certificates, programmes: FindProgramme, tried: FindTried, wall_ms: int
) -> list[Proposal]:
    """A proposal for each set that passes and about which nothing was proposed yet; not saved."""
    found = []
    for exam_set in evidence.undecided():
        programme = programmes(exam_set.programme_digest)
        level = programme.level(exam_set.level) if programme else None
        if programme is None or level is None or exam_set.status in NOT_COUNTED:
            continue
        drills = counted(evidence.drills(exam_set.id))
        if outcome_of(level, exam_set.kind, drills).passed:
            held = held_before(certificates, exam_set)
            doubts = _doubts(programme, level, exam_set, held, _before(evidence, exam_set, tried(exam_set.person or "", programme)))
            found.append(_proposal(exam_set, level, drills, held, doubts, wall_ms))
    return found


def held_before(certificates: Certificates, exam_set: ExamSet) -> list[Held]:
    """What the person held of this programme when the set was begun, as far as it is known now."""
    return [
        Held(each.number, each.level, date.fromisoformat(each.valid_from), date.fromisoformat(each.valid_until), each.state)
        for each in certificates.of_person(exam_set.person or "")
        if each.programme == exam_set.programme and date.fromisoformat(each.valid_from) <= day_of(exam_set.opened_wall_ms)
    ]


def completed_on(exam_set: ExamSet, drills: Iterable[SatDrill]) -> date:
    """The UTC day on which a set was over."""
    return day_of(exam_set.closed_wall_ms or max(drill.ended_wall_ms for drill in drills))


def _proposal(
    exam_set: ExamSet, level: Level, drills: list[SatDrill], held: list[Held], doubts: list[str], wall_ms: int
) -> Proposal:
    before = current(held, level.id, day_of(exam_set.opened_wall_ms))
    renews = before.number if before is not None else None
    told = {
        "set": exam_set.id, "heads": [drill.head for drill in drills], "doubts": doubts,
        "mean": outcome_of(level, exam_set.kind, drills).mean,
    }  # fmt: skip
    return Proposal(
        0, exam_set.person, exam_set.person_hash, exam_set.programme, exam_set.programme_digest, level.id,
        RENEWS if exam_set.kind == RENEWAL else AWARD, renews if exam_set.kind == RENEWAL else None, json.dumps(told),
        PROGRAM, wall_ms, WAITING, None, None, None,
    )  # fmt: skip


def _doubts(programme: Programme, level: Level, exam_set: ExamSet, held: list[Held], tried: list[Tried]) -> list[str]:
    """What the laptop could not know: why this set should not have been begun on that day."""
    may = entitlement(programme, level, held, tried, day_of(exam_set.opened_wall_ms))
    if not may.may:
        return [str(reason) for reason in may.reasons]
    if may.kind != exam_set.kind:
        return [str(say("On the day it was begun this was not the kind of set that was due."))]
    return []


def _before(evidence: ExamEvidence, exam_set: ExamSet, tried: Iterable[Tried]) -> list[Tried]:
    """The sets of this person that were begun before this one."""
    begun = (exam_set.opened_wall_ms, exam_set.id)
    earlier = {each.id for each in evidence.of_person(exam_set.person or "", exam_set.programme)
               if (each.opened_wall_ms, each.id) < begun}  # fmt: skip
    return [each for each in tried if each.id in earlier]
