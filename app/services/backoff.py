"""How long to wait before the next try: doubling, spread by a seed, never longer than the cap."""

from __future__ import annotations

from app.engine.dice import Dice

FIRST_MS, CAP_MS = 5_000, 3_600_000
_MOST_DOUBLINGS = 20
_PERMILLE = 1_000


def wait_ms(tries: int, seed: int) -> int:
    """Milliseconds to wait after this many tries in vain, at least 1; never less than after one fewer.

    Args:
        seed: spreads the tries of many installations, so that a store that comes back is not run over.
    """
    doublings = min(max(tries, 1) - 1, _MOST_DOUBLINGS)
    jitter = Dice(seed + doublings).below(_PERMILLE)  # under a doubling, so the waits only ever grow
    return min(CAP_MS, (FIRST_MS << doublings) * (_PERMILLE + jitter) // _PERMILLE)
