"""A passphrase, typed twice; how good it is stands beside, and what cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.language import tr
from app.ui.models.studio.passphrase import strength
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label, Tag
from app.ui.widgets.layout import column, row

_WIDEST_PX = 420


class PassphraseForm(QWidget):
    """Holds it only as long as it takes; `forget` empties the fields."""

    changed = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._first, self._again = _hidden(tr("Passphrase")), _hidden(tr("The passphrase once more"))
        self._show = Button(tr("Show what is typed"), "quiet")
        self._show.setCheckable(True)
        self._show.toggled.connect(self._uncover)
        self._tag = Tag()
        self._words = Label("", "hint", "ink2", wrap=True)
        self._alike = Label("", "hint", "ink3", wrap=True)
        for field in (self._first, self._again):
            field.textChanged.connect(self._check)
            field.returnPressed.connect(self.entered)
            field.setMaximumWidth(theme.px(_WIDEST_PX))
        said = row(self._tag, self._words)
        said.setStretch(1, 1)
        self.setLayout(
            column(
                Label(tr("Passphrase"), strong=True),
                self._first,
                said,
                4,
                Label(tr("Once more"), strong=True),
                self._again,
                self._alike,
                row(self._show, None),
                gap=4,
            )  # fmt: skip
        )
        self.setFocusProxy(self._first)
        self._check()

    @property
    def good(self) -> bool:
        """Whether the seal takes it, and both are alike."""
        return strength(self._first.text()).good and self._first.text() == self._again.text()

    def passphrase(self) -> str:
        """What was typed."""
        return self._first.text()

    def forget(self) -> None:
        """Nothing is kept."""
        self._first.clear()
        self._again.clear()
        self._show.setChecked(False)

    def _uncover(self, uncovered: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if uncovered else QLineEdit.EchoMode.Password
        self._first.setEchoMode(mode)
        self._again.setEchoMode(mode)

    def _check(self) -> None:
        first, again = self._first.text(), self._again.text()
        found = strength(first)
        self._tag.show_word(found.word, found.tone)
        self._tag.setVisible(bool(first))
        self._words.setText(
            found.sentence if first else tr("At least 12 characters; four or five words make a good one.")
        )
        self._first.setAccessibleDescription(f"{found.word}. {found.sentence}" if first else self._words.text())
        different = bool(again) and again != first
        told = tr("The two are not alike yet.") if different else tr("Both are alike.") if again else ""
        self._alike.setText(told)
        self._alike.set_tone(
            "hot" if different and not first.startswith(again) else "good" if again == first else "ink3"
        )
        self._again.setAccessibleDescription(told)
        self.changed.emit()


def _hidden(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    return field
