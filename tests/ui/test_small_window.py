"""The smallest window with the largest text: nothing is cut through, and what has no room waits behind a key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.ui.language import speak
from app.ui.main_window import MainWindow, Place
from app.ui.notices import Notices
from app.ui.theme import theme
from app.ui.widgets.labels import KeyCap
from app.ui.widgets.layout import column
from app.ui.widgets.page import Page
from tests.ui.helpers import pages
from tests.ui.helpers.studio import Writer

SMALLEST = (1024, 640)
PLACES = (("library", "Library"), ("catalogue", "Catalogue"), ("standing", "My standing"), ("studio", "Studio"), ("hr", "HR"))


class FullPage(Page):
    """A page with more keys than there is room for."""

    name = "library"

    def __init__(self, status: str = "") -> None:
        super().__init__()
        self._status = status
        self.setLayout(column(QLabel("inside")))

    def title(self) -> str:
        return "A rather long title of a page"

    def subtitle(self) -> str:
        return "and what is at hand on it, which is longer"

    def keys(self):
        return (("F5", "play from here"), ("F6", "text, view, problems"), ("Ctrl Tab", "next view"),
                ("F8", "next problem"), ("F12", "to the definition"), ("Ctrl F5", "go on with a try"))  # fmt: skip

    def status(self) -> str:
        return self._status


@pytest.fixture
def large_text(qapp):
    theme.apply(qapp, "light", text_percent=150, reduced_motion=True)
    yield qapp
    theme.apply(qapp, "light", reduced_motion=True)


@pytest.fixture
def window(qtbot, large_text):
    def make(status: str = "", size: tuple[int, int] = SMALLEST) -> MainWindow:
        made = MainWindow()
        qtbot.addWidget(made)
        made.furnish(tuple(Place(name, lambda: FullPage(status), words) for name, words in PLACES), Notices())
        made.resize(*size)
        made.go("library")
        with qtbot.waitExposed(made):
            made.show()
        return made

    return make


@pytest.mark.parametrize("status", ["", "12 posts in sight, 3 of them yours"])
def test_no_word_of_the_bars_is_cut_through(window, status: str) -> None:
    made = window(status)
    assert pages.cut_through(made) == []
    caps = [cap for cap in made.findChildren(KeyCap) if cap.isVisible()]
    assert len(caps) >= 3
    assert [cap.text() for cap in caps if cap.width() < cap.sizeHint().width()] == []


def test_icons_alone_keep_their_names_and_get_their_words_back(window, qtbot) -> None:
    made = window()
    assert pages.button(made, "Settings").text() == "" and pages.button(made, "Keys").text() == ""
    made.resize(1600, 700)
    qtbot.waitUntil(lambda: pages.button(made, "Settings").text() == "Settings")
    assert pages.button(made, "Keys").text() == "Keys"


def test_german_words_of_the_bars_are_whole_or_end_in_dots(window, qapp) -> None:
    speak(qapp, "de")
    try:
        assert pages.cut_through(window("3 Beiträge")) == []
    finally:
        speak(qapp, "en")


@pytest.fixture
def low_writer(qtbot, large_text):
    made = Writer(qtbot, "title: late\n")
    made.room.setMinimumSize(1, 1)  # as in the window, which decides how small it may be
    made.room.resize(1024, 420)
    qtbot.waitUntil(lambda: made.room.height() == 420)
    yield made
    made.close()


def test_in_a_low_room_the_problems_wait_behind_their_tabs(low_writer, qtbot) -> None:
    room = low_writer.room
    assert not room.problems.isVisible() and room.lower_tabs.isVisible()
    assert pages.cut_through(room.lower_tabs) == []
    room.editor.words.setFocus()
    room.next_part()
    assert room.view.isAncestorOf(room.focusWidget()) and not room.problems.isVisible()
    room.next_part()
    assert room.problems.isVisible() and room.problems.isAncestorOf(room.focusWidget())
    room.next_part()
    assert room.editor.isAncestorOf(room.focusWidget()) and not room.problems.isVisible()


def test_a_tab_pulls_the_drawer_out_and_pushes_it_in(low_writer, qtbot) -> None:
    room = low_writer.room
    uses = pages.button(room.lower_tabs, "Uses")
    qtbot.mouseClick(uses, Qt.MouseButton.LeftButton)
    assert room.mentions.isVisible()
    room.show_lower("problems")
    assert room.problems.isVisible()
    room.show_lower("uses")
    qtbot.mouseClick(uses, Qt.MouseButton.LeftButton)
    assert not room.mentions.isVisible()


def test_with_room_again_the_problems_stand_below_the_text(low_writer, qtbot) -> None:
    low_writer.room.resize(1024, 900)
    qtbot.waitUntil(low_writer.room.problems.isVisible)
