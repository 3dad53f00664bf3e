"""A field for a PIN or a passphrase: dots, and the signs themselves while somebody asks to see them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.language import tr
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column, row

LONGEST = 1_024


class SecretField(QWidget):
    """A name, the field below it, and a button that shows what was typed.

    Args:
        name: what is to be typed.
        hint: more about it, below the field; may be empty.
        digits: how many digits it has at the most; 0: any signs.
    """

    entered = Signal()
    """Enter was pressed."""
    edited = Signal()

    def __init__(self, name: str, hint: str = "", digits: int = 0) -> None:
        super().__init__()
        self._name = name
        self._field = QLineEdit()
        self._field.setMaxLength(digits or LONGEST)
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        hints = Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        self._field.setInputMethodHints(hints | (Qt.InputMethodHint.ImhDigitsOnly if digits else Qt.InputMethodHint.ImhNone))
        self._field.setAccessibleName(name)
        self._field.setAccessibleDescription(hint)
        self._field.returnPressed.connect(self.entered)
        self._field.textEdited.connect(lambda _: self.edited.emit())
        self._show = Button(tr("Show"), "quiet")
        self._show.setCheckable(True)
        self._show.setAccessibleName(tr("Show what was typed: {name}").format(name=name))
        self._show.toggled.connect(self._shown)
        line = row(self._field, self._show, gap=8)
        line.setStretch(0, 1)
        label = Label(name, strong=True)
        label.setBuddy(self._field)
        self.setLayout(column(label, line, gap=4))
        if hint:
            self.layout().addWidget(Label(hint, "hint", "ink3", wrap=True))
        self.setFocusProxy(self._field)

    @property
    def words(self) -> str:
        """What was typed."""
        return self._field.text()

    def clear(self) -> None:
        """Forget what was typed, and hide the next."""
        self._field.clear()
        self._show.setChecked(False)

    def _shown(self, plain: bool) -> None:
        self._field.setEchoMode(QLineEdit.EchoMode.Normal if plain else QLineEdit.EchoMode.Password)
        self._show.set_words(tr("Hide") if plain else tr("Show"))
        self._show.setAccessibleName((tr("Hide what was typed: {name}") if plain else tr("Show what was typed: {name}")).format(
            name=self._name))
