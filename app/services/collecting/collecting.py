"""Collects exam records from many laptops: each is verified and scored again, taken in once, or kept apart with why."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from app.clock import Clock
from app.engine.record import header_from_text, record_text
from app.errors import InputError, RecordError
from app.paths import Paths, make_folder
from app.said import say
from app.services.collecting.edition_desk import EditionDesk
from app.services.collecting.kept_apart import forget, parcel_of
from app.services.collecting.parcels import Offered, Parcel, Unusable, parcels
from app.services.collecting.report import Collected, Progress
from app.services.collecting.rescoring import Rescorer
from app.services.collecting.taking import KNOWN, Case, Desk, Refusal, head_of
from app.services.collecting.worker import Task, without_collector
from app.services.programmes import Programmes
from app.storage.database import Database
from app.storage.enrolled import Enrolled
from app.storage.installation import Installation
from app.storage.refused import Refused, RefusedRecord
from app.storage.runs import OPEN, Run, Runs
from app.storage.shelf import Shelf
from app.storage.taken import Taken

_TOGETHER = 100
Told = Callable[[Progress], None]


class _Sent(NamedTuple):
    """A parcel whose records are being folded."""

    parcel: Parcel
    cases: list[Case]
    asked: list[Future]


class Collecting:
    """Takes exam records in.

    Args:
        programmes: those at hand; what comes along is kept there.
    """

    def __init__(
        self, paths: Paths, database: Database, installation: Installation, clock: Clock, programmes: Programmes
    ) -> None:
        self._paths, self._database, self._clock = paths, database, clock
        self._installation, self._programmes = installation, programmes
        self._taken, self._refused, self._enrolled = Taken(database), Refused(database), Enrolled(database)
        self._cancelled = False

    def collect(self, paths: Iterable[Path], workers: int = 0, told: Told | None = None) -> Collected:
        """Take in what is in these files, folders and zips; the same again changes nothing.

        What was refused before and may hold by now is looked at again first.

        Args:
            workers: processes; 0 as many as there are processors, 1 none but this one.
            told: called on this thread after every parcel.
        Raises: StorageError if something cannot be saved, StormdrillError if a process dies: what was taken in until
            then is kept, and the same call goes on from there.
        """
        return self._run(self._again_and(parcels(paths)), workers, told)

    def take_own(self, workers: int = 1, told: Told | None = None) -> Collected:
        """Take in the exams that were sat on this machine, by the same way.

        Raises: as `collect`.
        """
        return self._run(self._own(), workers, told)

    def cancel(self) -> None:
        """Stop after the parcel that is being written; may be called from any thread."""
        self._cancelled = True

    def refused(self) -> list[RefusedRecord]:
        """Every record that is kept apart, newest first."""
        return self._refused.all()

    def forget(self, person: str, hashes: Iterable[str]) -> int:
        """Keep nothing of a person's refused records but the reason.

        Args:
            person: the number.
            hashes: that mean this person in records.
        Returns: how many were emptied.
        """
        return forget(self._refused, person, frozenset(hashes))

    # ---------------------------------------------------------------- within

    def _run(self, coming: Iterator[Parcel | Unusable], workers: int, told: Told | None) -> Collected:
        self._cancelled = False
        make_folder(self._paths.cache)
        found = Collected()
        with TemporaryDirectory(dir=self._paths.cache, prefix="collect-") as folder, Rescorer(workers) as rescorer:
            editions = EditionDesk(self._paths, Shelf(self._database), Path(folder))
            desk = Desk(self._taken, self._refused, editions, self._programmes, self._clock.wall_ms,
                        self._installation.id)  # fmt: skip
            sent: deque[_Sent] = deque()
            for each in coming:
                if self._cancelled:
                    break
                if isinstance(each, Unusable):
                    self._unusable(each, found)
                    continue
                cases = [self._looked_at(each, offered, editions) for offered in each.records]
                tasks = [Task(case.offered.content, case.edition.file if case.edition is not None else "")
                         for case in cases if case.to_fold]
                sent.append(_Sent(each, cases, rescorer.ask(tasks)))
                while sent and sum(len(one.cases) for one in sent) > rescorer.ahead:
                    self._finish(sent.popleft(), rescorer, desk, found, told)
            while sent and not self._cancelled:
                self._finish(sent.popleft(), rescorer, desk, found, told)
        found.cancelled = self._cancelled
        return found

    def _finish(self, sent: _Sent, rescorer: Rescorer, desk: Desk, found: Collected, told: Told | None) -> None:
        folded = iter(rescorer.answers(sent.asked))
        for case in sent.cases:
            if case.to_fold:
                case.folded = next(folded)
        parcel = sent.parcel
        believed = bool(parcel.installation) and self._stranger(parcel, parcel.installation) is None
        with without_collector(), self._database.transaction():
            decided = desk.decide(parcel, [case for case in sent.cases if not case.state], believed)
        found.add(sent.parcel, sent.cases, decided.missing)
        if told is not None:
            told(Progress(found.done, found.taken, found.known, len(found.refused), sent.parcel.source))

    def _looked_at(self, parcel: Parcel, offered: Offered, editions: EditionDesk) -> Case:
        """What can be said of a record before it is folded."""
        case = Case(offered)
        try:
            line = offered.content.split(b"\n", 1)[0].decode("ascii")
            case.header = header = header_from_text(line)[0]
        except UnicodeDecodeError:
            case.refusal = Refusal(say("The record holds characters that no record has: it was changed or damaged."))
            return case
        except (InputError, RecordError) as trouble:
            case.refusal = Refusal(trouble.message)
            return case
        if header.mode != "exam" or header.actor != "person":
            case.refusal = Refusal(_not_an_exam(header.mode), private=True)
        elif self._taken.record(head_of(offered.content)) == offered.content.decode("ascii", errors="replace"):
            case.state = KNOWN
        elif (refusal := self._stranger(parcel, header.installation)) is not None:
            case.refusal = refusal
        else:
            case.edition = editions.get(header, parcel.editions)
            if case.edition is None:
                case.refusal = Refusal(
                    say("This record cannot be recomputed here: its scenario {scenario}, in the edition that was played, is "
                        "not at hand.", scenario=header.scenario), again=True)  # fmt: skip
        return case

    def _stranger(self, parcel: Parcel, installation: str) -> Refusal | None:
        if parcel.installation and parcel.installation != installation:
            return Refusal(say("The record is of another installation than the one that handed it over."))
        if installation == self._installation.id:
            return None
        known = self._enrolled.get(installation)
        if known is None:
            return Refusal(say("The record is signed by an installation that is not enrolled here: enrol it, and the record is "
                               "looked at again."), again=True)  # fmt: skip
        if not known.believed:
            return Refusal(say("The installation {name} has been withdrawn: nothing more of it is taken in.",
                               name=known.name), again=True)  # fmt: skip
        return None

    def _unusable(self, each: Unusable, found: Collected) -> None:
        found.refuse(each.source, each.reason)
        if each.digest:
            self._refused.put(each.source, each.digest, each.reason, self._clock.wall_ms(), None, again=False)

    def _again_and(self, coming: Iterator[Parcel | Unusable]) -> Iterator[Parcel | Unusable]:
        for number, source, content in self._refused.contents():
            parcel = parcel_of(number, source, content)
            if parcel is not None:
                yield parcel
        yield from coming

    def _own(self) -> Iterator[Parcel]:
        runs = Runs(self._database)
        ids = sorted(run.id for run in runs.in_mode("exam") if run.status != OPEN and run.actor == "person" and self._is_news(run))
        for start in range(0, len(ids), _TOGETHER):
            parcel = Parcel(say("this machine"))
            for run in ids[start : start + _TOGETHER]:
                try:
                    text = record_text(runs.record(run))
                except RecordError:
                    text = ""  # its rows were tampered with
                offered = Offered(say("run {run} of this machine", run=run), text.encode("ascii"))
                parcel.records.append(offered)
                parcel.runs[offered.digest] = run
            yield parcel

    def _is_news(self, run: Run) -> bool:
        """Whether a run has a record that is not taken in; one that could not be folded at its end has none."""
        return bool(run.head) and self._taken.started(run.head) is None


def _not_an_exam(mode: str) -> str:
    if mode == "practice":
        return say("This is a practice run. Practice is private: it is never collected, and nothing of it was kept.")
    return say("This is a robot's run, or a rehearsal: it counts for nobody.")
