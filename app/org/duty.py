"""Duty hours: `Mon-Fri 08:00-18:00, Sat 10:00-14:00` to minutes of the week and back.

Days and hours are story time. Hours that end before they begin run past midnight into the next
day; ranges of days may run past Sunday. A role on duty all week has no windows at all.
"""

from __future__ import annotations

import re

from app.org.tables import MINUTES_PER_WEEK

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MINUTES_PER_DAY = 24 * 60
_PART = re.compile(r"([A-Za-z]+)(?:\s*-\s*([A-Za-z]+))?\s+(\d{1,2}):(\d\d)\s*-\s*(\d{1,2}):(\d\d)")

Windows = tuple[tuple[int, int], ...]


def parse_duty(text: str) -> Windows:
    """Read duty hours.

    Args:
        text: day ranges with hours, separated by commas; `always` or nothing for the whole week.
    Returns: half-open windows in minutes from Monday 00:00, sorted and merged; () is always.
    Raises: ValueError with a sentence if the text is not duty hours.
    """
    if text.strip().lower() in ("", "always"):
        return ()
    windows: list[tuple[int, int]] = []
    for part in text.split(","):
        windows += _part_windows(part.strip())
    merged = _merged(windows)
    return () if merged == ((0, MINUTES_PER_WEEK),) else merged


def _part_windows(part: str) -> list[tuple[int, int]]:
    match = _PART.fullmatch(part)
    if match is None:
        raise ValueError(f"{part!r} is not duty hours; write days and hours such as Mon-Fri 08:00-18:00, or always.")
    first, last, *clock = match.groups()
    start, end = _minute(part, clock[0], clock[1]), _minute(part, clock[2], clock[3])
    if start == end:
        raise ValueError(f"{part!r} begins and ends at the same minute; write 00:00-24:00 for a whole day.")
    lasts = end - start if end > start else end - start + MINUTES_PER_DAY
    found: list[tuple[int, int]] = []
    for day in _days(first, last or first):
        begins = day * MINUTES_PER_DAY + start
        ends = begins + lasts
        if ends > MINUTES_PER_WEEK:
            found.append((0, ends - MINUTES_PER_WEEK))
        found.append((begins % MINUTES_PER_WEEK, min(ends, MINUTES_PER_WEEK)))
    return [window for window in found if window[0] < window[1]]


def _minute(part: str, hours: str, minutes: str) -> int:
    value = int(hours) * 60 + int(minutes)
    if int(minutes) > 59 or value > MINUTES_PER_DAY:
        raise ValueError(f"{part!r} has no time of day in {hours}:{minutes}; hours go from 00:00 to 24:00.")
    return value


def _days(first: str, last: str) -> list[int]:
    begin, end = _day(first), _day(last)
    return [(begin + step) % 7 for step in range((end - begin) % 7 + 1)]


def _day(name: str) -> int:
    if name.title() not in DAYS:
        raise ValueError(f"{name!r} is not a day; the days are {', '.join(DAYS)}.")
    return DAYS.index(name.title())


def _merged(windows: list[tuple[int, int]]) -> Windows:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(windows):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return tuple(merged)


def format_duty(duty: Windows) -> str:
    """Show duty windows as a person would write them; `parse_duty` reads it back."""
    if not duty:
        return "always"
    shifts = sorted(shift for window in _unwrapped(duty) for shift in _shifts(*window))
    parts: list[tuple[int, int, str]] = []
    for hours in dict.fromkeys(hours for _, hours in shifts):
        for day in [day for day, entry in shifts if entry == hours]:
            if parts and parts[-1][2] == hours and parts[-1][1] + 1 == day:
                parts[-1] = (parts[-1][0], day, hours)
            else:
                parts.append((day, day, hours))
    return ", ".join(f"{_range(first, last)} {hours}" for first, last, hours in parts)


def _unwrapped(duty: Windows) -> list[tuple[int, int]]:
    """A window that runs past Sunday midnight in one piece again."""
    windows = list(duty)
    if len(windows) > 1 and windows[0][0] == 0 and windows[-1][1] == MINUTES_PER_WEEK:
        first = windows.pop(0)
        windows[-1] = (windows[-1][0], MINUTES_PER_WEEK + first[1])
    return windows


def _shifts(start: int, end: int) -> list[tuple[int, str]]:
    """(day, hours) of one window; more than a day of it is cut at midnights."""
    found: list[tuple[int, str]] = []
    while end - start >= MINUTES_PER_DAY:
        midnight = (start // MINUTES_PER_DAY + 1) * MINUTES_PER_DAY
        found.append((start // MINUTES_PER_DAY % 7, _hours(start, midnight)))
        start = midnight
    if start < end:
        found.append((start // MINUTES_PER_DAY % 7, _hours(start, end)))
    return found


def _hours(start: int, end: int) -> str:
    begins, ends = start % MINUTES_PER_DAY, end % MINUTES_PER_DAY or MINUTES_PER_DAY
    return f"{begins // 60:02d}:{begins % 60:02d}-{ends // 60:02d}:{ends % 60:02d}"


def _range(first: int, last: int) -> str:
    return DAYS[first] if first == last else f"{DAYS[first]}-{DAYS[last]}"
