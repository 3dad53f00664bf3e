"""A hand at the studio's text editor: its keys, where it stands, what it has selected."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from app.ui.widgets.studio.editor import ScenarioEditor

GUITAR = (Path(__file__).parents[3] / "scenarios" / "guitar-on-the-tarmac.yaml").read_text(encoding="utf-8")
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


def at_an_editor(qtbot) -> Hand:
    """A hand at an editor of its own, in an active window, with a small text in it."""
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


def underlined(hand) -> list[str]:
    seen = hand.editor.words.lines_in_sight()
    return [block.text()[start:end] for block, _, start, end, _ in hand.editor.problems.marks.problems(seen)]


def find(hand, words: str, replacing: bool = False):
    hand.press(Qt.Key.Key_H if replacing else Qt.Key.Key_F, CONTROL)
    bar = hand.editor.feet.find
    hand.type(words, on=bar.words)
    return bar
