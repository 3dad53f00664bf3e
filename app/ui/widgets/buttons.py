"""Buttons that say a verb, and their key where they have one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.theme import theme
from app.ui.widgets.labels import key_name


class Button(QPushButton):
    """A button.

    Args:
        text: a verb.
        kind: plain, primary (one a page), quiet, danger or row (full width, checkable lists).
        key: shown after the text and made its shortcut, e.g. `E` or `Ctrl+Return`.
        icon: name of an icon of assets/icons, before the text.
        hint: what it does, for the tooltip and for screen readers.
    """

    def __init__(
        self,
        text: str,
        kind: str = "plain",
        key: str = "",
        icon: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._key, self._icon_name = text, key, icon
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if hint:
            self.setToolTip(hint)
            self.setAccessibleDescription(hint)
        self.set_words(text)
        if key:
            self.setShortcut(QKeySequence(key))
        self._draw_icon()

    def set_words(self, text: str) -> None:
        """Change what the button says; its key stays."""
        self._words = text
        shown = text.replace("&", "&&")
        self.setText(f"{shown}  {_key_words(self._key)}" if self._key else shown)
        self.setAccessibleName(text)
        if self._key:
            self.setShortcut(QKeySequence(self._key))

    def set_kind(self, kind: str) -> None:
        """Change its rank among the buttons beside it."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
            self._draw_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses the button that has the focus, as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        if self._icon_name:
            token = {"primary": "onaccent", "danger": "hot"}.get(self.property("kind"), "ink2")
            self.setIcon(theme.icon(self._icon_name, token))
            self.setIconSize(QSize(theme.px(16), theme.px(16)))


_SHOWN = {"Return": "↵", "Ctrl+Return": "Ctrl ↵", "Escape": "Esc", "Space": "Space"}


def _key_words(key: str) -> str:
    return " ".join(key_name(part) for part in _SHOWN.get(key, key.replace("+", " ")).split())
