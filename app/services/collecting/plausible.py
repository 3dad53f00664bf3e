"""Whether the times in a record can have happened: the drill's own, the wall clock's and the counting clock's.

Nothing here says how fast a clock ran: extra time is nobody's business. Only what no honest clock can do is told.
"""

from __future__ import annotations

from app.engine.record import Entry, Record
from app.said import say
from app.services.drill_clock import TOLERANCE_MS

SLACK_MS = 2 * TOLERANCE_MS + 1_000
"""Two stamps may each be off by the tolerance; a slow disk takes its part."""
_RESUME = "resume"


def time_problem(record: Record) -> str:
    """Why the times of a record cannot be; empty if they can.

    A record that was broken off because its clock was set back holds nothing from after that.
    """
    start = record.header.start_wall_ms
    first: Entry | None = None
    pieces = 1
    before: Entry | None = None
    for line, entry in enumerate(record.entries, start=2):
        resumed = entry.command[:1] == [_RESUME]
        pieces += resumed
        if entry.drill_ms - (entry.wall_ms - start) > SLACK_MS + pieces * TOLERANCE_MS:
            return say("At line {line} of the record more drill time has passed than time: the clock was set back, or the "
                       "drill ran too fast.", line=line)  # fmt: skip
        if before is not None and entry.wall_ms < before.wall_ms - SLACK_MS:
            return say("At line {line} of the record the clock of that machine was set back.", line=line)
        if resumed or first is None:  # the counting clock begins anew after a restart
            first = before = entry
            continue
        real = entry.mono_ms - first.mono_ms
        if real < 0 or entry.drill_ms - first.drill_ms > real + SLACK_MS:
            return say("At line {line} of the record more drill time has passed than the counting clock gives.", line=line)
        if abs((entry.wall_ms - first.wall_ms) - real) > SLACK_MS:
            return say("At line {line} of the record wall clock and counting clock have parted: the clock was set.",
                       line=line)  # fmt: skip
        before = entry
    return ""


def last_wall_ms(record: Record) -> int:
    """The last moment that the record tells."""
    return max([record.header.start_wall_ms, *(entry.wall_ms for entry in record.entries)])
