"""Exams in the window: from picking oneself to what the set came to, with real events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListView

from app.clock import ManualClock
from app.services.session import DrillSession
from app.storage.exam_sets import ExamSets
from app.ui.background import pools
from app.ui.main_window import MainWindow, Place
from app.ui.notices import notices
from app.ui.sitting_flow import SittingFlow
from app.ui.widgets.page import Page
from tests.collecting.making import played
from tests.sittings.desk import BOSS, DAY, KIM, PIN, laptop, opened
from tests.ui.helpers import pages


class Window:
    """A window with the pages of exams, on a laptop whose clock a hand moves."""

    def __init__(self, qtbot, folder, count=8) -> None:
        self.qtbot, self.clock, self.folder = qtbot, ManualClock(), folder
        self.app = laptop(folder, self.clock, count)
        self.debriefs: list[object] = []
        self.window = MainWindow()
        self.flow = SittingFlow(self.app, self.window.go, lambda work: self.debriefs.append(work()))
        self.window.furnish((
            Place("standing", self.flow.make_standing, "My standing"), Place("sitting", self.flow.make_sitting),
            Place("exam", self.flow.make_desk), Place("library", Page, "Library"),
        ), notices)  # fmt: skip
        self.window.resize(1280, 800)
        self.window.show()
        self.window.go("standing")

    @property
    def words(self) -> str:
        return pages.words(self.window)

    def sees(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in self.words, timeout=10_000)

    def press(self, name: str) -> None:
        self.qtbot.waitUntil(lambda: pages.button(self.window, name).isEnabled(), timeout=10_000)
        self.qtbot.wait(30)  # the layout settles before anybody could have aimed
        self.qtbot.mouseClick(pages.button(self.window, name), Qt.MouseButton.LeftButton)

    def type_in(self, name: str, words: str) -> None:
        (field,) = [each for each in self.window.findChildren(QLineEdit) if each.isVisible() and each.accessibleName() == name]
        self.qtbot.keyClicks(field, words)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)

    def pick_kim(self) -> None:
        self.sees("Who are you?")
        self.qtbot.waitUntil(lambda: any(each.isVisible() for each in self.window.findChildren(QListView)), timeout=5_000)
        self.type_in("Search for yourself", "kim")
        self.sees("Small desk".upper())

    def begin_first(self) -> None:
        """The first button that begins a set."""
        self.qtbot.wait(30)
        button = next(each for each in self.window.page._begins if each.isEnabled())
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.sees("On my honour".upper())

    def give_word(self) -> None:
        (box,) = [each for each in self.window.findChildren(QCheckBox) if each.isVisible()]
        box.setFocus()
        self.qtbot.keyClick(box, Qt.Key.Key_Space)

    def play(self, player: str = "playbook") -> DrillSession:
        """Sit the drill at the desk as a robot would, in no time."""
        self.qtbot.waitUntil(lambda: self.window.page.name == "desk", timeout=10_000)
        page = self.window.page
        played(self.app, page.session, player)
        page.bridge.wake()
        self.clock.move(30_000)
        return page.session

    def close(self) -> None:
        assert pools.wait()
        self.window.close()
        self.app.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(qtbot, themed, tmp_path):
    made = []

    def begin(**how) -> Window:
        made.append(Window(qtbot, tmp_path, **how))
        return made[-1]

    yield begin
    for each in made:
        each.close()


def test_a_whole_set_from_picking_oneself_to_the_result(window, qtbot):
    hand = window()
    hand.pick_kim()
    hand.begin_first()
    assert not pages.button(hand.window, "Begin the set").isEnabled()
    hand.give_word()
    hand.type_in("Your PIN", PIN)
    hand.press("Begin the set")
    for number in (1, 2, 3):
        hand.sees(f"Drill {number} of 3")
        hand.press(f"Begin drill {number}")
        hand.play("skilled:1000")
    hand.sees("a named person decides")
    assert "certified" not in hand.words.lower()
    hand.press("Debrief of drill 2")
    (found,) = hand.debriefs
    assert found.mode == "exam" and found.case is None
    hand.press("To my standing")
    hand.sees("Passed, waiting for a decision")
    hand.sees("was passed and waits for its decision")


def test_a_wrong_pin_begins_nothing(window):
    hand = window()
    hand.pick_kim()
    hand.begin_first()
    hand.give_word()
    hand.type_in("Your PIN", "9999")
    hand.sees("This is not the PIN.")
    assert not pages.button(hand.window, "Begin the set").isEnabled()


def test_something_real_leads_back_to_the_calm_and_says_what_was_drawn(window, qtbot):
    hand = window()
    hand.app.change(hand.app.settings.__class__(person=KIM))
    name = opened(hand.app)
    hand.flow.go_on(name)
    hand.press("Begin drill 1")
    qtbot.waitUntil(lambda: hand.window.page.name == "desk")
    first = hand.window.page.session.scenario.id
    hand.window.page.bridge.void()
    hand.sees("another one that you have never opened")
    hand.press("Begin drill 1")
    qtbot.waitUntil(lambda: hand.window.page.name == "desk")
    assert hand.window.page.session.scenario.id != first


def test_an_exam_that_was_left_is_gone_on_with_by_one_key(window, qtbot):
    hand = window()
    hand.app.change(hand.app.settings.__class__(person=KIM, confirm_quit=False))
    name = opened(hand.app)
    hand.flow.go_on(name)
    hand.press("Begin drill 1")
    qtbot.waitUntil(lambda: hand.window.page.name == "desk")
    run = hand.window.page.session.run
    hand.window.page.session.leave()
    hand.window.go("standing")
    hand.sees("its clock runs")
    hand.clock.move(20_000)
    qtbot.waitUntil(lambda: pages.button(hand.window, "Go on").hasFocus())
    qtbot.keyClick(hand.window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: hand.window.page.name == "desk" and hand.window.page.session.running, timeout=10_000)
    assert hand.window.page.session.run == run
    assert hand.window.page.session.now_ms >= 20_000  # the clock went on meanwhile


def test_the_exams_desk_has_no_pause(window, qtbot):
    hand = window()
    hand.app.change(hand.app.settings.__class__(person=KIM))
    hand.flow.go_on(opened(hand.app))
    hand.press("Begin drill 1")
    qtbot.waitUntil(lambda: hand.window.page.name == "desk")
    assert not hand.window.page.room.bar.pause.isVisible()
    qtbot.keyClick(hand.window.page, Qt.Key.Key_Space)
    assert hand.window.page.session.running


def test_a_supervised_set_on_two_days_asks_for_the_invigilator_each_day(window, qtbot):
    hand = window()
    hand.app.change(hand.app.settings.__class__(person=KIM))
    name = opened(hand.app, "watched", BOSS)
    hand.flow.go_on(name)
    for number in (1, 2):
        hand.press(f"Begin drill {number}")
        hand.play()
    hand.sees("sat on 2 days")
    assert not pages.button(hand.window, "Begin drill 3").isEnabled()
    hand.clock.move(DAY)
    hand.app.sittings.sign_out()
    hand.flow.go_on(name)
    hand.sees("This level is supervised")
    hand.type_in("Name of the invigilator", "Sasha Other")
    for number in (3, 4):
        hand.press(f"Begin drill {number}")
        hand.play()
    hand.sees("a named person decides")


def test_ending_a_set_asks_first_and_tells_what_it_came_to(window):
    hand = window()
    hand.app.change(hand.app.settings.__class__(person=KIM))
    name = opened(hand.app)
    hand.flow.go_on(name)
    hand.press("End the set here …")
    assert "count 0" in hand.words
    assert ExamSets(hand.app.database).get(name).closed_wall_ms is None
    hand.press("End the set")
    hand.sees("Not passed")
    hand.sees("never sat")


def test_a_break_at_a_chapter_stands_until_one_goes_on(sit, qtbot):
    """At the desk itself: the button appears, the feed says why it stands."""
    from tests.sittings.test_breaks import chaptered

    hand = sit(chaptered(), mode="exam")
    hand.session._breaks = True
    hand.wait(61)
    assert hand.session.on_break and hand.room.bar.pause.isVisible()
    assert "A break" in hand.room.feed.still.accessibleName()
    qtbot.mouseClick(hand.room.bar.pause, Qt.MouseButton.LeftButton)
    assert hand.session.running and not hand.room.bar.pause.isVisible()
