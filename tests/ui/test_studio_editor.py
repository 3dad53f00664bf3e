"""The studio's text editor, through its keys, its pointer and its clipboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QApplication, QToolTip

from app.authoring.editing.changes import TextChange, apply
from app.authoring.editing.colour import KEY, STRING, colour
from app.authoring.editing.offered import Completion, Completions
from app.authoring.source import SIZE_CAP
from app.ui.notices import notices
from app.ui.theme import theme
from app.ui.theme.tokens import SCHEMES, contrast
from app.ui.widgets.studio.editor import KEYS, ScenarioEditor
from app.ui.widgets.studio.editor_colours import TONES
from app.ui.widgets.studio.editor_keys import ACTS
from app.ui.widgets.studio.editor_menu import EditorMenu

GUITAR = (Path(__file__).parents[2] / "scenarios" / "guitar-on-the-tarmac.yaml").read_text(encoding="utf-8")
SMALL = "format: 1\npersonas:\n  dana: {name: Dana}\nfeed:\n  - id: clip\n    by: dana\n    text: \"\U0001f3b8 broken\"\n    class: claim\n"
CONTROL, SHIFT, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


class Hand:
    """A hand at one editor."""

    def __init__(self, qtbot, editor: ScenarioEditor) -> None:
        self.qtbot, self.editor = qtbot, editor

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier, on=None) -> None:
        self.qtbot.keyClick(on or self.editor.words, key, modifier)

    def type(self, words: str, on=None) -> None:
        for letter in words:
            self.press(Qt.Key.Key_Return if letter == "\n" else letter, on=on)

    def go(self, before: str, nth: int = 0) -> int:
        """Put the cursor before the nth place where these words stand."""
        at = -1
        for _ in range(nth + 1):
            at = self.editor.text().index(before, at + 1)
        self.editor.select(at, at)
        return at

    def after(self, words: str) -> int:
        at = self.go(words) + len(words)
        self.editor.select(at, at)
        return at

    def selected(self) -> str:
        start, end = self.editor.words.stretch()
        return self.editor.text()[start:end]

    @property
    def text(self) -> str:
        return self.editor.text()


@pytest.fixture
def hand(qtbot, themed):
    editor = ScenarioEditor()
    qtbot.addWidget(editor)
    editor.resize(700, 500)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    editor.words.setFocus()
    editor.set_text(SMALL)
    return Hand(qtbot, editor)


def done(qtbot, editor) -> None:
    qtbot.waitUntil(lambda: not editor.colours.working, timeout=10_000)


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


# -- colours


def shown_colours(editor) -> dict[int, list[tuple[int, int, str]]]:
    return {block.blockNumber(): [(part.start, part.length, part.format.foreground().color().name().upper())
                                  for part in block.layout().formats()]
            for block, _ in editor.words.lines_in_sight()}


def wanted_colours(text: str, only: list[int]) -> dict[int, list[tuple[int, int, str]]]:
    state, found = 0, {}
    for number, line in enumerate(text.split("\n")):
        tokens, state = colour(line, state)
        if number in only:
            units = [len(line[:at].encode("utf-16-le")) // 2 for at in range(len(line) + 1)]
            found[number] = [(units[start], units[start + length] - units[start], theme.tokens[TONES[kind]])
                             for start, length, kind in tokens]
    return found


def test_what_is_seen_has_its_colours_at_once_and_emoji_shift_none(hand):
    shown = shown_colours(hand.editor)
    assert len(shown) == 9 and shown == wanted_colours(SMALL, list(shown))


def test_a_place_far_down_has_colours_before_the_lines_above_were_looked_at(hand, qtbot):
    text = GUITAR * 12
    hand.editor.set_text(text)
    at = text.rindex("id: gate-change")
    hand.editor.select(at, at)
    assert hand.editor.colours.working
    lines = text.split("\n")
    assert all(found for line, found in shown_colours(hand.editor).items() if lines[line].strip())
    done(qtbot, hand.editor)
    shown = shown_colours(hand.editor)
    assert len(shown) > 10 and shown == wanted_colours(text, list(shown))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 9), st.sampled_from(['"', "'", "|\n", "\n", "#", "{", "a: ", ""])),
                min_size=1, max_size=6))
def test_colours_are_those_of_the_whole_text_whatever_was_typed(hand, qtbot, wanted):
    text = GUITAR[:6_000]
    hand.editor.set_text(text)
    for start, length, new in wanted:
        changes = (TextChange(start, start + length, new),)
        text = apply(text, changes)
        hand.editor.apply(changes)
    done(qtbot, hand.editor)
    state = 0
    block = hand.editor.words.document().firstBlock()
    for line in text.split("\n"):
        state = colour(line, state)[1]
        assert block.userState() == state
        block = block.next()
    shown = shown_colours(hand.editor)
    assert shown == wanted_colours(text, list(shown))


def test_the_colours_follow_the_theme_and_can_be_read_in_both(hand, themed):
    assert set(TONES) >= {KEY, STRING}
    for scheme, tokens in SCHEMES.items():
        for tone in TONES.values():
            for ground in ("surface", "canvas", "warnsoft"):
                assert contrast(tokens[tone], tokens[ground]) >= 4.5, (scheme, tone, ground)
    theme.apply(themed, "dark", reduced_motion=True)
    shown = shown_colours(hand.editor)
    assert shown == wanted_colours(SMALL, list(shown))
    theme.apply(themed, "dark", 150, reduced_motion=True)
    assert hand.editor.words.font().pixelSize() == theme.px(13) == 20
    assert hand.editor.words.fontMetrics().height() >= 20


# -- problems


def test_problems_go_along_with_what_is_typed(hand):
    at = SMALL.index("dana", 40)
    hand.editor.show_problems([(at, at + 4, "error", "Nobody is called dana."), (0, 6, "warning", "Old.")])
    hand.go("feed:")
    hand.type("x\n")
    hand.editor.select(0, 0)
    shown = []
    hand.editor.problem_shown.connect(shown.append)
    hand.press(Qt.Key.Key_F8)
    assert hand.selected() == "dana" and shown == [0]
    assert "Error: Nobody is called dana." in hand.editor.words.accessibleDescription()
    hand.press(Qt.Key.Key_F8)
    assert hand.selected() == "format" and shown == [0, 1]
    hand.press(Qt.Key.Key_F8, SHIFT)
    assert hand.selected() == "dana"
    hand.editor.show_problems([])
    hand.press(Qt.Key.Key_F8)
    assert shown == [0, 1, 0] and hand.editor.words.accessibleDescription() == ""


def test_problems_of_an_older_text_are_carried_to_this_one(hand):
    revision, at = hand.editor.revision, SMALL.index("claim")
    hand.editor.apply((TextChange(0, 0, "\U0001f600\n"),))
    hand.editor.show_problems([(at, at + 5, "error", "x")], revision)
    hand.press(Qt.Key.Key_F8)
    assert hand.selected() == "claim"


def test_the_signs_of_errors_and_warnings_differ_in_shape(hand):
    gutter = hand.editor.problems.gutter
    pictures = []
    for severity in ("error", "warning"):
        hand.editor.show_problems([(0, 6, severity, "x")])
        image = gutter.grab().toImage()
        ground = image.pixelColor(1, 1)
        pictures.append([[image.pixelColor(x, y) != ground for x in range(22)] for y in range(24)])
    assert pictures[0] != pictures[1] and all(any(map(any, picture)) for picture in pictures)
    assert "0 error" in gutter.accessibleDescription() and "1 warning" in gutter.accessibleDescription()


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_the_pointer_is_told_what_is_wrong_and_never_as_markup(hand, qtbot):
    at = SMALL.index("claim")
    hand.editor.show_problems([(at, at + 5, "warning", "<b>claim</b> & more")])
    words = hand.editor.words
    place = words.cursorRect(words.cursor_over(at + 1, at + 1)).center()
    QApplication.sendEvent(words.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, words.viewport().mapToGlobal(place)))
    qtbot.waitUntil(lambda: QToolTip.isVisible())
    assert "Warning: &lt;b&gt;claim&lt;/b&gt; &amp; more" in QToolTip.text()
    QToolTip.hideText()
    gutter = hand.editor.problems.gutter
    place = QPoint(10, words.cursorRect(words.cursor_over(at, at)).center().y())
    QApplication.sendEvent(gutter, QHelpEvent(QEvent.Type.ToolTip, place, gutter.mapToGlobal(place)))
    assert "Warning" in QToolTip.text()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def underlined(hand) -> list[str]:
    seen = hand.editor.words.lines_in_sight()
    return [block.text()[start:end] for block, _, start, end, _ in hand.editor.problems.marks.problems(seen)]


def test_what_is_underlined_is_at_least_a_character_and_at_most_a_line(hand):
    claim, last = SMALL.index("claim"), len(SMALL) - 1
    hand.editor.show_problems([(0, 40, "error", "x"), (claim, claim, "error", "x"), (last, last, "warning", "x")])
    assert underlined(hand) == ["format: 1", "c", "m"]
    hand.editor.select(0, 0)
    hand.type("\n")
    assert underlined(hand) == ["format: 1", "c", "m"]


def test_errors_and_warnings_are_underlined_differently(hand):
    pictures = []
    for problems in ([], [(0, 6, "error", "x")], [(0, 6, "warning", "x")]):
        hand.editor.show_problems(problems)
        pictures.append(hand.editor.words.viewport().grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_a_place_outside_the_text_harms_nothing(hand):
    hand.editor.show_problems([(5_000, 6_000, "error", "x"), (0, 90_000, "warning", "x"), (-3, -1, "error", "x")])
    hand.editor.select(4_000, 9_000)
    assert hand.editor.cursor_offset() == len(SMALL)
    for _ in range(3):
        hand.press(Qt.Key.Key_F8)
        hand.editor.words.viewport().grab()
        hand.editor.problems.gutter.grab()
    hand.type("x")
    assert len(hand.text) < len(SMALL) + 2


def test_looking_around_is_no_change(hand, qtbot):
    told = []
    hand.editor.set_text(GUITAR)
    hand.editor.changed.connect(lambda: told.append(1))
    hand.editor.show_problems([(0, 3, "error", "x")])
    hand.go("id: clip")
    find(hand, "song")
    done(qtbot, hand.editor)
    assert told == []


def test_only_problems_in_sight_are_drawn(hand):
    hand.editor.set_text(GUITAR)
    hand.editor.show_problems([(at, at + 3, "error", "x") for at in range(0, len(GUITAR), 50)])
    assert 0 < len(underlined(hand)) < 200


# -- completion


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


def find(hand, words: str, replacing: bool = False):
    hand.press(Qt.Key.Key_H if replacing else Qt.Key.Key_F, CONTROL)
    bar = hand.editor.feet.find
    hand.type(words, on=bar.words)
    return bar


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
