"""What the studio's text editor offers while one types."""

from __future__ import annotations


import pytest
from PySide6.QtCore import Qt

from app.authoring.editing.offered import Completion, Completions
from tests.ui.helpers.editor import CONTROL, at_an_editor


@pytest.fixture
def hand(qtbot, themed):
    return at_an_editor(qtbot)


def offered(hand, words, kind="persona", start=None, hint=""):
    start = hand.editor.completing._word()[0] if start is None else start
    hand.editor.offer(Completions(start, start, tuple(Completion(word, kind, hint) for word in words)))


def rows(hand) -> list[str]:
    model = hand.editor.completing.list.model()
    return [model.index(row).data() for row in range(model.rowCount())] if hand.editor.completing.list.isVisible() else []


def test_the_list_is_narrowed_and_taken_from_by_keys(hand):
    hand.editor.set_text("by: \n")
    asked = []
    hand.editor.completion_wanted.connect(asked.append)
    at = hand.after("by: ")
    hand.type("d")
    assert asked == [at + 1]
    offered(hand, ["dana", "dorothy", "dominik", "ada"])
    assert rows(hand) == ["dana", "dorothy", "dominik", "ada"]
    hand.type("o")
    assert rows(hand) == ["dorothy", "dominik"] and asked == [at + 1]
    hand.press(Qt.Key.Key_Down)
    hand.press(Qt.Key.Key_Return)
    assert hand.text == "by: dominik\n" and rows(hand) == []
    hand.press(Qt.Key.Key_Z, CONTROL)
    assert hand.text == "by: do\n"


def test_ctrl_space_asks_and_tab_takes_a_key_with_its_colon(hand):
    hand.editor.set_text("dis\n")
    hand.editor.select(3, 3)
    asked = []
    hand.editor.completion_wanted.connect(asked.append)
    hand.press(Qt.Key.Key_Space, CONTROL)
    assert asked == [3]
    offered(hand, ["disposition"], kind="key")
    hand.press(Qt.Key.Key_Tab)
    assert hand.text == "disposition: \n"
    assert asked == [3, 13]
    hand.editor.set_text("dis: x\n")
    hand.editor.select(3, 3)
    hand.press(Qt.Key.Key_Space, CONTROL)
    offered(hand, ["disposition"], kind="key")
    hand.press(Qt.Key.Key_Tab)
    assert hand.text == "disposition: x\n"


def test_a_list_that_comes_too_late_does_not_come(hand):
    hand.editor.set_text("by: \nat: 1\n")
    at = hand.after("by: ")
    hand.type("d")
    hand.press(Qt.Key.Key_Down)
    offered(hand, ["dana"], start=at)
    assert rows(hand) == []
    hand.after("by: d")
    hand.type("a ")
    offered(hand, ["dana"], start=at)
    assert rows(hand) == []


def test_the_list_goes_when_the_cursor_leaves_the_word_and_esc_keeps_it_away(hand):
    hand.editor.set_text("by: \nat: 1\n")
    asked = []
    hand.editor.completion_wanted.connect(asked.append)
    at = hand.after("by: ")
    hand.type("d")
    offered(hand, ["dana", "dorothy"])
    hand.press(Qt.Key.Key_Escape)
    assert rows(hand) == []
    hand.type("a")
    assert rows(hand) == [] and asked == [at + 1]
    hand.press(Qt.Key.Key_Space, CONTROL)
    offered(hand, ["dana", "dorothy"])
    assert rows(hand) == ["dana"]
    hand.press(Qt.Key.Key_Left)
    assert rows(hand) == ["dana"]
    hand.press(Qt.Key.Key_Home)
    assert rows(hand) == []


def test_the_list_comes_back_when_a_letter_too_many_is_taken_back(hand):
    hand.editor.set_text("by: ")
    hand.editor.select(4, 4)
    asked = []
    hand.editor.completion_wanted.connect(asked.append)
    hand.type("d")
    offered(hand, ["dana", "dorothy"])
    hand.type("ox")
    assert rows(hand) == []
    hand.press(Qt.Key.Key_Backspace)
    assert rows(hand) == ["dorothy"] and asked == [5]
    hand.press(Qt.Key.Key_Escape)
    hand.press(Qt.Key.Key_Backspace)
    hand.press(Qt.Key.Key_Backspace)
    hand.type("d")
    assert asked == [5, 5]


def test_enter_ends_the_line_when_the_word_stands_there_already(hand):
    hand.editor.set_text("  by: ")
    hand.editor.select(6, 6)
    hand.type("dana")
    offered(hand, ["dana", "danae"])
    hand.type("\n")
    assert hand.text == "  by: dana\n  "


def test_the_list_is_read_aloud_and_can_be_clicked(hand, qtbot):
    hand.editor.set_text("by: ")
    hand.editor.select(4, 4)
    hand.type("d")
    offered(hand, ["dana", "dorothy"], hint="Dana Whitlock")
    box = hand.editor.completing.list
    spoken = box.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "dana, persona: Dana Whitlock" and box.accessibleName()
    assert hand.editor.rect().contains(box.geometry())
    qtbot.mouseClick(box.viewport(), Qt.MouseButton.LeftButton, pos=box.visualRect(box.model().index(1)).center())
    assert hand.text == "by: dorothy" and hand.editor.words.hasFocus()


def test_asking_where_nothing_is_known_is_answered(hand):
    hand.editor.set_text("by: \n")
    hand.editor.select(4, 4)
    hand.press(Qt.Key.Key_Space, CONTROL)
    offered(hand, [])
    none = hand.editor.completing.none
    assert none.isVisible() and none.text() == "No word is known that may stand here."
    hand.type("d")
    assert not none.isVisible()
    offered(hand, [])
    assert rows(hand) == [] and not none.isVisible()  # nobody has asked this time
    hand.press(Qt.Key.Key_Space, CONTROL)
    offered(hand, [])
    assert none.isVisible()
    hand.press(Qt.Key.Key_Escape)
    assert not none.isVisible() and hand.text == "by: d\n"
