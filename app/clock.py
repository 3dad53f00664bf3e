"""The only file that may ask what time it is."""

from __future__ import annotations

import time
from datetime import datetime, timezone
from typing import Protocol


class Clock(Protocol):
    """Where the program learns the time."""

    def monotonic_ms(self) -> int:
        """Milliseconds that never go backwards; only differences mean anything."""

    def wall_ms(self) -> int:
        """Milliseconds since 1970-01-01 UTC; may jump."""


class SystemClock:
    """The machine's own clocks."""

    def monotonic_ms(self) -> int:
        return time.perf_counter_ns() // 1_000_000

    def wall_ms(self) -> int:
        return time.time_ns() // 1_000_000


class ManualClock:
    """A clock that stands still until it is moved: for tests and for the demo's robot."""

    def __init__(self, wall_ms: int = 1_767_225_600_000, monotonic_ms: int = 0) -> None:
        self._wall_ms = wall_ms
        self._monotonic_ms = monotonic_ms

    def monotonic_ms(self) -> int:
        return self._monotonic_ms

    def wall_ms(self) -> int:
        return self._wall_ms

    def move(self, ms: int) -> None:
        """Let `ms` milliseconds pass on both clocks."""
        self._monotonic_ms += ms
        self._wall_ms += ms

    def set_wall(self, wall_ms: int) -> None:
        """Turn the wall clock alone, as a person or a time server would."""
        self._wall_ms = wall_ms


def wall_text(wall_ms: int) -> str:
    """A wall time as ISO 8601 in UTC, whole seconds."""
    return datetime.fromtimestamp(wall_ms // 1000, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
