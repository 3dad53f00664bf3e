"""What comes next in a set: a pure look at what was drawn, what was begun when, and what time it is.

A sitting is one piece: its drills are begun within a working day of its first one. Who was called away by
something real has a week instead. What is not begun by then is missed, and the set is over.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timezone

from app.certification.entitlement import may_go_on
from app.certification.programme import Level, sitting_of
from app.said import say
from app.services.drill_clock import TOLERANCE_MS
from app.storage.exam_sets import BEGUN, DRAWN, SetDrill

SITTING_MS = 8 * 3_600_000
"""From the first drill of a sitting to the beginning of its last one."""
AFTER_REAL_MS = 7 * 24 * 3_600_000
"""The same after something real."""
NEXT_SITTING_MS = 30 * 24 * 3_600_000
"""From the last drill of a sitting to the first of the next one."""


@dataclass(frozen=True, slots=True)
class Course:
    """Where a set stands."""

    next: int
    """Position of the drill to begin or to go on with; -1 none is left."""
    running: bool
    """That drill is under way."""
    why_not: str
    """Why it cannot be begun now, a sentence; empty if it can."""
    missed: tuple[int, ...]
    """Positions that can no longer be sat."""
    ends_wall_ms: int
    """Until when the next drill has to be begun; -1 no limit."""


def course(
    level: Level, kind: str, opened_wall_ms: int, drills: Sequence[SetDrill], last_void_ms: int, now_wall_ms: int
) -> Course:
    """Where a set stands.

    Args:
        level: of the set.
        kind: whole or renewal.
        opened_wall_ms: when it was opened.
        drills: in their order, as they are noted after everything was settled.
        last_void_ms: when a drill of it was last stopped for something real; -1 never.
        now_wall_ms: now.
    """
    running = next((drill for drill in drills if drill.status == BEGUN), None)
    if running is not None:
        return Course(running.position, True, "", (), -1)
    waiting = [drill for drill in drills if drill.status == DRAWN]
    if not waiting:
        return Course(-1, False, "", (), -1)
    following = waiting[0]
    begun = [drill for drill in drills if drill.started_wall_ms >= 0]
    known = max([opened_wall_ms, last_void_ms, *(max(drill.started_wall_ms, drill.ended_wall_ms) for drill in begun)])
    if now_wall_ms < known - TOLERANCE_MS:
        return Course(following.position, False, say("This computer's clock has been set back: set it right first."), (), -1)
    ends = _ends(level, kind, following, begun, last_void_ms)
    if 0 <= ends < now_wall_ms:
        return Course(-1, False, "", tuple(drill.position for drill in waiting), -1)
    days = [(drill.position, day_of(drill.started_wall_ms)) for drill in begun]
    why_not = may_go_on(level, kind, following.position, days, day_of(now_wall_ms))
    return Course(following.position, False, why_not, (), ends)


def day_of(wall_ms: int) -> date:
    """The UTC date of a moment."""
    return datetime.fromtimestamp(wall_ms / 1000, timezone.utc).date()


def _ends(level: Level, kind: str, following: SetDrill, begun: Sequence[SetDrill], last_void_ms: int) -> int:
    sitting = sitting_of(level, kind, following.position)
    same = [drill.started_wall_ms for drill in begun if sitting_of(level, kind, drill.position) == sitting]
    before = [drill.started_wall_ms for drill in begun if sitting_of(level, kind, drill.position) < sitting]
    after_real = last_void_ms + AFTER_REAL_MS if last_void_ms >= 0 else -1
    if same:
        return max(min(same) + SITTING_MS, after_real)
    if before:
        return max(max(before) + NEXT_SITTING_MS, after_real)
    return -1  # nothing of it was seen yet
