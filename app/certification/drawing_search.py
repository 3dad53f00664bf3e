"""The search for a set: as few practice scenarios as possible, every need met, the first such set in the order given.

It tries scenario after scenario and remembers which situations lead nowhere. A situation is told by what can
still change the answer, so that two ways into the same blind alley are walked once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from app.certification.candidates import Candidate
from app.certification.programme import CAUSES, FORMATIONS, THEME, Need

MOST_STEPS = 300_000
"""Scenarios tried before a search gives up; the shipped catalogue needs some hundreds."""


class GaveUpError(Exception):
    """The search was given up: neither a set nor the certainty that there is none."""


class Lacking(NamedTuple):
    """What a set that is begun still lacks."""

    drills: int
    causes: frozenset[str] | None
    """The causes that it has; None once it has enough."""
    formations: frozenset[str] | None
    themes: tuple[int, ...]
    """Drills wanted of each theme."""


def search(
    pool: Sequence[Candidate], number: int, mix: Sequence[Need], kept: Sequence[Candidate] = ()
) -> tuple[Candidate, ...] | None:
    """So many scenarios that satisfy the mix together with those kept; None if there are none.

    Args:
        pool: unseen scenarios in the order in which they are preferred.
        number: how many are wanted.
        mix: what all of them together must hold.
        kept: scenarios that are in the set already.
    Raises: GaveUpError after too many steps.
    """
    exam = [each for each in pool if each.exam_only]
    practice = [each for each in pool if not each.exam_only]
    steps = [MOST_STEPS]
    for spare in range(max(0, number - len(exam)), min(number, len(practice)) + 1):
        found = _Search((*exam, *practice), len(exam), number - spare, mix, steps).run(number, kept)
        if found is not None:
            return found
    return None


class _Search:
    """One search with a fixed number of exam-only scenarios at the least."""

    def __init__(
        self, pool: tuple[Candidate, ...], exams: int, exams_wanted: int, mix: Sequence[Need], steps: list[int]
    ) -> None:
        self._pool, self._exams, self._exams_wanted, self._steps = pool, exams, exams_wanted, steps
        self._causes = max((need.count for need in mix if need.kind == CAUSES), default=0)
        self._formations = max((need.count for need in mix if need.kind == FORMATIONS), default=0)
        wanted: dict[str, int] = {}
        for need in mix:
            if need.kind == THEME:
                wanted[need.theme] = max(need.count, wanted.get(need.theme, 0))
        self._themes, self._wanted = tuple(wanted), tuple(wanted.values())
        self._ahead = self._supply()
        self._dead: set[tuple[int, int, Lacking]] = set()

    def run(self, number: int, kept: Sequence[Candidate]) -> tuple[Candidate, ...] | None:
        lacking = Lacking(number + len(kept), *self._had(frozenset(), frozenset()), self._wanted)
        for each in kept:
            lacking = self._with(lacking, each)
        return self._from(0, 0, lacking)

    def _from(self, place: int, exams: int, lacking: Lacking) -> tuple[Candidate, ...] | None:
        if not lacking.drills:
            return () if lacking[1:] == (None, None, (0,) * len(self._themes)) else None
        if (place, exams, lacking) in self._dead:
            return None
        tried: set[tuple] = set()
        for here in range(place, len(self._pool)):
            if not self._can(here, exams, lacking):
                break
            each = self._pool[here]
            likeness = self._likeness(each)
            if likeness in tried:
                continue  # one like it led nowhere with more scenarios ahead
            tried.add(likeness)
            self._count()
            rest = self._from(here + 1, exams + each.exam_only, self._with(lacking, each))
            if rest is not None:
                return (each, *rest)
        self._dead.add((place, exams, lacking))
        return None

    def _can(self, place: int, exams: int, lacking: Lacking) -> bool:
        """Whether what lies ahead may suffice: a bound, never too strict."""
        causes, formations, themes = self._ahead[place]
        left = lacking.drills
        return (
            len(self._pool) - place >= left
            and exams + min(left, max(0, self._exams - place)) >= self._exams_wanted
            and self._enough(self._causes, lacking.causes, causes, left)
            and self._enough(self._formations, lacking.formations, formations, left)
            and all(wanted <= min(left, there) for wanted, there in zip(lacking.themes, themes))
        )

    @staticmethod
    def _enough(needed: int, had: frozenset[str] | None, ahead: frozenset[str], left: int) -> bool:
        return had is None or needed - len(had) <= min(left, len(ahead - had))

    def _with(self, lacking: Lacking, each: Candidate) -> Lacking:
        causes, formations = self._had(_added(lacking.causes, each.cause), _added(lacking.formations, each.formation))
        themes = tuple(max(0, wanted - (theme in each.themes)) for theme, wanted in zip(self._themes, lacking.themes))
        return Lacking(lacking.drills - 1, causes, formations, themes)

    def _had(self, causes: frozenset[str] | None, formations: frozenset[str] | None) -> tuple:
        return (
            None if causes is None or len(causes) >= self._causes else causes,
            None if formations is None or len(formations) >= self._formations else formations,
        )

    def _likeness(self, each: Candidate) -> tuple:
        themes = tuple(theme in each.themes for theme in self._themes)
        return (each.exam_only, each.cause if self._causes else "", each.formation if self._formations else "", themes)

    def _supply(self) -> list[tuple[frozenset[str], frozenset[str], tuple[int, ...]]]:
        """Causes, formations and drills of each theme from each place on."""
        found = [(frozenset[str](), frozenset[str](), (0,) * len(self._themes))]
        for each in reversed(self._pool):
            causes, formations, themes = found[-1]
            more = tuple(there + (theme in each.themes) for theme, there in zip(self._themes, themes))
            found.append((causes | _named((each.cause,)), formations | _named((each.formation,)), more))
        return found[::-1]

    def _count(self) -> None:
        self._steps[0] -= 1
        if self._steps[0] < 0:
            raise GaveUpError


def _added(had: frozenset[str] | None, name: str) -> frozenset[str] | None:
    return None if had is None else had | _named((name,))


def _named(names: Iterable[str]) -> frozenset[str]:
    return frozenset(names) - {""}
