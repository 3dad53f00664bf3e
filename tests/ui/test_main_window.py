"""The frame: places by key, the way back, EXERCISE on every page, one message at a time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from app.errors import StorageError
from app.ui.main_window import MainWindow, Place
from app.ui.notices import Notices
from app.ui.widgets.labels import ExerciseStamp
from app.ui.widgets.layout import column
from app.ui.widgets.page import Page
from tests.ui.helpers import pages

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def a_page(name: str, stays: bool = False, bars: bool = False) -> Page:
    class Made(Page):
        own_bars = bars

        def __init__(self) -> None:
            super().__init__()
            self.name = name
            self.field = QLineEdit()
            self.field.setAccessibleName("field")
            parts = [QLabel(name), self.field] + ([ExerciseStamp()] if bars else [])
            self.setLayout(column(*parts))

        def title(self) -> str:
            return name.capitalize()

        def keys(self):
            return (("x", f"key of {name}"),)

        def may_leave(self) -> bool:
            return not stays

    return Made()


@pytest.fixture
def door():
    return Notices()


@pytest.fixture
def window(qtbot, themed, door):
    made = MainWindow()
    qtbot.addWidget(made)
    made.furnish(
        (
            Place("library", lambda: a_page("library"), "Library"),
            Place("standing", lambda: a_page("standing"), "My standing"),
            Place("briefing", lambda: a_page("briefing")),
            Place("desk", lambda: a_page("desk", bars=True)),
            Place("stubborn", lambda: a_page("stubborn", stays=True)),
        ),
        door,
    )
    made.resize(1280, 720)
    made.go("library")
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_exercise_stands_on_every_page_and_in_the_title(window):
    for name in ("library", "standing", "briefing", "desk"):
        window.go(name)
        stamps = [stamp for stamp in window.findChildren(ExerciseStamp) if stamp.isVisible()]
        assert len(stamps) == 1, name
        assert window.windowTitle() == f"EXERCISE – {name.capitalize()} – Stormdrill"


def test_places_are_one_key_away(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    assert window.page.name == "standing"
    qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
    assert window.page.name == "library"


def test_the_way_back_is_alt_left_and_a_button(window, qtbot):
    window.go("briefing")
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.page.name == "library"
    window.go("briefing")
    pages.button(window, "Back").click()
    assert window.page.name == "library"
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.page.name == "library"


def test_going_instead_leaves_no_way_back_to_the_page_before(window):
    window.go("briefing")
    window.go("desk")
    window.go("standing")
    window.go("briefing")
    window.go("desk", instead=True)
    window.back()
    assert window.page.name == "standing"


def test_a_page_that_cannot_be_left_keeps_the_window(window):
    window.go("stubborn")
    assert not window.go("library")
    window.back()
    assert window.page.name == "stubborn"
    assert not window.close()


def test_pages_are_made_when_first_shown_and_kept(window):
    assert window.page_of("briefing") is window.page_of("briefing")


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
def test_all_keys_come_up_and_go_away_and_the_focus_returns(window, qtbot, key):
    qtbot.keyClick(window.page, key)
    assert "key of library" in pages.words(window)
    assert "back to the page before" in pages.words(window)
    window._frame._keys.setFocus()
    qtbot.keyClick(window._frame._keys, Qt.Key.Key_Escape)
    assert not window._frame._keys.isVisible()


def test_a_question_mark_in_a_field_is_a_question_mark(window, qtbot):
    window.page.field.setFocus()
    qtbot.keyClicks(window.page.field, "who?")
    assert window.page.field.text() == "who?"
    assert window._frame._keys is None


def test_messages_stand_in_line_and_are_put_away(window, door):
    door.error(StorageError("The disk is full.", "Make room."))
    door.warn("Second")
    assert "The disk is full." in pages.words(window)
    assert "Make room." in pages.words(window)
    assert "Second" not in pages.words(window)
    pages.button(window, "Put away").click()
    assert "Second" in pages.words(window)
    pages.button(window, "Put away").click()
    assert not window._frame._notice.isVisible()


def test_a_message_with_a_key_replaces_itself_and_can_be_taken_back(window, door):
    door.warn("Reading 1", key="reading")
    door.warn("Reading 2", key="reading")
    assert "Reading 2" in pages.words(window)
    door.put_away("reading")
    assert not window._frame._notice.isVisible()


def test_one_thing_to_do_about_it_is_a_button(window, door, qtbot):
    door.ask("A drill is open.", "Resume", "open")
    with qtbot.waitSignal(door.acted) as caught:
        pages.button(window, "Resume").click()
    assert caught.args == ["open"]


def test_a_short_message_goes_by_itself(window, door, qtbot):
    door.tell("Saved.", stays_ms=20)
    assert "Saved." in pages.words(window)
    qtbot.waitUntil(lambda: not window._frame._notice.isVisible(), timeout=2_000)


def test_a_bug_is_told_kindly_without_its_trace(window, door):
    door.error(ZeroDivisionError("division by zero"))
    shown = pages.words(window)
    assert "Something in the program went wrong." in shown
    assert "division" not in shown


def test_the_frame_can_be_reached_and_holds_no_markup(window, door):
    door.warn("<b>bold</b>")
    assert pages.unreachable(window) == []
    assert [text for text in pages.marked_up(window) if text not in ("library",)] == []
