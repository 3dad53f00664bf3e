"""Text and views beside each other: what is typed shows, what is picked is found, what is dragged is written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.authoring.tree import parse
from tests.authoring.files import SHIPPED
from tests.editing.texts import GUITAR
from tests.ui.helpers import pages
from tests.ui.helpers.studio import Writer

FIRST_POST = GUITAR.index("\nfeed:") + 1


@pytest.fixture
def write(qtbot, themed):
    writers: list[Writer] = []

    def begin(text: str = GUITAR) -> Writer:
        writers.append(Writer(qtbot, text))
        return writers[-1]

    yield begin
    for writer in writers:
        writer.close()


def place_of(words: str, text: str = GUITAR) -> int:
    return text.index(words)


def last_view(writer: Writer) -> object:
    """The view that was shown last."""
    return next(found.view for found in reversed(writer.studied) if found.view is not None)


def test_a_mistake_is_told_while_one_types_and_gone_when_it_is_mended(write, qtbot) -> None:
    writer = write()
    assert writer.room.problems.model.rowCount() == 0
    at = place_of("by: dana") + len("by: dana")
    writer.editor.select(at, at, keep_focus=False)
    qtbot.keyClicks(writer.editor.words, "x")
    writer.until(lambda: writer.room.problems.model.rowCount() > 0)
    entry = writer.studied[-1].problems[0]
    assert entry.code == "SD302" and writer.editor.text()[entry.start : entry.end] == "danax"
    qtbot.keyClick(writer.editor.words, Qt.Key.Key_Backspace)
    writer.until(lambda: writer.room.problems.model.rowCount() == 0)


def test_a_half_written_quote_leaves_the_views_of_all_the_rest(write, qtbot) -> None:
    writer = write()
    entries = len(last_view(writer).entries)
    at = place_of("    text:", GUITAR[FIRST_POST:]) + FIRST_POST
    writer.editor.select(at, at, keep_focus=False)
    qtbot.keyClicks(writer.editor.words, '    gloss: "half')
    writer.until(lambda: writer.studied[-1].errors > 0)
    writer.rest()
    assert writer.studied[-1].readable
    assert len(last_view(writer).entries) == entries - 1


def test_a_problem_that_is_picked_selects_its_words(write, qtbot) -> None:
    writer = write(GUITAR.replace("by: dana", "by: dnaa", 1))
    shown = writer.room.problems.list
    shown.setFocus()
    shown.setCurrentIndex(shown.model().index(0, 0))
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert writer.editor.words.textCursor().selectedText() == "dnaa"
    assert writer.editor.words.hasFocus()


def test_the_help_tab_explains_the_problem_in_hand_or_the_first(write, qtbot) -> None:
    writer = write(GUITAR.replace("by: dana", "by: danax", 1).replace("storyline: song", "storyline: songg", 1))
    tabs, room = writer.room.lower_tabs, writer.room
    qtbot.mouseClick(pages.button(tabs, "Help"), Qt.MouseButton.LeftButton)
    first = writer.studied[-1].problems[0].code
    assert room.help.isVisible() and room.help.code == first
    qtbot.mouseClick(pages.button(tabs, f"Problems {room.problems.model.rowCount()}"), Qt.MouseButton.LeftButton)
    room.problems.list.setCurrentIndex(room.problems.model.index(1))
    qtbot.mouseClick(pages.button(tabs, "Help"), Qt.MouseButton.LeftButton)
    assert room.help.code == writer.studied[-1].problems[1].code != first


def test_without_problems_there_is_nothing_to_explain(write) -> None:
    assert not pages.button(write().room.lower_tabs, "Help").isEnabled()


def test_whoever_comes_to_the_problems_by_key_has_the_first_in_hand(write) -> None:
    writer = write(GUITAR.replace("by: dana", "by: danax", 1))
    writer.room.editor.words.setFocus()
    writer.room.next_part()
    writer.room.next_part()
    assert writer.room.problems.current().code == "SD302"


def test_h_on_a_problem_opens_its_help_page(write, qtbot) -> None:
    writer = write(GUITAR.replace("by: dana", "by: dnaa", 1))
    shown = writer.room.problems.list
    shown.setFocus()
    shown.setCurrentIndex(shown.model().index(0, 0))
    qtbot.keyClick(shown, Qt.Key.Key_H)
    assert writer.room.help.code == "SD302" and writer.room.help.isVisible()
    qtbot.keyClick(writer.room.help, Qt.Key.Key_Escape)
    assert writer.room.problems.isVisible()


def test_where_the_cursor_is_the_play_bar_follows(write) -> None:
    writer = write()
    place = place_of("id: clip")
    writer.editor.select(place, place, keep_focus=False)
    writer.until(lambda: writer.room.play._time.text() == "0:20")


@pytest.mark.parametrize("view", ["timeline", "graph", "drafts", "load", "chart", "coverage"])
def test_what_is_picked_in_a_view_is_selected_in_the_text(write, view: str) -> None:
    writer = write()
    writer.room.tabs.chosen.emit(view)
    writer.rest()
    writer.room.views[view].picked.emit(("feed", 2, "id"))
    want = parse(GUITAR, "").data["feed"][2]["id"]
    writer.until(lambda: want in writer.editor.words.textCursor().selectedText())


def test_an_inject_moved_in_the_time_line_is_written_and_every_other_byte_stays(write) -> None:
    writer = write()
    feed = parse(GUITAR, "").data["feed"]
    place = next(number for number, entry in enumerate(feed) if entry.get("id") == "clip")
    writer.room.views["timeline"].edit_wanted.emit("move", ("feed", place, 25_000, False))
    writer.until(lambda: writer.editor.text() != GUITAR)
    changed = writer.editor.text()
    assert parse(changed, "").data["feed"][place]["at"] == "0:25"
    assert [line for line in changed.split("\n") if "at:" not in line] == [line for line in GUITAR.split("\n") if "at:" not in line]
    writer.editor.act("undo")
    assert writer.editor.text() == GUITAR


def test_a_new_name_goes_everywhere_and_one_undo_takes_it_back(write) -> None:
    writer = write()
    at = place_of("by: dana") + 5
    writer.editor.rename_wanted.emit(at, "danielle")
    writer.until(lambda: "by: danielle" in writer.editor.text())
    assert "by: dana\n" not in writer.editor.text()
    writer.rest()
    assert writer.studied[-1].errors == 0
    writer.editor.act("undo")
    assert writer.editor.text() == GUITAR


def test_a_definition_in_the_text_is_gone_to_and_one_of_the_chart_asked_for(write, qtbot) -> None:
    writer = write()
    writer.editor.definition_wanted.emit(place_of("by: dana") + 5)
    writer.until(lambda: writer.editor.words.textCursor().selectedText() == "dana")
    assert writer.editor.cursor_offset() < FIRST_POST
    with qtbot.waitSignal(writer.hands.file_wanted, timeout=60_000) as asked:
        writer.editor.definition_wanted.emit(place_of("seat: ") + 8)
    assert asked.args[0].endswith(".yaml") and asked.args[2] > asked.args[1]


def test_the_uses_of_a_name_are_listed_and_walked(write, qtbot) -> None:
    writer = write()
    writer.editor.uses_wanted.emit(place_of("by: dana") + 5)
    writer.until(lambda: writer.room.mentions._list.count() > 2)
    writer.room.mentions._list.setCurrentRow(1)
    qtbot.keyClick(writer.room.mentions._list, Qt.Key.Key_Return)
    assert writer.editor.words.textCursor().selectedText() == "dana"


def test_words_are_offered_where_one_types(write, qtbot) -> None:
    writer = write()
    at = place_of("by: dana")
    writer.editor.select(at + 4, at + 8, keep_focus=False)
    qtbot.keyClick(writer.editor.words, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    writer.until(lambda: writer.editor.completing.list.isVisible())


def test_an_edit_worked_out_for_an_older_text_is_not_made(write, qtbot) -> None:
    writer = write()
    writer.room.views["timeline"].edit_wanted.emit("move", ("feed", 1, 600_000, False))
    writer.editor.words.setFocus()
    qtbot.keyClicks(writer.editor.words, "#")
    typed = writer.editor.text()
    writer.rest()
    qtbot.wait(50)
    assert writer.editor.text() == typed


def test_the_key_to_the_next_problem_brings_what_is_wrong_there_to_the_front(write, qtbot) -> None:
    text = GUITAR.replace("by: dana", "by: danna", 1)
    writer = write(text)
    writer.room.show_lower("uses")
    qtbot.keyClick(writer.room.editor.words, Qt.Key.Key_F8)
    assert writer.room.lower_tabs.current == "problems"
    entry = writer.room.problems.current()
    assert text[entry.start : entry.end] == "danna"


def test_tabs_without_room_keep_the_chosen_word_whole(themed, qtbot) -> None:
    from app.ui.widgets.tabs import Tabs

    tabs = Tabs("Views")
    qtbot.addWidget(tabs)
    for words in ("Time line", "Story graph", "Drafts", "Reading load"):
        tabs.add(words, words)
    tabs.resize(tabs.sizeHint())
    tabs.show()
    said = [button.text() for button in tabs._buttons.values()]
    assert said == list(tabs._buttons)
    tabs.show_tab("Story graph")
    tabs.resize(tabs.sizeHint().width() * 2 // 3, tabs.height())
    said = [button.text() for button in tabs._buttons.values()]
    assert said[1] == "Story graph" and any("…" in words for words in said)
    assert [button.accessibleName() for button in tabs._buttons.values()] == list(tabs._buttons)
    qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() - 1 for button in tabs._buttons.values()))
    tabs.resize(tabs.sizeHint())
    assert [button.text() for button in tabs._buttons.values()] == list(tabs._buttons)


def test_a_chart_is_not_called_a_text_that_can_be_played(qtbot, themed) -> None:
    path = SHIPPED / "charts" / "skylark-hub.yaml"
    writer = Writer(qtbot, path.read_text(encoding="utf-8"), path)
    try:
        assert writer.room.problems.model.rowCount() == 0
        assert "played" not in writer.room.problems._none.text()
        assert not writer.room.play._button.isEnabled()
    finally:
        writer.close()
