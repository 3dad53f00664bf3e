"""Where the dots of one player's runs lie: along the score, heaped where scores are alike. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

FULL = 10_000
"""Hundredths of a point."""


def heap(totals: Sequence[int], width: float, dot: float, height: float) -> list[tuple[float, float]]:
    """Places of the dots, each (px from the left, px from the middle, up is less).

    Args:
        totals: scores in hundredths of a point, 0-10000.
        width: px that 100 points take.
        dot: px across a dot.
        height: px that there are; a heap that is higher is pressed together.
    """
    if dot <= 0 or width <= 0:
        return []
    heaps: dict[int, int] = {}
    for total in totals:
        heaps[_slot(total, width, dot)] = heaps.get(_slot(total, width, dot), 0) + 1
    placed: list[tuple[float, float]] = []
    laid: dict[int, int] = {}
    for total in totals:
        slot = _slot(total, width, dot)
        number, count = laid.get(slot, 0), heaps[slot]
        laid[slot] = number + 1
        step = min(dot, (height - dot) / max(1, count - 1))
        placed.append((at(total, width), (number - (count - 1) / 2) * step))
    return placed


def at(total: int, width: float) -> float:
    """px from the left of a score in hundredths."""
    return min(FULL, max(0, total)) * width / FULL


def _slot(total: int, width: float, dot: float) -> int:
    return round(at(total, width) / dot)
