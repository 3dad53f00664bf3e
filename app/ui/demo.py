"""The demo: the playbook sits at the real desk and plays a drill before your eyes.

The robot drives the clock, so the digest is that of a rehearsal with the same seed, at any speed.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from app.clock import ManualClock
from app.engine.drill import Drill
from app.engine.scenario import Scenario
from app.errors import InputError
from app.paths import Paths
from app.services.debriefing import case_of, debrief
from app.services.recording import LooseRecorder
from app.services.scenarios import find, load_one, scenario_files
from app.services.session import DrillSession
from app.settings import Settings
from app.ui import text
from app.ui.language import tr
from app.ui.main_window import MainWindow, Place
from app.ui.notices import notices
from app.ui.pages.briefing_page import BriefingPage
from app.ui.pages.debrief_page import DebriefPage
from app.ui.pages.desk_page import DeskPage
from app.ui.robot import Robot

PLAYER = "playbook"
_SHOWN_SPEED = 20
_FIRST = "guitar-on-the-tarmac"


class Demo:
    """One drill played by the robot.

    Args:
        paths: where everything lies.
        settings: how the desk is to look.
        scenario: what is played.
        seed: the variant.
        speed: times faster than life; 0: as fast as it can be drawn.
        shots: a folder for pictures; None: none are taken.
    """

    def __init__(
        self, paths: Paths, settings: Settings, scenario: Scenario, seed: int, speed: int, shots: Path | None
    ) -> None:
        self._paths, self._shots = paths, shots
        clock = ManualClock()
        self.session = DrillSession(Drill(scenario, seed), LooseRecorder(), clock, "rehearsal")
        self.window = MainWindow()
        self.window.furnish(
            (Place("briefing", BriefingPage), Place("desk", lambda: DeskPage(settings, live=False)), Place("debrief", DebriefPage)),
            notices,
        )
        self._clock, self._speed = clock, speed
        self._robot: Robot | None = None
        self.done = False

    def begin(self) -> None:
        """Show the briefing for a picture, then let the robot sit down."""
        self.window.page_of("briefing").show_scenario(self.session.scenario, "practice")
        self.window.go("briefing")
        self._shoot("briefing")
        page = self.window.page_of("desk")
        self.window.go("desk", self.session, instead=True)
        self._robot = Robot(page, self._clock, PLAYER, self._speed, self._shots)
        self._robot.finished.connect(self._finish)
        self._robot.start()

    def stop(self) -> None:
        """Take the robot's hands off."""
        if self._robot is not None:
            self._robot.stop()

    def result(self) -> str:
        """What the run came to, two lines."""
        ledger = self.session.ledger
        if not self.done or ledger is None:
            return tr("The demo was stopped before its end.")
        pattern = tr("{title}: {total} of 100, passed.") if ledger.passed else tr("{title}: {total} of 100, not passed.")
        verdict = pattern.format(title=self.session.scenario.title, total=text.points(ledger.total))
        return f"{verdict}\n" + tr("Digest {digest}").format(digest=self.session.drill.digest())

    def _finish(self) -> None:
        self.done = True
        if self._shots is not None:
            scenario = self.session.scenario
            case = case_of(self._paths, scenario)
            page = self.window.page_of("debrief")
            page.show_debrief(debrief(scenario, self.session.drill, "rehearsal", PLAYER, case=case))
            self.window.go("debrief", instead=True)
            self._shoot("debrief")
        QApplication.exit(0)

    def _shoot(self, name: str) -> None:
        if self._shots is not None:
            QApplication.processEvents()
            self._shots.mkdir(parents=True, exist_ok=True)
            self.window.grab().save(str(self._shots / f"{name}.png"))


def run(paths: Paths, settings: Settings, options: argparse.Namespace, on_screen: bool) -> int:
    """Play the demo and print score and digest.

    Args:
        paths: where everything lies.
        settings: how the desk is to look.
        options: scenario, speed, seed and shots as the command line gave them.
        on_screen: whether anybody can watch.
    Returns: the exit code.
    Raises: InputError or ScenarioError if the scenario cannot be played.
    """
    scenario = load_one(paths, find(paths, options.scenario or _first(paths)))
    speed = options.speed or (_SHOWN_SPEED if on_screen else 0)
    shots = Path(options.shots) if options.shots else None
    demo = Demo(paths, settings, scenario, options.seed, speed, shots)
    demo.window.show()
    demo.begin()
    _watch()
    demo.stop()
    demo.window.close()  # only now: the last window that closes inside the loop would end the next loop as well
    demo.window.deleteLater()
    print(demo.result())
    return 0 if demo.done else 1


def _watch() -> None:
    """Let it play; a fault on the way ends it instead of leaving a desk at which nobody sits."""
    faults: list[BaseException] = []

    def caught(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        faults.append(fault.with_traceback(trace))
        QApplication.exit(1)

    before, sys.excepthook = sys.excepthook, caught
    try:
        QApplication.exec()
    finally:
        sys.excepthook = before
    if faults:
        raise faults[0]


def _first(paths: Paths) -> str:
    names = [file.stem for file in scenario_files(paths.scenarios)]
    if not names:
        raise InputError(tr("There are no scenarios in {folder}.").format(folder=paths.scenarios))
    return _FIRST if _FIRST in names else names[0]
