"""How a scenario has gone for one person, in practice."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Played:
    """How one scenario has gone so far. `best` and `last` are hundredths of a point."""

    best: int
    last: int
    passed: bool
    times: int = 1
    last_day: str = ""
    dimensions: tuple[tuple[str, int], ...] = ()
    """(dimension, hundredths of 100) of the last run, where something was possible."""
