"""Every shipped scenario pays neither silence nor guesses nor shortcuts, and pays skill."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from app.authoring import load
from app.engine.commands import End
from app.engine.drill import Drill
from app.engine.scenario import Scenario
from app.engine.scoring import score
from app.rehearsal.play import moves, play
from app.services.rehearsing import rehearse, sound

FOLDER = Path(__file__).resolve().parents[2] / "scenarios"
SHIPPED = sorted(path.stem for path in FOLDER.glob("*.yaml"))


@cache
def _scenario(name: str) -> Scenario:
    loaded = load(FOLDER / f"{name}.yaml")
    assert loaded.scenario is not None, loaded.problems
    return loaded.scenario


def test_there_are_scenarios() -> None:
    assert SHIPPED


@pytest.mark.parametrize("name", SHIPPED)
def test_it_is_sound_over_twenty_runs(name: str) -> None:
    assert sound(rehearse([_scenario(name)], runs=20, workers=1)) == []


@pytest.mark.long
@pytest.mark.parametrize("name", SHIPPED)
def test_it_is_sound_over_two_hundred_runs(name: str) -> None:
    assert sound(rehearse([_scenario(name)], runs=200, seed=1_000)) == []


@pytest.mark.parametrize("name", SHIPPED)
def test_all_but_perfect_then_gone_is_no_pass(name: str) -> None:
    """Acting rightly for one minute and then ending earns what one minute is worth."""
    drill = Drill(_scenario(name), 1)
    for move in moves(drill, "playbook"):
        at_ms = move if isinstance(move, int) else move.at_ms
        if at_ms >= 60_000:
            break
        if isinstance(move, int):
            drill.advance(move)
        else:
            drill.do(move)
    drill.do(End(60_000))
    drill.finish()
    assert score(drill).total <= 2_000


@pytest.mark.parametrize("name", SHIPPED)
def test_the_playbook_is_busy_at_most_most_of_the_time(name: str) -> None:
    scenario = _scenario(name)
    run = play(scenario, "playbook", 1)
    words = sum(
        scenario.injects[index].words for index, post in enumerate(run.drill.state.posts) if post.published_ms >= 0
    )
    read = {
        command.inject for command in run.commands if type(command).__name__ in ("Publish", "Escalate")
    }
    words += sum(draft.words for index in read for draft in scenario.injects[index].drafts)
    busy_ms = words * 300 + len(run.commands) * 1_000
    assert busy_ms * 100 <= 85 * scenario.end_ms
