"""Showing that it is oneself: a PIN, the setting of one, or an invigilator who sees who it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import StormdrillError
from app.ui.background import Job
from app.ui.language import told, tr
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import Hairline, column, row
from app.ui.widgets.secret_ask import SecretAsk
from app.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from app.services.signing_in import SigningIn

_MOST_DIGITS, _LONGEST_NAME = 12, 200


class PinEntry(QWidget):
    """Asks a person for their PIN; somebody without one is asked to set it."""

    passed = Signal()

    def __init__(self, signing_in: SigningIn, number: str) -> None:
        super().__init__()
        has_pin = signing_in.has_pin(number)
        if has_pin:
            field = SecretField(tr("Your PIN"), tr("Forgotten it? HR takes it away, and you set a new one."), _MOST_DIGITS)
            self._ask = SecretAsk([field], tr("It is me"), lambda pin: signing_in.enter_pin(number, pin),
                                  lambda: signing_in.wait_ms(number))
        else:
            self._ask = SetPin(signing_in, number)
        self._ask.passed.connect(self.passed)
        self.setLayout(column(self._ask, gap=0))
        self.setFocusProxy(self._ask)

    def ask(self) -> None:
        """Begin anew."""
        self._ask.ask()


class SetPin(SecretAsk):
    """Sets a PIN, or another one with the present one."""

    def __init__(self, signing_in: SigningIn, number: str) -> None:
        old = [SecretField(tr("Present PIN"), digits=_MOST_DIGITS)] if signing_in.has_pin(number) else []
        new = [SecretField(tr("New PIN"), tr("4 to 12 digits. It shows in exams that it is you; practice never asks for it."),
                           _MOST_DIGITS),
               SecretField(tr("The same again"), digits=_MOST_DIGITS)]
        super().__init__([*old, *new], tr("Set the PIN"),
                         lambda *pins: signing_in.set_pin(number, pins[-1], pins[0] if old else ""),
                         lambda: signing_in.wait_ms(number), same=True)


class ExamAdmission(QWidget):
    """Before an exam: the PIN, or the name of an invigilator who is there.

    Args:
        signing_in: who may sit here.
        number: the candidate's.
        supervised: the level asks for an invigilator; the PIN alone does not do.
    """

    admitted = Signal(str)
    """The invigilator's name as it goes into the record; empty: alone."""

    def __init__(self, signing_in: SigningIn, number: str, supervised: bool = False) -> None:
        super().__init__()
        self._signing_in, self._number = signing_in, number
        self._pin = PinEntry(signing_in, number)
        self._pin.passed.connect(lambda: self.admitted.emit(""))
        self._name = QLineEdit()
        self._name.setMaxLength(_LONGEST_NAME)
        self._name.setAccessibleName(tr("Name of the invigilator"))
        self._name.setPlaceholderText(tr("Name of the invigilator"))
        self._name.textChanged.connect(self._typed)
        self._name.returnPressed.connect(self._try)
        self._go = Button(tr("I supervise this exam"), "primary" if supervised else "plain")
        self._go.clicked.connect(self._try)
        self._said = Label("", "control", "hot", wrap=True)
        self._said.setVisible(False)
        about = (tr("This level is supervised: somebody who did not train you sees who you are and stays beside you.")
                 if supervised else tr("Or somebody beside you sees who you are. The certificate says how it was sat."))
        above = () if supervised else (self._pin, Hairline())
        self._pin.setParent(self)
        self._pin.setVisible(not supervised)
        self.setLayout(column(*above, Label(about, "control", "ink2", wrap=True), self._name, self._said, row(self._go, None),
                              gap=12))
        self.setFocusProxy(self._name if supervised else self._pin)
        self._typed()

    def ask(self) -> None:
        """Begin anew."""
        self._name.clear()
        if self._pin.isVisibleTo(self):
            self._pin.ask()
        else:
            self._name.setFocus()

    def _typed(self) -> None:
        self._said.setVisible(False)
        self._go.setEnabled(bool(self._name.text().strip()))

    def _try(self) -> None:
        name = self._name.text()
        if name.strip():
            work = lambda: self._signing_in.admit_to_exam(self._number, invigilator=name)  # noqa: E731 - run on another thread
            Job(work, self, storage=True).done(self.admitted.emit).failed(self._wrong).start()

    def _wrong(self, error: BaseException) -> None:
        if not isinstance(error, StormdrillError):
            raise error
        self._said.setText(told(error))
        self._said.setVisible(True)
        self._name.setFocus()
