"""The studio's text editor, through its keys, its pointer and its clipboard."""

from __future__ import annotations


import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextOption

from app.authoring.editing.changes import TextChange, apply
from app.authoring.source import SIZE_CAP
from app.ui.notices import notices
from app.ui.widgets.studio.editor import KEYS
from app.ui.widgets.studio.editor_keys import ACTS
from app.ui.widgets.studio.editor_menu import EditorMenu
from tests.ui.helpers.editor import ALT, CONTROL, GUITAR, SHIFT, SMALL, at_an_editor, done, underlined


@pytest.fixture
def hand(qtbot, themed):
    return at_an_editor(qtbot)


# -- text and places


def test_a_text_goes_in_and_comes_out_character_for_character(hand):
    text = "a: \u00a0no break\tand\u2003wide\n\n# \U0001f600 \u00e9\n"
    hand.editor.set_text(text)
    assert hand.text == text
    hand.press(Qt.Key.Key_Z, CONTROL)
    assert hand.text == text


def test_places_are_characters_whatever_stands_before_them(hand):
    moved = []
    hand.editor.cursor_moved.connect(moved.append)
    at = hand.after("\U0001f3b8 bro")
    assert hand.editor.cursor_offset() == at and moved[-1] == at
    hand.type("X")
    assert hand.text == SMALL.replace("bro", "broX")
    hand.editor.apply((TextChange(at, at + 1, "\U0001f600\U0001f600"),))
    assert hand.text == SMALL.replace("bro", "bro\U0001f600\U0001f600")
    assert hand.editor.cursor_offset() == at + 2
    start = hand.text.index("claim")
    hand.editor.select(start, start + 5)
    assert hand.selected() == "claim"
    hand.press(Qt.Key.Key_Z, CONTROL)
    assert hand.text == SMALL.replace("bro", "broX")


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 80), st.integers(0, 6), st.text("ab\n\U0001f600", max_size=4)), max_size=6))
def test_changes_say_and_undo_what_they_do(hand, wanted):
    hand.editor.set_text(SMALL)
    text = SMALL
    for start, length, new in wanted:
        start = min(start, len(text))
        changes = (TextChange(start, min(start + length, len(text)), new),)
        before, text = text, apply(text, changes)
        hand.editor.apply(changes)
        assert hand.text == text
        if text != before:
            hand.editor.words.undo()
            assert hand.text == before
            hand.editor.words.redo()
            assert hand.text == text


def test_a_group_of_changes_is_one_step_and_moves_neither_cursor_nor_sight(hand):
    hand.editor.set_text(GUITAR)
    at = hand.go("id: clip")
    top = hand.editor.words.firstVisibleBlock().text()
    told = []
    hand.editor.changed.connect(lambda: told.append(hand.text))
    changes = (TextChange(0, 0, "# one\n# two\n"), TextChange(GUITAR.index("title:"), GUITAR.index("title:") + 5, "name"))
    changes += (TextChange(len(GUITAR) - 1, len(GUITAR), "\n# end\n"),)
    hand.editor.apply(changes)
    wanted = apply(GUITAR, changes)
    assert told == [wanted]
    assert hand.text[hand.editor.cursor_offset() :].startswith("id: clip")
    assert hand.editor.cursor_offset() == at + 11
    assert hand.editor.words.firstVisibleBlock().text() == top
    hand.press(Qt.Key.Key_Z, CONTROL)
    assert hand.text == GUITAR
    hand.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert hand.text == wanted
    hand.press(Qt.Key.Key_Z, CONTROL)
    hand.press(Qt.Key.Key_Y, CONTROL)
    assert hand.text == wanted


def test_thousands_of_changes_are_one_step_too(hand):
    text = "ab\n" * 6_000
    hand.editor.set_text(text)
    hand.editor.apply(tuple(TextChange(at * 3, at * 3 + 1, "\U0001f600") for at in range(6_000)))
    assert hand.text == "\U0001f600b\n" * 6_000
    hand.press(Qt.Key.Key_Z, CONTROL)
    assert hand.text == text


def test_every_key_is_told_once(hand):
    told = []
    hand.editor.changed.connect(lambda: told.append(1))
    hand.go("claim")
    for word in ("x", "\n"):
        hand.type(word)
    hand.press(Qt.Key.Key_D, CONTROL)
    hand.press(Qt.Key.Key_Z, CONTROL)
    assert len(told) == 4


