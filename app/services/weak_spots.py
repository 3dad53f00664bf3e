"""What a person is weak at, as far as the drills they have played can tell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.services.library import Entry
from app.services.played import Played

WEAK_BELOW = 7_000
"""Hundredths of 100: from here on nothing is called weak."""
DRILLS_WANTED = 2
"""One drill says little about anybody."""


@dataclass(frozen=True, slots=True)
class WeakSpot:
    """One dimension, cause, formation or difficulty in which it has gone worse than elsewhere."""

    kind: str
    """dimension, cause, formation or difficulty."""
    value: str
    mean: int
    """Hundredths of 100: of the last runs for a dimension, of the best scores otherwise."""
    drills: int
    """How many drills it rests on."""


def weak_spots(entries: Iterable[Entry], played: Mapping[str, Played]) -> tuple[WeakSpot, ...]:
    """The weak spots, worst first; dimensions before the rest where they are level.

    Args:
        entries: what may be practised.
        played: by scenario id, how it has gone.
    """
    met = [(entry, played[entry.id]) for entry in entries if entry.readable and entry.id in played]
    sums: dict[tuple[str, str], list[int]] = {}
    for entry, how in met:
        for name, value in how.dimensions:
            sums.setdefault(("dimension", name), []).append(value)
        for kind, name in (("cause", entry.cause), ("formation", entry.formation)):
            sums.setdefault((kind, name), []).append(how.best)
        sums.setdefault(("difficulty", str(entry.difficulty)), []).append(how.best)
    found = [
        WeakSpot(kind, value, sum(scores) // len(scores), len(scores))
        for (kind, value), scores in sums.items()
        if len(scores) >= DRILLS_WANTED and value
    ]
    weak = [spot for spot in found if spot.mean < WEAK_BELOW]
    return tuple(sorted(weak, key=lambda spot: (spot.mean, spot.kind != "dimension", spot.kind, spot.value)))


def trains(entry: Entry, spot: WeakSpot) -> bool:
    """Whether a drill is one where this spot can be trained; every drill trains every dimension."""
    given = {"cause": entry.cause, "formation": entry.formation, "difficulty": str(entry.difficulty)}
    return spot.kind == "dimension" or given.get(spot.kind) == spot.value
