"""May this person begin a set of this level today, of which kind, and if not: why, and from which day on?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.certification.days import date, plus_days, plus_months
from app.certification.holding import SUSPENDED, Held, current, held_since, holds_on
from app.certification.programme import RENEWAL, WHOLE, Level, Programme, sitting_of, sittings_of
from app.certification.validity import renewable_from
from app.said import Said, say

WAITING, GRANTED, DECLINED = "waiting", "granted", "declined"
"""What a named person has decided of a passed set."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A set that this person has begun."""

    id: str
    level: str
    kind: str
    """whole or renewal."""
    opened_on: date
    closed_on: date | None
    """None: it is still open."""
    passed: bool = False
    near_miss: bool = False
    decision: str = ""
    """waiting, granted or declined for a passed set; "" where nothing is to be decided."""
    counts: bool = True
    """False for a set that was returned whole."""


@dataclass(frozen=True, slots=True)
class Entitlement:
    """Whether a set may be begun."""

    may: bool
    kind: str
    """Of the set that would be sat: whole or renewal."""
    earliest: date | None
    """The first day on which it may be, as things stand; today if it may; None where that is not a matter of waiting."""
    attempts_left: int
    """Sets that may still be begun within the months of the level."""
    waived: bool
    """It may be begun today only because the last one was a near miss."""
    open_set: str
    """The set that is open and is to be gone on with; "" none."""
    reasons: tuple[str, ...]
    """Why not, sentences; empty if it may."""


def entitlement(
    programme: Programme, level: Level, held: Sequence[Held], tried: Sequence[Tried], today: date
) -> Entitlement:
    """Whether this person may begin a set of this level today.

    Args:
        programme: the level's programme.
        level: which level.
        held: every certificate of the person in this programme.
        tried: every set of the person in this programme.
        today: the UTC date.
    """
    now = current(held, level.id, today)
    kind = RENEWAL if now is not None else WHOLE
    own = sorted((each for each in tried if each.level == level.id and each.counts), key=_order)
    since = own[_first_after_last_grant(own) :]
    waits, waived = _wait(level, since, today)
    found = [
        *_open_or_undecided(own),
        *_clock(own, today),
        *_running(level, now, today),
        *(_prerequisite(programme, level, held, today) if kind == WHOLE else ()),
        *_tries(level, since, today),
        *waits,
    ]
    days = [day for day, _ in found]
    earliest = max((day for day in days if day is not None), default=today) if None not in days else None
    left = max(0, level.attempts - len(_counted(level, since, today)))
    open_set = next((each.id for each in reversed(own) if each.closed_on is None), "")
    return Entitlement(not found, kind, earliest, left, waived and not found, open_set, tuple(why for _, why in found))


def may_go_on(level: Level, kind: str, position: int, begun_on: Sequence[tuple[int, date]], today: date) -> str:
    """Why the drill at this position may not be begun today, a sentence; "" if it may.

    Args:
        level: whose set.
        kind: whole or renewal.
        position: of the drill, counted from 0.
        begun_on: (position, UTC date) of the drills of this set that were begun before.
    """
    sitting = sitting_of(level, kind, position)
    before = [day for other, day in begun_on if sitting_of(level, kind, other) < sitting]
    if not before or max(before) < today:
        return ""
    return say("This set is sat on {days} days: the next part may be begun from {date} on.",
               days=sittings_of(level, kind), date=plus_days(max(before), 1).isoformat())  # fmt: skip


Block = tuple[date | None, Said]
"""From when on it no longer stands in the way (None: waiting does not help), and the sentence."""


def _order(each: Tried) -> tuple[date, date, str]:
    return each.opened_on, each.closed_on or date.max, each.id


def _first_after_last_grant(own: Sequence[Tried]) -> int:
    """A set that led to a certificate closes the account: what was tried before it no longer counts."""
    return max((place + 1 for place, each in enumerate(own) if each.passed and each.decision == GRANTED), default=0)


def _open_or_undecided(own: Sequence[Tried]) -> list[Block]:
    if any(each.closed_on is None for each in own):
        return [(None, say("A set of this level is open; go on with it."))]
    if any(each.passed and each.decision == WAITING for each in own):
        return [(None, say("A set of this level was passed and waits for its decision."))]
    return []


def _clock(own: Sequence[Tried], today: date) -> list[Block]:
    last = max((each.closed_on or each.opened_on for each in own), default=today)
    if last <= today:
        return []
    return [(last, say("The last set is dated {date}, which is later than today: this computer's clock has been set back.",
                       date=last.isoformat()))]  # fmt: skip


def _running(level: Level, now: Held | None, today: date) -> list[Block]:
    if now is None:
        return []
    if now.state == SUSPENDED:
        return [(None, say("The certificate is suspended; whoever suspended it has to decide first."))]
    opens = renewable_from(level, now.valid_until)
    if opens <= today:
        return []
    return [(opens, say("The certificate holds until {until}; it may be renewed from {opens} on.",
                        until=now.valid_until.isoformat(), opens=opens.isoformat()))]  # fmt: skip


def _prerequisite(programme: Programme, level: Level, held: Sequence[Held], today: date) -> list[Block]:
    needed = programme.level(level.requires) if level.requires else None
    if needed is None:
        return []
    since = held_since(held, needed.id, today)
    if since is None:
        return [(None, say("A valid certificate {title} is needed first.", title=needed.title))]
    ready = plus_days(since, level.requires_days)
    if ready <= today:
        return []
    told = say("{title} has to be held for %n day(s) first; it has been since {since}.", "", level.requires_days,
               title=needed.title, since=since.isoformat())  # fmt: skip
    return [(ready if holds_on(held, needed.id, ready) else None, told)]


def _counted(level: Level, since: Sequence[Tried], today: date) -> list[Tried]:
    return [each for each in since if today < plus_months(each.opened_on, level.attempts_months)]


def _tries(level: Level, since: Sequence[Tried], today: date) -> list[Block]:
    counted = _counted(level, since, today)
    if len(counted) < level.attempts:
        return []
    frees = plus_months(counted[-level.attempts].opened_on, level.attempts_months)
    return [(frees, say("%n set(s) allowed within {months} months, all used; the next from {date} on.", "",
                        level.attempts, months=level.attempts_months, date=frees.isoformat()))]  # fmt: skip


def _wait(level: Level, since: Sequence[Tried], today: date) -> tuple[list[Block], bool]:
    """What the wait after the last set comes to, and whether a near miss waives it."""
    closed = [each for each in since if each.closed_on is not None]
    if not closed:
        return [], False
    last = closed[-1]
    ready = plus_days(last.closed_on, level.wait_days)
    if ready <= today:
        return [], False
    if last.near_miss and not _was_waived(level, closed):
        return [], True
    return [(ready, say("%n day(s) between two sets; the next from {date} on.", "", level.wait_days,
                        date=ready.isoformat()))], False  # fmt: skip


def _was_waived(level: Level, closed: Sequence[Tried]) -> bool:
    """Whether one of these sets was begun before the wait for the one before it was over."""
    return any(after.opened_on < plus_days(before.closed_on, level.wait_days) for before, after in pairwise(closed))
