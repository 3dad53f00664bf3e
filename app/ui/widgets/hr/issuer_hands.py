"""Carries out what is asked of the issuer's keys: makes and changes them, and writes the files that others check with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.background import Job
from app.ui.language import tr
from app.ui.widgets.hr.ask_bar import AskBar, Given, Wanted
from app.ui.widgets.hr.issuer_view import IssuerView, KeyState
from app.ui.widgets.studio import asking_files
from app.ui.widgets.studio.message import Message

if TYPE_CHECKING:
    from app.wiring import App


class IssuerHands(QObject):
    """One act at a time.

    Args:
        app: the program.
        view: shows the keys.
        bar: where is asked.
        message: where is told.
    """

    found = Signal(bool)
    """Whether there is a key to sign with."""

    def __init__(self, app: App, view: IssuerView, bar: AskBar, message: Message) -> None:
        super().__init__()
        self._app, self._view, self._bar, self._message = app, view, bar, message
        self._company = ""
        view.make_wanted.connect(self._make)
        view.known_wanted.connect(self._ask_known)
        view.list_wanted.connect(self._ask_list)

    def read(self) -> None:
        """How the keys stand."""
        app = self._app

        def work() -> KeyState:
            from app.storage.issuer_keys import IssuerKeyTable

            keys = IssuerKeyTable(app.database).all()
            now = next((key for key in reversed(keys) if key.retired_wall_ms is None), None)
            listed, programmes = len(app.deciding.certificates.not_in_force()), app.programmes.all()
            company = programmes[0].company if programmes else ""
            if now is None:
                return KeyState("", not_in_force=listed, company=company)
            return KeyState(now.kid, now.created_wall_ms, len(keys) - 1, str(app.paths.keys / now.file), listed, company)

        def show(state: KeyState) -> None:
            self._company = state.company
            if not self._view.form.passphrase():  # somebody is typing: what is shown can wait
                self._view.show_state(state)
            self.found.emit(bool(state.kid))

        Job(work, self, storage=True).done(show).failed(self._message.error).start()

    def _make(self, passphrase: str, change: bool) -> None:
        app = self._app
        self._view.busy(True)

        def work() -> object:
            keys = app.issuer_keys
            return (keys.rotate if change else keys.new)(passphrase, app.clock.wall_ms())

        def done(_: object) -> None:
            self._view.busy(False)
            self._view.forget()
            self._message.say(tr("The key is made."), tr("Hand out the file of known issuers, so that badges can be checked. Keep a copy of the key's file "
                                                         "and the passphrase apart from this machine."), "good")  # fmt: skip
            self.read()

        def failed(error: BaseException) -> None:
            self._view.busy(False)
            self._message.error(error)

        Job(work, self, storage=True).done(done).failed(failed).start()

    def _ask_known(self) -> None:
        self._bar.ask(tr("Write the file of known issuers"), tr("The company's name is shown to whoever checks a badge."),
                      (Wanted("company", tr("Company"), value=self._company),), tr("Choose a file…"), self._write_known)  # fmt: skip

    def _write_known(self, given: Given) -> None:
        path = asking_files.file_to_write(self._view, tr("Write the file of known issuers"), tr("Known issuers (*.json)"),
                                          self._app.paths.exports / "known-issuers.json")  # fmt: skip
        if path is None:
            self._bar.wrong()
            return
        self.write_known(path, given["company"])

    def write_known(self, path: Path, company: str) -> None:
        """Write the known-issuer file."""
        app = self._app

        def work() -> Path:
            from app.exports.atomic import write_text

            write_text(path, app.issuer_keys.export(company))
            return path

        self._run(work)

    def _ask_list(self) -> None:
        self._bar.ask(tr("Write the list of revocations"), tr("It is signed with the issuer's key and holds as of now."),
                      (Wanted("passphrase", tr("Passphrase of the issuer's key"), secret=True),), tr("Choose a file…"), self._write_list)  # fmt: skip

    def _write_list(self, given: Given) -> None:
        path = asking_files.file_to_write(self._view, tr("Write the list of revocations"), tr("Lists of revocations (*.jwt)"),
                                          self._app.paths.exports / "revocations.jwt")  # fmt: skip
        if path is None:
            self._bar.wrong()
            return
        self.write_list(path, given["passphrase"])

    def write_list(self, path: Path, passphrase: str) -> None:
        """Write the signed list of what is suspended or revoked."""
        app = self._app

        def work() -> Path:
            from app.exports.atomic import write_text
            from app.services.revocations import revocation_list

            keys = app.issuer_keys
            issuer, kid = keys.issuer, keys.kid
            rows = app.deciding.certificates.not_in_force()
            write_text(path, revocation_list(rows, issuer, keys.private(passphrase), kid, app.clock.wall_ms()) + "\n")
            return path

        self._run(work)

    def _run(self, work: object) -> None:
        def done(path: Path) -> None:
            self._bar.done()
            self._message.say(tr("Wrote {path}.").format(path=path), tone="good")

        def failed(error: BaseException) -> None:
            self._bar.wrong()
            self._message.error(error)

        Job(work, self, storage=True).done(done).failed(failed).start()
