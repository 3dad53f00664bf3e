"""What is played: a scenario after compilation, frozen, with every reference resolved.

Times are drill time in ms unless a name says otherwise; heat rates are units a millisecond
(`app.units`), which is the same number as points a minute. References between parts are indices
into the scenario's tuples, so that the engine never looks up a name while it runs.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.engine.policy import Policy
from app.org.tables import ChartTables, minute_of_week

RULES_VERSION = 2

Condition = tuple
"""A compiled condition, see `app.engine.conditions`."""


@dataclass(frozen=True, slots=True)
class Persona:
    """The fictional author of posts."""

    id: str
    name: str
    handle: str
    kind: str
    reach: int


@dataclass(frozen=True, slots=True)
class Storyline:
    """The thread of one issue. Rates are points a minute, i.e. heat units a millisecond."""

    id: str
    title: str
    heat: int
    """Heat points (0-1000) it has when its first post appears."""
    rise: int
    """Points a minute in silence; negative: it fades by itself and answers only feed it."""
    fall: int
    """Points a minute once an answer turned it."""
    grace_ms: int
    weight: int
    organised: bool
    language: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that becomes known during the drill."""

    id: str
    title: str
    text: str
    at_ms: int
    """Earliest scripted time at which it becomes known by itself; -1 none."""
    functions: tuple[str, ...]
    """Functions that know it when a matter is carried to them; empty: nobody can be asked."""
    authority: int
    revises: int
    """Index of the fact that it overturns, -1 none."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What the company really does, once somebody who may decide it has granted it."""

    id: str
    title: str
    functions: tuple[str, ...]
    authority: int
    takes_ms: int
    refused: str
    """Non-empty: it is always refused, with this reason."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One authored answer."""

    id: str
    text: str
    worth: int
    effect: str
    """turn, slow, raise or none."""
    raise_points: int
    approval: int
    """Authority that must have approved it; 0 none."""
    approval_functions: tuple[str, ...]
    """Who may approve: any of these functions; empty: whoever has the authority."""
    facts: tuple[int, ...]
    deeds: tuple[int, ...]
    promise_ms: int
    """How long after publication the promised next word is due; 0 no promise."""
    holding: bool
    """A first word: it meets the first-word clock and is not the substantive answer."""
    breach: str
    """Code of the breach that publishing it is (see `app.engine.conduct`), or empty."""
    why: str
    words: int


@dataclass(frozen=True, slots=True)
class Expected:
    """An escalation that the key asks for."""

    functions: tuple[str, ...]
    authority: int
    within_ms: int
    """It must begin this long after publication."""
    best: tuple[tuple[int, int, tuple[int, ...]], ...]
    """(from minute of the week, ms, walk) per duty window, ascending, the first from minute 0: the best
    walk the chart offers then, as role indices after the seat; ms -1 and () where no walk will do."""

    def best_at(self, story_ms: int) -> tuple[int, tuple[int, ...]]:
        """(ms, walk) of the best walk offered at this story time; (-1, ()) if there is none."""
        minute, found = minute_of_week(story_ms), (-1, ())
        for start, takes_ms, walk in self.best:
            if start > minute:
                break
            found = (takes_ms, walk)
        return found


@dataclass(frozen=True, slots=True)
class Inject:
    """Anything scripted that happens; `kind` says which fields mean something.

    kinds: post (every channel, e-mail and phone too), fact, chat, chapter, level.
    """

    id: str
    index: int
    kind: str
    at_ms: int
    """Scripted time; -1 when only `when` fires it."""
    when: Condition | None
    until_closed: bool
    """It does not happen once its storyline is closed."""
    storyline: int
    """-1: chatter."""
    why: str
    raises: tuple[tuple[int, int], ...] = ()
    """(storyline, points) heated when this happens."""
    level: int = 0
    """Level that this sets; 0 none."""
    # post
    channel: str = ""
    persona: int = -1
    text: str = ""
    language: str = ""
    gloss: str = ""
    traits: tuple[str, ...] = ()
    """The facts about itself (`is:` in the file), sorted."""
    class_id: str = ""
    best: str = ""
    acceptable: tuple[str, ...] = ()
    first_word_ms: int = 0
    """Due times after publication; 0: no public word is due."""
    answer_ms: int = 0
    triage_ms: int = 0
    """After publication; the last choice before it stands."""
    escalate: Expected | None = None
    drafts: tuple[Draft, ...] = ()
    authored: bool = False
    """Its drafts were written for it: it is a decision."""
    words: int = 0
    likes: int = 0
    shares: int = 0
    jitter_ms: int = 0
    """A variant may move it by up to this much either way (chatter only)."""
    contingency: bool = False
    """Its condition depends on what the trainee does."""
    openers: tuple[int, ...] = ()
    """Injects whose failure opens this contingency."""
    # fact
    fact: int = -1
    # chat
    role: int = -1
    # chapter
    title: str = ""
    story_ms: int = -1
    """Story time to jump to, ms since 1970-01-01 local story time; -1 none."""

    @property
    def answer_due(self) -> bool:
        """Whether a public answer is due: such a post is a decision with clocks."""
        return self.answer_ms > 0


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of our own queue."""

    id: str
    at_ms: int
    channel: str
    kind: str
    """promotion, advert, newsletter, influencer, auto-reply or notice."""
    text: str
    key: str
    """hold or run."""
    storyline: int
    """The storyline it clashes with, -1 any."""
    raise_points: int
    why: str


@dataclass(frozen=True, slots=True)
class LevelRule:
    """Pressure that, held for the dwell, makes the level."""

    threshold: int
    dwell_ms: int


@dataclass(frozen=True, slots=True)
class Baselines:
    """What silence and par come to; computed once at compile by folding.

    `published` says, per inject, whether it is published in silence; areas are doubled heat areas
    (heat units x ms x 2) per storyline up to the scripted end.
    """

    published: tuple[bool, ...]
    silence_area: tuple[int, ...]
    par_area: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Scenario:
    """A whole compiled scenario."""

    id: str
    title: str
    case: str
    use: str
    difficulty: int
    minutes: int
    company: str
    sector: str
    brief: str
    log: tuple[str, ...]
    content: tuple[str, ...]
    objectives: tuple[str, ...]
    start_story_ms: int
    """Story time of the start, ms since 1970-01-01 local story time."""
    pace: int
    seat: int
    pass_hundredths: int
    weights: tuple[int, int, int, int, int, int]
    """triage, response, timeliness, escalation, containment, order."""
    chart: ChartTables
    policy: Policy
    personas: tuple[Persona, ...]
    storylines: tuple[Storyline, ...]
    facts: tuple[Fact, ...]
    deeds: tuple[Deed, ...]
    injects: tuple[Inject, ...]
    queue: tuple[Piece, ...]
    levels: tuple[LevelRule, LevelRule, LevelRule]
    digest: str
    """SHA-256 over the canonical compiled form (scenario, chart, policy)."""
    step: str = ""
    """The step of the hierarchy of needs that it trains; "" where the author names none."""
    themes: tuple[str, ...] = ()
    """What it is about beside its cause, sorted: off-hours, languages, own-mistake …"""
    baselines: Baselines | None = None
    lines: dict = field(default_factory=dict, compare=False)
    """Stable id of every text line -> text, for translation; not read by the engine."""

    @property
    def end_ms(self) -> int:
        """Scripted end, drill time."""
        return self.minutes * 60_000