def test_what_is_selected_is_brought_into_calm_sight(hand):
    hand.editor.set_text(GUITAR)
    for words in ("id: gate-change", "format: 1", "id: clip", "Whitlock"):
        hand.go(words)
        top, height = hand.editor.words.cursorRect().top(), hand.editor.words.viewport().height()
        first = hand.editor.words.textCursor().blockNumber() < 8
        assert (0 if first else 0.1 * height) <= top <= 0.8 * height


def test_selecting_leaves_the_focus_alone_unless_told(hand, qtbot):
    hand.press(Qt.Key.Key_G, CONTROL)
    assert hand.editor.feet.line.field.hasFocus()
    hand.editor.select(3, 5)
    assert hand.editor.feet.line.field.hasFocus()
    hand.editor.select(3, 5, keep_focus=False)
    assert hand.editor.words.hasFocus()


# -- typing


def test_enter_keeps_the_indentation_and_deepens_after_a_key(hand):
    hand.editor.set_text("")
    hand.type("feed:\n- id: clip\nat: now\ndrafts: \na: |\nprose:\nmore")
    assert hand.text == (
        "feed:\n  - id: clip\n    at: now\n    drafts:\n      a: |\n        prose:\n        more"
    )


def test_a_dash_at_the_left_edge_becomes_an_entry_of_the_list_above(hand):
    hand.editor.set_text("feed:\n  - id: clip\n    at: now\n\n")
    hand.editor.select(len(hand.text), len(hand.text))
    hand.type("- id: more")
    assert hand.text == "feed:\n  - id: clip\n    at: now\n\n  - id: more"
    hand.editor.set_text("feed:\n  - id: clip\n")
    hand.editor.select(len(hand.text), len(hand.text))
    hand.type("    - a - b")
    assert hand.text == "feed:\n  - id: clip\n    - a - b"
    hand.editor.set_text("text: one\n")
    hand.editor.select(len(hand.text), len(hand.text))
    hand.type("- a")
    assert hand.text == "text: one\n- a"


def test_a_line_that_is_parted_begins_where_the_first_half_does(hand):
    hand.editor.set_text("    why: one  two\n")
    hand.editor.select(12, 12)
    hand.type("\n")
    assert hand.text == "    why: one\n    two\n"
    hand.editor.set_text("    why: one\n")
    hand.editor.select(0, 0)
    hand.type("\n")
    assert hand.text == "\n    why: one\n"
    hand.editor.set_text("    why: one\n    at: two\n")
    hand.editor.select(20, 11)
    hand.type("\n")
    assert hand.text == "    why: on\n    two\n"


def test_enter_with_shift_is_no_other_kind_of_line(hand):
    hand.go("feed:")
    hand.press(Qt.Key.Key_Return, SHIFT)
    assert hand.text == SMALL.replace("feed:", "\nfeed:") and hand.editor.words.blockCount() == SMALL.count("\n") + 2


def test_broken_lines_go_on_below_their_own_beginning(hand):
    hand.editor.set_text("a:\n  - log: " + "word " * 60 + "\n    b: " + "\U0001f600" * 200)
    for block, _ in hand.editor.words.lines_in_sight()[1:]:
        lines = [block.layout().lineAt(number) for number in range(block.layout().lineCount())]
        assert len(lines) > 3 and block.lineCount() == len(lines)
        wide = hand.editor.words.fontMetrics().horizontalAdvance(" ")
        assert [round((line.x() - lines[0].x()) / wide) for line in lines] == [0] + [6] * (len(lines) - 1)
        assert all(line.x() + line.naturalTextWidth() <= hand.editor.words.viewport().width() for line in lines)
        assert sum(line.textLength() for line in lines) == block.length() - 1


def test_every_line_can_be_reached_however_many_are_broken(hand, qtbot):
    hand.editor.resize(380, 500)
    hand.editor.set_text(GUITAR)
    bar = hand.editor.words.verticalScrollBar()
    while True:
        before = bar.value()
        hand.press(Qt.Key.Key_PageDown)
        qtbot.wait(1)
        if bar.value() == before:
            break
    last, where = hand.editor.words.lines_in_sight()[-1]
    assert not last.next().isValid() and where.bottom() <= hand.editor.words.viewport().height()
    hand.press(Qt.Key.Key_Home, CONTROL)
    assert bar.value() == 0 and hand.editor.cursor_offset() == 0


