"""Carries decisions out: asks for the ground and the passphrase, hands them to the service, says what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import UsageError
from app.ui.background import Job
from app.ui.language import tr
from app.ui.models.hr.impartial_rows import ImpartialRows
from app.ui.widgets.hr.ask_bar import AskBar, Given, Wanted
from app.ui.widgets.hr.decider_bar import DeciderBar
from app.ui.widgets.hr.issued_card import IssuedCard
from app.ui.widgets.studio.message import Message

if TYPE_CHECKING:
    from app.services.deciding.issuing import Seal
    from app.storage.decisions import HeldRow, WaitingRow
    from app.wiring import App


class DecidingHands(QObject):
    """One act at a time.

    Args:
        app: the program.
        decider: who decides.
        impartial: knows the same, and who trained.
        bar: where is asked.
        message: where is told.
        issued: where issuing is told.
    """

    decided = Signal()
    """Something was: read anew."""

    def __init__(
        self, app: App, decider: DeciderBar, impartial: ImpartialRows, bar: AskBar, message: Message, issued: IssuedCard
    ) -> None:
        super().__init__()
        self._app, self._decider, self._impartial = app, decider, impartial
        self._bar, self._message, self._issued = bar, message, issued
        self._stop: Event | None = None
        self.has_key = False
        self.key_wanted: Callable[[], None] = lambda: None
        issued.stop_wanted.connect(self.stop)

    @property
    def issuing(self) -> bool:
        """Whether certificates are being issued."""
        return self._stop is not None

    def stop(self) -> None:
        """Stop issuing after the certificate at hand."""
        if self._stop is not None:
            self._stop.set()

    @property
    def folder(self) -> Path:
        """Where certificates' files lie."""
        return self._app.paths.exports / "certificates"

    # ------------------------------------------------------------ proposals

    def confirm(self, rows: list[WaitingRow]) -> None:
        """Ask for the passphrase, then issue."""
        if not rows or self.issuing or not self._named():
            return
        if not self.has_key:
            self._message.say(tr("There is no key yet to sign badges with."), tr("Make one first; it takes a minute."), "warn")
            self.key_wanted()
            return
        import json

        doubts = any(json.loads(row.evidence).get("doubts") for row in rows)
        meaning = tr("Decided by {name}. Each record is folded again, then page and badge are written.").format(name=self._decider.by)
        self._bar.ask(
            tr("Issue %n certificate(s)", "", len(rows)), meaning,
            (Wanted("ground", tr("Ground, for something is to be looked at") if doubts else tr("Ground, may be empty"), needed=doubts),
             Wanted("passphrase", tr("Passphrase of the issuer's key"), secret=True)),
            tr("Issue"), lambda given: self._issue(rows, given),
        )  # fmt: skip

    def decline(self, numbers: list[int]) -> None:
        """Ask for the ground, then decline."""
        if not numbers or not self._named():
            return
        by, trained = self._decider.by, self._impartial.trained
        self._ask_ground(
            tr("Decline %n proposal(s)", "", len(numbers)), tr("No certificate is issued for them. An appeal may be made within 30 days."), tr("Decline"),
            lambda ground: self._app.deciding.decline(numbers, by, ground, self._app.clock.wall_ms(), trained),
            tr("%n proposal(s) declined.", "", len(numbers)),
        )  # fmt: skip

    def decide_appeal(self, row: WaitingRow, allowed: bool) -> None:
        """Ask for the ground, and the passphrase where a badge comes of it, then decide the appeal."""
        import json

        if row is None or not self._named():
            return
        of, by, trained = json.loads(row.evidence).get("of", ""), self._decider.by, self._impartial.trained
        signs = allowed and of == "proposal"
        if not allowed:
            self._ask_ground(tr("Turn the appeal down"), tr("The first decision stands, and this one stands beside it."), tr("Turn down"),
                             lambda ground: self._app.deciding.appeals.reject(row.id, by, ground, self._app.clock.wall_ms(), trained),
                             tr("The appeal was turned down: the first decision stands."))  # fmt: skip
            return
        meaning = {"certificate": tr("The certificate is given back."), "proposal": tr("The certificate is issued, if the records folded again earn it."),
                   "set": tr("The set counts as no attempt.")}.get(of, "")  # fmt: skip
        wanted = [Wanted("ground", tr("Ground"))]
        wanted += [Wanted("passphrase", tr("Passphrase of the issuer's key"), secret=True)] if signs else []

        def work(given: Given) -> object:
            seal = self._seal(given["passphrase"]) if signs else None
            return self._app.deciding.appeals.allow(row.id, by, given["ground"], self._app.clock.wall_ms(), seal, self.folder, trained)

        self._bar.ask(tr("Allow the appeal"), meaning, wanted, tr("Allow"), lambda given: self._run(lambda: work(given), tr("The appeal was allowed.")))

    # --------------------------------------------------------- certificates

    def change(self, act: str, held: HeldRow) -> None:
        """Ask for the ground, then suspend, reinstate or revoke."""
        if held is None or not self._named():
            return
        by, trained, number = self._decider.by, self._impartial.trained, held.number
        title, meaning, verb, done = {
            "suspend": (tr("Suspend the certificate of {name}"), tr("It does not count until it is given back."), tr("Suspend"), tr("Suspended.")),
            "reinstate": (tr("Give the certificate of {name} back"), tr("It runs out when it always would have."), tr("Reinstate"), tr("Given back.")),
            "revoke": (tr("Revoke the certificate of {name}"), tr("It is taken away for good; only an appeal brings it back."), tr("Revoke"), tr("Revoked.")),
        }[act]  # fmt: skip
        told = tr("{done} Hand out a new list of revocations, so that others know.").format(done=done)
        self._ask_ground(title.format(name=held.name), meaning, verb,
                         lambda ground: getattr(self._app.deciding, act)(number, by, ground, self._app.clock.wall_ms(), trained), told,
                         danger=act == "revoke")  # fmt: skip

    def lodge(self, target: str) -> None:
        """Ask who appeals and why, then take the appeal in."""
        self._bar.ask(
            tr("Take an appeal in"), tr("The records are folded again now; somebody who decided nothing of it before decides."),
            (Wanted("target", tr("Certificate's or proposal's number, or a set's id"), value=target), Wanted("by", tr("Who appeals")), Wanted("ground", tr("Ground"))),
            tr("Take in"), self._lodge,
        )  # fmt: skip

    def _lodge(self, given: Given) -> None:
        if not any(letter.isalpha() for letter in given["by"]):
            self._bar.wrong()
            self._message.say(tr("An appeal needs the name of the person who appeals."), tone="hot")
            return
        self._run(lambda: self._app.deciding.appeals.lodge(given["target"], given["by"], given["ground"], self._app.clock.wall_ms()),
                  tr("The appeal waits. It has to be decided by somebody else."))

    def files(self, held: HeldRow) -> None:
        """Write the files of a certificate again."""
        folder = self.folder
        Job(lambda: self._app.deciding.files(held.number, folder), self, storage=True).done(
            lambda _: self._issued.tell_files(held.number, folder)).failed(self._wrong).start()

    def look(self, number: str) -> None:
        """Show the page of a certificate."""
        app = self._app

        def work() -> bytes:
            from app.exports.certificate_picture import certificate_picture
            from app.services.deciding.issuing import paper_of

            by = next((each.decided_by for each in app.deciding.events(number) if each.kind == "issued"), "")
            return certificate_picture(paper_of(app.deciding.certificate(number), by), app.paths.assets, app.paths.home / "fonts")

        def show(png: bytes) -> None:
            self._issued.tell_files(number, self.folder) if not self._issued.isVisible() else None
            self._issued.show_picture(png)

        Job(work, self, storage=True).done(show).failed(self._wrong).start()

    # ----------------------------------------------------------- the inside

    def _issue(self, rows: list[WaitingRow], given: Given) -> None:
        stop = self._stop = Event()
        app, by, trained, folder = self._app, self._decider.by, self._impartial.trained, self.folder
        numbers, names = [row.id for row in rows], {row.id: row.name for row in rows}
        self._message.clear()

        def work(progress: Callable[[str, int, int], None]) -> list:
            seal, so_far = self._seal(given["passphrase"]), [0]

            def going_on(_: object) -> bool:
                so_far[0] += 1
                progress("", so_far[0], len(numbers))
                return not stop.is_set()

            return app.deciding.confirm(numbers, by, seal, app.clock.wall_ms(), given["ground"], folder, trained, going_on)

        def done(results: list) -> None:
            self._stop = None
            self._bar.done()
            self._issued.tell(results, names, folder, len(numbers) - len(results))
            self.decided.emit()

        def failed(error: BaseException) -> None:
            self._stop = None
            self._issued.put_away()
            self._wrong(error)
            self.decided.emit()  # what was confirmed before the trouble stays

        # Not in the line of the database: a batch takes minutes, and other pages are to be read meanwhile.
        Job(work, self, with_progress=True).progress(lambda _, so_far, of: self._issued.progress(so_far, of)).done(done).failed(failed).start()

    def _seal(self, passphrase: str) -> Seal:
        from app.services.deciding.issuing import Seal

        keys = self._app.issuer_keys
        issuer, kid = keys.issuer, keys.kid
        return Seal(keys.private(passphrase), kid, issuer)

    def _named(self) -> bool:
        from app.services.deciding.impartial import check_name

        try:
            check_name(self._decider.by)
        except UsageError:
            self._decider.say_needed()
            return False
        return True

    def _ask_ground(self, title: str, meaning: str, verb: str, act: Callable[[str], object], told: str, danger: bool = False) -> None:
        self._bar.ask(title, tr("{meaning} Decided by {name}.").format(meaning=meaning, name=self._decider.by), (Wanted("ground", tr("Ground")),), verb,
                      lambda given: self._run(lambda: act(given["ground"]), told), danger)  # fmt: skip

    def _run(self, work: Callable[[], object], told: str) -> None:
        def done(_: object) -> None:
            self._bar.done()
            self._message.say(told, tone="good")
            self.decided.emit()

        def failed(error: BaseException) -> None:
            self._wrong(error)
            self.decided.emit()  # perhaps another window was quicker: what is shown may be old

        self._message.clear()
        Job(work, self, storage=True).done(done).failed(failed).start()

    def _wrong(self, error: BaseException) -> None:
        self._bar.wrong()
        self._message.error(error)
