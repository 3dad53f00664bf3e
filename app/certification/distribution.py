"""Quantiles of the F distribution, by the continued fraction of the incomplete beta function.

The fraction is that of the Digital Library of Mathematical Functions, 8.17.22, evaluated from the
front by Lentz's method. Results are good to about ten digits, of which three are ever stated.
"""

from __future__ import annotations

from math import exp, lgamma, log, log1p

_TINY = 1e-300
_CLOSE = 1e-14
_TERMS = 20_000
_HALVINGS = 80


def f_quantile(share: float, above: int, below: int) -> float:
    """The value under which this share of the F distribution lies.

    Args:
        share: strictly between 0 and 1.
        above: degrees of freedom of the numerator.
        below: of the denominator.

    Raises: ValueError if one of them cannot be.
    """
    if not 0 < share < 1 or above < 1 or below < 1:
        raise ValueError(f"F has no quantile {share} with {above} and {below} degrees of freedom")
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if beta_share(middle, above / 2, below / 2) < share:
            low = middle
        else:
            high = middle
    x = (low + high) / 2
    return below * x / (above * (1 - x)) if x < 1 else float("inf")


def beta_share(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function: the share of Beta(a, b) under x."""
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    if x < (a + 1) / (a + b + 2):
        return front * _fraction(x, a, b) / a
    return 1 - front * _fraction(1 - x, b, a) / b


def _fraction(x: float, a: float, b: float) -> float:
    """1 / (1 + d1 / (1 + d2 / (1 + ...)))."""
    c, d = 1.0, 1 / _away(1 - (a + b) * x / (a + 1))
    value = d
    for m in range(1, _TERMS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        step = 1.0
        for term in (even, odd):
            d = 1 / _away(1 + term * d)
            c = _away(1 + term / c)
            step = c * d
            value *= step
        if abs(step - 1) < _CLOSE:
            break
    return value


def _away(value: float) -> float:
    """Away from zero, by which is divided next."""
    return value if abs(value) > _TINY else _TINY
