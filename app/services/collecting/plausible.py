"""Whether the times in a record can have happened: the drill's own, the wall clock's and the counting clock's.

Nothing here says how fast a clock ran: extra time is nobody's business. Only what no honest clock can do is told.
"""

from __future__ import annotations

from operator import le, sub

from app.engine.record import Record
from app.said import say
from app.services.drill_clock import TOLERANCE_MS

SLACK_MS = 2 * TOLERANCE_MS + 1_000
"""Two stamps may each be off by the tolerance; a slow disk takes its part."""
_RESUME = "resume"


def time_problem(record: Record) -> str:
    """Why the times of a record cannot be; empty if they can.

    A record that was broken off because its clock was set back holds nothing from after that.
    """
    if not record.entries or _plainly_fine(record):
        return ""
    start = record.header.start_wall_ms
    first_drill = first_wall = first_mono = 0
    before_ms: int | None = None
    pieces = 1
    for line, (_, drill_ms, wall_ms, mono_ms, command, _) in enumerate(record.entries, start=2):
        resumed = command[:1] == [_RESUME]
        pieces += resumed
        if drill_ms - (wall_ms - start) > SLACK_MS + pieces * TOLERANCE_MS:
            return say("At line {line} of the record more drill time has passed than time: the clock was set back, or the "
                       "drill ran too fast.", line=line)  # fmt: skip
        if before_ms is not None and wall_ms < before_ms - SLACK_MS:
            return say("At line {line} of the record the clock of that machine was set back.", line=line)
        before_ms = wall_ms
        if resumed or line == 2:  # the counting clock begins anew after a restart
            first_drill, first_wall, first_mono = drill_ms, wall_ms, mono_ms
            continue
        real = mono_ms - first_mono
        if real < 0 or drill_ms - first_drill > real + SLACK_MS:
            return say("At line {line} of the record more drill time has passed than the counting clock gives.", line=line)
        if not -SLACK_MS <= wall_ms - first_wall - real <= SLACK_MS:
            return say("At line {line} of the record wall clock and counting clock have parted: the clock was set.",
                       line=line)  # fmt: skip
    return ""


def _plainly_fine(record: Record) -> bool:
    """Whether the times of a run without a restart are so even that no single line has to be looked at: most are."""
    _, drill, wall, mono, commands, _ = zip(*record.entries)
    if any([command[:1] == [_RESUME] for command in commands]) or min(mono) < mono[0]:
        return False
    apart = list(map(sub, wall, mono))
    return (
        all(map(le, wall, wall[1:]))
        and max(map(sub, drill, wall)) + record.header.start_wall_ms <= SLACK_MS
        and max(map(sub, drill, mono)) - (drill[0] - mono[0]) <= SLACK_MS
        and max(apart) - apart[0] <= SLACK_MS
        and apart[0] - min(apart) <= SLACK_MS
    )


def last_wall_ms(record: Record) -> int:
    """The last moment that the record tells."""
    return max([record.header.start_wall_ms, *(entry.wall_ms for entry in record.entries)])