def test_tab_puts_spaces_in_and_moves_selected_lines(hand):
    hand.go("class")
    hand.press(Qt.Key.Key_Tab)
    assert "      class: claim" in hand.text
    hand.press(Qt.Key.Key_Backspace)
    assert hand.text == SMALL
    start, end = hand.text.index("by:"), hand.text.index("claim")
    hand.editor.select(start, end)
    hand.press(Qt.Key.Key_Tab)
    assert "\n      by: dana\n      text:" in hand.text and "\n      class" in hand.text
    hand.press(Qt.Key.Key_Backtab, SHIFT)
    assert hand.text == SMALL


def test_esc_then_tab_walks_out_of_the_text(hand, qtbot):
    from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

    house = QWidget()
    qtbot.addWidget(house)
    other = QLineEdit()
    box = QVBoxLayout(house)
    box.addWidget(hand.editor)
    box.addWidget(other)
    with qtbot.waitActive(house):
        house.show()
        house.activateWindow()
    hand.editor.setFocus()
    hand.press(Qt.Key.Key_Escape)
    hand.press(Qt.Key.Key_Tab)
    assert hand.text == SMALL and not hand.editor.words.hasFocus()
    hand.editor.setParent(None)
    qtbot.addWidget(hand.editor)


def test_lines_are_commented_moved_and_doubled(hand):
    hand.go("by: dana")
    hand.press(Qt.Key.Key_Slash, CONTROL)
    assert "    # by: dana\n" in hand.text
    hand.press(Qt.Key.Key_Slash, CONTROL)
    assert hand.text == SMALL
    hand.press(Qt.Key.Key_Up, ALT)
    assert "feed:\n    by: dana\n  - id: clip\n" in hand.text
    assert hand.text[hand.editor.cursor_offset() :].startswith("by: dana")
    hand.press(Qt.Key.Key_Down, ALT)
    assert hand.text == SMALL
    hand.press(Qt.Key.Key_D, CONTROL)
    assert hand.text == SMALL.replace("    by: dana\n", "    by: dana\n    by: dana\n")
    for _ in range(4):
        hand.press(Qt.Key.Key_Z, CONTROL)
    assert hand.text == SMALL.replace("    by: dana\n", "    # by: dana\n")


def test_the_first_line_cannot_go_up_nor_the_last_down(hand):
    hand.go("format")
    hand.press(Qt.Key.Key_Up, ALT)
    hand.editor.select(len(SMALL), len(SMALL))
    hand.press(Qt.Key.Key_Down, ALT)
    assert hand.text == SMALL


def test_keys_of_the_text_are_not_taken_by_the_page_around_it(hand, qtbot):
    from PySide6.QtGui import QKeySequence, QShortcut

    taken = []
    shortcut = QShortcut(QKeySequence("Ctrl+D"), hand.editor, lambda: taken.append(1))
    hand.go("by: dana")
    hand.press(Qt.Key.Key_D, CONTROL)
    assert taken == [] and hand.text.count("by: dana") == 2
    shortcut.deleteLater()


# -- clipboard


def test_what_a_file_may_not_hold_stays_out_of_a_paste(hand, qtbot):
    QGuiApplication.clipboard().setText("a\0b\r\nc\u2028d\ufeff")
    hand.go("claim")
    with qtbot.waitSignal(notices.came) as came:
        hand.press(Qt.Key.Key_V, CONTROL)
    assert hand.text == SMALL.replace("claim", "ab\nc\ndclaim")
    assert "invisible" in came.args[0].text


