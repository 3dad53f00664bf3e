"""The time line: everything that happens or may happen, by its earliest time, channel and storyline."""

from __future__ import annotations


from app.authoring.checks.firing import Possible, settled
from app.authoring.checks.story import StoryTime
from app.authoring.seen.timeline import ChapterRow, Entry, FactRow, Lane, Timeline
from app.authoring.study import Study
from app.authoring.views.places import NEVER, at_of, inject_loc, piece_loc, short, title_of
from app.engine.scenario import Inject

SCRIPTED, CONDITIONAL, BROKEN = "scripted", "conditional", "broken"


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
