"""May this person begin a set of this level today, of which kind, and if not: why, and from which day on?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.certification.days import plus_days, plus_months
from app.certification.programme import RENEWAL, WHOLE, Level, Programme
from app.said import say

VALID, SUSPENDED, REVOKED = "valid", "suspended", "revoked"
"""What has become of a certificate by decision; whether it has run out follows from its dates."""

WAITING, GRANTED, DECLINED = "waiting", "granted", "declined"
"""What a named person has decided of a passed set."""


@dataclass(frozen=True, slots=True)
class Held:
    """A certificate of this person. Dates are UTC dates; it is valid on its last day too."""

    number: str
    level: str
    valid_from: date
    valid_until: date
    state: str = VALID
    """valid, suspended or revoked."""


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
    raise NotImplementedError


def current(held: Sequence[Held], level_id: str, today: date) -> Held | None:
    """The certificate of a level that holds today, suspended ones included; of several, the one that holds longest."""
    raise NotImplementedError


def held_since(held: Sequence[Held], level_id: str, today: date) -> date | None:
    """Since when a level has been held without a gap; None if it is not held today."""
    raise NotImplementedError


def may_go_on(level: Level, kind: str, position: int, begun_on: Sequence[tuple[int, date]], today: date) -> str:
    """Why the drill at this position may not be begun today, a sentence; "" if it may.

    Args:
        position: of the drill, counted from 0.
        begun_on: (position, UTC date) of the drills of this set that were begun before.
    """
    raise NotImplementedError
