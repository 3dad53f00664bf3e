"""Dates of the calendar, exact: a month later is the same day, or the month's last where it has no such day.

The rules take dates from here, and this is all that they take: nothing here asks what day it is.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

__all__ = ["date", "day_of", "plus_days", "plus_months", "start_ms"]

_DAY_MS = 86_400_000
_EPOCH = date(1970, 1, 1)


def plus_months(day: date, months: int) -> date:
    """The same day so many months later (31 January and one month: the last of February); the calendar's end at most.

    Args:
        months: 0 or more.
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def plus_days(day: date, days: int) -> date:
    """So many days later (earlier, if negative); the calendar's ends at most."""
    ordinal = day.toordinal() + days
    return date.fromordinal(min(max(ordinal, date.min.toordinal()), date.max.toordinal()))


def day_of(wall_ms: int) -> date:
    """The UTC date of a wall time in ms since 1970."""
    return plus_days(_EPOCH, wall_ms // _DAY_MS)


def start_ms(day: date) -> int:
    """The wall time in ms since 1970 at which this UTC date begins."""
    return (day - _EPOCH) // timedelta(milliseconds=1)
