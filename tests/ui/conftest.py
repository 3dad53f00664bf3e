"""What every test of the window stands on: the theme, and no timer left running."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer

from app.clock import ManualClock
from app.engine.drill import Drill
from app.paths import Paths, shipped_root
from app.services.recording import LooseRecorder
from app.services.session import DrillSession
from app.settings import Settings
from app.ui import application
from app.ui.language import speak
from app.ui.theme import theme
from tests.ui.helpers import pages


@pytest.fixture
def themed(qapp):
    """The application dressed in the light theme, nothing moving by itself."""
    theme.apply(qapp, "light", reduced_motion=True)
    return qapp


@pytest.fixture
def german(themed):
    """The window speaks German, and English again afterwards."""
    speak(themed, "de")
    yield themed
    speak(themed, "en")


class DeskHand:
    """A desk with a drill on it, and a hand that moves its clock and presses its keys."""

    def __init__(self, qtbot, scenario, mode, settings, size=(1440, 900)) -> None:
        from app.ui.pages.desk_page import DeskPage

        self.qtbot, self.clock = qtbot, ManualClock()
        self.recorder = LooseRecorder()
        self.session = DrillSession(Drill(scenario, 1), self.recorder, self.clock, mode)
        self.page = DeskPage(settings, live=False)
        self.page.resize(*size)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()
        self.page.enter(self.session)
        self.desk, self.room = self.page.desk, self.page.room

    def wait(self, seconds: float) -> None:
        """Let drill time pass."""
        self.clock.move(round(seconds * 1000))
        self.page.bridge.wake()
        self.qtbot.wait(1)

    def press(self, key, modifier=None, text: str = "") -> None:
        """Press a key where the focus is."""
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QApplication

        target = self.page.focusWidget() or QApplication.focusWidget() or self.page
        self.qtbot.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
        self.qtbot.wait(1)

    def keys(self, words: str) -> None:
        """Press several keys, one letter each."""
        for letter in words:
            self.press(letter)

    @property
    def commands(self):
        """What was recorded, as names with their arguments, without times."""
        return [(type(command).__name__.lower(), *command[1:]) for command in self.recorder.commands]


@pytest.fixture
def sit(qtbot, themed):
    """Sit down at the desk: `sit(scenario, mode="practice", **settings)`."""
    hands: list[DeskHand] = []

    def begin(scenario, mode="practice", size=(1440, 900), **settings) -> DeskHand:
        hand = DeskHand(qtbot, scenario, mode, Settings(**settings), size)
        hands.append(hand)
        return hand

    yield begin
    for hand in hands:
        hand.page.leave()
        qtbot.wait(200)
        running = [timer for timer in hand.page.findChildren(QTimer) if timer.isActive()]
        assert running == []
        hand.page.close()
        hand.page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def small_home(tmp_path: Path) -> Paths:
    """A home of its own and a scenarios folder with one drill."""
    folder = tmp_path / "scenarios"
    for part in ("charts", "policies"):
        shutil.copytree(shipped_root() / "scenarios" / part, folder / part)
    for name in ("guitar-on-the-tarmac.yaml", "cases.json"):
        shutil.copy(shipped_root() / "scenarios" / name, folder / name)
    return replace(Paths.under(tmp_path / "home"), scenarios=folder)


@pytest.fixture
def opened(qtbot, qapp, small_home):
    """Open the window on this home: `opened()` returns (window, flow)."""
    made = []

    def begin():
        settings = Settings(theme="light", reduced_motion=True, confirm_quit=False)
        window = application.bare_window(qapp, settings)
        flow = application.furnish_window(window, qapp, small_home, settings)
        window.resize(1280, 720)
        window.show()
        made.append((window, flow))
        flow.start()
        qtbot.waitUntil(lambda: flow.app.library.known, timeout=30_000)
        qtbot.waitUntil(lambda: "The guitar on the tarmac" in pages.words(window), timeout=5_000)
        return window, flow

    yield begin
    for window, flow in made:
        window.close()
        flow.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
