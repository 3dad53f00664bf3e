"""The key that signs badges: made here, changed now and then; and the two files that let others check badges offline."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.language import tr
from app.ui.models.hr.people_model import day_words
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label, Tag
from app.ui.widgets.layout import Card, column, row, scrolling
from app.ui.widgets.studio.passphrase_form import PassphraseForm


@dataclass(frozen=True, slots=True)
class KeyState:
    """How the issuer's keys stand."""

    kid: str
    """The one that signs now; empty: there is none."""
    created_wall_ms: int = 0
    retired: int = 0
    file: str = ""
    not_in_force: int = 0
    """Certificates that are suspended or revoked now."""
    company: str = ""


class IssuerView(QWidget):
    """Shows and asks; the room does it. `forget` empties what was typed."""

    make_wanted = Signal(str, bool)
    """(passphrase, whether the present key is retired by it)"""
    known_wanted = Signal()
    list_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = KeyState("")
        self._title = Label("", "title", wrap=True)
        self._tag = Tag("", "good")
        self._meaning = Label("", "control", "ink2", wrap=True)
        self._kid = Label("", "hint", "ink3", wrap=True, selectable=True)
        self._loss = Label(tr("Nobody can bring a lost passphrase or key file back. Then nothing new can be signed until you change to a new key; what was "
                              "signed before can still be checked. Keep a copy of the file, and the passphrase, apart from this machine."),
                           "control", "ink2", wrap=True)  # fmt: skip
        self.form = PassphraseForm()
        self._make = Button(tr("Make the key"), "primary")
        self._make.clicked.connect(self._go)
        self._change = Button(tr("Change to a new key…"), hint=tr("Old badges stay good; new ones are signed with the new key"))
        self._change.clicked.connect(self._begin_change)
        self._leave = Button(tr("Leave it"), "quiet")
        self._leave.clicked.connect(self.forget)
        self.form.changed.connect(self._allow)
        self.form.entered.connect(self._go)
        head = row(self._title, self._tag, None, gap=8)
        self._typing = QWidget()
        self._typing.setLayout(column(self.form, row(self._make, self._leave, None), gap=8))
        key = Card(column(head, self._meaning, self._kid, self._loss, self._typing, row(self._change, None), gap=8, margins=(20, 16, 20, 16)))
        content = QWidget()
        content.setProperty("ground", "none")
        content.setLayout(column(key, self._files(), None, gap=12, margins=(24, 20, 24, 20)))
        self.setLayout(column(scrolling(content), gap=0))
        self._changing = False
        self.show_state(self._state)

    def show_state(self, state: KeyState) -> None:
        """How the keys stand now."""
        self._state = state
        has = bool(state.kid)
        self._title.setText(tr("The issuer's key") if has else tr("There is no issuer's key yet"))
        self._tag.setText(tr("in use"))
        self._tag.setVisible(has)
        said = [tr("It signs the badges of certificates; its passphrase is asked for each time and never kept.")]
        if has:
            said.append(tr("In use since {day}.").format(day=day_words(state.created_wall_ms)))
        if state.retired:
            said.append(tr("Badges of %n older key(s) stay good.", "", state.retired))
        self._meaning.setText(" ".join(said))
        self._kid.setText(tr("Key {kid}, in the file {file}").format(kid=state.kid, file=state.file) if has else "")
        self._kid.setVisible(has)
        self._revoked.setText(tr("As of now it would name %n certificate(s).", "", state.not_in_force))
        for each in (self._known, self._list):
            each.setEnabled(has)
        self.forget()

    def forget(self) -> None:
        """What was typed is gone."""
        self._changing = False
        self.form.forget()
        self._lay()

    def busy(self, busy: bool) -> None:
        """A key is being made."""
        self._typing.setEnabled(not busy)
        if busy:
            self._make.set_words(tr("Making the key …"))
        else:
            self._lay()

    def _files(self) -> QWidget:
        self._known = Button(tr("Write the file of known issuers…"), icon="download")
        self._known.clicked.connect(self.known_wanted)
        self._list = Button(tr("Write the list of revocations…"), icon="download")
        self._list.clicked.connect(self.list_wanted)
        self._revoked = Label("", "hint", "ink3", wrap=True)
        return Card(column(
            Label(tr("For whoever checks badges"), "title"),
            Label(tr("The file of known issuers holds the public halves of all keys and nothing secret. Hand it out once, and again after a change of keys."),
                  "control", "ink2", wrap=True),
            row(self._known, None), 4,
            Label(tr("The signed list names what is suspended or revoked: id, date and status, no reason. A check is as good as the date of its list."),
                  "control", "ink2", wrap=True),
            self._revoked, row(self._list, None), gap=8, margins=(20, 16, 20, 16),
        ))  # fmt: skip

    def _begin_change(self) -> None:
        self._changing = True
        self._lay()
        self.form.setFocus()

    def _lay(self) -> None:
        has = bool(self._state.kid)
        self._typing.setVisible(not has or self._changing)
        self._loss.setVisible(not has or self._changing)
        self._leave.setVisible(has)
        self._change.setVisible(has and not self._changing)
        self._make.set_words(tr("Change to the new key") if has else tr("Make the key"))
        self._allow()

    def _allow(self) -> None:
        self._make.setEnabled(self.form.good)

    def _go(self) -> None:
        if self._make.isEnabled() and self._typing.isEnabled():
            self.make_wanted.emit(self.form.passphrase(), bool(self._state.kid))
