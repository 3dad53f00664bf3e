"""One drill, live: tells the engine the time, saves each command before it is carried out, tells listeners.

The session belongs to one thread, the one of the window. A command is stamped, checked, made
durable and carried out in one go; if it cannot be saved it is refused and the world does not know
of it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.clock import Clock
from app.engine.commands import Command, End, Resume
from app.engine.drill import Drill
from app.engine.events import Event
from app.engine.scenario import Scenario
from app.engine.scoring import Ledger, score
from app.errors import RefusedError, StorageError
from app.said import say
from app.services.drill_clock import TOLERANCE_MS, DrillClock
from app.services.listeners import Signal
from app.services.rest import Rest

if TYPE_CHECKING:
    from app.services.recording import Recorder

HEARTBEAT_MS = 2_000
READY, RUNNING, PAUSED, LEFT = "ready", "running", "paused", "left"
ENDED, INTERRUPTED, VOID = "ended", "interrupted", "void"
_OVER = (ENDED, INTERRUPTED, VOID)
TRIED = "rehearsal"
"""The mode of what robots play and instructors try: kept nowhere, counts for nothing."""

Maker = Callable[[int], Command]


class DrillSession:
    """One run of a scenario, from `start` to its end.

    Args:
        drill: the drill, new or folded from its record.
        recorder: who keeps the record.
        clock: the machine's clocks.
        mode: practice, exam or rehearsal.
        percent: how long the drill takes, per cent of normal.
        at_ms: drill time at which it begins or goes on.
        breaks: whether an exam's clock may stand at chapters, as this person was granted.
    """

    def __init__(
        self, drill: Drill, recorder: Recorder, clock: Clock, mode: str, percent: int = 100, at_ms: int = 0,
        breaks: bool = False,
    ) -> None:  # fmt: skip
        self.drill, self.mode, self.recorder = drill, mode, recorder
        self._breaks, self._chapter, self._from_ms = breaks, False, at_ms
        self._rest = Rest(clock)
        self.status = READY
        self.ledger: Ledger | None = None
        """Once it has ended and was not voided."""
        self.happened = Signal()
        """(list of events): what has happened since last time."""
        self.changed = Signal()
        """(status): ready, running, paused, left, ended, interrupted or void."""
        self._time = DrillClock(clock, percent, at_ms)
        self._told = 0
        self._beaten_ms = at_ms
        self._warned = False

    @property
    def scenario(self) -> Scenario:
        """What is played."""
        return self.drill.scenario

    @property
    def run(self) -> int:
        """The run's number in the database, 0 if it is kept nowhere."""
        return self.recorder.run

    @property
    def over(self) -> bool:
        """Whether it has ended, in whatever way."""
        return self.status in _OVER

    @property
    def running(self) -> bool:
        """Whether drill time passes."""
        return self.status == RUNNING

    @property
    def paused(self) -> bool:
        """Whether a practice stands still."""
        return self.status == PAUSED

    @property
    def percent(self) -> int:
        """How long the drill takes, per cent of normal."""
        return self._time.percent

    @property
    def on_break(self) -> bool:
        """Whether an exam stands still at a chapter."""
        return self._rest.on

    @property
    def may_pause(self) -> bool:
        """Whether this kind of run can be paused at all."""
        return self.mode != "exam"

    @property
    def now_ms(self) -> int:
        """Drill time by the clock, at most the scripted end."""
        return min(self._time.now_ms(), self.scenario.end_ms)

    # ------------------------------------------------------------------ time

    def start(self) -> None:
        """Begin: the header is durable before anything happens.

        Raises: StorageError if it cannot be saved; then nothing has begun.
        """
        if self.status != READY:
            raise RefusedError(say("This drill has already begun."))
        if not self.run:
            self.recorder.begin()
        self._time.run()
        self._become(RUNNING)
        self._tell()

    def tick(self) -> None:
        """Let everything happen that is due by now. Any time, as often as one likes.

        Raises: StorageError once if progress cannot be saved; a practice then stands still.
        """
        if self._rest.on and self._rest.left_ms() <= 0:
            self.resume()
        if self.status != RUNNING:
            return
        if not self._same_time():
            return
        self.drill.advance(self.now_ms)
        self._tell()
        if self.drill.finished:
            self._end(ENDED)
        elif self._chapter:
            self._take_break()
        elif self.drill.now_ms - self._beaten_ms >= HEARTBEAT_MS:
            self._beat()

    def next_wake_ms(self) -> int:
        """Real ms until a tick is worth making: next event, heartbeat or whole second; -1 never."""
        if self._rest.on:
            return max(0, self._rest.left_ms())
        if self.status != RUNNING:
            return -1
        now, world = self._time.now_ms(), self.drill.next_ms()
        due = [now - now % 1_000 + 1_000, self.scenario.end_ms]
        if world >= 0:
            due.append(world)
        return self._time.until(min(due))

    def pause(self) -> None:
        """Let a practice stand still.

        Raises: RefusedError in an exam; StorageError if progress cannot be saved (it stands still all the same).
        """
        if not self.may_pause:
            raise RefusedError(say("An exam cannot be paused."))
        if self.status != RUNNING:
            return
        self.tick()
        if self.status == RUNNING:
            self._hold()
            self._beat()

    def resume(self) -> None:
        """Go on after a pause or a break; harmless if it is not paused. A break that took too long took drill time."""
        if self.status != PAUSED:
            return
        self._warned = False
        if not self._rest.on:
            self._time.run()
            self._become(RUNNING)
            return
        too_long_ms = -self._rest.left_ms()
        self._rest.end()
        if too_long_ms > TOLERANCE_MS:
            self.catch_up(too_long_ms)
            return
        self._time.run()
        self._become(RUNNING)
        self._beat()

    def leave(self) -> None:
        """Close the desk without ending the run: it can be gone on with later.

        An exam's time goes on meanwhile.
        """
        if self.over or self.status in (READY, LEFT):
            return
        if self._rest.on:  # what is saved says already that it stands at a chapter
            self._rest.end()
            self._become(LEFT)
            return
        self.tick()
        if not self.over:
            self._time.stop()
            self._become(LEFT)
            self.recorder.beat(self.drill.now_ms)

    # -------------------------------------------------------------- commands

    def command(self, command: Command | Maker) -> None:
        """Carry out a command now: stamp, check, save, do, tell.

        Args:
            command: one whose time is replaced by now, or a function from drill time to the command.
        Raises: RefusedError, with the sentence why, if it is impossible or cannot be saved; then it
            was neither done nor recorded.
        """
        if self.status == PAUSED:
            raise RefusedError(say("The drill is paused."), say("Go on first."))
        if self.status == RUNNING and self._same_time():
            self.drill.advance(self.now_ms)
            if self.drill.finished:
                self._tell()
                self._end(ENDED)
        if self.status != RUNNING:
            raise RefusedError(say("The drill is not running.") if not self.over else say("The drill is over."))
        at_ms = self.drill.now_ms
        self._carry_out(command(at_ms) if callable(command) else command._replace(at_ms=at_ms))
        if self.drill.state.ended_ms >= 0:
            self._end(ENDED)
        elif self._chapter:
            self._take_break()

    def end(self) -> None:
        """End early: the world runs on in silence to the scripted end.

        Raises: RefusedError if it is not running or the end cannot be saved.
        """
        if self.status == PAUSED:
            self.resume()
        self.command(End(0))

    def void(self) -> None:
        """"This is real": stop at once, count nothing.

        Raises: StorageError if that cannot be saved; it has stopped all the same.
        """
        if self.over:
            return
        begun = self.status != READY
        self._time.stop()
        self._rest.end()
        self._become(VOID)
        if begun:
            self.recorder.close(VOID, "", None)

    def catch_up(self, real_ms: int) -> None:
        """Go on after `real_ms` away, during which the drill went on without the trainee.

        Raises: RefusedError if that cannot be saved.
        """
        lost_ms = self._time.catch_up(real_ms)
        self._become(RUNNING)
        self._lose(lost_ms)

    def start_paused(self) -> None:
        """Stand where a practice was left, until `resume`."""
        self._become(PAUSED)

    def start_on_break(self, away_ms: int) -> None:
        """Stand at the chapter at which the program was closed, `away_ms` real ms ago."""
        self._rest.begin(away_ms)
        self._become(PAUSED)

    def interrupt(self) -> None:
        """End it because the wall clock went backwards: it counts as an attempt."""
        self._end(INTERRUPTED)

    def conclude(self) -> None:
        """Save the end of a drill that had already come to it."""
        self._end(ENDED)

    # ---------------------------------------------------------------- within

    def _carry_out(self, command: Command) -> None:
        refusal = self.drill.check(command)
        if refusal:
            self._tell()
            raise RefusedError(refusal)
        try:
            self.recorder.append(command)
        except StorageError as error:
            self._tell()
            if self.may_pause:
                self._hold()
            raise RefusedError(error.message, error.remedy) from error
        self.drill.do(command)
        self._tell()

    def _same_time(self) -> bool:
        """In an exam, whether wall and counting clock still agree; lost time is caught up with."""
        if self.mode != "exam":
            return True
        parted = self._time.parted_ms()
        if parted < -TOLERANCE_MS:
            self.drill.advance(self.now_ms)
            self._end(INTERRUPTED)
            return False
        if parted > TOLERANCE_MS:
            self._lose(self._time.catch_up(parted))
        return self.status == RUNNING

    def _lose(self, lost_ms: int) -> None:
        self.drill.advance(self.now_ms)
        self._carry_out(Resume(self.drill.now_ms, lost_ms))

    def _tell(self) -> None:
        events: list[Event] = self.drill.events[self._told :]
        self._told += len(events)
        if self._breaks and any(self._is_chapter(event) for event in events):
            self._chapter = True
        if events:
            self.happened.emit(events)

    def _become(self, status: str) -> None:
        self.status = status
        self.changed.emit(status)

    def _is_chapter(self, event: Event) -> bool:
        """A chapter that has come since this session began; one before it had its break."""
        return event.at_ms > self._from_ms and event.kind == "inject" and self.scenario.injects[event.ref].kind == "chapter"

    def _take_break(self) -> None:
        """A chapter has come: the clock stands until the trainee goes on."""
        self._chapter = False
        self._time.stop()
        self._rest.begin()
        self._beaten_ms = self.drill.now_ms
        try:
            self.recorder.rest(self.drill.now_ms)
        finally:
            self._become(PAUSED)

    def _hold(self) -> None:
        self._time.stop()
        self._become(PAUSED)

    def _beat(self) -> None:
        self._beaten_ms = self.drill.now_ms
        try:
            self.recorder.beat(self.drill.now_ms)
        except StorageError:
            if self.may_pause and self.status == RUNNING:
                self._hold()
            if not self._warned:
                self._warned = True
                raise

    def _end(self, status: str) -> None:
        """Play on to the scripted end, score, save; the ledger is there even if saving fails."""
        self._time.stop()
        self._rest.end()
        self.drill.finish()
        self.ledger = score(self.drill)
        self.status = status
        self._tell()
        try:
            self.recorder.close(status, self.drill.digest(), self.ledger)
        finally:
            self.changed.emit(status)
