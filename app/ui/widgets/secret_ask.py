"""Asks for one or more secrets, has them checked off the window's thread, and says how long to wait after wrong ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.errors import StormdrillError
from app.ui.background import Job
from app.ui.language import told, tr
from app.ui.notices import notices
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.layout import column, row
from app.ui.widgets.secret_field import SecretField

_TICK_MS = 1_000


class SecretAsk(QWidget):
    """Fields, a button, and a line that says what was wrong.

    Args:
        fields: what is asked for, in order.
        verb: what the button says.
        check: is given what was typed, off the window's thread; raises a StormdrillError if it does not do.
        wait_ms: how long until the next try is heard.
        same: the last two fields have to say the same.
        others: buttons beside the first.
    """

    passed = Signal()

    def __init__(
        self,
        fields: Sequence[SecretField],
        verb: str,
        check: Callable[..., None],
        wait_ms: Callable[[], int],
        same: bool = False,
        others: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        self._fields, self._verb, self._check, self._wait_ms, self._same = list(fields), verb, check, wait_ms, same
        self._busy = False
        self._go = Button(verb, "primary")
        self._go.clicked.connect(self._try)
        self._said = Label("", "control", "hot", wrap=True)
        self._said.setVisible(False)
        for field in self._fields:
            field.entered.connect(self._next)
            field.edited.connect(self._typed)
        self.setLayout(column(*self._fields, self._said, row(self._go, *others, None, gap=8), gap=12))
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._count)
        self.setFocusProxy(self._fields[0])

    def ask(self) -> None:
        """Begin anew: empty fields, and how long there is to wait."""
        for field in self._fields:
            field.clear()
        self._say("")
        self._count()
        self._fields[0].setFocus()

    @property
    def says(self) -> str:
        """What it says at the moment; empty: nothing."""
        return self._said.text()

    def hideEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self._tick.stop()
        for field in self._fields:  # nobody comes back to find a secret standing there
            field.clear()

    def showEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._count()

    def _next(self) -> None:
        empty = next((field for field in self._fields if not field.words), None)
        if empty is not None:
            empty.setFocus()
        else:
            self._try()

    def _typed(self) -> None:
        if not self._tick.isActive():
            self._say("")
        self._allow()

    def _try(self) -> None:
        if not self._go.isEnabled():
            return
        words = [field.words for field in self._fields]
        if self._same and words[-1] != words[-2]:
            self._say(tr("The two are not the same. Type them again."))
            self._fields[-1].clear()
            self._fields[-1].setFocus()
            return
        self._busy = True
        self._go.set_words(tr("Checking …"))
        self._allow()
        given = words[:-1] if self._same else words
        Job(lambda: self._check(*given), self, storage=True).done(self._right).failed(self._wrong).start()

    def _right(self, _: object) -> None:
        self._settle()
        self.ask()
        self.passed.emit()

    def _wrong(self, error: BaseException) -> None:
        self._settle()
        if not isinstance(error, StormdrillError):
            notices.error(error)
            return
        self._fields[0].clear()
        self._say(told(error))
        self._fields[0].setFocus()
        self._count()

    def _settle(self) -> None:
        self._busy = False
        self._go.set_words(self._verb)
        self._allow()

    def _count(self) -> None:
        """Say how long there is to wait, second by second; then let the next try through."""
        wait = self._wait_ms()
        if wait > 0:
            seconds = -(-wait // 1000)
            self._say(tr("That was wrong too often. Try again in %n second(s).", "", seconds) if seconds < 120 else
                      tr("That was wrong too often. Try again in %n minute(s).", "", -(-seconds // 60)))
            if self.isVisible():
                self._tick.start()
        elif self._tick.isActive():
            self._tick.stop()
            self._say("")
        self._allow(wait)

    def _allow(self, wait_ms: int = 0) -> None:
        waits = wait_ms > 0 or self._tick.isActive()
        self._go.setEnabled(not self._busy and not waits and all(field.words for field in self._fields))

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setAccessibleName(sentence)
        self._said.setVisible(bool(sentence))
