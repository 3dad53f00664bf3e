"""Text on screen. Every label shows plain text: nothing in a post or a file is ever read as markup."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.language import mark, tr
from app.ui.theme import theme
from app.ui.theme.fonts import figures

_TNUM = QFont.Tag("tnum")


def restyle(widget: QWidget, **properties: object) -> None:
    """Set properties that the stylesheet looks at, and let it look again if one changed."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


class Label(QLabel):
    """One piece of plain text.

    Args:
        text: what it says.
        type: caps, hint, control, body, title or clock.
        tone: colour token of the text.
        strong: True 600, False 400, None what the type has.
        wrap: whether it may break into lines.
        selectable: whether it can be marked and copied, by mouse and keyboard.
    """

    def __init__(
        self,
        text: str = "",
        type: str = "control",  # noqa: A002 - the stylesheet's word
        tone: str = "ink",
        strong: bool | None = None,
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", type)
        self.setProperty("tone", tone)
        if strong is not None:
            self.setProperty("strong", strong)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setText(text)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line of a few words, so that a scrolling page is as high as its text and no higher."""
        least = super().minimumSizeHint()
        if not self.wordWrap():
            return least
        return QSize(min(least.width(), theme.px(80)), min(least.height(), self.fontMetrics().height()))

    def set_tone(self, tone: str) -> None:
        """Change the colour of the text."""
        restyle(self, tone=tone)


class Elided(Label):
    """One line that gives way: what does not fit ends in an ellipsis and stands in the tooltip."""

    def __init__(self, text: str = "", type: str = "control", tone: str = "ink", strong: bool | None = None) -> None:  # noqa: A002
        self._whole = text
        super().__init__(text, type=type, tone=tone, strong=strong)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(theme.px(40), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        super().setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class Caps(Label):
    """A small heading in capitals; read aloud as written."""

    def __init__(self, text: str, tone: str = "ink3", parent: QWidget | None = None) -> None:
        super().__init__(text.upper(), type="caps", tone=tone, parent=parent)
        self.setFont(theme.font("caps"))
        self.setAccessibleName(text)


class Number(Label):
    """A number that changes: figures of equal width, so that nothing beside it moves."""

    def __init__(self, text: str = "", type: str = "control", tone: str = "ink", strong: bool | None = None) -> None:  # noqa: A002
        super().__init__(text, type=type, tone=tone, strong=strong)
        self._even()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._even()

    def _even(self) -> None:
        if not self.font().isFeatureSet(_TNUM):
            self.setFont(figures(self.font()))


class Tag(QLabel):
    """A small word on a soft ground: calm, warn, hot, good, accent or plain."""

    def __init__(self, text: str = "", tone: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tag", tone)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def show_word(self, text: str, tone: str) -> None:
        """Change word and ground together."""
        self.setText(text)
        restyle(self, tag=tone)


class KeyCap(QLabel):
    """A key of the keyboard, drawn as one."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("keycap", True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(key_name(key))
        self.setAccessibleName(tr("key {key}").format(key=key_name(key)))


_KEYS = frozenset((
    mark("Ctrl", "a key"), mark("Shift", "a key"), mark("Alt", "a key"), mark("Space", "a key"), mark("Esc", "a key"),
    mark("Tab", "a key"), mark("End", "a key"), mark("PgUp", "a key"), mark("PgDn", "a key"),
))  # fmt: skip


def key_name(key: str) -> str:
    """What is written on a key in the language of the window."""
    if key in _KEYS:
        return tr(key, "a key")
    first, plus, rest = key.partition("+")
    return f"{key_name(first)}+{key_name(rest)}" if first and plus and rest else key


class ExerciseStamp(QLabel):
    """The word that stands on every screen, so that nobody takes the feed for the world."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("stamp", True)
        self.setText(tr("EXERCISE"))
        self.setFont(theme.font("caps"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Exercise: nothing here is real"))
