"""Trying a scenario while it is written: any second, any past, and edits are taken over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.clock import ManualClock
from app.engine.baselines import with_baselines
from app.engine.commands import Classify, Dispose, End, Escalate, Merge, Publish, Queue, Resume
from app.engine.scenario import Scenario
from app.engine.scoring import score
from app.rehearsal.play import play
from app.services.trial import MINE, PLAYBOOK, taken_over, try_from
from tests.authoring.shipped import drill

AT_MS = 300_000


@pytest.fixture(scope="module")
def scenario() -> Scenario:
    return drill("guitar-on-the-tarmac")


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


def without(scenario: Scenario, name: str) -> Scenario:
    """The same scenario without one inject that nothing refers to: all later indices move."""
    gone = next(inject.index for inject in scenario.injects if inject.id == name)
    left = [inject for inject in scenario.injects if inject.index != gone]
    moved = {inject.index: number for number, inject in enumerate(left)}

    def renamed(condition):
        if isinstance(condition, tuple) and condition and condition[0] in {"after", "published", "classified", "ignored", "escalated"}:
            return (condition[0], moved[condition[1]], *condition[2:])
        return tuple(renamed(part) for part in condition) if isinstance(condition, tuple) else condition

    injects = tuple(
        replace(inject, index=number, when=None if inject.when is None else renamed(inject.when),
                openers=tuple(moved[index] for index in inject.openers if index in moved))
        for number, inject in enumerate(left)
    )
    return with_baselines(replace(scenario, injects=injects, digest="edited", baselines=None))


def test_the_desk_opens_at_any_second_with_nothing_done(scenario, clock) -> None:
    trial = try_from(scenario, AT_MS, clock)
    assert trial.session.paused and trial.session.now_ms == AT_MS
    assert trial.recorder.commands == [] and trial.lost == 0
    published = [post for post in trial.session.drill.state.posts if post.published_ms >= 0]
    assert published and all(post.published_ms <= AT_MS for post in published)


def test_with_the_playbooks_past_the_rest_can_be_played_to_a_pass(scenario, clock) -> None:
    trial = try_from(scenario, AT_MS, clock, PLAYBOOK)
    done = [command for command in play(scenario, "playbook", 1).commands if command.at_ms <= AT_MS]
    assert trial.recorder.commands == done
    rest = [command for command in play(scenario, "playbook", 1).commands if command.at_ms > AT_MS]
    for command in rest:
        trial.session.drill.do(command)
    trial.session.drill.finish()
    assert score(trial.session.drill).passed


def test_it_goes_on_from_there_and_takes_commands(scenario, clock) -> None:
    trial = try_from(scenario, AT_MS, clock)
    trial.session.resume()
    clock.move(5_000)
    trial.session.tick()
    assert trial.session.now_ms == AT_MS + 5_000
    trial.session.command(lambda at_ms: Queue(at_ms, 3, "hold"))
    assert trial.recorder.commands == [Queue(AT_MS + 5_000, 3, "hold")]


def test_an_edit_is_taken_over_and_my_choices_stay(scenario, clock) -> None:
    trial = try_from(scenario, AT_MS, clock, PLAYBOOK)
    trial.session.resume()
    edited = without(scenario, "coffee")
    clock.move(2_000)
    after = taken_over(trial, edited, clock)
    assert after.session.running and after.session.now_ms == AT_MS + 2_000
    assert after.session.scenario is edited

    def named(edition: Scenario, commands) -> list[tuple]:
        return [(type(c).__name__, c.at_ms, edition.injects[c.inject].id) for c in commands if hasattr(c, "inject")]

    before = [entry for entry in named(scenario, trial.recorder.commands) if entry[2] != "coffee"]
    assert named(edited, after.recorder.commands) == before


def test_what_was_done_on_a_post_that_is_gone_is_counted_as_lost(scenario, clock) -> None:
    coffee = next(inject for inject in scenario.injects if inject.id == "coffee")
    mine = [Classify(120_000, coffee.index, "noise"), Dispose(121_000, coffee.index, "let-stand")]
    trial = try_from(without(scenario, "coffee"), AT_MS, clock, MINE, mine=(scenario, mine))
    assert trial.lost == 2 and trial.recorder.commands == []


def test_my_own_last_try_is_a_past_and_its_end_is_not(scenario, clock) -> None:
    first = next(inject for inject in scenario.injects if inject.kind == "post")
    mine = [Resume(1_000, 5), Classify(60_000, first.index, "positive"), End(70_000)]
    trial = try_from(scenario, AT_MS, clock, MINE, mine=(scenario, mine))
    assert trial.recorder.commands == mine[:2] and trial.session.now_ms == AT_MS


def test_what_has_become_impossible_is_left_out(scenario, clock) -> None:
    late = max((inject for inject in scenario.injects if inject.kind == "post" and inject.when is None), key=lambda i: i.at_ms)
    mine = [Classify(1_000, late.index, "noise"), Publish(2_000, late.index, 0), Merge(3_000, (0, 99_999)),
            Escalate(4_000, late.index, (0, 999)), Queue(5_000, 77, "hold")]
    trial = try_from(scenario, AT_MS, clock, MINE, mine=(scenario, mine))
    assert trial.recorder.commands == [] and trial.lost == len(mine)


@pytest.mark.parametrize("at_ms", [-5, 0, 10**9])
def test_times_outside_the_drill_mean_its_beginning_or_its_end(scenario, clock, at_ms: int) -> None:
    trial = try_from(scenario, at_ms, clock)
    assert trial.session.now_ms == min(max(0, at_ms), scenario.end_ms)
