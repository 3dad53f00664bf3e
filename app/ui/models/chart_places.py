"""Where everything of a chart's drawing stands, in px: roles, their words, and how high it all is.

Roles keep the order and the rows that the compiled chart gives them; words below them are set on
as many lines as they need so that none covers another.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import NamedTuple

from app.org.tables import ChartTables


class Word(NamedTuple):
    """The two lines below one role, each with its left edge, and the place that both take."""

    lines: tuple[tuple[str, float], ...]
    left: float
    top: float
    width: float


class Places(NamedTuple):
    """A laid-out chart; `points` are the middles of the roles, by index."""

    points: tuple[tuple[float, float], ...]
    words: tuple[Word, ...]
    rows: tuple[int, ...]
    """The row of each role, from the top."""
    height: float


class Measure(NamedTuple):
    """Lengths in px that the drawing goes by."""

    radius: float
    line: float
    gap: float
    side: float
    least: float
    """A line of words may always be this wide; where roles stand closer, words are set on two levels."""


def arrange(
    chart: ChartTables,
    texts: Sequence[tuple[str, str]],
    width: float,
    measure: Measure,
    wide: Callable[[str], float],
    elide: Callable[[str, float], str],
) -> Places:
    """Lay a chart out for a width.

    Args:
        texts: the two lines of each role.
        width: of the drawing, px.
        wide: tells the width of a text.
        elide: shortens a text to a width.
    """
    levels = sorted({y for _, y in chart.positions})
    rows = tuple(levels.index(y) for _, y in chart.positions)
    xs = [x for x, _ in chart.positions]
    low, high = min(xs, default=0), max(xs, default=0)
    span = max(1.0, width - 2 * measure.side)
    across = [width / 2 if high == low else measure.side + (x - low) / (high - low) * span for x in xs]
    points: list[tuple[float, float]] = [(0.0, 0.0)] * len(xs)
    words: list[Word] = [Word((), 0, 0, 0)] * len(xs)
    top = measure.gap / 2
    for row in range(len(levels)):
        members = sorted((role for role in range(len(xs)) if rows[role] == row), key=lambda role: across[role])
        near = min((across[b] - across[a] for a, b in itertools.pairwise(members)), default=width)
        levels_used = 1 if near >= measure.least else 2
        most = max(measure.least, near * levels_used - 6)
        below = top + 2 * measure.radius + 2
        for number, role in enumerate(members):
            points[role] = (across[role], top + measure.radius)
            level = number % levels_used
            words[role] = _word(texts[role], across[role], below + level * 2 * measure.line, min(most, 120), width, wide, elide)
        top = below + levels_used * 2 * measure.line + measure.gap
    return Places(tuple(points), tuple(words), rows, top)


def _word(
    texts: tuple[str, str],
    middle: float,
    top: float,
    most: float,
    width: float,
    wide: Callable[[str], float],
    elide: Callable[[str, float], str],
) -> Word:
    """Two lines set round a middle, kept inside the drawing."""
    shown = [elide(text, most) for text in texts if text]
    lines = []
    for text in shown:
        span = wide(text)
        lines.append((text, min(max(1.0, middle - span / 2), max(1.0, width - span - 1))))
    left = min((at for _, at in lines), default=middle)
    right = max((at + wide(text) for text, at in lines), default=middle)
    return Word(tuple(lines), left, top, right - left)


def nearest(places: Places, role: int, others: Sequence[int], dx: int, dy: int) -> int:
    """The role among `others` that lies most in a direction from `role`; -1 if none does."""
    x0, y0 = places.points[role]
    best, found = 0.0, -1
    for other in others:
        x, y = places.points[other]
        along = (x - x0) * dx + (y - y0) * dy
        aside = abs((x - x0) * dy) + abs((y - y0) * dx)
        if along <= 0:
            continue
        cost = along + 2 * aside
        if found < 0 or cost < best:
            best, found = cost, other
    return found
