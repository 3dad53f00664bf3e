"""The learning path: the five steps of the hierarchy of needs, and where a person stands on them.

The steps are those of the Altimeter Group's "Social Business Hierarchy of Needs" (2011); that nobody
should begin a step before the one below is sound is theirs too. How many drills make a step sound is
this program's own choice.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.services.library import Entry
from app.services.played import Played

STEPS = ("foundation", "safety", "formation", "enablement", "enlightenment")
SOUND_FROM = 3
"""So many of a step's drills passed, or all where there are fewer, make it sound."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the path, for one person."""

    id: str
    entries: tuple[Entry, ...]
    """Its drills, the easiest first."""
    passed: int
    """How many of them have been passed."""
    wanted: int
    """How many make it sound."""
    here: bool
    """The lowest step that is not sound yet."""
    following: Entry | None
    """What to play next on it: what was tried and not passed, else the easiest that is new."""

    @property
    def sound(self) -> bool:
        """Whether enough of it has been passed."""
        return self.wanted > 0 and self.passed >= self.wanted


def learning_path(entries: Iterable[Entry], played: Mapping[str, Played]) -> tuple[Step, ...]:
    """The five steps, lowest first.

    Args:
        entries: what may be practised.
        played: by scenario id, how it has gone.
    """
    ready = sorted((e for e in entries if e.readable), key=lambda e: (e.difficulty, e.minutes, e.title))
    steps: list[Step] = []
    found_here = False
    for name in STEPS:
        own = tuple(entry for entry in ready if entry.step == name)
        passed = sum(1 for entry in own if entry.id in played and played[entry.id].passed)
        wanted = min(SOUND_FROM, len(own))
        here = not found_here and wanted > passed
        found_here = found_here or here
        steps.append(Step(name, own, passed, wanted, here, _following(own, played)))
    return tuple(steps)


def _following(own: tuple[Entry, ...], played: Mapping[str, Played]) -> Entry | None:
    tried = [entry for entry in own if entry.id in played and not played[entry.id].passed]
    new = [entry for entry in own if entry.id not in played]
    return next(iter([*tried, *new]), None)
