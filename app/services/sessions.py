"""Begins drills, and finds and goes on with those that a crash or a closed lid left open."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass

from app.clock import Clock
from app.engine.drill import Drill
from app.engine.record import Header
from app.engine.replay import commands_of, fold
from app.engine.scenario import RULES_VERSION, Scenario
from app.errors import NotRecomputableError, RefusedError
from app.said import say
from app.services.drill_clock import TOLERANCE_MS
from app.services.recording import DurableRecorder, LooseRecorder
from app.services.session import DrillSession
from app.storage.installation import Installation
from app.storage.people import People, Person
from app.storage.runs import AT_REST, Run, Runs
from app.storage.shelf import Shelf

LOCAL_PERSON, LOCAL_NAME = "local", "Trainee"
"""Who practises where nobody has been entered."""


@dataclass(frozen=True, slots=True)
class OpenRun:
    """A run that can be gone on with."""

    run: int
    mode: str
    person: str
    scenario: str
    title: str
    drill_ms: int
    """How far it is known to have come."""
    started_wall_ms: int


@dataclass(frozen=True, slots=True)
class ExamTerms:
    """What is fixed about an exam drill before it begins."""

    seed: int
    programme_digest: str = ""
    supervised_by: str = ""
    """Empty: alone."""
    clock_percent: int = 100
    breaks: bool = False
    """The clock may stand at chapters."""


class Sessions:
    """All ways to sit down at the desk.

    Args:
        claim: takes the home for this program; called before anything is begun.
    """

    def __init__(
        self,
        runs: Runs,
        people: People,
        shelf: Shelf,
        installation: Installation,
        clock: Clock,
        claim: Callable[[], None],
    ) -> None:
        self._runs, self._people, self._shelf = runs, people, shelf
        self._installation, self._clock, self._claim = installation, clock, claim

    def practice(
        self, scenario: Scenario, person: str = "", seed: int | None = None, clock_percent: int = 100
    ) -> DrillSession:
        """A practice drill, ready to start. Without a seed, any variant.

        Raises: StorageError if nothing can be saved here; RefusedError if nobody has this number.
        """
        chosen = secrets.randbelow(2**31) if seed is None else seed
        return self._begin(scenario, person, "practice", ExamTerms(chosen, clock_percent=clock_percent))

    def exam(self, scenario: Scenario, person: str, terms: ExamTerms) -> DrillSession:
        """An exam drill, ready to start.

        Raises: RefusedError if the person has an exam drill open; StorageError as `practice` does.
        """
        if any(run.mode == "exam" and run.person == person for run in self._runs.open_runs()):
            raise RefusedError(say("An exam drill of this person is still open."), say("Go on with it or let it end first."))
        return self._begin(scenario, person, "exam", terms)

    def rehearsal(self, scenario: Scenario, seed: int, clock: Clock) -> DrillSession:
        """A robot's drill at the real desk: kept nowhere, signed by nobody."""
        return DrillSession(Drill(scenario, seed), LooseRecorder(), clock, "rehearsal")

    def open_runs(self, person: str = "") -> list[OpenRun]:
        """Runs that were left open, newest first; of one person, or of all."""
        return [self._open(run) for run in self._runs.open_runs() if not person or run.person == person]

    def resume(self, run: int, breaks: bool = False) -> DrillSession:
        """Go on with an open run: a practice where it was (paused), an exam with the time lost.

        An exam that stood at a chapter stands there again.

        An exam before whose last moment the wall clock now stands is ended as interrupted.

        Raises: RefusedError if the run is over; NotRecomputableError if its scenario is not here;
            RecordError if its record does not hold.
        """
        self._claim()
        found = self._runs.get(run)
        if found.status != "open":
            raise RefusedError(say("Run {run} is over.", run=run))
        scenario = self._shelf.get(found.scenario_digest)
        record = self._runs.record(run)
        if scenario is None or record.header.rules != RULES_VERSION:
            raise NotRecomputableError(say("This run cannot be gone on with: its scenario or its rules are not here."))
        drill = fold(scenario, found.seed, commands_of(record))
        stamp = self._runs.last_stamp(run)
        recorder = DurableRecorder.resumed(self._runs, self._installation, self._clock, run, record)
        session = DrillSession(drill, recorder, self._clock, found.mode, found.clock_percent, stamp.drill_ms, breaks)
        drill.advance(stamp.drill_ms)
        self._set_off(session, self._clock.wall_ms() - stamp.wall_ms, stamp.mono_ms == AT_REST)
        return session

    def give_up(self, run: int) -> None:
        """Do not go on with an open practice run: it is voided. An exam drill can only be ended.

        Raises: RefusedError if it is an exam drill or over.
        """
        found = self._runs.get(run)
        if found.mode != "practice" or found.status != "open":
            raise RefusedError(say("Only an open practice run can be given up."))
        record = self._runs.record(run)
        DurableRecorder.resumed(self._runs, self._installation, self._clock, run, record).close("void", "", None)

    def _set_off(self, session: DrillSession, away_ms: int, at_rest: bool) -> None:
        if session.drill.finished or session.drill.state.ended_ms >= 0:
            session.conclude()  # it had ended, only its end was not saved
        elif session.mode != "exam":
            session.start_paused()
        elif away_ms < -TOLERANCE_MS:
            session.interrupt()
        elif at_rest:
            session.start_on_break(away_ms)
        else:
            session.catch_up(max(0, away_ms))

    def _begin(self, scenario: Scenario, person: str, mode: str, terms: ExamTerms) -> DrillSession:
        self._claim()
        somebody = self._somebody(person)
        self._shelf.keep(scenario, self._clock.wall_ms())
        header = Header(
            rules=RULES_VERSION,
            scenario=scenario.id,
            scenario_digest=scenario.digest,
            policy_digest=scenario.policy.digest,
            chart_digest=scenario.chart.digest,
            programme_digest=terms.programme_digest,
            seed=terms.seed,
            mode=mode,
            person=somebody.hash,
            installation=self._installation.id,
            actor="person",
            player="",
            supervised_by=terms.supervised_by,
            previous="",
            start_wall_ms=0,
        )
        percent = terms.clock_percent
        recorder = DurableRecorder(self._runs, self._installation, self._clock, header, somebody.id, percent)
        return DrillSession(Drill(scenario, terms.seed), recorder, self._clock, mode, percent, breaks=terms.breaks)

    def _somebody(self, person: str) -> Person:
        found = self._people.get(person or LOCAL_PERSON)
        if found is None and not person:
            return self._people.put(LOCAL_PERSON, LOCAL_NAME, self._clock.wall_ms())
        if found is None:
            raise RefusedError(say("Nobody here has the number {person}.", person=repr(person)), say("Import the roster or pick somebody else."))
        return found

    def _open(self, run: Run) -> OpenRun:
        return OpenRun(
            run.id, run.mode, run.person or "", run.scenario, self._shelf.title(run.scenario_digest) or run.scenario,
            self._runs.last_stamp(run.id).drill_ms, run.started_wall_ms,
        )  # fmt: skip
