"""When the story of a new scenario starts, and how long it is, as its rows have it."""

from __future__ import annotations

from app.authoring.msel.header import Plan
from app.authoring.msel.rows import Raw, ms_of, story_clock
from app.authoring.msel.times import absolute, shown_story
from app.units import MS_PER_DAY, MS_PER_MINUTE

_LONGEST = 120
"""Minutes; no drill is longer."""
_LAST_WORD = 2
"""Minutes that are left after the last row."""


def with_start(data: Raw, plan: Plan, told: list[str]) -> Raw:
    """The scenario with its story starting at the first moment in the table, where it has any.

    Args:
        data: the scenario that lends pace and date; it stays as it is.
        plan: the table.
        told: takes a sentence on what was done.
    """
    moments = _moments(plan)
    if not moments:
        return data
    clock = story_clock(data)
    lent = clock.stretches[0].story
    days = [day for day, _ in moments if day is not None]
    day = min(days) if days else lent - lent % MS_PER_DAY
    spans = [(first if first is not None else day) + time for first, time in moments]
    starts = min(spans) // MS_PER_MINUTE * MS_PER_MINUTE
    room = (_LONGEST - _LAST_WORD) * MS_PER_MINUTE
    pace = min(1000, max(clock.pace, -((starts - max(spans)) // room)))
    shown = shown_story(starts)[:16]
    told.append(f"The story starts at {shown}, the first moment in the table, and runs {pace} times as fast as the drill.")
    return data | {"story": {"starts": shown, "pace": str(pace)}}


def with_length(data: Raw, told: list[str]) -> Raw:
    """The scenario as long as its rows need, and a little more."""
    last = max((ms_of(raw.get("at")) or 0 for section in ("queue", "feed") for raw in data.get(section) or []), default=0)
    minutes = min(_LONGEST, last // MS_PER_MINUTE + _LAST_WORD)
    told.append(f"The drill is {minutes} minutes long, by its last row.")
    return data | {"minutes": str(minutes)}


def _moments(plan: Plan) -> list[tuple[int | None, int]]:
    place = plan.places.get("story", plan.places.get("time", -1))
    if place < 0 or "at" in plan.places:
        return []
    found = [absolute(plan.table.cell(row, place), plan.table.from_1904)
             for row in range(plan.first, len(plan.table.rows)) if plan.table.cell(row, place).strip()]
    dated = [moment for moment in found if moment is not None]
    # A bare "Time" is only a clock where most of it can be read as one.
    return dated if len(dated) * 2 > len(found) else []
