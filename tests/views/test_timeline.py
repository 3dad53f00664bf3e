"""The time line: when, where, in which thread, until when, and by what."""

from __future__ import annotations

import pytest

from app.authoring.views.timeline import BROKEN, CONDITIONAL, SCRIPTED, Entry, timeline
from tests.views.studies import SAMPLE, changed, chat, shipped


def entry(found: tuple[Entry, ...], name: str) -> Entry:
    return next(one for one in found if one.id == name)


def test_a_post_stands_at_its_time_in_its_channel_and_thread_until_its_answer_is_due() -> None:
    line = timeline(changed())
    post = entry(line.entries, "missed-flight")
    assert (post.at_ms, post.channel, post.storyline, post.kind, post.happens) == (
        40_000, "microblog", "gates", "post", SCRIPTED,
    )  # fmt: skip
    assert post.due_ms == 330_000 and post.decision and not post.contingency
    assert post.title.startswith("Your app said gate 9.")
    assert post.at_loc == ("feed", 2, "at")


def test_story_time_runs_at_its_pace_and_jumps_with_a_chapter() -> None:
    more = '\n  - id: evening\n    kind: chapter\n    at: "5:00"\n    title: Evening\n    to: 2026-03-10 18:00\n    why: x\n'
    line = timeline(changed(more=more))
    starts = line.chapters[0].to_story_ms
    assert entry(line.entries, "missed-flight").story_ms == starts + 20 * 40_000
    evening = line.chapters[1]
    assert (evening.id, evening.at_ms, evening.loc) == ("evening", 300_000, ("feed", 13))
    assert evening.from_story_ms == starts + 20 * 300_000
    assert evening.to_story_ms == starts + 8 * 3_600_000
    assert entry(line.entries, "belt-notice").story_ms == evening.to_story_ms


def test_a_conditional_inject_stands_at_its_earliest_time_and_what_never_happens_last() -> None:
    later = chat("later", "when: {after: missed-flight, delay: 30s}")
    ignored = chat("ignored", "when: {ignored: gate-question, for: 2m}")
    never = chat("never", "when: {level: 9}")
    line = timeline(changed(more=later + ignored + never))
    assert (entry(line.entries, "later").at_ms, entry(line.entries, "later").contingency) == (70_000, False)
    assert (entry(line.entries, "ignored").at_ms, entry(line.entries, "ignored").contingency) == (255_000, True)
    assert entry(line.entries, "ignored").happens == CONDITIONAL and entry(line.entries, "ignored").at_loc == ()
    assert line.entries[-1].id == "never" and line.entries[-1].at_ms == -1
    times = [one.at_ms for one in line.entries if one.at_ms >= 0]
    assert times == sorted(times)


def test_our_own_queue_stands_on_the_line() -> None:
    piece = entry(timeline(changed()).entries, "app-advert")
    assert (piece.kind, piece.at_ms, piece.storyline, piece.loc) == ("piece", 180_000, "gates", ("queue", 0))


def test_a_fact_is_known_when_somebody_can_be_asked_or_an_inject_tells_it() -> None:
    fact = timeline(changed()).facts[0]
    assert (fact.id, fact.at_ms, fact.by_itself_ms, fact.asked) == ("old-plan", 100_000, -1, True)
    told = '\n  - id: told\n    kind: fact\n    fact: old-plan\n    at: "1:00"\n    why: x\n'
    fact = timeline(changed(more=told)).facts[0]
    assert (fact.at_ms, fact.by_itself_ms) == (60_000, 60_000)


def test_what_lost_its_time_is_called_broken_and_not_impossible() -> None:
    line = timeline(changed(('    at: "0:40"\n', '    at: soon\n')))
    post = entry(line.entries, "missed-flight")
    assert (post.happens, post.at_ms, post.at_loc) == (BROKEN, -1, ())


def test_lanes_are_the_channels_in_use_and_the_storylines() -> None:
    line = timeline(changed())
    assert line.channels[:2] == ("internal-chat", "social-network")
    assert [lane.id for lane in line.storylines] == ["gates", "hacked"]


@pytest.mark.parametrize("name", SAMPLE)
def test_every_inject_and_piece_of_a_shipped_scenario_is_on_it_in_time(name: str) -> None:
    study = shipped(name)
    line = timeline(study)
    wanted = {inject.id for inject in study.scenario.injects} | {piece.id for piece in study.scenario.queue}
    assert {one.id for one in line.entries} == wanted
    assert all(0 <= one.at_ms <= line.end_ms for one in line.entries)
    assert all(one.happens != BROKEN for one in line.entries)
    assert all(fact.at_ms >= 0 for fact in line.facts)
