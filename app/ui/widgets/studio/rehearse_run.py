"""Between a rehearsal, which waits for processes of its own, and the room: steps become signals of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.engine.scenario import Scenario
from app.services.rehearsals import PlayerRuns, Rehearsal, Rehearsed, rehearsed
from app.services.storycurves import Courses
from app.ui.background import Job


class _Relay(QObject):
    """Carries steps from the thread that waits to the one of the window."""

    came = Signal(object, object)
    """(rehearsal, step)."""


class RehearsalRun(QObject):
    """At most one rehearsal at a time; what comes of one that was stopped for good is dropped."""

    stepped = Signal(object)
    """A `Step`."""
    done = Signal(object)
    """`Rehearsed`, whole or as far as it was let."""
    failed = Signal(object, object)
    """(error, `Rehearsed` as far as it went)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now: Rehearsal | None = None
        self._players: list[PlayerRuns] = []
        self._courses: Courses | None = None
        halt = _Halt()
        self._halt = halt
        self.destroyed.connect(lambda: halt.all())  # whoever takes the room away stops its players too

    @property
    def running(self) -> bool:
        """Whether somebody plays."""
        return self._now is not None

    @property
    def scenario(self) -> Scenario | None:
        """The edition that is being played; None if nobody plays."""
        return self._now.scenario if self._now is not None else None

    def start(self, scenario: Scenario, runs: int, seed: int) -> Rehearsal:
        """Begin; another that runs is dropped."""
        self.drop()
        rehearsal, relay = Rehearsal(scenario, runs, seed), _Relay()
        self._now, self._players, self._courses = rehearsal, [], None
        self._halt.rehearsals = [rehearsal]
        relay.came.connect(self._step)
        job = Job(lambda: rehearsal.run(lambda step: relay.came.emit(rehearsal, step)), self)
        job.done(lambda found: self._done(rehearsal, found)).failed(lambda error: self._failed(rehearsal, error)).start()
        return rehearsal

    def stop(self) -> None:
        """Let nobody play on; `done` comes with what there is."""
        if self._now is not None:
            self._now.cancel()

    def drop(self) -> None:
        """Let nobody play on, and tell nothing more."""
        self.stop()
        self._now = None

    def _step(self, rehearsal: Rehearsal, step: object) -> None:
        if rehearsal is not self._now:
            return
        if step.finished is not None:
            self._players.append(step.finished)
        if step.curves is not None:
            self._courses = step.curves
        self.stepped.emit(step)

    def _done(self, rehearsal: Rehearsal, found: Rehearsed) -> None:
        if rehearsal is self._now:
            self._now = None
            self.done.emit(found)

    def _failed(self, rehearsal: Rehearsal, error: BaseException) -> None:
        if rehearsal is self._now:
            self._now = None
            self.failed.emit(error, rehearsed(rehearsal, self._players, self._courses))


class _Halt:
    """Outlives the run, so that there is something to stop the players with when it is gone."""

    def __init__(self) -> None:
        self.rehearsals: list[Rehearsal] = []

    def all(self) -> None:
        """Stop them."""
        for rehearsal in self.rehearsals:
            rehearsal.cancel()
