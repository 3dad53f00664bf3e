"""The scenarios that a set may be drawn from, as far as drawing knows them, and what they satisfy together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from app.certification.programme import CAUSES, FORMATIONS, Level, Need


@dataclass(frozen=True, slots=True)
class Candidate:
    """What drawing knows of a scenario."""

    id: str
    exam_only: bool
    difficulty: int
    cause: str
    """Of its case; "" where it is not known, which counts for no cause."""
    formation: str
    themes: tuple[str, ...]
    digest: str


def pool_of(level: Level, catalogue: Iterable[Candidate], seen: Collection[str] = ()) -> tuple[Candidate, ...]:
    """The scenarios that may be drawn for a level, each once, sorted by id."""
    low, high = level.difficulty
    found = {each.id: each for each in catalogue if low <= each.difficulty <= high and each.id not in seen}
    return tuple(found[name] for name in sorted(found))


def meets(need: Need, scenarios: Sequence[Candidate]) -> bool:
    """Whether these scenarios together satisfy a need."""
    if need.kind == CAUSES:
        return len({each.cause for each in scenarios} - {""}) >= need.count
    if need.kind == FORMATIONS:
        return len({each.formation for each in scenarios} - {""}) >= need.count
    return sum(need.theme in each.themes for each in scenarios) >= need.count
