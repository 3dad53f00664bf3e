"""What a player still has to do: the most pressing first, and what has to wait for its time."""

from __future__ import annotations

from heapq import heappop, heappush
from typing import NamedTuple


class Task(NamedTuple):
    """One thing to do; `index` is an inject or a piece, `draft` -1 where it is about none."""

    deadline: int
    serial: int
    kind: int
    index: int
    draft: int


class Agenda:
    """Tasks by deadline; equal deadlines in the order in which they were entered."""

    __slots__ = ("_later", "_ready", "_serial")

    def __init__(self) -> None:
        self._ready: list[Task] = []
        self._later: list[tuple[int, Task]] = []
        self._serial = 0

    def enter(self, kind: int, index: int, draft: int, deadline: int, not_before: int = -1) -> None:
        """Put a task on the list; times are drill time."""
        self._serial += 1
        task = Task(deadline, self._serial, kind, index, draft)
        if not_before >= 0:
            heappush(self._later, (not_before, task))
        else:
            heappush(self._ready, task)

    def next(self, now: int) -> Task | None:
        """The most pressing task that may be done by now, None if there is none."""
        later = self._later
        while later and later[0][0] <= now:
            heappush(self._ready, heappop(later)[1])
        return heappop(self._ready) if self._ready else None

    def wakes_ms(self) -> int:
        """When the next task that waits for its time may be done, -1 if none waits."""
        return self._later[0][0] if self._later else -1
