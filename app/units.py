"""Units of the drill world: whole milliseconds, heat units, hundredths of a point.

Times are drill time in ms. Heat is kept in 1/60000 of a point, so that "n points a minute" is
exactly n units a millisecond. Scores are hundredths of a point. No floats anywhere.
"""

from __future__ import annotations

import re

MS_PER_SECOND = 1_000
MS_PER_MINUTE = 60_000
MS_PER_HOUR = 3_600_000
MS_PER_DAY = 86_400_000

HEAT_PER_POINT = 60_000
HEAT_MAX = 1_000 * HEAT_PER_POINT

HUNDREDTHS = 100

_DURATION = re.compile(r"(?:(\d{1,4})h)?(?:(\d{1,5})m(?!s))?(?:(\d{1,6})s)?(?:(\d{1,8})ms)?")
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)")


def parse_duration(text: str) -> int:
    """Read a duration such as `90s`, `2m`, `1m30s`, `1h`, `250ms` or `2:30` (m:ss).

    Returns: drill time in ms.
    Raises: ValueError if the text is no duration.
    """
    text = text.strip()
    clock = _CLOCK.fullmatch(text)
    if clock:
        return int(clock[1]) * MS_PER_MINUTE + int(clock[2]) * MS_PER_SECOND
    match = _DURATION.fullmatch(text)
    if not text or match is None:
        raise ValueError(f"{text!r} is not a duration; write 90s, 2m, 1m30s or 2:30")
    hours, minutes, seconds, ms = (int(part or 0) for part in match.groups())
    return hours * MS_PER_HOUR + minutes * MS_PER_MINUTE + seconds * MS_PER_SECOND + ms


def format_ms(ms: int) -> str:
    """Show drill time as m:ss (whole seconds, rounded down)."""
    sign, ms = ("-", -ms) if ms < 0 else ("", ms)
    return f"{sign}{ms // MS_PER_MINUTE}:{ms % MS_PER_MINUTE // MS_PER_SECOND:02d}"


def format_points(hundredths: int) -> str:
    """Show hundredths of a point with at most two decimals: 9500 -> 95, 9550 -> 95.5."""
    sign, value = ("-", -hundredths) if hundredths < 0 else ("", hundredths)
    whole, rest = divmod(value, HUNDREDTHS)
    return f"{sign}{whole}" + (f".{rest:02d}".rstrip("0") if rest else "")


def heat_points(heat: int) -> int:
    """Whole heat points (0-1000) of a heat value in units."""
    return heat // HEAT_PER_POINT
