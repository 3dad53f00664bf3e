"""A number of months, typed; what is none is told at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.ui.language import tr
from app.ui.theme import theme
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column, row

_FIELD_PX = 72


class MonthsField(QWidget):
    """A short field with its unit behind it.

    Args:
        name: what it is called when read aloud.
        span: the least and the most months.
    """

    edited = Signal()
    entered = Signal()

    def __init__(self, name: str, span: tuple[int, int]) -> None:
        super().__init__()
        self._span = span
        self.field = QLineEdit()
        self.field.setMaxLength(4)
        self.field.setFixedWidth(theme.px(_FIELD_PX))
        self.field.setAccessibleName(name)
        self._wrong = Label(tr("From {least} to {most}").format(least=span[0], most=span[1]), "hint", "hot")
        self._wrong.hide()
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(self.entered)
        self.setLayout(column(row(self.field, Label(tr("months")), gap=8), self._wrong, gap=2))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setFocusProxy(self.field)

    @property
    def value(self) -> int | None:
        """How many months; None: what was typed is no such number."""
        text = self.field.text().strip()
        if not (text.isascii() and text.isdigit()):
            return None
        return int(text) if self._span[0] <= int(text) <= self._span[1] else None

    def show_value(self, months: int) -> None:
        """Replace what was typed."""
        self.field.setText(str(months))

    def _look(self) -> None:
        wrong = self.value is None
        self._wrong.setVisible(wrong)
        self.field.setAccessibleDescription(self._wrong.text() if wrong else "")
        self.edited.emit()
