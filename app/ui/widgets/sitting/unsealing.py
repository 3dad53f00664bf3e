"""Opens the sealed scenarios that lie here, for this sitting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.language import tr
from app.ui.widgets.labels import Caps, Label
from app.ui.widgets.layout import column
from app.ui.widgets.secret_ask import SecretAsk
from app.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from app.services.sittings import Sittings


class Unsealing(QWidget):
    """Asks for the passphrase; what it opens stays in memory until the sitting is over."""

    opened = Signal()

    def __init__(self, sittings: Sittings) -> None:
        super().__init__()
        self._ask = SecretAsk([SecretField(tr("Passphrase of the sealed scenarios"))], tr("Open them"), sittings.unseal, lambda: 0)
        self._said = Label(tr("They are open for this sitting."), "control", "good")
        self._said.setVisible(False)
        self._ask.passed.connect(self._passed)
        about = tr("Sealed exam scenarios lie on this laptop. Whoever sent them has the passphrase.")
        self.setLayout(column(Caps(tr("Sealed scenarios")), Label(about, "control", "ink2", wrap=True), self._ask, self._said, gap=8))
        self.setFocusProxy(self._ask)

    def _passed(self) -> None:
        self._ask.setVisible(False)
        self._said.setVisible(True)
        self.opened.emit()
