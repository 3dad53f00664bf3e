"""A robot's run opened again: the same run, with a debrief, or from its beginning to be watched."""

from __future__ import annotations

import pytest

from app.engine.scenario import Scenario
from app.errors import UsageError
from app.rehearsal.play import moves, play
from app.services.rehearsing import rehearse
from app.services.robot_run import robot_run, to_watch
from tests.helpers.build import answers, post, scenario, storyline


@pytest.fixture(scope="module")
def small() -> Scenario:
    asks = post("asks", 60, "question", "respond", storyline=0, drafts=answers("asks"))
    return scenario([asks, post("small-talk", 30, "noise", "let-stand")], storylines=(storyline(),))


def test_it_is_the_run_of_the_rehearsal(small) -> None:
    run = robot_run(small, "skilled:500", 7)
    result = rehearse([small], ["skilled:500"], runs=1, seed=7, workers=1)[0]
    assert run.session.drill.digest() == result["digest"]
    assert run.session.ledger.total == result["mean"] * 100
    assert run.session.over and run.session.status == "ended"


def test_its_debrief_names_the_player_and_holds_its_acts(small) -> None:
    found = robot_run(small, "playbook", 1).debrief()
    assert (found.player, found.mode, found.seed) == ("playbook", "rehearsal", 1)
    assert found.my_acts and found.passed
    assert [curve.label for curve in found.curves] == ["me", "silence", "playbook"]


def test_silence_can_be_looked_at_too(small) -> None:
    found = robot_run(small, "idle", 1).debrief()
    assert found.my_acts == () and not found.passed


def test_watched_from_its_beginning_it_comes_to_the_same(small) -> None:
    watch = to_watch(small, "first", 5)
    session, clock = watch.session, watch.clock
    session.start()
    for move in moves(session.drill, watch.player):
        until_ms = move if type(move) is int else move.at_ms
        clock.move(max(0, until_ms - session.now_ms))
        session.tick()
        if type(move) is not int:
            session.command(move)
    clock.move(small.end_ms)
    session.tick()
    assert session.over and session.drill.digest() == play(small, "first", 5).drill.digest()


def test_a_player_that_there_is_not_is_refused(small) -> None:
    with pytest.raises(UsageError, match="genius"):
        robot_run(small, "genius", 1)