def test_a_paste_that_no_file_could_hold_is_refused_with_a_sentence(hand, qtbot):
    data = QMimeData()
    room = SIZE_CAP - len(SMALL.encode())
    lines = ("word " * 20 + "\n") * (room // 101 + 1)
    data.setText(lines[: room + 1])
    with qtbot.waitSignal(notices.came) as came:
        hand.editor.words.insertFromMimeData(data)
    assert hand.text == SMALL and "2 MiB" in came.args[0].text
    data.setText(lines[:room])
    hand.editor.words.insertFromMimeData(data)
    assert len(hand.text.encode()) == SIZE_CAP


def test_a_line_that_would_take_the_window_minutes_to_draw_is_refused_or_broken_anywhere(hand, qtbot):
    data = QMimeData()
    data.setText("x" * 20_001)
    with qtbot.waitSignal(notices.came) as came:
        hand.editor.words.insertFromMimeData(data)
    assert hand.text == SMALL and "20,000" in came.args[0].text
    hand.editor.set_text("a: " + "x" * 60_000)
    assert hand.editor.words.wordWrapMode() == QTextOption.WrapMode.WrapAnywhere
    hand.editor.set_text(SMALL)
    assert hand.editor.words.wordWrapMode() == QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def test_what_is_copied_is_what_stands_there(hand):
    hand.editor.set_text("a\u00a0b\n\U0001f600c\n")
    hand.press(Qt.Key.Key_A, CONTROL)
    hand.press(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "a\u00a0b\n\U0001f600c\n"


def test_a_file_that_is_dropped_is_not_typed(hand):
    data = QMimeData()
    data.setUrls(["file:///tmp/a.yaml"])
    assert not hand.editor.words.canInsertFromMimeData(data)


# -- the rest


def test_a_text_to_be_read_cannot_be_changed(hand):
    hand.editor.set_read_only(True)
    hand.go("by: dana")
    hand.type("x\n")
    for key, modifier in ((Qt.Key.Key_D, CONTROL), (Qt.Key.Key_Slash, CONTROL), (Qt.Key.Key_Up, ALT), (Qt.Key.Key_F2, None),
                          (Qt.Key.Key_V, CONTROL), (Qt.Key.Key_Backspace, None), (Qt.Key.Key_Space, CONTROL)):
        hand.press(key, modifier or Qt.KeyboardModifier.NoModifier)
    assert hand.text == SMALL
    hand.press(Qt.Key.Key_F, CONTROL)
    assert hand.editor.feet.find.isVisible()
    hand.press(Qt.Key.Key_Escape, on=hand.editor.feet.find.words)
    before = hand.editor.cursor_offset()
    hand.press(Qt.Key.Key_Down)
    assert hand.editor.cursor_offset() != before
    hand.editor.set_read_only(False)
    hand.type("x")
    assert hand.text != SMALL


def test_the_menu_says_in_words_what_can_be_done_and_by_which_key(hand):
    menu = EditorMenu(hand.editor.words, True)
    lines = {action.data(): action for action in menu.actions() if action.data()}
    assert lines["rename"].text().endswith("\tF2") and not lines["copy"].isEnabled() and lines["break"].isChecked()
    for name, action in lines.items():
        assert name in hand.editor._acts and "\t" in action.text()
    hand.go("by: dana")
    assert hand.editor.act("double") and hand.text.count("by: dana") == 2
    hand.editor.set_read_only(True)
    assert not hand.editor.act("double")
    menu.deleteLater()


def test_every_key_of_the_table_does_something(hand):
    assert len(KEYS) == len(ACTS)
    for act in ACTS:
        assert not act.press or act.name in hand.editor._acts, act.name
    assert len({press for act in ACTS for press in act.press}) == sum(len(act.press) for act in ACTS)


def test_a_new_text_has_no_past(hand):
    hand.type("x")
    hand.editor.show_problems([(0, 3, "error", "x")])
    hand.editor.set_text("a: 1\n")
    hand.press(Qt.Key.Key_Z, CONTROL)
    assert hand.text == "a: 1\n" and underlined(hand) == []
    assert hand.editor.cursor_offset() == 0


def test_long_lines_break_or_not(hand):
    hand.editor.set_text("a: " + "word " * 60)
    assert hand.editor.words.horizontalScrollBar().maximum() == 0
    hand.press(Qt.Key.Key_Z, ALT)
    assert hand.editor.words.horizontalScrollBar().maximum() > 0
    hand.press(Qt.Key.Key_Z, ALT)
    assert hand.editor.words.horizontalScrollBar().maximum() == 0


def test_the_gutter_has_room_for_its_numbers_and_takes_one_to_a_line(hand, qtbot):
    gutter = hand.editor.problems.gutter
    narrow = gutter.width()
    hand.editor.set_text("\n" * 12_000)
    done(qtbot, hand.editor)
    assert gutter.width() > narrow
    viewport = hand.editor.words.viewport().geometry()
    assert gutter.geometry().right() < viewport.left() + 1
    place = hand.editor.words.cursorRect(hand.editor.words.cursor_over(4, 4)).center()
    qtbot.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=QPoint(5, place.y()))
    assert hand.editor.words.textCursor().blockNumber() == 4


def test_nothing_goes_on_while_nobody_looks(hand, qtbot):
    hand.editor.set_text(GUITAR * 12)
    assert hand.editor.colours.working
    hand.editor.hide()
    qtbot.wait(30)
    assert hand.editor.colours.working
    hand.editor.show()
    done(qtbot, hand.editor)


def test_a_cursor_moved_by_hand_is_told(hand):
    moved = []
    hand.editor.cursor_moved.connect(moved.append)
    hand.editor.words.moveCursor(QTextCursor.MoveOperation.End)
    assert moved[-1] == len(SMALL)
