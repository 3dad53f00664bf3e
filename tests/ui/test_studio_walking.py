"""Through the writing room by key: where the focus lands, what a key does there, what goes when another file comes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea

from tests.ui.helpers import pages
from tests.ui.test_studio_flow import Studio, own
from tests.ui.test_studio_nothing_lost import second

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def studio(opened, qtbot, small_home):
    """The studio on a scenario of one's own, with the keys on it."""
    made = Studio(qtbot, *opened(), own(small_home))
    made.activate()
    made.editor.setFocus()
    return made


def press(studio: Studio, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    studio.qtbot.keyClick(studio.window.focusWidget(), key, modifier)


def test_a_view_takes_the_focus_where_its_arrows_walk(studio: Studio) -> None:
    room = studio.page.room("write")
    for name in room.views:
        room.tabs.chosen.emit(name)
        room.show_view(name)
        studio.rest()
        studio.editor.setFocus()
        press(studio, Qt.Key.Key_F6)
        focus = studio.window.focusWidget()
        assert room.view.isAncestorOf(focus) and focus.focusPolicy() & Qt.FocusPolicy.TabFocus, name
        assert isinstance(focus, QAbstractScrollArea) or focus.accessibleName(), name


def test_the_views_turn_both_ways_and_the_focus_goes_along(studio: Studio) -> None:
    room = studio.page.room("write")
    first = room.view
    press(studio, Qt.Key.Key_F6)
    press(studio, Qt.Key.Key_Tab, CONTROL)
    assert room.view is not first and room.view.isAncestorOf(studio.window.focusWidget())
    press(studio, Qt.Key.Key_Backtab, CONTROL | SHIFT)
    assert room.view is first and first.isAncestorOf(studio.window.focusWidget())
    studio.editor.setFocus()
    press(studio, Qt.Key.Key_Tab, CONTROL)
    assert studio.editor.words.hasFocus()


def test_what_was_moved_in_a_view_is_undone_there(studio: Studio) -> None:
    before = studio.editor.text()
    press(studio, Qt.Key.Key_F6)
    canvas = studio.page.room("write").view.canvas
    canvas.choose((next(at for at, lane in enumerate(canvas.lanes) if lane.marks and lane.marks[0].movable), 0))
    press(studio, Qt.Key.Key_Right, SHIFT)
    studio.until(lambda: studio.editor.text() != before)
    press(studio, Qt.Key.Key_Z, CONTROL)
    assert studio.editor.text() == before


def test_what_is_picked_in_a_view_is_not_typed_over(studio: Studio) -> None:
    hands = studio.inside._hands
    studio.editor.select(0, 0)
    hands.select(("feed", 3), focus=False)
    studio.until(lambda: studio.editor.cursor_offset() > 0)
    assert studio.editor.words.textCursor().selectedText() == ""


def test_esc_leads_out_of_the_text_both_ways(studio: Studio) -> None:
    press(studio, Qt.Key.Key_Escape)
    press(studio, Qt.Key.Key_Shift)
    before = studio.editor.text()
    press(studio, Qt.Key.Key_Backtab, SHIFT)
    assert not studio.editor.words.hasFocus() and studio.editor.text() == before


def test_why_it_cannot_be_played_stays_wherever_the_cursor_goes(studio: Studio, qtbot) -> None:
    play = studio.page.room("write").play
    at = studio.editor.text().index("by: dana") + 8
    studio.editor.select(at, at)
    qtbot.keyClicks(studio.editor.words, "x")
    studio.until(lambda: "1 error keeps it" in pages.words(play))
    other = studio.editor.text().index("- id: clip") + 8
    studio.editor.select(other, other)
    studio.until(lambda: play._time.text() != "0:00")
    assert "1 error keeps it" in pages.words(play)
    press(studio, Qt.Key.Key_F5)
    studio.until(lambda: "F8 goes to the next one" in pages.words(studio.window))


def test_another_file_knows_nothing_of_the_one_before(studio: Studio) -> None:
    room = studio.page.room("write")
    room.play.play()
    studio.until(lambda: studio.window.page.name == "desk")
    pages.button(studio.window.page, "Back to the text").click()
    assert "A try stands at" in pages.words(studio.page) and studio.window.focusWidget() is studio.editor.words
    at = studio.editor.text().index("by: dana") + 5
    studio.editor.select(at, at)
    press(studio, Qt.Key.Key_F12, SHIFT)
    studio.until(lambda: "dana" in pages.words(room.mentions))
    studio.open(second(studio))
    assert "A try stands at" not in pages.words(studio.page)
    assert "dana" not in pages.words(room.mentions)


def test_a_name_of_this_file_alone_is_looked_for_in_this_file(studio: Studio) -> None:
    at = studio.editor.text().index("storyline: song") + 12
    studio.editor.select(at, at)
    press(studio, Qt.Key.Key_U, CONTROL | SHIFT)
    room = studio.page.room("write")
    studio.until(lambda: room.mentions.isVisible() and "song" in pages.words(room.mentions))
    assert studio.page.here == "write"


def test_the_pass_mark_goes_on_once_the_text_is_saved(studio: Studio) -> None:
    studio.type("mine")
    studio.page.go("pass-mark")
    room = studio.page.room("pass-mark")
    studio.until(lambda: "Save the scenario" in pages.words(room))
    press(studio, Qt.Key.Key_S, CONTROL)
    studio.until(lambda: studio.inside._file.saved and "Save the scenario" not in pages.words(room))


def test_a_room_that_has_written_the_file_at_hand_stays_in_sight(studio: Studio) -> None:
    studio.page.go("scenarios")
    studio.file.write_text("# taken in\n" + studio.file.read_text(encoding="utf-8"), encoding="utf-8")
    studio.page.room("scenarios").written.emit(studio.file)
    studio.until(lambda: studio.editor.text().startswith("# taken in\n"))
    assert studio.page.here == "scenarios"
    studio.open(second(studio))
    assert studio.page.here == "write"


def test_an_entrys_first_line_is_its_own_from_the_left_edge_on(studio: Studio) -> None:
    play = studio.page.room("write").play
    text = studio.editor.text()
    for name, at in (("clip", "0:20"), ("stuck", "1:15")):
        place = text.index(f"  - id: {name}\n")
        studio.editor.select(place, place)
        studio.until(lambda at=at: play._time.text() == at)


def test_a_rename_says_how_many_places_it_changed(studio: Studio) -> None:
    at = studio.editor.text().index("by: dana") + 5
    count = studio.editor.text().count("by: dana\n")
    studio.editor.select(at, at)
    press(studio, Qt.Key.Key_F2)
    studio.until(lambda: studio.window.focusWidget().accessibleName() == "New name")
    studio.qtbot.keyClicks(studio.window.focusWidget(), "danielle")
    press(studio, Qt.Key.Key_Return)
    studio.until(lambda: "by: danielle\n" in studio.editor.text())
    assert f"Renamed in {count + 1} places." in pages.words(studio.window)


def test_undone_as_far_as_it_goes_the_text_is_the_saved_one(studio: Studio) -> None:
    studio.type("mine")
    assert not studio.inside._file.saved
    while studio.editor.words.document().isUndoAvailable():
        studio.editor.words.undo()
    studio.until(lambda: studio.inside._file.saved)
    assert not list(studio.file.parent.glob("*draft*"))


def test_a_try_in_which_nothing_was_done_does_not_take_the_place_of_ones_last(studio: Studio, qtbot) -> None:
    room = studio.page.room("write")
    tried = studio.inside._try

    def back(past: str) -> None:
        tried.begin(90_000, past)
        studio.until(lambda: studio.window.page.name == "desk")

    back("nothing")
    qtbot.keyClicks(studio.window.page, " j4")
    studio.until(lambda: len(studio.window.page.session.recorder.commands) == 1)
    mine = tuple(studio.window.page.session.recorder.commands)
    pages.button(studio.window.page, "Back to the text").click()
    back("playbook")
    assert studio.window.page.session.recorder.commands
    pages.button(studio.window.page, "Back to the text").click()
    tried.drop()
    assert tried._mine[1] == mine and room is not None
