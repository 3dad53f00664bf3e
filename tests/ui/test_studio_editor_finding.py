"""Finding one's way in the studio's text editor: names, words and lines."""

from __future__ import annotations


import pytest
from PySide6.QtCore import Qt

from app.authoring.editing.changes import TextChange
from tests.ui.helpers.editor import CONTROL, GUITAR, SHIFT, SMALL, at_an_editor, done, find


@pytest.fixture
def hand(qtbot, themed):
    return at_an_editor(qtbot)


# -- names


def test_a_name_is_followed_by_key_and_by_pointer(hand, qtbot):
    defined, used = [], []
    hand.editor.definition_wanted.connect(defined.append)
    hand.editor.uses_wanted.connect(used.append)
    at = hand.after("\U0001f3b8 b")
    hand.press(Qt.Key.Key_F12)
    hand.press(Qt.Key.Key_F12, SHIFT)
    assert defined == [at] and used == [at]
    words = hand.editor.words
    claim = SMALL.index("claim") + 2
    place = words.cursorRect(words.cursor_over(claim, claim)).center()
    qtbot.mouseClick(words.viewport(), Qt.MouseButton.LeftButton, CONTROL, place)
    assert defined == [at, claim] and hand.editor.cursor_offset() == at


def test_a_name_is_changed_in_a_bar_and_a_refusal_is_said_there(hand, qtbot):
    wanted = []
    hand.editor.rename_wanted.connect(lambda *asked: wanted.append(asked))
    hand.go("dana", 1)
    hand.press(Qt.Key.Key_F2)
    bar = hand.editor.feet.rename
    assert bar.isVisible() and bar.field.hasFocus() and bar.field.text() == "dana"
    bar.field.selectAll()
    hand.type("orla", on=bar.field)
    hand.press(Qt.Key.Key_Return, on=bar.field)
    at = SMALL.index("dana", 40)
    assert wanted == [(at, "orla")]
    hand.editor.refuse("There is an orla already.")
    assert bar.words.text() == "There is an orla already." and bar.isVisible()
    hand.type("2", on=bar.field)
    hand.press(Qt.Key.Key_Return, on=bar.field)
    assert wanted[1:] == [(at, "orla2")]
    first = SMALL.index("dana")
    hand.editor.apply((TextChange(first, first + 4, "orla2"), TextChange(at, at + 4, "orla2")))
    assert not bar.isVisible() and not hand.editor.feet.isVisible() and hand.editor.words.hasFocus()
    assert hand.text == SMALL.replace("dana", "orla2")


def test_a_rename_without_a_name_asks_for_none(hand):
    wanted = []
    hand.editor.rename_wanted.connect(lambda *asked: wanted.append(asked))
    hand.go("dana", 1)
    hand.press(Qt.Key.Key_F2)
    field = hand.editor.feet.rename.field
    field.clear()
    hand.press(Qt.Key.Key_Return, on=field)
    assert wanted == [] and hand.editor.feet.rename.words.isVisible()
    hand.press(Qt.Key.Key_Escape, on=field)
    assert hand.editor.words.hasFocus() and hand.text == SMALL
    hand.editor.select(len(SMALL), len(SMALL))
    hand.press(Qt.Key.Key_F2)
    assert not hand.editor.feet.isVisible()


# -- finding


def lit(hand) -> list[str]:
    seen = hand.editor.words.lines_in_sight()
    return [block.text()[start:end] for block, _, start, end in hand.editor.problems.marks.hits(seen)]


