"""What is worked out of a scenario once and kept for the last few scenario objects."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from app.engine.scenario import Scenario

T = TypeVar("T")
_KEPT = 16


class Kept(Generic[T]):
    """`make`, but once for each scenario object.

    By identity: hashing a whole scenario would cost more than most of what is made from it. The
    scenario is kept beside what was made, so that its id cannot be another's meanwhile.
    """

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[Scenario], T]) -> None:
        self._make = make
        self._made: dict[int, tuple[Scenario, T]] = {}

    def __call__(self, scenario: Scenario) -> T:
        kept = self._made.get(id(scenario))
        if kept is not None and kept[0] is scenario:
            return kept[1]
        made = self._make(scenario)
        if len(self._made) >= _KEPT:
            self._made.pop(next(iter(self._made)))
        self._made[id(scenario)] = (scenario, made)
        return made
