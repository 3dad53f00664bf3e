"""Rehearsals beside the window: what `rehearse` gives, every run besides, stopped at once, and nothing left behind."""

from __future__ import annotations

import threading
from functools import cache
from multiprocessing import active_children
from os import kill
from signal import SIGTERM

import pytest

from app.engine.scenario import Scenario
from app.errors import StormdrillError, UsageError
from app.rehearsal.players import NAMES
from app.services.draft_worth import played
from app.services.rehearsals import Rehearsal, Step, rehearsed
from app.services.rehearsing import rehearse, sound
from app.services.storycurves import story_curves
from tests.helpers.build import answers, draft, post, scenario, storyline

FOR_EVER = 1_000_000
"""More runs than any test waits for."""


@cache
def small() -> Scenario:
    asks = post("asks", 60, "question", "respond", storyline=0, drafts=answers("asks"))
    left = post("left", 90, "positive", "let-stand", drafts=(draft("left-thanks", 50), draft("left-sell", 0)))
    return scenario([asks, left], storylines=(storyline(),))


@pytest.fixture(scope="module")
def everybody():
    steps: list[Step] = []
    return Rehearsal(small(), runs=7, seed=3).run(steps.append), steps


@pytest.fixture(autouse=True)
def no_process_is_left():
    yield
    assert active_children() == []


def test_digests_and_numbers_are_those_of_a_rehearsal_from_the_command_line(everybody) -> None:
    found, _ = everybody
    assert [entry.result for entry in found.players] == rehearse([small()], runs=7, seed=3, workers=1)
    assert found.whole and found.sound == (not found.complaints)
    assert [f"test: {complaint}" for complaint in found.complaints] == sound([entry.result for entry in found.players])


def test_every_single_run_is_told_with_its_seed(everybody) -> None:
    found, _ = everybody
    for entry in found.players:
        assert [run.seed for run in entry.runs] == list(range(3, 10))
        assert sum(run.passed for run in entry.runs) == entry.result["passed"]
        assert min(run.total for run in entry.runs) == entry.result["min"] * 100
    skilled = next(entry for entry in found.players if entry.player == "skilled:500")
    assert skilled.runs[2] == played(small(), "skilled:500", 5)


def test_players_come_one_after_the_other_while_it_goes_on(everybody) -> None:
    found, steps = everybody
    assert [step.finished.player for step in steps if step.finished] == list(NAMES)
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert steps[0][:4] == ("playbook", 0, 7 * len(NAMES), len(NAMES) - 1)
    assert steps[-1][:4] == ("", 7 * len(NAMES), 7 * len(NAMES), 0)
    by_step = next(step for step in steps if step.finished and step.finished.player == "idle")
    assert (by_step.player, by_step.done) == ("random", 14)
    assert steps[1].curves == found.curves == story_curves(small(), seed=3)


def test_two_processes_give_what_one_gives() -> None:
    asked = {"runs": 6, "players": ("playbook", "sly", "skilled:500")}
    assert Rehearsal(small(), processes=2, **asked).run(_ignored) == Rehearsal(small(), processes=1, **asked).run(_ignored)


def test_it_stops_in_the_middle_of_a_player_and_keeps_those_who_are_through() -> None:
    rehearsal = Rehearsal(small(), runs=20, players=("idle", "skilled:500", "late"))

    def told(step: Step) -> None:
        if step.done > 20:
            rehearsal.cancel()

    found = rehearsal.run(told)
    assert rehearsal.cancelled and not found.whole and not found.sound
    assert [entry.player for entry in found.players] == ["idle"]
    assert found.worths.runs == 20


def test_it_can_be_stopped_from_another_thread_however_much_is_left() -> None:
    rehearsal = Rehearsal(small(), runs=FOR_EVER // 1000, players=("skilled:500", "random"))
    begun = threading.Event()
    results: list = []
    thread = threading.Thread(target=lambda: results.append(rehearsal.run(lambda step: begun.set())))
    thread.start()
    assert begun.wait(10)
    rehearsal.cancel()
    thread.join(20)
    assert not thread.is_alive() and results[0].players == ()


def test_one_that_is_stopped_before_it_begins_starts_no_process() -> None:
    rehearsal, steps = Rehearsal(small()), []
    rehearsal.cancel()
    assert rehearsal.run(steps.append).players == () and steps == []


def test_a_process_that_dies_is_a_sentence_and_what_was_played_has_been_told() -> None:
    through: list[str] = []

    def told(step: Step) -> None:
        if step.finished:
            through.append(step.finished.player)
            for child in active_children():
                kill(child.pid, SIGTERM)

    with pytest.raises(StormdrillError, match="ended before its time") as caught:
        Rehearsal(small(), runs=2_000, players=("idle", "skilled:500", "random")).run(told)
    assert "rehearse again" in caught.value.remedy
    assert through[0] == "idle"


def test_unknown_players_and_no_runs_are_refused() -> None:
    with pytest.raises(UsageError, match="genius"):
        Rehearsal(small(), players=("genius",))
    with pytest.raises(UsageError, match="at least one run"):
        Rehearsal(small(), runs=0)


def test_of_nobody_nothing_is_said() -> None:
    found = rehearsed(Rehearsal(small()), (), None)
    assert found.complaints == () and not found.whole and found.worths.odd == ()


def _ignored(step: Step) -> None:
    """Nobody looks."""
