"""What a set has come to, for the person who sat it: passed or not, why, and when the next one may be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from app.certification.entitlement import GRANTED, WAITING
from app.certification.outcome import VOID, Attempted, SetOutcome, outcome
from app.certification.programme import Level
from app.certification.scaling import scaled
from app.storage.exam_sets import ExamSet, SetDrill
from app.storage.shelf import Shelf
from app.storage.tried_sets import TriedSets


class DrillResult(NamedTuple):
    """One drill of a set. Points in hundredths."""

    position: int
    title: str
    status: str
    """ended, interrupted, missed, or drawn and begun while the set is open."""
    run: int
    """0: not sat here; its debrief is elsewhere or nowhere."""
    scaled: int | None
    """None: not sat, or its record has not been taken in."""
    critical: int
    serious: int


@dataclass(frozen=True, slots=True)
class Result:
    """What a set has come to."""

    exam_set: ExamSet
    title: str
    """Of the level."""
    outcome: SetOutcome
    drills: tuple[DrillResult, ...]
    decision: str
    """waiting, granted or declined; empty: nothing is to be decided."""
    missing: int
    """Drills that were sat and whose record could not be taken in."""

    @property
    def waits(self) -> bool:
        """It is passed, and a named person has not decided yet."""
        return self.outcome.passed and self.decision != GRANTED and self.decision in ("", WAITING)


class Results:
    """Works results out from the records that were taken in."""

    def __init__(self, tried: TriedSets, shelf: Shelf, error_of: Callable[[str, str], int]) -> None:
        self._tried, self._shelf, self._error_of = tried, shelf, error_of

    def of(self, exam_set: ExamSet, level: Level, drills: list[SetDrill]) -> Result:
        """What a set has come to so far."""
        taken = self._tried.drills(exam_set.id)
        known = [replace(each.attempted, sem=self._error_of(each.attempted.scenario, each.scenario_digest)) for each in taken]
        by_head = {each.head: each for each in known}
        rows = tuple(self._row(drill, by_head.get(drill.head)) for drill in drills)
        counted = {each.position for each in known if each.status != VOID}
        missing = sum(drill.started_wall_ms >= 0 and drill.position not in counted for drill in drills)
        tried = self._tried.of_person(exam_set.person or "", exam_set.programme)
        decision = next((each.decision for each in tried if each.id == exam_set.id), "")
        return Result(exam_set, level.title, outcome(level, known, exam_set.kind), rows, decision, missing)

    def _row(self, drill: SetDrill, came: Attempted | None) -> DrillResult:
        title = self._shelf.title(drill.scenario_digest) if drill.started_wall_ms >= 0 else ""
        points = scaled(came.score, came.cut) if came is not None and came.status != VOID else None
        return DrillResult(drill.position, title, drill.status, drill.run, points, came.critical if came else 0,
                           came.serious if came else 0)  # fmt: skip
