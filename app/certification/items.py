"""What real first attempts say about each line of a scenario and about the whole.

Facility from 30 attempts, discrimination and reliability from 100, each with its 95 % interval; with
fewer, nothing is stated. The intervals are computed, not drawn, so they are the same every time:
Wilson's for facility, Fisher's for discrimination, Feldt's for reliability. Figures are per mille.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm, sqrt, tanh
from typing import NamedTuple

from app.certification.angoff import PERMILLE, measurement_error
from app.certification.distribution import f_quantile
from app.certification.exam_lines import ExamLine
from app.certification.rounding import rounded, rounded_root, variance
from app.said import say

FACILITY_FROM = 30
DISCRIMINATION_FROM = 100
_Z = 1.959963984540054
"""97.5 % of the standard normal distribution lie under it."""
_TAIL = 0.025

_HARD, _EASY, _FLAT = 200, 950, 100


class Figure(NamedTuple):
    """A figure and its 95 % interval, per mille."""

    value: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class LineFigures:
    """One line. None: too few attempts, or it did not vary."""

    line: ExamLine
    facility: Figure | None
    discrimination: Figure | None
    doubt: str
    """A sentence if it is suspicious, else empty."""


@dataclass(frozen=True, slots=True)
class ItemFigures:
    """All lines of one edition of a scenario."""

    attempts: int
    lines: tuple[LineFigures, ...]
    alpha: Figure | None
    """Reliability over the sums of storylines; what belongs to none is one more sum."""
    parts: int
    deviation: int | None
    """Standard deviation of the scores before breaches, hundredths of a point."""
    error: int | None
    """Standard error of measurement, hundredths of a point."""
    notes: tuple[str, ...]
    """What is not stated, and why."""

    @property
    def suspicious(self) -> tuple[LineFigures, ...]:
        """The lines of decisions that somebody should look at."""
        return tuple(entry for entry in self.lines if entry.doubt and entry.line.decision)


def item_figures(lines: Sequence[ExamLine], attempts: Sequence[Mapping[str, int]]) -> ItemFigures:
    """The figures.

    Args:
        lines: of the scenario.
        attempts: one per person: line id -> points earned; every line is in every one.
    """
    count = len(attempts)
    points = {line.id: [min(line.possible, max(0, attempt[line.id])) for attempt in attempts] for line in lines}
    columns = _columns(lines, points)
    totals = [sum(column[place] for column in columns.values()) for place in range(count)]
    many = count >= DISCRIMINATION_FROM
    stated = []
    for line in lines:
        facility = _facility(line, points[line.id]) if count >= FACILITY_FROM else None
        found = discrimination(columns[line.id], totals) if many else None
        stated.append(LineFigures(line, facility, found, _doubt(facility, found)))
    sums = _part_sums(lines, columns)
    alpha = reliability(sums) if many else None
    deviation = error = None
    if many:
        scale = _scale(lines)
        deviation = rounded_root(variance([Fraction(total, scale) for total in totals]))
    if alpha is not None:
        error = measurement_error(deviation, max(0, alpha.value))
    return ItemFigures(count, tuple(stated), alpha, len(sums), deviation, error, _notes(count, alpha, stated))


def wilson(share: Fraction, count: int) -> tuple[int, int]:
    """Wilson's 95 % interval of a share, per mille.

    For a mean of points that are not all or nothing it is wider than it need be, never narrower:
    no variable between 0 and 1 varies more than a yes or no of the same mean.
    """
    p, z2 = float(share), _Z * _Z
    middle = (p + z2 / (2 * count)) / (1 + z2 / count)
    half = _Z * sqrt(p * (1 - p) / count + z2 / (4 * count * count)) / (1 + z2 / count)
    return _permille(middle - half, 0), _permille(middle + half, 0)


def fisher(correlation: float, count: int) -> tuple[int, int]:
    """Fisher's 95 % interval of a correlation, per mille: arctanh r is normal with variance 1/(n - 3)."""
    t = tanh(_Z / sqrt(count - 3))
    low, high = ((correlation + way) / (1 + correlation * way) for way in (-t, t))
    return _permille(low, -1), _permille(high, -1)


def feldt(alpha: float, count: int, parts: int) -> tuple[int, int]:
    """Feldt's 95 % interval of coefficient alpha, per mille: (1 - alpha) times quantiles of F."""
    freedom = count - 1, (count - 1) * (parts - 1)
    low = 1 - (1 - alpha) * f_quantile(1 - _TAIL, *freedom)
    high = 1 - (1 - alpha) * f_quantile(_TAIL, *freedom)
    return round(low * PERMILLE), round(high * PERMILLE)


