"""Whether a record that holds in itself fits beside what is here: no fork, no second try, no two places at once."""

from __future__ import annotations

from app.said import say
from app.services.collecting.worker import VOID, Folded
from app.services.drill_clock import TOLERANCE_MS
from app.storage.taken import Taken
from app.units import MS_PER_DAY, MS_PER_MINUTE

OTHER_CLOCK_MS = 5 * MS_PER_MINUTE
"""How far the clocks of two machines may differ before it means something."""


def chain_problem(folded: Folded, taken: Taken, now_wall_ms: int) -> str:
    """What is wrong with where a record stands in its installation's chain and in time; empty for nothing."""
    header = folded.header
    if header.start_wall_ms > now_wall_ms + MS_PER_DAY:
        return say("The record begins in the future: the clock of that machine was wrong.")
    beside = taken.after(header.installation, header.previous)
    if beside and beside != folded.head:
        return say("Another record follows the same one on that installation: its folder was put back to an earlier "
                   "state. The one that was taken in first stays.")  # fmt: skip
    before = taken.started(header.previous) if header.previous else None
    if before is not None and header.start_wall_ms < before - TOLERANCE_MS:
        return say("The record begins before the one that comes before it on that installation: the clock was set back.")
    follower = taken.after(header.installation, folded.head)
    after = taken.started(follower) if follower else None
    if after is not None and after < header.start_wall_ms - TOLERANCE_MS:
        return say("The record begins after the one that follows it on that installation: the clock was set back.")
    return ""


def overlap_problem(folded: Folded, person: str, taken: Taken) -> str:
    """Whether the person was sitting another exam drill at the same time; empty if not."""
    if folded.status == VOID:
        return ""
    start, end = folded.header.start_wall_ms, ended_wall_ms(folded)
    for beside in taken.of_person(person, start, end):
        own = beside.installation == folded.header.installation
        slack = TOLERANCE_MS if own else min(OTHER_CLOCK_MS, (end - start) // 2)
        if start < beside.ended_wall_ms - slack and beside.started_wall_ms < end - slack:
            return say("This person was sitting another exam drill at the same time; the one that was taken in first stays.")
    return ""


def ended_wall_ms(folded: Folded) -> int:
    """When a drill would have ended had its clock run at the usual pace, wall ms.

    The true end would tell how fast the clock ran, and with that whether somebody was given extra time.
    """
    return folded.header.start_wall_ms + folded.drill_ms


def in_order(found: list[Folded]) -> list[int]:
    """Places of records in the order in which they are to be taken: by their start, but none before its forerunner.

    Args:
        found: records that hold.
    """
    places = {folded.head: place for place, folded in enumerate(found)}
    usual = sorted(range(len(found)), key=lambda place: (found[place].header.start_wall_ms, found[place].head))
    order: dict[int, None] = {}
    for place in usual:
        waiting = []
        step: int | None = place
        while step is not None and step not in order and step not in waiting:
            waiting.append(step)
            step = places.get(found[step].header.previous)
        order.update(dict.fromkeys(reversed(waiting)))
    return list(order)