def test_hits_are_counted_lit_and_walked_through(hand):
    bar = find(hand, "DANA")
    assert bar.count.text() == "1 of 3" and hand.selected() == "dana"
    assert lit(hand) == ["dana", "Dana", "dana"]
    hand.press(Qt.Key.Key_Return, on=bar.words)
    assert bar.count.text() == "2 of 3" and hand.selected() == "Dana"
    hand.press(Qt.Key.Key_F3, on=bar.words)
    hand.press(Qt.Key.Key_F3, on=bar.words)
    assert bar.count.text() == "1 of 3"
    hand.press(Qt.Key.Key_Return, SHIFT, on=bar.words)
    assert bar.count.text() == "3 of 3"
    bar.case.click()
    assert bar.count.text() == "nothing found" and not bar.replace_all.isEnabled()
    hand.press(Qt.Key.Key_Escape, on=bar.words)
    assert not bar.isVisible() and hand.editor.words.hasFocus() and lit(hand) == []


def test_whole_words_and_case_are_minded_when_asked(hand):
    hand.editor.set_text("post-1 Post-1 post-10\n")
    bar = find(hand, "post-1")
    assert bar.count.text() == "1 of 3"
    bar.whole.click()
    assert bar.count.text() == "1 of 2"
    bar.case.click()
    assert bar.count.text() == "1 of 1"


def test_the_bar_begins_with_what_is_selected_and_f3_goes_on_without_it(hand):
    at = hand.go("dana")
    hand.editor.select(at, at + 4)
    hand.press(Qt.Key.Key_F, CONTROL)
    bar = hand.editor.feet.find
    assert bar.words.text() == "dana" and bar.count.text() == "1 of 3"
    hand.press(Qt.Key.Key_Escape, on=bar.words)
    hand.press(Qt.Key.Key_F3)
    assert hand.selected() == "Dana" and not bar.isVisible()
    hand.press(Qt.Key.Key_F3, SHIFT)
    assert hand.selected() == "dana"


def test_one_hit_is_replaced_then_all_the_rest_as_one_step(hand, qtbot):
    bar = find(hand, "dana", replacing=True)
    bar.new.setText("\U0001f600x")
    bar.new.setFocus()
    hand.press(Qt.Key.Key_Return, on=bar.new)
    first = SMALL.replace("dana", "\U0001f600x", 1)
    assert hand.text == first and hand.selected() == "Dana"
    bar.replace_all.click()
    both = first.replace("Dana", "\U0001f600x").replace("dana", "\U0001f600x")
    assert hand.text == both and bar.count.text() == "2 replaced"
    hand.editor.words.undo()
    assert hand.text == first
    hand.editor.words.undo()
    assert hand.text == SMALL
    qtbot.waitUntil(lambda: "3" in bar.count.text())


def test_hits_are_counted_again_when_the_text_changes(hand, qtbot):
    bar = find(hand, "dana")
    hand.editor.apply((TextChange(0, 0, "# dana\n"),))
    qtbot.waitUntil(lambda: "4" in bar.count.text())


def test_a_long_text_is_looked_through_in_pieces(hand, qtbot):
    text = GUITAR * 12 + "# at the very end\n"
    hand.editor.set_text(text)
    done(qtbot, hand.editor)
    bar = find(hand, "very end")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 1")
    assert hand.selected() == "very end"


# -- going to a line


def test_a_line_is_gone_to_by_its_number(hand):
    hand.press(Qt.Key.Key_G, CONTROL)
    bar = hand.editor.feet.line
    for wrong in ("0", "99", "x", ""):
        bar.field.setText(wrong)
        hand.press(Qt.Key.Key_Return, on=bar.field)
        assert bar.isVisible() and "1" in bar.words.text()
    bar.field.setText("5")
    hand.press(Qt.Key.Key_Return, on=bar.field)
    assert hand.text[hand.editor.cursor_offset() :].startswith("  - id: clip") and hand.editor.words.hasFocus()


def test_only_one_bar_stands_at_the_foot(hand):
    find(hand, "dana")
    hand.press(Qt.Key.Key_G, CONTROL, on=hand.editor.feet.find.words)
    assert hand.editor.feet.line.isVisible() and not hand.editor.feet.find.isVisible()
    hand.press(Qt.Key.Key_Escape, on=hand.editor.feet.line.field)
    assert not hand.editor.feet.isVisible()
