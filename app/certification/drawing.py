"""Which scenarios make a set: never opened by this person, exam-only ones first, the level's mix kept."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from app.certification.candidates import Candidate, pool_of
from app.certification.drawing_lack import gave_up, lack_of
from app.certification.drawing_search import GaveUpError, search
from app.certification.programme import WHOLE, Level, Need, drills_of, mix_of

_SEEDS = 2**31
MOST_AGAIN = 16
"""Variants of one scenario that may be drawn for one place of a set."""
_TURNS = 24
"""How many sets are drawn at the most in search of one that leaves enough for later levels."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The scenarios of a set in the order in which they are sat, or why none can be drawn."""

    scenarios: tuple[Candidate, ...]
    lack: str = ""
    """A sentence; "" if a set was drawn."""


def drill_seed(set_seed: int, position: int, again: int = 0) -> int:
    """The seed of a set's drill, so that a record can be tied to its set.

    Args:
        set_seed: of the set.
        position: of the drill, counted from 0.
        again: how often the very scenario was returned and drawn once more in another variant.
    Returns: 0 to 2**31 - 1.
    """
    return _number(f"drill:{set_seed}:{position}" + (f":{again}" if again else "")) % _SEEDS


def is_drill_seed(seed: int, set_seed: int, position: int) -> bool:
    """Whether this seed is one that the set gives for the drill at this position."""
    return any(seed == drill_seed(set_seed, position, again) for again in range(MOST_AGAIN))


def draw(
    level: Level, catalogue: Iterable[Candidate], seen: Collection[str], seed: int, kind: str = WHOLE,
    later: Sequence[Level] = (),
) -> Drawn:  # fmt: skip
    """Draw a set: the same from the same facts and seed, in whatever order they come.

    Args:
        level: whose set.
        catalogue: every scenario at hand.
        seen: ids of those that the person has opened, in any mode.
        seed: of the set.
        kind: whole or renewal.
        later: levels that the person has yet to pass. Of several sets one is taken that leaves enough for them,
            if one of the first few does.
    """
    pool, number, mix = list(catalogue), drills_of(level, kind), mix_of(level, kind)
    first = _drawn(level, pool, seen, seed, number, mix, ())
    found = first
    for turn in range(1, _TURNS):
        if not found.scenarios or _leaves_enough(found.scenarios, pool, seen, seed, later):
            return found
        found = _drawn(level, pool, seen, _number(f"turn:{seed}:{turn}") % _SEEDS, number, mix, ())
    return first


def redraw(
    level: Level, catalogue: Iterable[Candidate], seen: Collection[str], seed: int, kept: Sequence[Candidate],
    kind: str = WHOLE,
) -> Drawn:
    """Draw one more scenario for a drill that was returned, so that the whole set keeps its mix.

    Where no unseen one keeps it, one of the level's difficulty is drawn all the same: who was called away by
    something real does not lose the set.

    Args:
        kept: the other scenarios of the set.
    Returns: the one scenario, or why there is none.
    """
    out = frozenset(seen) | {each.id for each in kept}
    pool = list(catalogue)
    strict = _drawn(level, pool, out, seed, 1, mix_of(level, kind), tuple(kept))
    return strict if strict.scenarios else _drawn(level, pool, out, seed, 1, (), ())


def _drawn(
    level: Level, catalogue: Iterable[Candidate], seen: Collection[str], seed: int, number: int,
    mix: tuple[Need, ...], kept: tuple[Candidate, ...],
) -> Drawn:  # fmt: skip
    pool = sorted(pool_of(level, catalogue, frozenset(seen)), key=lambda each: _number(f"draw:{seed}:{each.id}"))
    try:
        found = search(pool, number, mix, kept)
    except GaveUpError:
        return Drawn((), gave_up(level))
    if found is None:
        return Drawn((), lack_of(level, pool, number, mix, kept))
    return Drawn(tuple(sorted(found, key=lambda each: _number(f"order:{seed}:{each.id}"))))


def _leaves_enough(
    taken: Iterable[Candidate], pool: list[Candidate], seen: Collection[str], seed: int, later: Sequence[Level]
) -> bool:
    out = frozenset(seen) | {each.id for each in taken}
    for level in later:
        found = _drawn(level, pool, out, seed, level.drills, level.mix, ()).scenarios
        if not found:
            return False
        out |= {each.id for each in found}
    return True


def _number(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode("utf-8")).digest()[:8], "big")
