"""What a right click on the text offers, in plain words, with the keys that do the same."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.ui.language import mark, tr
from app.ui.widgets.studio.editor_keys import CHANGING, SHOWN
from app.ui.widgets.studio.editor_text import EditorText

_PARTS: tuple[tuple[tuple[str, str], ...], ...] = (
    (("undo", mark("Undo")), ("redo", mark("Redo"))),
    (("cut", mark("Cut")), ("copy", mark("Copy")), ("paste", mark("Paste")), ("all", mark("Select all"))),
    (("definition", mark("Show where it is defined")), ("uses", mark("Show where it is used")),
     ("rename", mark("Rename everywhere…")), ("complete", mark("Show what may stand here"))),
    (("comment", mark("Make it a comment, or text again")), ("double", mark("Put the line there once more")),
     ("raise", mark("Move lines up")), ("lower", mark("Move lines down"))),
    (("find", mark("Find…")), ("replace", mark("Find and replace…")), ("line", mark("Go to a line…"))),
    (("break", mark("Break long lines")),),
)  # fmt: skip
_KEYS = {"cut": "Ctrl X", "copy": "Ctrl C", "paste": "Ctrl V", "all": "Ctrl A"}


class EditorMenu(QMenu):
    """One menu, made when it is asked for; the name of what was picked is in `data()` of the action."""

    def __init__(self, text: EditorText, broken: bool) -> None:
        super().__init__(text)
        usable = _usable(text)
        for part in _PARTS:
            for name, words in part:
                action = QAction(f"{tr(words)}\t{_KEYS.get(name) or SHOWN[name]}", self)
                action.setData(name)
                action.setEnabled(usable.get(name, not (text.isReadOnly() and name in CHANGING)))
                if name == "break":
                    action.setCheckable(True)
                    action.setChecked(broken)
                self.addAction(action)
            self.addSeparator()


def _usable(text: EditorText) -> dict[str, bool]:
    selected, writable = text.textCursor().hasSelection(), not text.isReadOnly()
    return {
        "undo": writable and text.document().isUndoAvailable(),
        "redo": writable and text.document().isRedoAvailable(),
        "cut": writable and selected,
        "copy": selected,
        "paste": writable and text.canPaste(),
    }
