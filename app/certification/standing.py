"""Where a person is in a programme: what is held, what is lacking, when it runs out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.certification.entitlement import Entitlement, Held, Tried
from app.certification.programme import Programme

NONE, HOLDS, EXPIRING, LAPSED, IS_SUSPENDED, IS_REVOKED = (
    "none", "valid", "expiring", "lapsed", "suspended", "revoked",
)  # fmt: skip
"""Never held; holds; holds and may be renewed; has run out; taken away for a time, for good."""


@dataclass(frozen=True, slots=True)
class LevelStanding:
    """Where a person is with one level."""

    level: str
    title: str
    state: str
    """none, valid, expiring, lapsed, suspended or revoked."""
    certificate: str
    """The number of the certificate that the state is about; "" none."""
    since: date | None
    """Held since then without a gap; None if it is not held."""
    until: date | None
    """The last day of the certificate that the state is about."""
    lacks: tuple[str, ...]
    """What is still needed, sentences; empty where nothing is."""
    next: Entitlement
    """Whether a set may be begun today, else from when on and why not now."""


def standing(
    programme: Programme, held: Sequence[Held], tried: Sequence[Tried], today: date
) -> tuple[LevelStanding, ...]:
    """Where a person is with each level, from the lowest up.

    Args:
        held: every certificate of the person in this programme.
        tried: every set of the person in this programme.
        today: the UTC date.
    """
    raise NotImplementedError
