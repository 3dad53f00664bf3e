"""Between the session, which knows no Qt, and the desk: listeners become signals, one timer keeps time.

The timer is single-shot, precise, and always set anew for the next moment at which anything can
change. Every wake asks the session how late it is, so nothing is counted and nothing drifts, and
all that is due comes in one go.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.engine.commands import Command
from app.engine.drill import Drill
from app.errors import StormdrillError
from app.services.session import PAUSED, RUNNING, DrillSession
from app.ui.language import told
from app.units import MS_PER_SECOND


class SessionBridge(QObject):
    """The one adapter between a running session and the window.

    Args:
        session: it is told the time by its own clock.
        live: False where somebody else moves the clock, as the demo's robot does; then nothing
            happens until `wake` is called.
    """

    happened = Signal(list)
    """The events since the last time, after a tick or a command."""
    second = Signal(int)
    """Another whole second of drill time."""
    status = Signal(str)
    """running, paused, left, ended, interrupted or void."""
    trouble = Signal(object)
    """Something the program could not do, such as saving: a `StormdrillError`."""
    over = Signal()
    """The drill has come to its end, whichever way; once."""

    def __init__(self, session: DrillSession, live: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._live = live
        self._second = -1
        self._over = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.wake)
        session.happened.connect(self._happened)
        session.changed.connect(self._changed)

    @property
    def drill(self) -> Drill:
        """The drill that runs."""
        return self.session.drill

    @property
    def now_ms(self) -> int:
        """Drill time up to which everything has happened."""
        return self.session.drill.now_ms

    @property
    def paused(self) -> bool:
        """Whether a practice stands still."""
        return self.session.status == PAUSED

    @property
    def running(self) -> bool:
        """Whether drill time passes."""
        return self.session.status == RUNNING

    def start(self) -> None:
        """Begin the drill if it has not begun, and keep time."""
        try:
            if self.session.status == "ready":
                self.session.start()
        except StormdrillError as error:
            self.trouble.emit(error)
        self.wake()

    def stop(self) -> None:
        """Keep no more time, and listen no more."""
        self._live = False
        self._timer.stop()
        self.session.happened.disconnect(self._happened)
        self.session.changed.disconnect(self._changed)

    def wake(self) -> None:
        """Let everything happen that is due by now, and set the timer for what comes next."""
        try:
            self.session.tick()
        except StormdrillError as error:
            self.trouble.emit(error)
        self._after()

    def do(self, command: Command) -> str:
        """Carry out a command now; the sentence why it is impossible, or nothing."""
        try:
            self.session.command(command)
        except StormdrillError as error:
            return told(error)
        finally:
            self._after()
        return ""

    def set_paused(self, on: bool) -> None:
        """Hold the drill still, or go on."""
        try:
            if on:
                self.session.pause()
            else:
                self.session.resume()
        except StormdrillError as error:
            self.trouble.emit(error)
        self._after()

    def void(self) -> None:
        """This is real: stop at once, count nothing."""
        try:
            self.session.void()
        except StormdrillError as error:
            self.trouble.emit(error)
        self._after()

    def _happened(self, events: list) -> None:
        self.happened.emit(events)

    def _changed(self, status: str) -> None:
        self.status.emit(status)

    def _after(self) -> None:
        second = self.now_ms // MS_PER_SECOND
        if second != self._second:
            self._second = second
            self.second.emit(second)
        if self.session.over:
            self._timer.stop()
            if not self._over:
                self._over = True
                self.over.emit()
        elif self._live:
            self._arm()

    def _arm(self) -> None:
        wake_ms = self.session.next_wake_ms()
        if wake_ms < 0:
            self._timer.stop()
        else:
            self._timer.start(wake_ms)
