"""Every key of the text editor, in one table: the editor obeys it, the menu and the page's bars show it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from app.ui.language import mark


class Act(NamedTuple):
    """One thing a key does; `press` are Qt's portable sequences, `words` is shown through `tr`."""

    name: str
    press: tuple[str, ...]
    shown: str
    words: str


ACTS: tuple[Act, ...] = (
    Act("complete", ("Ctrl+Space",), "Ctrl Space", mark("what may stand here")),
    Act("next-problem", ("F8",), "F8", mark("next problem")),
    Act("rename", ("F2",), "F2", mark("rename everywhere")),
    Act("definition", ("F12",), "F12", mark("where it is defined")),
    Act("find", ("Ctrl+F",), "Ctrl F", mark("find")),
    Act("undo", ("Ctrl+Z", "Alt+Backspace"), "Ctrl Z", mark("undo")),
    Act("redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Ctrl Y", mark("redo")),
    Act("previous-problem", ("Shift+F8",), "Shift F8", mark("problem before")),
    Act("uses", ("Shift+F12",), "Shift F12", mark("where it is used")),
    Act("replace", ("Ctrl+H",), "Ctrl H", mark("find and replace")),
    Act("next-hit", ("F3",), "F3", mark("next hit")),
    Act("previous-hit", ("Shift+F3",), "Shift F3", mark("hit before")),
    Act("line", ("Ctrl+G",), "Ctrl G", mark("go to a line")),
    Act("comment", ("Ctrl+/", "Ctrl+Shift+/", "Ctrl+Shift+7"), "Ctrl /", mark("make it a comment, or text again")),
    Act("raise", ("Alt+Up",), "Alt ↑", mark("move lines up")),
    Act("lower", ("Alt+Down",), "Alt ↓", mark("move lines down")),
    Act("double", ("Ctrl+D",), "Ctrl D", mark("the line once more")),
    Act("indent", ("Tab",), "Tab", mark("indent")),
    Act("outdent", ("Shift+Tab", "Shift+Backtab", "Backtab"), "Shift Tab", mark("indent less")),
    Act("break", ("Alt+Z",), "Alt Z", mark("break long lines, or not")),
    Act("leave", (), "Esc Tab", mark("leave the text")),
)
KEYS: tuple[tuple[str, str], ...] = tuple((act.shown, act.words) for act in ACTS)
"""(key as it is shown, what it does); the words go through `tr` when shown."""
SHOWN = {act.name: act.shown for act in ACTS}
EVERYWHERE = frozenset(("find", "replace", "next-hit", "previous-hit", "line", "next-problem", "previous-problem"))
"""Acts whose keys also work in the bars at the editor's foot."""
CHANGING = frozenset(("rename", "undo", "redo", "comment", "raise", "lower", "double", "indent", "outdent", "complete", "replace"))
"""Acts that a text which can only be read does not know."""

_ACTS = {press: act.name for act in ACTS for press in act.press}
_PAD = Qt.KeyboardModifier.KeypadModifier


def act_of(event: QKeyEvent) -> str:
    """The act of a key, empty for none."""
    if not event.key() or event.key() == Qt.Key.Key_unknown:
        return ""
    pressed = QKeyCombination(event.modifiers() & ~_PAD, Qt.Key(event.key()))
    return _ACTS.get(QKeySequence(pressed).toString(QKeySequence.SequenceFormat.PortableText), "")
