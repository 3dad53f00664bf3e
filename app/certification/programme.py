"""What has to be passed: a programme of levels, compiled from its file and frozen.

Scores are in hundredths of a scaled point: on that scale each scenario's own cut is 70.00.
"""

from __future__ import annotations

from dataclasses import dataclass

CAUSES, FORMATIONS, THEME = "causes", "formations", "theme"
"""Kinds of need: so many different causes, so many different formations, so many drills of one theme."""

COMPLETION, PREVIOUS_EXPIRY, FIXED_DATE = "completion", "previous-expiry", "fixed-date"
"""From when a renewal counts."""

WHOLE, RENEWAL = "whole", "renewal"
"""Kinds of set: all that a level asks, or the few drills that renew a certificate which still holds."""


@dataclass(frozen=True, slots=True)
class Need:
    """Something that a set must hold."""

    kind: str
    """causes, formations or theme."""
    count: int
    theme: str = ""
    """The theme, where the kind is `theme`."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level: what a set is, what passes it, who may sit it when, and how long it holds."""

    id: str
    title: str
    drills: int
    difficulty: tuple[int, int] = (1, 5)
    """Lowest and highest that may be drawn."""
    mix: tuple[Need, ...] = ()
    renewal_mix: tuple[Need, ...] = ()
    sittings: int = 1
    """On how many days a whole set is sat."""
    mean: int = 7_000
    """The mean over the whole set that passes, in hundredths of a scaled point."""
    floor: int = 5_000
    """No drill under this, in hundredths of a scaled point."""
    critical: int = 0
    """Critical breaches allowed over the set."""
    serious: int = 2
    """Serious breaches allowed over the set."""
    supervised: bool = False
    judges: int = 5
    """Judges who must have set a scenario's cut; with fewer, the result is provisional."""
    requires: str = ""
    """The level whose certificate must hold when a whole set is begun; "" none."""
    requires_days: int = 0
    """For so many days without a gap."""
    attempts: int = 2
    """Sets within `attempts_months`."""
    attempts_months: int = 12
    wait_days: int = 14
    """From the end of a set to the next one."""
    valid_months: int = 12
    renewal_window_days: int = 90
    """So long before it runs out a certificate may be renewed."""
    renewal_basis: str = PREVIOUS_EXPIRY
    fixed_date: str = ""
    """MM-DD, where the basis is `fixed-date`."""
    renewal_drills: int = 2


@dataclass(frozen=True, slots=True)
class Programme:
    """The whole programme of a company."""

    id: str
    title: str
    company: str
    levels: tuple[Level, ...]
    """From the lowest up: a level requires only one before it."""
    digest: str = ""
    """SHA-256 over the canonical compiled form."""

    def level(self, level_id: str) -> Level | None:
        """The level of this id, or None."""
        return next((level for level in self.levels if level.id == level_id), None)


def drills_of(level: Level, kind: str) -> int:
    """How many drills a set of this kind (whole or renewal) has."""
    return level.renewal_drills if kind == RENEWAL else level.drills


def mix_of(level: Level, kind: str) -> tuple[Need, ...]:
    """What a set of this kind (whole or renewal) must hold."""
    return level.renewal_mix if kind == RENEWAL else level.mix


def sittings_of(level: Level, kind: str) -> int:
    """On how many days a set of this kind is sat; a renewal is always one sitting."""
    return 1 if kind == RENEWAL else level.sittings


def sitting_of(level: Level, kind: str, position: int) -> int:
    """Which sitting, counted from 0, the drill at this position (counted from 0) belongs to."""
    return position * sittings_of(level, kind) // max(1, drills_of(level, kind))


def is_provisional(level: Level, is_set: bool, judges: int) -> bool:
    """Whether a drill's result counts only provisionally at this level.

    Args:
        level: which level.
        is_set: whether the scenario's pass mark is set by judges, for this very edition.
        judges: how many of them were counted.
    """
    return not is_set or judges < level.judges