def coefficient_alpha(parts: int, part_variances: Fraction, total_variance: Fraction) -> Fraction:
    """Cronbach's alpha, k/(k - 1) * (1 - sum of the parts' variances / variance of the total)."""
    return Fraction(parts, parts - 1) * (1 - part_variances / total_variance)


def reliability(sums: Sequence[Sequence[int]]) -> Figure | None:
    """Coefficient alpha over parts; None with fewer than two parts, or where nobody differs.

    Args:
        sums: per part, everybody's points.
    """
    if len(sums) < 2:
        return None
    totals = [Fraction(sum(values)) for values in zip(*sums)]
    whole = variance(totals)
    if not whole:
        return None
    each = sum((variance([Fraction(value) for value in part]) for part in sums), Fraction())
    alpha = coefficient_alpha(len(sums), each, whole)
    return Figure(rounded(alpha * PERMILLE), *feldt(float(alpha), len(totals), len(sums)))


def discrimination(column: Sequence[int], totals: Sequence[int]) -> Figure | None:
    """How a line goes with everything else: its correlation with the total without itself.

    None if all earned the same on the line or on everything else.
    """
    rest = [total - own for own, total in zip(column, totals)]
    count = len(column)
    cross = count * sum(x * y for x, y in zip(column, rest)) - sum(column) * sum(rest)
    spreads = [count * sum(x * x for x in values) - sum(values) ** 2 for values in (column, rest)]
    if not spreads[0] or not spreads[1]:
        return None
    squared = Fraction(cross * cross, spreads[0] * spreads[1])
    sign = -1 if cross < 0 else 1
    value = sign * rounded_root(squared * PERMILLE * PERMILLE)
    return Figure(value, *fisher(sign * sqrt(squared), count))


def _facility(line: ExamLine, earned: Sequence[int]) -> Figure:
    share = Fraction(sum(earned), line.possible * len(earned))
    return Figure(rounded(share * PERMILLE), *wilson(share, len(earned)))


def _scale(lines: Sequence[ExamLine]) -> int:
    """What makes every line's worth of a point a whole number."""
    return lcm(*((line.worth / line.possible).denominator for line in lines))


def _columns(lines: Sequence[ExamLine], points: Mapping[str, Sequence[int]]) -> dict[str, list[int]]:
    """Per line, what everybody earned of the whole score: hundredths times the common scale."""
    scale = _scale(lines)
    factors = {line.id: int(line.worth / line.possible * scale) for line in lines}
    return {name: [factors[name] * value for value in earned] for name, earned in points.items()}


def _part_sums(lines: Sequence[ExamLine], columns: Mapping[str, Sequence[int]]) -> list[list[int]]:
    """Everybody's points by storyline: lines of one storyline depend on one another."""
    parts: dict[int, list[Sequence[int]]] = {}
    for line in lines:
        parts.setdefault(line.storyline, []).append(columns[line.id])
    return [[sum(values) for values in zip(*parts[key])] for key in sorted(parts)]


def _doubt(facility: Figure | None, found: Figure | None) -> str:
    if found is not None and found.high < 0:
        return say("Who did well elsewhere did worse here: the key may be wrong.")
    if facility is not None and facility.high < _HARD:
        return say("Hardly anybody earns its points: see whether the right act can be known in time.")
    if facility is not None and facility.low > _EASY:
        return say("Nearly everybody has all its points: it tells nobody apart.")
    if found is not None and found.high < _FLAT:
        return say("It hardly goes with anything else: who is good and who is not do alike here.")
    return ""


def _notes(count: int, alpha: Figure | None, stated: Sequence[LineFigures]) -> tuple[str, ...]:
    have = say("%n first attempt(s)", "", count)
    found = []
    if count < FACILITY_FROM:
        found.append(say("Too few for facility: {have}, {least} are the least.", have=have, least=FACILITY_FROM))
    if count < DISCRIMINATION_FROM:
        found.append(say("Too few for discrimination and reliability: {have}, {least} are the least.",
                         have=have, least=DISCRIMINATION_FROM))  # fmt: skip
        return tuple(found)
    if alpha is None:
        found.append(say("No reliability: there are not two parts, or everybody has the same score."))
    elif alpha.value < 0:
        found.append(say("The parts go against one another: the error of measurement takes reliability as 0."))
    same = sum(entry.discrimination is None for entry in stated)
    if same:
        found.append(say("{same} of {all} lines have no discrimination: everybody earned the same there.",
                         same=same, all=len(stated)))  # fmt: skip
    return tuple(found)


def _permille(value: float, least: int) -> int:
    return min(PERMILLE, max(least * PERMILLE, round(value * PERMILLE)))
