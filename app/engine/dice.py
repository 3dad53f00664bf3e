"""A small integer generator whose whole memory is one number: the same draws on every Python."""

from __future__ import annotations

from collections.abc import Sequence

_MASK = (1 << 64) - 1
_SHORT: tuple[tuple[int, ...], ...] = ((), (0,))


class Dice:
    """SplitMix64 (Steele, Lea and Flood 2014): 64-bit integers from a 64-bit seed."""

    __slots__ = ("_state",)

    def __init__(self, seed: int) -> None:
        self._state = seed & _MASK

    def bits(self) -> int:
        """The next 64 bits."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        z = self._state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
        return z ^ (z >> 31)

    def below(self, bound: int) -> int:
        """A whole number in [0, bound); bound at least 1 and small beside 2^64."""
        return self.bits() % bound

    def between(self, low: int, high: int) -> int:
        """A whole number in [low, high]."""
        return low + self.below(high - low + 1)

    def permutation(self, count: int) -> tuple[int, ...]:
        """The numbers 0..count-1 in a drawn order (Fisher-Yates)."""
        if count < 2:
            return _SHORT[count]
        items = list(range(count))
        state = self._state
        for last in range(count - 1, 0, -1):  # `below`, written out: every drill that begins draws many
            state = (state + 0x9E3779B97F4A7C15) & _MASK
            z = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
            z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
            other = (z ^ (z >> 31)) % (last + 1)
            items[last], items[other] = items[other], items[last]
        self._state = state
        return tuple(items)

    def choice(self, items: Sequence):
        """One of the items, each as likely as the other."""
        return items[self.below(len(items))]


def derive(seed: int, label: str) -> int:
    """A seed of its own for one purpose (FNV-1a over the label, mixed with the seed)."""
    value = 0xCBF29CE484222325
    for byte in label.encode():
        value = ((value ^ byte) * 0x100000001B3) & _MASK
    return (value ^ (seed * 0x9E3779B97F4A7C15)) & _MASK
