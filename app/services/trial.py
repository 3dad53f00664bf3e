"""Trying a scenario while it is written: the desk from any second on, with a past of one's choice.

A trial is kept nowhere, counts for nothing and never leaves the program. When the text changes, the drill is made
anew from it and what was done so far is done again, as far as it still means something.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.clock import Clock
from app.engine.carrying_over import carry_over
from app.engine.commands import Command
from app.engine.scenario import Scenario
from app.rehearsal.play import play
from app.services.recording import LooseRecorder
from app.services.session import TRIED, DrillSession

NOTHING, PLAYBOOK, MINE = "nothing", "playbook", "mine"
"""The pasts there are: silence so far, the playbook's acts so far, or those of my last try."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A session that stands at the wanted second, paused."""

    session: DrillSession
    recorder: LooseRecorder
    lost: int
    """Choices of the past that mean nothing any more."""


def try_from(
    scenario: Scenario, at_ms: int, clock: Clock, past: str = NOTHING, seed: int = 1,
    mine: tuple[Scenario, Sequence[Command]] | None = None,
) -> Trial:
    """Open the desk at any second.

    Args:
        scenario: compiled, with baselines.
        at_ms: drill time to stand at.
        clock: the machine's clocks.
        past: nothing, playbook or mine.
        seed: of the variant.
        mine: for `mine`, the edition under which the commands were given, and the commands.
    """
    if past == MINE and mine is not None:
        edition, commands = mine
    else:
        edition, commands = scenario, play(scenario, "playbook", seed).commands if past == PLAYBOOK else ()
    return _standing(edition, scenario, seed, commands, at_ms, clock)


def taken_over(trial: Trial, edited: Scenario, clock: Clock) -> Trial:
    """The same moment of the edited scenario, with the same choices behind it.

    Args:
        trial: as it stands, running or paused.
        edited: the scenario as it is now, with baselines.
        clock: the machine's clocks.
    """
    session = trial.session
    at_ms, running = session.now_ms, session.running
    made = _standing(session.scenario, edited, session.drill.seed, trial.recorder.commands, at_ms, clock)
    if running:
        made.session.resume()
    return made


def _standing(
    edition: Scenario, scenario: Scenario, seed: int, commands: Sequence[Command], at_ms: int, clock: Clock
) -> Trial:
    carried = carry_over(edition, scenario, seed, commands, at_ms)
    recorder = LooseRecorder()
    recorder.commands.extend(carried.commands)
    session = DrillSession(carried.drill, recorder, clock, TRIED, at_ms=carried.drill.now_ms)
    session.start_paused()
    return Trial(session, recorder, carried.lost)
