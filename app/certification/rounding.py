"""Exact rounding, so that a stated figure is the same on every machine."""

from __future__ import annotations

from fractions import Fraction
from math import isqrt


def rounded(value: Fraction) -> int:
    """The nearest whole number; a half goes up."""
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)


def rounded_root(value: Fraction) -> int:
    """The whole number nearest to the square root; a half goes up.

    Raises: ValueError for a negative number.
    """
    return (isqrt(4 * value.numerator // value.denominator) + 1) // 2


def variance(values: list[Fraction]) -> Fraction:
    """The variance estimated from a sample, with n - 1.

    Raises: ValueError for fewer than two values.
    """
    if len(values) < 2:
        raise ValueError("a variance needs at least two values")
    mean = sum(values, Fraction()) / len(values)
    return sum(((value - mean) ** 2 for value in values), Fraction()) / (len(values) - 1)
