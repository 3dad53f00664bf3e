"""Times as planners write them: after the start, on the clock, or as a spreadsheet's day number."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import NamedTuple

from app.units import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, parse_duration

_EPOCH = datetime(1970, 1, 1)
_DAY_ZERO, _DAY_ZERO_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)
_SERIALS = (20_000, 80_000)
"""Day numbers between 1954 and 2119; anything else is no date."""
_LONGEST = 60
_LATEST = 100 * MS_PER_DAY

_PLUS = re.compile(r"(?:(?:t|h|d|startex|start)\s*)?\+\s*", re.IGNORECASE)
_CLOCK = re.compile(r"(\d{1,3}):(\d\d)(?::(\d\d)(?:\.\d+)?)?")
_SPOKEN = re.compile(r"(\d+(?:\.\d+)?)\s*(hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)\b\.?\s*", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,7}(?:[.,]\d+)?")
_DAYTIME = re.compile(r"(\d{1,2})(?:[:.h]?(\d\d))?(?:[:.](\d\d))?\s*(am|pm|a\.m\.|p\.m\.|hrs|hours|h|uhr)?", re.IGNORECASE)
_DTG = re.compile(r"(\d\d)(\d\d)(\d\d)\s*[A-Z]?\s*([A-Z]{3})[A-Z]*\s*(\d{4}|\d\d)", re.IGNORECASE)
_ZONE = re.compile(r"\s*(?:z|utc|gmt|local|[+-]\d\d:?\d\d)$", re.IGNORECASE)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DATES = (
    (re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"), (0, 1, 2)),
    (re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})"), (2, 1, 0)),
    (re.compile(r"(\d{1,2})\s*[- ]?\s*([a-z]{3})[a-z]*\.?,?\s*[- ]?\s*(\d{4})", re.IGNORECASE), (2, 1, 0)),
    (re.compile(r"([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})", re.IGNORECASE), (2, 0, 1)),
)
_UNITS = {"h": MS_PER_HOUR, "m": MS_PER_MINUTE, "s": MS_PER_SECOND}


class Stretch(NamedTuple):
    """Drill time from `at` on runs beside story time from `story` on, until the next chapter."""

    at: int
    story: int


class StoryClock(NamedTuple):
    """How drill time and story time go together."""

    stretches: tuple[Stretch, ...]
    pace: int

    def story_of(self, at: int) -> int:
        """Story time, in ms since 1970-01-01, at a drill time in ms."""
        here = self.stretches[0]
        for stretch in self.stretches:
            if stretch.at <= at:
                here = stretch
        return here.story + (at - here.at) * self.pace

    def drill_of(self, story: int) -> int | None:
        """The first drill time in ms at which it is that time in the story; None if it never is."""
        ends = [stretch.at for stretch in self.stretches[1:]] + [_LATEST]
        for stretch, end in zip(self.stretches, ends, strict=True):
            at = stretch.at + (story - stretch.story) // self.pace
            if story >= stretch.story and at < end:
                return at
        return None


def shown_story(ms: int) -> str:
    """Story time as it is written in a table."""
    try:
        moment = _EPOCH + timedelta(milliseconds=ms)
    except OverflowError:
        return ""
    return moment.strftime("%Y-%m-%d %H:%M:%S" if moment.second else "%Y-%m-%d %H:%M")


def shown_drill(ms: int) -> str:
    """Drill time as files write it."""
    minutes, rest = divmod(ms, MS_PER_MINUTE)
    seconds, parts = divmod(rest, MS_PER_SECOND)
    if parts:
        return (f"{minutes}m" if minutes else "") + (f"{seconds}s" if seconds else "") + f"{parts}ms"
    return f"{minutes}:{seconds:02d}" if minutes < 1000 else f"{minutes}m{seconds}s"


def relative(text: str) -> int | None:
    """Drill time in ms of `0:40` (m:ss), `1:02:30`, `2m`, `T+5` (minutes), `+90 sec`, `0.0035` (of a day).

    Returns: None if the text is no such time.
    """
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return None
    bare = _PLUS.sub("", text, count=1) if _PLUS.match(text) else text
    found = _CLOCK.fullmatch(bare)
    if found is not None:
        return _counted(found)
    if _NUMBER.fullmatch(bare):
        return _number(bare.replace(",", "."))
    try:
        return parse_duration(bare)
    except ValueError:
        return _spoken(bare)


def _counted(found: re.Match[str]) -> int | None:
    first, second, third = int(found[1]), int(found[2]), found[3]
    if second > 59 or int(third or 0) > 59:
        return None
    if third is None:
        return first * MS_PER_MINUTE + second * MS_PER_SECOND
    return first * MS_PER_HOUR + second * MS_PER_MINUTE + int(third) * MS_PER_SECOND


def _number(text: str) -> int | None:
    """Whole and larger numbers are minutes; a part of one is a part of a day, as spreadsheets keep times."""
    value = float(text)
    ms = value * MS_PER_DAY if 0 < value < 1 else value * MS_PER_MINUTE
    return round(ms / MS_PER_SECOND) * MS_PER_SECOND if ms <= _LATEST else None


def _spoken(text: str) -> int | None:
    total, at = 0.0, 0
    while found := _SPOKEN.match(text, at):
        total += float(found[1]) * _UNITS[found[2][0].lower()]
        at = found.end()
    return round(total) if at == len(text) and at and total <= _LATEST else None


def absolute(text: str, from_1904: bool = False) -> tuple[int | None, int] | None:
    """A date with a clock time, or a clock time alone: (ms of the day's start since 1970 or None, ms of the day).

    Args:
        text: `2026-03-06 08:40`, `06.03.2026 8:40`, `061430ZMAR26`, `8:40 am`, `0840`, `46087.36`.
        from_1904: whether day numbers count from 1904.
    Returns: None if the text is no such time. Zones are passed over: a story has one.
    """
    text = " ".join(text.split())
    if not text or len(text) > _LONGEST:
        return None
    found = _DTG.fullmatch(text)
    if found is not None:
        year = int(found[5]) + (2000 if len(found[5]) == 2 else 0)
        return _joined((str(year), found[4], found[1]), int(found[2]), int(found[3]), 0)
    if _NUMBER.fullmatch(text) and not text.isdigit() or text.isdigit() and len(text) == 5:
        moment = _serial(float(text.replace(",", ".")), from_1904)
        if moment is not None:
            return moment
    text = _ZONE.sub("", text) if len(text) > 8 else text
    for pattern, order in _DATES:
        found = pattern.match(text)
        if found is not None:
            rest = text[found.end() :].strip(" ,T;")
            clock = _daytime(rest) if rest else (0, 0, 0)
            parts = tuple(found[place + 1] for place in order)
            return None if clock is None else _joined(parts, *clock)
    clock = _daytime(text)
    return None if clock is None else (None, _ms(*clock))


def _serial(value: float, from_1904: bool) -> tuple[int | None, int] | None:
    if 0 <= value < 1:
        return None, round(value * 86_400) * MS_PER_SECOND % MS_PER_DAY
    if not _SERIALS[0] <= value < _SERIALS[1]:
        return None
    moment = (_DAY_ZERO_1904 if from_1904 else _DAY_ZERO) + timedelta(seconds=round(value * 86_400))
    ms = (moment - _EPOCH) // timedelta(milliseconds=1)
    return ms - ms % MS_PER_DAY, ms % MS_PER_DAY


def _joined(parts: tuple[str, ...], hour: int, minute: int, second: int) -> tuple[int | None, int] | None:
    year, month, day = parts
    name = month[:3].lower()
    if not month.isdigit() and name not in _MONTHS:
        return None
    try:
        moment = datetime(int(year), int(month) if month.isdigit() else _MONTHS.index(name) + 1, int(day))
        datetime(2000, 1, 1, hour, minute, second)
    except ValueError:
        return None
    return (moment - _EPOCH) // timedelta(milliseconds=1), _ms(hour, minute, second)


def _daytime(text: str) -> tuple[int, int, int] | None:
    found = _DAYTIME.fullmatch(text)
    if found is None or (found[2] is None and found[4] is None):
        return None
    hour, minute, second = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    half = (found[4] or "").lower().replace(".", "")
    if half in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return (hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


def _ms(hour: int, minute: int, second: int) -> int:
    return hour * MS_PER_HOUR + minute * MS_PER_MINUTE + second * MS_PER_SECOND


def drill_of(moment: tuple[int | None, int], clock: StoryClock, after: int = 0) -> int | None:
    """The drill time in ms of a date and clock time, or of the next such clock time from `after` on.

    Args:
        moment: as `absolute` tells it.
        after: drill time in ms of the row before, for a time without a date.
    Returns: None if the story never comes to it.
    """
    day, time = moment
    if day is not None:
        return clock.drill_of(day + time)
    for begin in (clock.story_of(after), clock.stretches[0].story):
        today = begin - begin % MS_PER_DAY
        for story in (today + time, today + time + MS_PER_DAY):
            at = clock.drill_of(story) if story >= begin else None
            if at is not None:
                return at
    return None
