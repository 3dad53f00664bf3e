"""Tabs: a few words side by side, one of them chosen; the arrow keys walk, a key of one's own goes on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLayout, QSizePolicy, QWidget

from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.layout import row


_GAP_PX, _LEAST_PX = 4, 54


class Tabs(QWidget):
    """Words, each with a name. Where they do not fit, the chosen one stays whole and the longest others are cut short.

    Args:
        label: what is chosen here, for reading aloud.
    """

    chosen = Signal(str)

    def __init__(self, label: str) -> None:
        super().__init__()
        self._buttons: dict[str, Button] = {}
        self._words: dict[str, str] = {}
        self._whole: dict[str, str] = {}
        """What each says where there is room: its word, and a number behind it."""
        self._group = QButtonGroup(self)
        self._line = row(gap=_GAP_PX)
        self._line.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(self._line)
        self.setAccessibleName(label)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def current(self) -> str:
        """The name of the chosen tab, empty for none."""
        return next((name for name, button in self._buttons.items() if button.isChecked()), "")

    def add(self, name: str, words: str, hint: str = "") -> None:
        """One more tab, at the right."""
        button = Button(words, "place", hint=hint)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._take(name))
        self._group.addButton(button)
        self._line.addWidget(button)
        self._buttons[name], self._words[name], self._whole[name] = button, words, words
        if len(self._buttons) == 1:
            button.setChecked(True)
            self.setFocusProxy(button)

    def show_tab(self, name: str) -> None:
        """Choose a tab without telling anybody; one that is not there: none is chosen."""
        button = self._buttons.get(name)
        self._group.setExclusive(button is not None)
        for each in self._buttons.values():
            each.setChecked(each is button)
        if button is not None:
            self.setFocusProxy(button)
        self.updateGeometry()
        self._fit()

    def count(self, name: str, number: int) -> None:
        """Show a number behind a tab's word; 0 shows none."""
        self._whole[name] = f"{self._words[name]} {number}" if number else self._words[name]
        self._buttons[name].set_words(self._whole[name])
        self.updateGeometry()
        self._fit()

    def enable(self, name: str, on: bool) -> None:
        """Whether a tab may be chosen."""
        self._buttons[name].setEnabled(on)

    def step(self, by: int) -> None:
        """Choose the next tab that may be chosen, or the one before."""
        names = [name for name, button in self._buttons.items() if button.isEnabled()]
        if names:
            at = names.index(self.current) if self.current in names else 0
            self._take(names[(at + by) % len(names)])

    def sizeHint(self) -> QSize:
        wide = sum(self._width(name) for name in self._buttons) + self._line.spacing() * (len(self._buttons) - 1)
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        others = (theme.px(_LEAST_PX) + self._line.spacing()) * max(0, len(self._buttons) - 1)
        chosen = self._width(self.current) if self.current else theme.px(_LEAST_PX)
        return QSize(chosen + others, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self._fit()

    def _width(self, name: str) -> int:
        """How wide a tab is with all it has to say, px."""
        button = self._buttons[name]
        button.ensurePolished()
        measure = button.fontMetrics()
        return button.sizeHint().width() - measure.horizontalAdvance(button.text()) + measure.horizontalAdvance(self._whole[name])

    def _fit(self) -> None:
        """Cut words short where there is no room for all of them."""
        widths = {name: self._width(name) for name in self._buttons}
        left = self.width() - self._line.spacing() * (len(widths) - 1) - widths.get(self.current, 0)
        others = sorted((name for name in widths if name != self.current), key=widths.__getitem__)
        for place, name in enumerate(others):
            share = min(widths[name], left // (len(others) - place))
            left -= share
            self._say(name, widths[name] - share)
        if self.current:
            self._say(self.current, 0)

    def _say(self, name: str, less_px: int) -> None:
        button, whole, measure = self._buttons[name], self._whole[name], self._buttons[name].fontMetrics()
        room = measure.horizontalAdvance(whole) - less_px
        words = measure.elidedText(whole, Qt.TextElideMode.ElideRight, max(0, room)) if less_px > 0 else whole
        words = words or "…"  # a button without a word is wider than one with a short word
        if button.text() != words:
            button.setText(words)  # its accessible name stays whole

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.current:
            self.step(1 if event.key() == Qt.Key.Key_Right else -1)
            self._buttons[self.current].setFocus()
            return
        super().keyPressEvent(event)

    def _take(self, name: str) -> None:
        self.show_tab(name)
        self.chosen.emit(name)
