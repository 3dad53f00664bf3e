"""The demo's driver: a robot player at the real desk. It moves the clock, acts, and lets one see it.

The player's commands are the ones that a rehearsal gives, at the same drill times; how fast one
watches changes nothing of what happens.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.clock import ManualClock
from app.engine.commands import Command, Escalate, Merge, Publish
from app.rehearsal.play import moves
from app.ui.pages.desk_page import DeskPage
from app.units import MS_PER_SECOND

_FRAME_MS = 33
_LOOK_MS = 400
"""How long one can see what the robot is about to do, at the pace of life."""
_QUARTERS = ("1-start", "2-quarter", "3-half", "4-three-quarters", "5-end")


class Glass(QWidget):
    """Lies over the desk while the robot plays: who watches cannot reach in."""

    def __init__(self, page: DeskPage) -> None:
        super().__init__(page)
        self._page = page
        page.hands_off = True
        page.installEventFilter(self)
        self._cover()

    def lift(self) -> None:
        """Take it away."""
        self._page.hands_off = False
        self._page.removeEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._cover()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()

    def _cover(self) -> None:
        self.setGeometry(self._page.rect())
        self.raise_()
        self.show()


class Robot(QObject):
    """Plays a drill at the desk.

    Args:
        page: the desk, entered with the session and not live.
        clock: the session's own clock.
        player: whose moves; see `app.rehearsal.players`.
        speed: how many times faster than life; 0 as fast as it can be drawn.
        shots: a folder for pictures of the desk; None: none are taken.
    """

    finished = Signal()

    def __init__(self, page: DeskPage, clock: ManualClock, player: str = "playbook", speed: int = 0,
                 shots: Path | None = None) -> None:
        super().__init__(page)
        self._page, self._clock, self._speed, self._shots = page, clock, speed, shots
        self._session = page.session
        self._moves: Iterator[int | Command] = moves(self._session.drill, player)
        self._until_ms = 0
        self._command: Command | None = None
        self._next: Callable[[], None] = self._step
        self._taken = 0
        self._glass: Glass | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._next())

    def start(self) -> None:
        """Begin; `finished` comes when the drill is over."""
        self._glass = Glass(self._page)
        self._timer.start(0)

    def stop(self) -> None:
        """Take the robot's hands off."""
        self._timer.stop()
        if self._glass is not None:
            self._glass.lift()
            self._glass = None

    def shoot(self, widget: QWidget, name: str) -> Path | None:
        """Save a picture of a widget into the folder for pictures, if there is one."""
        if self._shots is None:
            return None
        self._shots.mkdir(parents=True, exist_ok=True)
        target = self._shots / f"desk-{name}.png"
        widget.grab().save(str(target))
        return target

    # one step: to the next act, event or second, whichever comes first ---------------------------------

    def _step(self) -> None:
        if self._session.over:
            self._end()
            return
        self._shoot_quarters()
        now = self._session.drill.now_ms
        if now < self._until_ms:
            self._pass_time(now)
            return
        if self._command is not None:
            self._prepare()
            return
        move = next(self._moves, None)
        if move is None:
            self._until_ms = self._session.scenario.end_ms
        elif type(move) is int:
            self._until_ms = move
        else:
            self._command, self._until_ms = move, move.at_ms
        self._again(0)

    def _pass_time(self, now: int) -> None:
        world = self._session.drill.next_ms()
        stride = max(_FRAME_MS * self._speed, MS_PER_SECOND - now % MS_PER_SECOND) if self._speed else self._until_ms
        target = min(self._until_ms, now + stride, self._quarter_ms(now))
        if world > now:
            target = min(target, world)
        self._clock.move(target - self._session.now_ms)
        self._page.bridge.wake()
        self._again((target - now) // self._speed if self._speed else 0)

    def _prepare(self) -> None:
        """Take the post in hand and show what is going to be done."""
        command, desk = self._command, self._page.desk
        if isinstance(command, Merge):
            for inject in command.injects:
                if inject not in desk.picks:
                    desk.pick(inject)
        elif hasattr(command, "inject"):
            self._page.hands.take(command.inject)
        if isinstance(command, (Publish, Escalate)) and command.draft >= 0:
            desk.choose_draft(command.draft)
        if isinstance(command, Escalate):
            chart = self._page.room.case.chart
            chart.clear()
            for role in command.walk:
                chart.view.add(role)
        self._next = self._act
        self._timer.start(_LOOK_MS // self._speed if self._speed else 0)

    def _act(self) -> None:
        command, self._command = self._command, None
        self._next = self._step
        # a command that has become impossible is left out, as in a rehearsal
        self._page.bridge.do(command)
        if isinstance(command, Merge):
            self._page.desk.mark(False)
        elif isinstance(command, Escalate):
            self._page.room.case.chart.clear()
        self._again(0)

    def _again(self, real_ms: int) -> None:
        self._timer.start(real_ms)

    def _quarter_ms(self, now: int) -> int:
        """Drill time of the next quarter: a picture is due there."""
        end = self._session.scenario.end_ms
        return min((end * quarter // 4 for quarter in (1, 2, 3) if end * quarter // 4 > now), default=end)

    def _shoot_quarters(self) -> None:
        reached = 4 * self._session.drill.now_ms // max(1, self._session.scenario.end_ms)
        while self._taken <= min(3, reached):
            self.shoot(self._page.window(), _QUARTERS[self._taken])
            self._taken += 1

    def _end(self) -> None:
        self.shoot(self._page.window(), _QUARTERS[4])
        self.stop()
        self.finished.emit()
