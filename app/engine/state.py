"""What a running drill remembers. Only the engine writes here; views, scoring and players read.

Times are drill time in ms; -1 means "not yet" (0 is a time).
"""

from __future__ import annotations

from dataclasses import dataclass, field

PENDING, OUT, RECALLED = "pending", "out", "recalled"


@dataclass(slots=True)
class Publication:
    """One draft that the trainee published."""

    at_ms: int
    """When the command was given: this is what the clocks count."""
    draft: int
    status: str = PENDING
    approved: bool = True
    """Whether its approval stood when the command was given (or none was needed)."""
    facts_known: bool = True
    deeds_done: bool = True
    stale_fact: bool = False
    """It rests on a fact that the desk already knew to be overturned."""
    right: bool = False
    """Worth >= 60, no breach, and everything it needs was there."""


@dataclass(slots=True)
class PostState:
    """What became of one inject."""

    published_ms: int = -1
    class_id: str = ""
    class_log: list[tuple[int, str]] = field(default_factory=list)
    disposition: str = ""
    disposition_log: list[tuple[int, str]] = field(default_factory=list)
    publications: list[Publication] = field(default_factory=list)
    acts: list[tuple[int, str, str]] = field(default_factory=list)
    """(at_ms, hide or share, status) in order."""
    matters: list[int] = field(default_factory=list)
    first_act_ms: int = -1
    """Any command on it."""
    merged_into: int = -1
    approvals: set[int] = field(default_factory=set)
    """Drafts with a standing approval."""
    ignored: bool = False
    heat_area_from: int = 0
    """Doubled heat area of its storyline at publication: what its shares grow from."""
    tripwire_heat: int = -1


@dataclass(slots=True)
class Hop:
    """One stop of a matter on its walk."""

    role: int
    arrived_ms: int
    done_ms: int = -1
    """When the role had dealt with it; -1 not yet, or it only forwarded."""
    answered_by: int = -1
    """The role itself or its deputy; -1 nobody was there or it only forwarded."""


@dataclass(slots=True)
class Matter:
    """One escalation on its way."""

    index: int
    inject: int
    walk: tuple[int, ...]
    draft: int
    begun_ms: int
    hops: list[Hop] = field(default_factory=list)
    closed_ms: int = -1
    outcome: str = ""
    """granted, refused, redirected, heard or nobody, once closed."""


@dataclass(slots=True)
class Promise:
    """A deadline that a draft of ours set."""

    inject: int
    draft: int
    made_ms: int
    due_ms: int
    kept_ms: int = -1
    broken: bool = False


@dataclass(slots=True)
class PieceState:
    """What became of one piece of our own queue."""

    choice: str = ""
    choice_log: list[tuple[int, str]] = field(default_factory=list)
    out_ms: int = -1
    held_ms: int = -1


@dataclass(slots=True)
class Heat:
    """One storyline now: heat is `value + slope * (t - since_ms)` until the next re-base."""

    phase: str = "dormant"
    value: int = 0
    slope: int = 0
    since_ms: int = 0
    area2: int = 0
    """Doubled area (units x ms x 2) up to `since_ms`."""
    slow_used: bool = False
    slow_until_ms: int = -1
    version: int = 0
    trace: list[tuple[int, int, int]] = field(default_factory=list)
    """(at_ms, value, slope) at every re-base: the exact curve."""

    def at(self, t_ms: int) -> int:
        """Heat in units at `t_ms` (not before the last re-base)."""
        return self.value + self.slope * (t_ms - self.since_ms)

    def area2_at(self, t_ms: int) -> int:
        """Doubled heat area up to `t_ms`."""
        span = t_ms - self.since_ms
        return self.area2 + (2 * self.value + self.slope * span) * span


@dataclass(slots=True)
class DrillState:
    """Everything that a drill is made of at a moment."""

    now_ms: int
    posts: list[PostState]
    pieces: list[PieceState]
    matters: list[Matter]
    promises: list[Promise]
    heats: list[Heat]
    known_ms: list[int]
    """Per fact, when it became known."""
    done_ms: list[int]
    """Per deed, when it was done."""
    level: int = 0
    level_ms: list[int] = field(default_factory=lambda: [-1, -1, -1, -1])
    """When each level was reached; index 0 unused."""
    story_base_ms: int = 0
    story_from_ms: int = 0
    """Story time is `story_base_ms + (now - story_from_ms) * pace`."""
    busy_until_ms: list[int] = field(default_factory=list)
    """Per role, when it is free again."""
    ended_ms: int = -1
    """When the trainee ended it; the world still runs to the scripted end."""
    order: list[tuple[int, int]] = field(default_factory=list)
    """(at_ms, inject) of the first act on each inject, in order."""
    conflicts: list[tuple[int, str, int]] = field(default_factory=list)
    """(at_ms, breach code, inject) found while playing; see `app.engine.conduct`."""
