"""What a debrief says: one frozen picture of a finished run, printed alike by window, HTML, PDF and text.

Built by `app.services.debriefing`; nothing here knows the engine. Times are drill time in ms, scores
hundredths of a point, heat and pressure whole points.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DimensionBar:
    """One dimension: mine and the playbook's, 0-10000; None where nothing was possible."""

    name: str
    weight: int
    mine: int | None
    playbook: int | None


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that somebody did about a post, in plain words."""

    at_ms: int
    text: str
    right: bool | None
    """Whether it was right; None where that is not the question."""


@dataclass(frozen=True, slots=True)
class WrongTurn:
    """The question of the policy's chart at which the trainee left the way."""

    question: str
    said_yes: bool
    """The trainee's class says yes to it; the right answer is the other one."""
    given: str
    right: str


@dataclass(frozen=True, slots=True)
class PostStory:
    """One post: what it was, what I did, what the playbook did, and why."""

    inject: int
    at_ms: int
    channel: str
    name: str
    handle: str
    text: str
    storyline: str
    """Title, or empty for chatter."""
    decision: bool
    right_class: str
    right_disposition: str
    given_class: str
    given_disposition: str
    mine: tuple[Act, ...]
    playbook: tuple[Act, ...]
    """Empty in an exam's debrief."""
    why: str
    turn: WrongTurn | None
    drafts: tuple[tuple[str, int, str], ...]
    """(text, worth, why) of its authored drafts; empty in an exam's debrief."""


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One line of the ledger."""

    dimension: str
    title: str
    """What it is about, short."""
    what: str
    earned: int
    """Of the line's own points, whole; under 0 a cost."""
    possible: int
    """The line's own points, whole; 0 for a cost."""
    reason: str
    at_ms: int
    inject: int
    """The post it opens, -1 none."""
    lost: int = 0
    """Hundredths of a point that it took off the total."""


@dataclass(frozen=True, slots=True)
class BreachRow:
    """One breach of conduct."""

    at_ms: int
    critical: bool
    sentence: str
    inject: int


@dataclass(frozen=True, slots=True)
class Curve:
    """Pressure over time as straight pieces: (at_ms, pressure 0-1000)."""

    label: str
    points: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class CaseStory:
    """The real crisis. `level_note` says whose judgement level and lesson are."""

    title: str
    organisation: str
    year: int
    cause: str
    level: int
    happened: str
    did: str
    outcome: str
    lesson: str
    timeline: tuple[tuple[str, str], ...]
    sources: tuple[str, ...]
    doubts: tuple[str, ...]
    confidence: str
    level_note: str


@dataclass(frozen=True, slots=True)
class Debrief:
    """The whole debrief of one finished run."""

    scenario: str
    title: str
    company: str
    seat: str
    mode: str
    """practice, exam or rehearsal."""
    player: str
    """Empty for a person."""
    started: str
    """Wall time of the start, ISO 8601 UTC, or empty."""
    seed: int
    digest: str
    end_ms: int
    total: int
    pass_mark: int
    passed: bool
    verdict: str
    """One plain sentence."""
    advice: tuple[str, ...]
    """At most three sentences: what to do better next time, the costliest first."""
    level: int
    level_ms: tuple[int, ...]
    """When levels 1, 2, 3 were reached; -1 not."""
    bars: tuple[DimensionBar, ...]
    rows: tuple[LedgerRow, ...]
    """Lost points first."""
    breaches: tuple[BreachRow, ...]
    posts: tuple[PostStory, ...]
    """By time."""
    curves: tuple[Curve, ...]
    """me, silence, playbook (no playbook in an exam)."""
    my_acts: tuple[Act, ...]
    """All acts of the trainee by time, for the marks under the curves."""
    objectives: tuple[str, ...]
    case: CaseStory | None
