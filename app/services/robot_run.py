"""A robot's run to look at: finished, for the debrief; or about to begin, for watching at the desk."""

from __future__ import annotations

from dataclasses import dataclass

from app.clock import ManualClock
from app.engine.drill import Drill
from app.engine.scenario import Scenario
from app.exports.debrief import CaseStory, Debrief
from app.rehearsal.play import play
from app.services.debriefing import debrief
from app.services.recording import LooseRecorder
from app.services.session import DrillSession

MODE = "rehearsal"


@dataclass(frozen=True, slots=True)
class RobotRun:
    """One finished run of a player; kept nowhere, signed by nobody."""

    player: str
    seed: int
    session: DrillSession
    """Ended, with its ledger and its commands."""

    def debrief(self, case: CaseStory | None = None) -> Debrief:
        """Everything there is to say about it, beside silence and the playbook.

        Args:
            case: the real crisis, see `app.services.debriefing.case_of`.
        """
        session = self.session
        return debrief(session.scenario, session.drill, MODE, self.player, case=case)


@dataclass(frozen=True, slots=True)
class Watch:
    """A drill that has not begun, for `app.ui.robot.Robot`: it moves the clock and acts."""

    player: str
    session: DrillSession
    clock: ManualClock


def robot_run(scenario: Scenario, player: str, seed: int) -> RobotRun:
    """Play a run again: the same as in the rehearsal, command by command.

    Args:
        scenario: the edition that was played, with baselines.
        player: name of the player.
        seed: of the variant.

    Raises: UsageError if there is no such player.
    """
    run = play(scenario, player, seed)
    recorder = LooseRecorder()
    recorder.commands.extend(run.commands)
    session = DrillSession(run.drill, recorder, ManualClock(), MODE, at_ms=scenario.end_ms)
    session.conclude()
    return RobotRun(player, seed, session)


def to_watch(scenario: Scenario, player: str, seed: int) -> Watch:
    """The same run before it has begun, to be watched at the desk."""
    clock = ManualClock()
    return Watch(player, DrillSession(Drill(scenario, seed), LooseRecorder(), clock, MODE), clock)
