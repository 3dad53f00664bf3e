"""From when until when a certificate holds: from completion, from the previous expiry, or to a fixed day of the year."""

from __future__ import annotations

from app.certification.days import date, plus_days, plus_months
from app.certification.programme import FIXED_DATE, PREVIOUS_EXPIRY, Level


def validity(level: Level, completed_on: date, previous_until: date | None = None) -> tuple[date, date]:
    """First and last day of a certificate; a renewal never ends before what it renews.

    Args:
        level: whose certificate.
        completed_on: the UTC date on which the set was closed.
        previous_until: the last day of the certificate that is renewed; None for a first one. One that had lapsed
            by then is as none.
    """
    until = _until(level, completed_on, previous_until)
    if previous_until is not None and previous_until >= completed_on:
        until = max(until, previous_until)
    return completed_on, until


def renewable_from(level: Level, valid_until: date) -> date:
    """The first day on which a certificate may be renewed."""
    return plus_days(valid_until, -level.renewal_window_days)


def _until(level: Level, completed_on: date, previous_until: date | None) -> date:
    if level.renewal_basis == PREVIOUS_EXPIRY and previous_until is not None:
        if renewable_from(level, previous_until) <= completed_on <= previous_until:
            return plus_months(previous_until, level.valid_months)
    end = plus_months(completed_on, level.valid_months)
    return _fixed_day(end, level.fixed_date) if level.renewal_basis == FIXED_DATE else end


def _fixed_day(earliest: date, fixed: str) -> date:
    """The first such day of a year that is not before; 29 February is the month's last."""
    month, day = int(fixed[:2]), int(fixed[3:])
    for year in (earliest.year, earliest.year + 1):
        if year > date.max.year:
            break
        found = _day(year, month, day)
        if found >= earliest:
            return found
    return date.max


def _day(year: int, month: int, day: int) -> date:
    return plus_months(date(year, 1, day), month - 1)
