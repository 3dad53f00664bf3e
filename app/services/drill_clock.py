"""Drill time from the machine's clocks: asked, never counted, so it cannot drift.

Extra time slows this clock alone: drill ms = elapsed ms x 100 // per cent. A clock that counts
milliseconds stands still while a laptop sleeps, the wall clock does not; the difference is the time
that was lost.
"""

from __future__ import annotations

from app.clock import Clock

TOLERANCE_MS = 2_000
"""How far wall clock and counting clock may part before it means something: time servers nudge."""


class DrillClock:
    """Drill time of one run.

    Args:
        clock: the machine's clocks.
        percent: how long the drill takes, per cent of normal (100 to 300).
        at_ms: drill time at which it begins, standing still.
    """

    def __init__(self, clock: Clock, percent: int = 100, at_ms: int = 0) -> None:
        self.percent = percent
        self._clock = clock
        self._at_ms = at_ms
        self._running = False
        self._mono_ms = self._wall_ms = 0

    @property
    def running(self) -> bool:
        """Whether drill time passes."""
        return self._running

    def now_ms(self) -> int:
        """Drill time in ms."""
        if not self._running:
            return self._at_ms
        return self._at_ms + (self._clock.monotonic_ms() - self._mono_ms) * 100 // self.percent

    def run(self) -> None:
        """Let drill time pass from here."""
        self._mono_ms, self._wall_ms = self._clock.monotonic_ms(), self._clock.wall_ms()
        self._running = True

    def stop(self) -> None:
        """Let drill time stand still here."""
        self._at_ms = self.now_ms()
        self._running = False

    def parted_ms(self) -> int:
        """Real ms that the wall clock is ahead of the counting clock since the last `run`; under 0: set back."""
        if not self._running:
            return 0
        wall, mono = self._clock.wall_ms() - self._wall_ms, self._clock.monotonic_ms() - self._mono_ms
        return wall - mono

    def catch_up(self, real_ms: int) -> int:
        """Go on from where drill time would be had it not stood still for `real_ms`.

        Returns: the drill ms that were lost.
        """
        before = self.now_ms()
        self._at_ms = before + real_ms * 100 // self.percent
        self.run()
        return self._at_ms - before

    def until(self, drill_ms: int) -> int:
        """Real ms from now until drill time reaches `drill_ms`, 0 if it has; only while it runs."""
        whole = -(-(drill_ms - self._at_ms) * self.percent // 100)
        return max(0, whole - (self._clock.monotonic_ms() - self._mono_ms))
