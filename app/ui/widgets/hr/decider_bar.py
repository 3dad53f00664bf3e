"""Who decides: a name that is typed once and stands on every decision, and who trained the candidates."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column

_LONGEST_NAME = 120


class DeciderBar(QWidget):
    """Two fields; nothing of it is saved but on decisions."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = _field(tr("Who decides"), tr("First and last name"), 240)
        self.trained = _field(tr("Who trained the candidates"), tr("Names, apart by semicolons, if anybody did"), 340)
        line = Flow(theme.px(20), down=theme.px(8))
        for words, field in ((tr("Who decides"), self.name), (tr("Who trained the candidates"), self.trained)):
            box = QWidget()
            box.setLayout(column(Label(words, "hint", "ink2"), field, gap=2))
            line.addWidget(box)
            field.textChanged.connect(lambda _: self.changed.emit())
        self._says = Label(tr("The name stands on every decision. Nobody decides about somebody whom they trained or supervised."),
                           "hint", "ink3", wrap=True)
        self.setLayout(column(line, self._says, gap=4))
        self.setFocusProxy(self.name)

    @property
    def by(self) -> str:
        """Who decides; empty: nobody is named."""
        return " ".join(self.name.text().split())

    def say_needed(self) -> None:
        """Lead the hand to the name."""
        self._says.setText(tr("Say first who decides: the name stands on the decision."))
        self._says.set_tone("hot")
        self.name.setFocus()


def _field(name: str, hint: str, width: int) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setMaxLength(_LONGEST_NAME * 4)
    field.setMinimumWidth(theme.px(width))
    return field
