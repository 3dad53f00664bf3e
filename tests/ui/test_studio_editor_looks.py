"""What the studio's text editor shows: colours and problems."""

from __future__ import annotations


import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from app.authoring.editing.changes import TextChange, apply
from app.authoring.editing.colour import KEY, STRING, colour
from app.ui.theme import theme
from app.ui.theme.tokens import SCHEMES, contrast
from app.ui.widgets.studio.editor_colours import TONES
from tests.ui.helpers.editor import GUITAR, SHIFT, SMALL, at_an_editor, done, find, underlined


@pytest.fixture
def hand(qtbot, themed):
    return at_an_editor(qtbot)


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
