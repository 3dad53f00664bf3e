"""The search for a set: as few practice scenarios as possible and every need met.

It goes need by need, the scarcest first, tries the scenarios that serve it in the order of preference, and fills up
in that order once every need is met. Where one scenario led nowhere, none that serves less is tried in its place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.certification.candidates import Candidate
from app.certification.programme import CAUSES, FORMATIONS, THEME, Need

MOST_STEPS = 50_000
"""Scenarios tried before a search gives up; the shipped catalogue needs some hundreds at the very most."""

Mask = int
"""A set of scenarios: bit n is the n-th of the pool."""


class GaveUpError(Exception):
    """The search was given up: neither a set nor the certainty that there is none."""


class Lacking(NamedTuple):
    """What a set that is begun still lacks."""

    drills: int
    exams: int
    """Exam-only scenarios wanted among them."""
    causes: int
    formations: int
    """New ones wanted."""
    had: frozenset[tuple[str, str]]
    """Causes and formations that it has, as long as more are wanted."""
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
    exams = sum(each.exam_only for each in pool)
    one = _Search(pool, mix)
    for wanted in range(min(number, exams), max(0, number - (len(pool) - exams)) - 1, -1):
        found = one.run(number, wanted, kept)
        if found is not None:
            return found
    return None


class _Search:
    """Searches over one pool; their steps are counted together."""

    def __init__(self, pool: Sequence[Candidate], mix: Sequence[Need]) -> None:
        self._pool, self._steps = tuple(pool), MOST_STEPS
        self._causes = max((need.count for need in mix if need.kind == CAUSES), default=0)
        self._formations = max((need.count for need in mix if need.kind == FORMATIONS), default=0)
        wanted: dict[str, int] = {}
        for need in mix:
            if need.kind == THEME:
                wanted[need.theme] = max(need.count, wanted.get(need.theme, 0))
        self._themes, self._wanted = tuple(wanted), tuple(wanted.values())
        self._of_theme = [self._mask(lambda each, theme=theme: theme in each.themes) for theme in self._themes]
        self._exam_only = self._mask(lambda each: each.exam_only)
        self._named: dict[tuple[str, str], Mask] = {}
        for place, each in enumerate(self._pool):
            for name in _names(each):
                self._named[name] = self._named.get(name, 0) | 1 << place
        self._dead: set[tuple[Lacking, Mask]] = set()

    def run(self, number: int, exams: int, kept: Sequence[Candidate]) -> tuple[Candidate, ...] | None:
        """So many scenarios, so many of them exam-only."""
        lacking = Lacking(number + len(kept), exams, self._causes, self._formations, frozenset(), self._wanted)
        for each in kept:
            lacking = self._with(lacking, each, already=True)
        return self._from(lacking, (1 << len(self._pool)) - 1)

    def _from(self, lacking: Lacking, free: Mask) -> tuple[Candidate, ...] | None:
        servers = self._scarcest(lacking, free)
        if servers is None or (lacking, free) in self._dead:
            return None
        if servers == 0:
            return self._filled(lacking, free)
        left = free
        for place in _places(servers):
            if not left >> place & 1:
                continue
            self._steps -= 1
            if self._steps < 0:
                raise GaveUpError
            each = self._pool[place]
            left &= ~(1 << place)
            rest = self._from(self._with(lacking, each), left)
            if rest is not None:
                return (each, *rest)
            left &= ~self._weaker(lacking, each, left)
        self._dead.add((lacking, free))
        return None

    def _scarcest(self, lacking: Lacking, free: Mask) -> Mask | None:
        """Those that serve the need with the least choice; 0 if none is open, None if one cannot be met."""
        found, least = 0, 0
        for wanted, servers, there in self._open(lacking, free):
            if wanted > lacking.drills or there < wanted:
                return None
            spare = there - wanted if wanted < lacking.drills else -1
            if not found or spare < least:
                found, least = servers, spare
        if lacking.drills > free.bit_count() or found and not self._bear(lacking, free):
            return None
        return found

    def _bear(self, lacking: Lacking, free: Mask) -> bool:
        """Whether new causes and formations may be had beside what is wanted of a theme or of exam-only ones: a bound."""
        pairs = [*zip(self._of_theme, lacking.themes), (self._exam_only, lacking.exams)]
        for kind, wanted in ((CAUSES, lacking.causes), (FORMATIONS, lacking.formations)):
            news = [mask & free for name, mask in self._named.items() if name[0] == kind and name not in lacking.had]
            for group, least in pairs:
                inside = sum(1 for mask in news if mask & group)
                outside = sum(1 for mask in news if mask & ~group)
                if wanted and least and wanted > _most(lacking.drills, least, inside, outside):
                    return False
        return True

    def _open(self, lacking: Lacking, free: Mask) -> Iterator[tuple[int, Mask, int]]:
        """Of each open need: how many are wanted, who serves it, and how much of it there is."""
        for wanted, masks in zip(lacking.themes, self._of_theme):
            if wanted:
                yield wanted, masks & free, (masks & free).bit_count()
        for kind, wanted in ((CAUSES, lacking.causes), (FORMATIONS, lacking.formations)):
            if wanted:
                news = [mask & free for name, mask in self._named.items() if name[0] == kind and name not in lacking.had]
                whole = 0
                for mask in news:
                    whole |= mask
                yield wanted, whole, sum(mask > 0 for mask in news)
        if lacking.exams:
            yield lacking.exams, self._exam_only & free, (self._exam_only & free).bit_count()

    def _filled(self, lacking: Lacking, free: Mask) -> tuple[Candidate, ...]:
        return tuple(self._pool[place] for place in _places(free))[: lacking.drills]

    def _with(self, lacking: Lacking, each: Candidate, already: bool = False) -> Lacking:
        new = {name for name in _names(each) if name not in lacking.had}
        causes = max(0, lacking.causes - any(kind == CAUSES for kind, _ in new))
        formations = max(0, lacking.formations - any(kind == FORMATIONS for kind, _ in new))
        wanted = {CAUSES: causes, FORMATIONS: formations}
        had = frozenset(name for name in lacking.had | new if wanted[name[0]])
        themes = tuple(max(0, left - (theme in each.themes)) for theme, left in zip(self._themes, lacking.themes))
        exams = lacking.exams if already else max(0, lacking.exams - each.exam_only)
        return Lacking(lacking.drills - 1, exams, causes, formations, had, themes)

    def _weaker(self, lacking: Lacking, each: Candidate, free: Mask) -> Mask:
        """Those that serve nothing that this one does not serve too: in their place it would have done as well."""
        found = free
        for place, (theme, wanted) in enumerate(zip(self._themes, lacking.themes)):
            if wanted and theme not in each.themes:
                found &= ~self._of_theme[place]
        if lacking.exams and not each.exam_only:
            found &= ~self._exam_only
        own = _names(each)
        for name, mask in self._named.items():
            wanted = lacking.causes if name[0] == CAUSES else lacking.formations
            if wanted and name not in lacking.had and name not in own:
                found &= ~mask
        return found

    def _mask(self, holds: object) -> Mask:
        return sum(1 << place for place, each in enumerate(self._pool) if holds(each))


def _most(drills: int, least: int, inside: int, outside: int) -> int:
    """How many new names so many drills bring at the most, if at least `least` of them come from inside."""
    return max(min(own, inside) + min(drills - own, outside) for own in range(least, drills + 1))


def _names(each: Candidate) -> tuple[tuple[str, str], ...]:
    found = ((CAUSES, each.cause), (FORMATIONS, each.formation))
    return tuple(name for name in found if name[1])


def _places(mask: Mask) -> Iterator[int]:
    """The places in a set, in order."""
    while mask:
        yield (mask & -mask).bit_length() - 1
        mask &= mask - 1
