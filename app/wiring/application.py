"""The program without a face: each service is made, and its libraries imported, when first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self

from app.clock import Clock, SystemClock
from app.paths import Paths
from app.settings import Settings, load_settings, save_settings
from app.wiring.exams import ExamParts
from app.wiring.people import PeopleParts

if TYPE_CHECKING:
    from app.certification.programme import Programme
    from collections.abc import Iterator, Sequence

    from app.services.deciding import Deciding
    from app.services.issuer_keys import IssuerKeys
    from app.services.collecting.collecting import Collecting
    from app.services.enrolment import Enrolment
    from app.services.handing_over import HandingOver
    from app.services.exporting import Asked, Exporting
    from app.services.history import History
    from app.services.library import Library
    from app.services.programmes import Programmes
    from app.services.sessions import Sessions
    from app.services.standing import Standing
    from app.services.xapi_queue import XapiQueue
    from app.storage.database import Database
    from app.storage.home_lock import HomeLock
    from app.storage.installation import Installation
    from app.storage.runs import Runs
    from app.storage.shelf import Shelf


class App(PeopleParts, ExamParts):
    """One home, open. Close it at the end, or use it in a `with` statement.

    Nothing is created or opened before something needs it.
    """

    def __init__(self, paths: Paths, settings: Settings, clock: Clock, notice: str = "") -> None:
        self.paths, self.settings, self.clock = paths, settings, clock
        self.notice = notice
        """Something to tell the user at the start, such as settings that could not be read."""
        self._lock: HomeLock | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def claim(self) -> None:
        """Take the home for this window; harmless when repeated.

        Raises: StorageError if another window has it, or it cannot be written.
        """
        if self._lock is None:
            from app.storage.home_lock import HomeLock

            self.paths.ensure()
            self._lock = HomeLock(self.paths.home)

    def close(self) -> None:
        """Close the data file and give the home back."""
        if "xapi" in self.__dict__:
            self.xapi.close()
            del self.xapi
        if "database" in self.__dict__:
            self.database.close()
            for name in (*self.PARTS, "database", "runs", "shelf", "sessions", "history", "exporting", "collecting", "handing_over", "enrolment",
                         "deciding", "issuer_keys", "standing", "sittings"):
                self.__dict__.pop(name, None)
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def change(self, settings: Settings) -> None:
        """Take on new settings and save them.

        Raises: StorageError if they cannot be saved; they hold until the program ends all the same.
        """
        if settings.policy != self.settings.policy:
            self.__dict__.pop("library", None)  # under another policy every drill is another one
        self.settings = settings
        save_settings(self.paths.settings, settings)

    @cached_property
    def library(self) -> Library:
        """The scenarios that may be played."""
        from app.services.house_policies import house_policy
        from app.services.library import Library

        policy = house_policy(self.paths, self.settings.policy)
        return Library([self.paths.scenarios, self.paths.home / "scenarios"], self.paths.cache, policy)

    @cached_property
    def sessions(self) -> Sessions:
        """Begins drills and goes on with open ones."""
        from app.services.sessions import Sessions

        return Sessions(self.runs, self.people, self.shelf, self.installation, self.clock, self.claim)

    @cached_property
    def history(self) -> History:
        """Past runs and how they went."""
        from app.services.history import History

        return History(self.runs, self.shelf)

    @cached_property
    def xapi(self) -> XapiQueue:
        """What is told to the company's learning record store."""
        from app.services.xapi_making import Making
        from app.services.xapi_queue import XapiQueue
        from app.storage.statement_sources import StatementSources
        from app.storage.statements import Statements

        making = Making(StatementSources(self.database), self.shelf, self.paths)
        return XapiQueue(
            Statements(self.database), making, self.installation, self.paths, self.clock, lambda: self.settings
        )

    @cached_property
    def exporting(self) -> Exporting:
        """Hands out certificates, attempts, ledger and standing as files, and notes that it did."""
        from app import __version__
        from app.services.exporting import Exporting
        from app.storage.export_log import ExportLog
        from app.storage.export_rows import ExportRows

        rows = ExportRows(self.database.path)

        def standing_rows(keys: Sequence[str], asked: Asked) -> Iterator[list[tuple]]:
            from app.services.exporting.standing_rows import StandingTable

            return StandingTable(self.standing, self.programmes, rows.emails)(keys, asked)

        return Exporting(
            rows, ExportLog(self.database), self.clock, standing_rows,
            lambda what, keys, skipped: self.xapi.statements_of(what, keys, skipped), __version__,
        )  # fmt: skip

    @cached_property
    def collecting(self) -> Collecting:
        """Takes exam records in, those of this machine and those of others."""
        from app.services.collecting.collecting import Collecting

        return Collecting(self.paths, self.database, self.installation, self.clock, self.programmes)

    @cached_property
    def handing_over(self) -> HandingOver:
        """Writes the exam records of this machine into one signed file for HR."""
        from app.services.handing_over import HandingOver
        from app.storage.exam_sets_to_hand_over import SetsToHandOver

        return HandingOver(self.runs, self.shelf, SetsToHandOver(self.database), self.installation, self._programme_text)

    @cached_property
    def enrolment(self) -> Enrolment:
        """The installations whose records are believed."""
        from app.services.enrolment import Enrolment
        from app.storage.enrolled import Enrolled

        return Enrolment(Enrolled(self.database), self.clock)

    @cached_property
    def deciding(self) -> Deciding:
        """Proposals, decisions and what comes of them."""
        from app.services.cut_errors import CutErrors
        from app.services.deciding import Deciding
        from app.services.editions import finder

        find = finder(self.paths)
        errors = CutErrors(self.paths, self.shelf)
        return Deciding(self.database, self.paths, find, self._programme, errors.error, self.standing.tried,
                        lambda programme: (self.programmes.get(programme.id) or programme).company,
                        lambda number: self.xapi.queue_decision(number))

    @cached_property
    def issuer_keys(self) -> IssuerKeys:
        """The keys that sign badges."""
        from app.services.issuer_keys import IssuerKeys
        from app.storage.issuer_keys import IssuerKeyTable

        return IssuerKeys(IssuerKeyTable(self.database), self.paths.keys)

    @cached_property
    def programmes(self) -> Programmes:
        """What has to be passed, today's files and every edition that was kept."""
        from app.services.programmes import Programmes

        return Programmes(self.paths)

    @cached_property
    def standing(self) -> Standing:
        """Who holds what, until when, and what is lacking."""
        from app.services.measured_errors import MeasuredErrors
        from app.services.standing import Standing

        errors = MeasuredErrors(self.paths, self.shelf)
        return Standing(self.database, self.programmes, self.clock, errors.error)

    def _programme(self, digest: str) -> Programme | None:
        return self.programmes.by_digest(digest)

    def _programme_text(self, digest: str) -> str | None:
        return self.programmes.text_of(digest)

    @cached_property
    def installation(self) -> Installation:
        """This installation's key."""
        from app.storage.installation import Installation

        return Installation(self.paths.keys)

    @cached_property
    def runs(self) -> Runs:
        """Runs and their commands, as they are kept."""
        from app.storage.runs import Runs

        return Runs(self.database)

    @cached_property
    def shelf(self) -> Shelf:
        """Compiled scenarios that were played here."""
        from app.storage.shelf import Shelf

        return Shelf(self.database)

    @cached_property
    def database(self) -> Database:
        """The data file."""
        from app.storage.database import Database

        self.paths.ensure()
        return Database(self.paths.database)


def open_app(paths: Paths, settings: Settings | None = None, clock: Clock | None = None) -> App:
    """The program on one home.

    Args:
        paths: where everything lies.
        settings: absent: those in the home.
        clock: absent: the machine's own.
    """
    notice = ""
    if settings is None:
        settings, notice = load_settings(paths.settings)
    return App(paths, settings, clock or SystemClock(), notice)
