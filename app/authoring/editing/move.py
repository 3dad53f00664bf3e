"""An inject at another time of the drill: its `at`, and if wanted its place in the list."""

from __future__ import annotations

import re

from app.authoring.editing.changes import Changes, TextChange, apply, compose, group
from app.authoring.editing.entries import entry_lines
from app.authoring.editing.reading import Reading, Spot, read
from app.authoring.editing.set_value import set_value
from app.authoring.editing.spans import next_line
from app.units import MS_PER_MINUTE, MS_PER_SECOND, parse_duration

_CLOCK = re.compile(r"\s*\d+:\d\d\s*")


def move(reading: Reading, place: int, at_ms: int, reorder: bool = False, section: str = "feed") -> Changes | None:
    """Let an inject happen at this time.

    Args:
        reading: the text as read.
        place: which entry of the list.
        at_ms: drill time in ms.
        reorder: whether it moves to its place by time, too; comments and headings stay where they are.
        section: the list, feed or queue.
    Returns: None if there is no such entry.
    """
    entry = reading.find((section, place))
    if entry is None or not entry.is_map:
        return None
    before = reading.find((section, place, "at"))
    text = time_written(max(0, at_ms), "" if before is None else before.text or "")
    retimed = set_value(reading, (section, place, "at"), text)
    if retimed is None or not reorder:
        return retimed
    after = read(apply(reading.text, retimed), reading)
    return compose(retimed, _sorted_in(after, section, place, max(0, at_ms)))


def time_written(at_ms: int, like: str = "") -> str:
    """Drill time as a file says it: 2:30, or 2m30s where the old one was written so or parts of a second are told.

    Args:
        at_ms: drill time in ms.
        like: how it was written before.
    """
    if at_ms % MS_PER_SECOND == 0 and at_ms < 1000 * MS_PER_MINUTE and (not like or _CLOCK.fullmatch(like)):
        return f"{at_ms // MS_PER_MINUTE}:{at_ms % MS_PER_MINUTE // MS_PER_SECOND:02d}"
    minutes, rest = divmod(at_ms, MS_PER_MINUTE)
    seconds, ms = divmod(rest, MS_PER_SECOND)
    parts = (f"{minutes}m" * bool(minutes), f"{seconds}s" * bool(seconds), f"{ms}ms" * bool(ms))
    return "".join(parts) or "0s"


def time_of(reading: Reading, entry: Spot) -> int | None:
    """When an entry happens, in ms; None where no time is told."""
    at = next((each.text for each in reading.below(entry) if each.name == "at"), None)
    try:
        return None if at is None else parse_duration(at)
    except ValueError:
        return None


def _sorted_in(reading: Reading, section: str, place: int, at_ms: int) -> Changes:
    """Carry the lines of one entry to before the first that happens later, or behind the last that does not."""
    spot = reading.section(section)
    if spot is None or spot.in_flow or reading.broken:
        return ()
    entries = reading.below(spot)
    times = [time_of(reading, entry) for entry in entries]
    if not _out_of_place(times, place, at_ms):
        return ()
    later = [number for number, time in enumerate(times) if time is not None and time > at_ms and number != place]
    target = later[0] if later else len(entries)
    start, end = entry_lines(reading, entries[place])
    text = reading.text
    blank = text[end : next_line(text, end)]
    stop = end + len(blank) if not blank.strip() else end
    lines, gap = text[start:end], text[end:stop]
    if not lines.endswith("\n"):
        return _last_line_first(reading, entries, target, start, lines)
    if target < len(entries):
        at = entry_lines(reading, entries[target])[0]
        return _proven(reading, (TextChange(start, stop, ""), TextChange(at, at, lines + gap)))
    at = entry_lines(reading, entries[-1])[1]
    lead = "" if text[at - 1] == "\n" else "\n"
    return _proven(reading, (TextChange(start, stop, ""), TextChange(at, at, lead + gap + lines)))


def _last_line_first(reading: Reading, entries: list[Spot], target: int, start: int, lines: str) -> Changes:
    """The same for an entry at the very end of a text without a newline there."""
    if target >= len(entries):
        return ()
    at = entry_lines(reading, entries[target])[0]
    return _proven(reading, (TextChange(at, at, lines + "\n"), TextChange(start, len(reading.text), "")))


def _out_of_place(times: list[int | None], place: int, at_ms: int) -> bool:
    before = [time for time in times[:place] if time is not None]
    behind = [time for time in times[place + 1 :] if time is not None]
    return any(time > at_ms for time in before) or any(time < at_ms for time in behind)


def _proven(reading: Reading, changes: tuple[TextChange, ...]) -> Changes:
    """These changes, unless the text would not be YAML any more."""
    made = group(changes)
    return () if read(apply(reading.text, made), reading).broken else made
