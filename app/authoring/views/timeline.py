"""The time line: everything that happens or may happen, by its earliest time, channel and storyline."""

from __future__ import annotations

from dataclasses import dataclass

from app.authoring.checks.firing import Possible, settled
from app.authoring.checks.story import StoryTime
from app.authoring.problems import Loc
from app.authoring.study import Study
from app.authoring.views.places import NEVER, at_of, inject_loc, piece_loc, short, title_of
from app.engine.scenario import Inject

SCRIPTED, CONDITIONAL, BROKEN = "scripted", "conditional", "broken"


@dataclass(frozen=True, slots=True)
class Entry:
    """An inject or a piece of our own queue on the line. Times are drill time in ms."""

    id: str
    kind: str
    """post, fact, chat, chapter, level or piece."""
    title: str
    loc: Loc
    at_loc: Loc
    """Where its time is written; () where it has none, so that it cannot be dragged."""
    at_ms: int
    """The earliest; -1 never, or not known while the file is broken."""
    due_ms: int
    """How long after it the last thing about it is due: answer, first word or triage; 0 nothing."""
    story_ms: int
    """Story time at `at_ms`, ms since 1970-01-01; -1 where that is -1."""
    channel: str
    storyline: str
    """Id, "" for chatter."""
    happens: str
    """scripted: at its time; conditional: not before `at_ms`; broken: neither can be read."""
    contingency: bool
    """The trainee's acts decide whether it happens."""
    decision: bool


@dataclass(frozen=True, slots=True)
class FactRow:
    """When a fact can be known at the earliest."""

    id: str
    title: str
    loc: Loc
    at_ms: int
    by_itself_ms: int
    """When an inject alone makes it known; -1 none does at a set time."""
    asked: bool
    """Whether somebody within reach of the seat knows it."""
    revises: str


@dataclass(frozen=True, slots=True)
class ChapterRow:
    """A stretch of the story."""

    id: str
    """"" for the one that the drill begins with."""
    title: str
    loc: Loc
    at_ms: int
    from_story_ms: int
    """Story time just before it."""
    to_story_ms: int
    """Story time with which it begins."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A storyline that entries may stand in."""

    id: str
    title: str
    loc: Loc


@dataclass(frozen=True, slots=True)
class Timeline:
    """All of it; entries by time, those without one last, equal ones as in the file."""

    end_ms: int
    entries: tuple[Entry, ...]
    channels: tuple[str, ...]
    """Those that are used, in order of appearance."""
    storylines: tuple[Lane, ...]
    facts: tuple[FactRow, ...]
    chapters: tuple[ChapterRow, ...]


def timeline(study: Study, world: Possible | None = None) -> Timeline:
    """The time line of a scenario, whole or partly broken.

    Args:
        study: the scenario.
        world: its earliest times, where they are at hand.
    """
    story = StoryTime(study.scenario)
    entries = [_inject(study, inject, story) for inject in study.scenario.injects]
    entries += [_piece(study, index, story) for index in range(len(study.scenario.queue))]
    entries.sort(key=lambda entry: (entry.at_ms == NEVER, entry.at_ms))
    return Timeline(
        end_ms=study.scenario.end_ms,
        entries=tuple(entries),
        channels=tuple(dict.fromkeys(entry.channel for entry in entries if entry.channel)),
        storylines=tuple(Lane(line.id, line.title, ("storylines", line.id)) for line in study.scenario.storylines),
        facts=_facts(study, world or settled(study)),
        chapters=_chapters(study, story),
    )


def _inject(study: Study, inject: Inject, story: StoryTime) -> Entry:
    at_ms = at_of(study, inject)
    return Entry(
        id=inject.id,
        kind=inject.kind,
        title=title_of(study, inject),
        loc=inject_loc(study, inject),
        at_loc=inject_loc(study, inject, "at") if inject.at_ms >= 0 else (),
        at_ms=at_ms,
        due_ms=max(inject.answer_ms, inject.first_word_ms, inject.triage_ms) if inject.kind == "post" else 0,
        story_ms=story.at(at_ms) if at_ms >= 0 else NEVER,
        channel="internal-chat" if inject.kind == "chat" else inject.channel,
        storyline=study.scenario.storylines[inject.storyline].id if inject.storyline >= 0 else "",
        happens=_happens(study, inject),
        contingency=inject.contingency,
        decision=inject.authored,
    )


def _happens(study: Study, inject: Inject) -> str:
    if inject.when is not None:
        return CONDITIONAL
    unread = study.file.feed[inject.index].when is not None
    return BROKEN if unread or inject.at_ms < 0 else SCRIPTED


def _piece(study: Study, index: int, story: StoryTime) -> Entry:
    piece = study.scenario.queue[index]
    return Entry(
        id=piece.id,
        kind="piece",
        title=short(piece.text),
        loc=piece_loc(study, index),
        at_loc=piece_loc(study, index, "at"),
        at_ms=piece.at_ms,
        due_ms=0,
        story_ms=story.at(piece.at_ms),
        channel=piece.channel,
        storyline=study.scenario.storylines[piece.storyline].id if piece.storyline >= 0 else "",
        happens=SCRIPTED,
        contingency=False,
        decision=False,
    )


def _facts(study: Study, world: Possible) -> tuple[FactRow, ...]:
    facts = study.scenario.facts
    return tuple(
        FactRow(
            id=fact.id,
            title=fact.title,
            loc=("facts", fact.id),
            at_ms=NEVER if world.facts[index] is None else world.facts[index],
            by_itself_ms=fact.at_ms,
            asked=world.asked[index],
            revises=facts[fact.revises].id if fact.revises >= 0 else "",
        )
        for index, fact in enumerate(facts)
    )


def _chapters(study: Study, story: StoryTime) -> tuple[ChapterRow, ...]:
    start = study.scenario.start_story_ms
    rows = [ChapterRow("", "", ("story", "starts"), 0, start, start)]
    for inject in study.scenario.injects:
        at_ms = at_of(study, inject)
        if inject.kind == "chapter" and at_ms >= 0:
            before = story.before(at_ms)
            after = inject.story_ms if inject.story_ms >= 0 else before
            rows.append(ChapterRow(inject.id, inject.title, inject_loc(study, inject), at_ms, before, after))
    return tuple(sorted(rows, key=lambda row: row.at_ms))
