"""The certificates of one person: which one holds on a day, and since when without a gap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.certification.days import date, plus_days

VALID, SUSPENDED, REVOKED = "valid", "suspended", "revoked"
"""What has become of a certificate by decision; whether it has run out follows from its dates."""


@dataclass(frozen=True, slots=True)
class Held:
    """A certificate of a person. Dates are UTC dates; it is valid on its last day too."""

    number: str
    level: str
    valid_from: date
    valid_until: date
    state: str = VALID
    """valid, suspended or revoked."""


def current(held: Sequence[Held], level_id: str, today: date) -> Held | None:
    """The certificate of a level that runs today, a suspended one too; of several, the one that runs longest.

    One that is suspended counts before one that is not: a renewal does not undo a suspension.
    """
    running = [each for each in held if each.level == level_id and each.state != REVOKED
               and each.valid_from <= today <= each.valid_until]  # fmt: skip
    return max(running, key=lambda each: (each.state == SUSPENDED, each.valid_until, each.number), default=None)


def holds_on(held: Sequence[Held], level_id: str, day: date) -> bool:
    """Whether a level is held on a day, as far as is known now."""
    found = current(held, level_id, day)
    return found is not None and found.state == VALID


def held_since(held: Sequence[Held], level_id: str, today: date) -> date | None:
    """Since when a level has been held without a gap; None if it is not held today."""
    if not holds_on(held, level_id, today):
        return None
    since = today
    spans = sorted((each for each in held if each.level == level_id and each.state == VALID and each.valid_from <= today),
                   key=lambda each: each.valid_until, reverse=True)  # fmt: skip
    for each in spans:
        if each.valid_until >= plus_days(since, -1):
            since = min(since, each.valid_from)
    return since
