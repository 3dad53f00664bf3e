"""Looks at what a proposal rests on, again: every record holds, says what was taken from it, and passes the set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.certification.outcome import VOID, Attempted, SetOutcome, outcome
from app.certification.programme import Level
from app.engine.record import read_record, text_digest
from app.engine.scoring import ledger_json
from app.errors import InputError, RecordError
from app.said import say
from app.services.editions import Find
from app.services.replaying import Replay, recompute
from app.storage.exam_evidence import ExamEvidence, ExamSet, SatDrill
from app.units import format_points


@dataclass(frozen=True, slots=True)
class Looked:
    """What became of one record when it was folded again. Points in hundredths."""

    head: str
    kept: int
    """What was taken in."""
    again: int | None
    """What the folding comes to; None: it comes to nothing."""
    problems: tuple[str, ...]
    """Sentences; empty: it holds and comes to the same."""


def counted(drills: Iterable[SatDrill]) -> list[SatDrill]:
    """The drills that count: one a position, the last that was not voided."""
    return list({drill.position: drill for drill in drills if drill.status != VOID}.values())


def outcome_of(level: Level, kind: str, drills: Iterable[SatDrill]) -> SetOutcome:
    """What a set comes to by what was taken in."""
    return outcome(level, [_attempted(drill) for drill in drills], kind)


def look_again(evidence: ExamEvidence, exam_set: ExamSet, drill: SatDrill, find: Find) -> Looked:
    """Fold one record of a set again and compare.

    Args:
        evidence: whose hashes mean whom.
        exam_set: the set it belongs to.
        drill: what was taken in.
        find: where scenarios are found.
    """
    try:
        done = recompute(read_record(evidence.record(drill.head)), find)
    except (RecordError, InputError) as trouble:
        return Looked(drill.head, drill.score, None, (str(trouble),))
    problems = [*done.problems, *_ties(done, drill), *_owner(evidence, exam_set, drill)]
    if evidence.withdrawn(done.record.header.installation):
        problems.append(say("The installation on which it was sat is believed no longer."))
    if done.ledger.total != drill.score or text_digest(ledger_json(done.ledger)) != drill.ledger_digest:
        problems.append(say("Folded again it comes to {again} points, not to the {kept} that were taken in.",
                            again=format_points(done.ledger.total), kept=format_points(drill.score)))  # fmt: skip
    return Looked(drill.head, drill.score, done.ledger.total, tuple(problems))


def _ties(done: Replay, drill: SatDrill) -> Iterator[str]:
    header = done.record.header
    same = (
        done.record.head == drill.head and header.mode == "exam" and header.actor == "person"
        and header.person == drill.person_hash and header.scenario == drill.scenario
        and header.scenario_digest == drill.scenario_digest and header.supervised_by == drill.supervised_by
        and header.programme_digest == drill.programme_digest
    )  # fmt: skip
    if not same:
        yield say("What was noted beside the record is not what the record says.")


def _owner(evidence: ExamEvidence, exam_set: ExamSet, drill: SatDrill) -> Iterator[str]:
    person = exam_set.person
    if person is None or drill.person != person or not evidence.means(drill.person_hash, person):
        yield say("The record is not this person's, or the person was erased.")
    if drill.programme_digest != exam_set.programme_digest:
        yield say("The record was sat for another programme than its set.")


def _attempted(drill: SatDrill) -> Attempted:
    return Attempted(
        head=drill.head, scenario=drill.scenario, position=drill.position, status=drill.status, score=drill.score,
        cut=drill.cut, provisional=drill.provisional, critical=drill.critical, serious=drill.serious,
        supervised=bool(drill.supervised_by.strip()),
    )  # fmt: skip
