"""Where a person is in a programme: what is held, what is lacking, when it runs out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.certification.days import date
from app.certification.entitlement import Entitlement, Tried, entitlement
from app.certification.holding import REVOKED, SUSPENDED, Held, current, held_since
from app.certification.programme import WHOLE, Level, Programme, drills_of
from app.certification.validity import renewable_from
from app.said import say
from app.units import format_points

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
        programme: which one.
        held: every certificate of the person in this programme.
        tried: every set of the person in this programme.
        today: the UTC date.
    """
    return tuple(_level(programme, level, held, tried, today) for level in programme.levels)


def state_of(level: Level, certificate: Held, today: date) -> str:
    """What a certificate comes to today: valid, expiring, lapsed, suspended or revoked."""
    if certificate.state == REVOKED:
        return IS_REVOKED
    if certificate.valid_until < today:
        return LAPSED
    if certificate.state == SUSPENDED:
        return IS_SUSPENDED
    return EXPIRING if renewable_from(level, certificate.valid_until) <= today else HOLDS


def asks(level: Level, kind: str) -> tuple[str, ...]:
    """What a set of a level asks, sentences."""
    found = [
        say("%n unseen drill(s) of difficulty {low} to {high}.", "", drills_of(level, kind),
            low=level.difficulty[0], high=level.difficulty[1]),
        say("A mean of {mean} or more over the whole set, no drill under {floor}.",
            mean=format_points(level.mean), floor=format_points(level.floor)),
        say("At most {critical} critical and {serious} serious breaches over the set.",
            critical=level.critical, serious=level.serious),
    ]  # fmt: skip
    if level.supervised:
        found.append(say("It is supervised by a named person."))
    if kind == WHOLE and level.sittings > 1:
        found.append(say("It is sat on {days} days.", days=level.sittings))
    return tuple(found)


def _level(
    programme: Programme, level: Level, held: Sequence[Held], tried: Sequence[Tried], today: date
) -> LevelStanding:
    about = _about(held, level.id, today)
    state = state_of(level, about, today) if about is not None else NONE
    following = entitlement(programme, level, held, tried, today)
    lacks = () if state == HOLDS else _lacks(level, state, following)
    return LevelStanding(
        level.id, level.title, state, about.number if about else "", held_since(held, level.id, today),
        about.valid_until if about else None, lacks, following,
    )  # fmt: skip


def _about(held: Sequence[Held], level_id: str, today: date) -> Held | None:
    """The certificate to tell of: the running one, else the one that ran last."""
    own = [each for each in held if each.level == level_id and each.valid_from <= today]
    return current(own, level_id, today) or max(own, key=lambda each: (each.valid_until, each.number), default=None)


def _lacks(level: Level, state: str, following: Entitlement) -> tuple[str, ...]:
    if state == IS_SUSPENDED:
        return following.reasons
    return (*asks(level, following.kind), *following.reasons)
