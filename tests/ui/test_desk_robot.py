"""The robot at the real desk gives the digest of a rehearsal, however fast one watches."""

from __future__ import annotations

import pytest

from app.clock import ManualClock
from app.engine.drill import Drill
from app.rehearsal.play import play
from app.services.recording import LooseRecorder
from app.services.session import DrillSession
from app.settings import Settings
from app.ui.pages.desk_page import DeskPage
from app.ui.robot import Robot
from tests.ui.helpers_desk import desk_scenario


@pytest.mark.parametrize(("player", "speed"), [("playbook", 0), ("playbook", 5_000), ("escalate-all", 0)])
def test_the_robot_plays_what_a_rehearsal_plays(qtbot, themed, tmp_path, player, speed):
    scenario = desk_scenario()
    clock = ManualClock()
    session = DrillSession(Drill(scenario, 3), LooseRecorder(), clock, "rehearsal")
    page = DeskPage(Settings(), live=False)
    page.resize(1280, 720)
    page.show()
    page.enter(session)
    robot = Robot(page, clock, player, speed, tmp_path / "shots")
    with qtbot.waitSignal(robot.finished, timeout=20_000):
        robot.start()
        qtbot.keyClick(page, "j")
        qtbot.keyClick(page, "4")
    assert page.hands_off is False
    expected = play(scenario, player, 3)
    assert session.drill.digest() == expected.drill.digest()
    assert [type(command) for command in session.recorder.commands] == [type(command) for command in expected.commands]
    assert sorted(shot.name for shot in (tmp_path / "shots").iterdir()) == [
        "desk-1-start.png", "desk-2-quarter.png", "desk-3-half.png", "desk-4-three-quarters.png", "desk-5-end.png"]
    page.leave()
    page.close()
    page.deleteLater()
