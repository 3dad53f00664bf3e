"""A break at a chapter of an exam: how long the clock has stood, and how long it may."""

from __future__ import annotations

from app.clock import Clock

BREAK_MS = 20 * 60_000
"""How long a break lasts at the most; then the drill goes on by itself."""


class Rest:
    """One break after the other.

    Args:
        clock: the machine's clocks. The one that says more counts: a laptop may sleep, a wall clock may be set back.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.on = False
        self._since_wall_ms = self._since_mono_ms = self._before_ms = 0

    def begin(self, before_ms: int = 0) -> None:
        """The clock stands, and has stood for `before_ms` real ms already."""
        self.on, self._before_ms = True, max(0, before_ms)
        self._since_wall_ms, self._since_mono_ms = self._clock.wall_ms(), self._clock.monotonic_ms()

    def end(self) -> None:
        """The drill goes on, or is over."""
        self.on = False

    def left_ms(self) -> int:
        """Real ms that are left of the break; under 0: it took that much too long."""
        wall = self._clock.wall_ms() - self._since_wall_ms
        mono = self._clock.monotonic_ms() - self._since_mono_ms
        return BREAK_MS - self._before_ms - max(wall, mono)
