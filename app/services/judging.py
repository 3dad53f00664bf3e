"""Judges at work on one scenario: every number is kept as it is said, and nothing of anybody's is written over."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from app.certification.angoff import Judge
from app.certification.exam_lines import ExamLine
from app.certification.items import ItemFigures
from app.clock import Clock, wall_text
from app.engine.scenario import Scenario
from app.errors import InputError
from app.paths import Paths
from app.said import joined_said, say
from app.services.cut_sheets import Measured
from app.services.pass_marks import STALE, PassMark, lines_of, pass_mark, read, remeasure, save, set_aside, sheet_file
from app.storage.people import People
from app.storage.runs import Run, Runs


@dataclass(frozen=True, slots=True)
class Bench:
    """How the judging of one edition of a scenario stands."""

    lines: tuple[ExamLine, ...]
    mark: PassMark
    judges: tuple[Judge, ...]
    """Of this edition; none where the sheet is stale or cannot be read."""
    trouble: str
    """Why the sheet that lies there cannot be read; empty where it can, or there is none."""
    place: Path
    """Where the sheet lies or will lie."""


class Met(NamedTuple):
    """A run that this home knows of, by somebody of a judge's name."""

    day: str
    """ISO 8601, UTC."""
    same_edition: bool


class SheetKeeper:
    """The sheet of one scenario. Its calls may come from several threads and are carried out one after the other.

    Args:
        scenario: compiled, with baselines, as it lies in the file.
        file: the scenario's.
    """

    def __init__(self, paths: Paths, scenario: Scenario, file: Path, clock: Clock) -> None:
        self._paths, self.scenario, self._file, self._clock = paths, scenario, file, clock
        self._lock = Lock()
        self._seen: str | None = None
        self._bad: InputError | None = None
        self._closed = False

    def open(self) -> Bench:
        """How it stands on disk."""
        with self._lock:
            return self._open()

    def keep(self, judges: Sequence[Judge], measured: Measured | None = None) -> Bench:
        """Write down what the judges have said; after the last word nothing is written any more.

        Raises: InputError if the sheet has come to say something else than when it was last looked at, or is of
            another edition or cannot be read; StorageError or ExportError if it cannot be written.
        """
        with self._lock:
            if self._closed:
                return self._open()
            self._unchanged()
            return self._save(judges, measured)

    def keep_last(self, judges: Sequence[Judge], measured: Measured | None = None) -> None:
        """Write down the last word: an earlier one that comes late is not written over it.

        Raises: as `keep` does.
        """
        with self._lock:
            self._closed = True
            self._unchanged()
            self._save(judges, measured)

    def bring_together(self, judges: Sequence[Judge], touched: Collection[str], measured: Measured | None = None) -> Bench:
        """Write what these judges have said into whatever lies there by now; everybody else's word stays.

        Args:
            judges: all of them as they are known here.
            touched: names of those who said something here; who is touched and not among the judges is taken off.

        Raises: as `keep` does, but for a sheet that has changed.
        """
        with self._lock:
            there = self._open().judges
            mine = {judge.name: judge for judge in judges if judge.name in touched}
            both = [mine.pop(judge.name, judge) for judge in there if judge.name in mine or judge.name not in touched]
            return self._save([*both, *mine.values()], measured)

    def measure(self, measured: Measured) -> Bench:
        """Write down the standard error of measurement beside the cut; the day of the judging stays.

        Raises: as `keep` does.
        """
        with self._lock:
            self._unchanged()
            remeasure(self._paths, self.scenario, self._file, measured)
            return self._open()

    def begin_anew(self) -> Bench:
        """Put away the sheet that lies there under a dated name and begin another one.

        The judges' names are carried over; that they sat the drill first they have to say again.

        Raises: StorageError or ExportError if it cannot be done; then nothing has changed.
        """
        with self._lock:
            old, day = None, wall_text(self._clock.wall_ms())[:10]
            try:
                old = read(self._paths, self.scenario, self._file)
            except InputError:
                pass  # what cannot be read is put away all the same
            set_aside(self._paths, self._file, old.date if old else day)
            judges = [Judge(judge.name, False) for judge in old.judges] if old else []
            save(self._paths, self.scenario, self._file, judges, self._clock.wall_ms())
            return self._open()

    def _save(self, judges: Sequence[Judge], measured: Measured | None) -> Bench:
        if self._seen and self._bad is not None:
            raise self._bad
        mark = save(self._paths, self.scenario, self._file, judges, self._clock.wall_ms(), measured)
        return self._bench(mark)

    def _unchanged(self) -> None:
        if self._seen is None:
            self._open()
        if self._print() != self._seen:
            name = sheet_file(self._paths, self._file).name
            raise InputError(
                say("{file} was changed by somebody else meanwhile, so it was not written over.", file=name),
                say("Try again: what was said here is then put beside what others said."),
            )

    def _open(self) -> Bench:
        return self._bench(pass_mark(self._paths, self.scenario, self._file))

    def _bench(self, mark: PassMark) -> Bench:
        """How it stands by what was just read; why the sheet there cannot be gone on with is remembered."""
        self._seen, self._bad = self._print(), None
        if mark.status == STALE:
            self._bad = InputError(say("The sheet that lies there is of another edition of this scenario."),
                                   say("Begin a new one; the old one is kept."))  # fmt: skip
        elif mark.sheet is None:
            try:
                read(self._paths, self.scenario, self._file)
            except InputError as error:
                self._bad = error
        trouble = joined_said((self._bad.message, self._bad.remedy)) if self._bad and mark.status != STALE else ""
        judges = mark.sheet.judges if mark.sheet is not None and mark.status != STALE else ()
        return Bench(lines_of(self.scenario), mark, judges, trouble, sheet_file(self._paths, self._file))

    def _print(self) -> str:
        """What tells one content of the sheet from another; empty: there is none where it is written."""
        place = sheet_file(self._paths, self._file)
        try:
            return sha256(place.read_bytes()).hexdigest() if place.is_file() else "no file" if place.exists() else ""
        except OSError as error:
            return f"unreadable: {error.errno}"


def measured_by(figures: ItemFigures) -> Measured | None:
    """The standard error of measurement that these figures state; None where too few people have sat."""
    if figures.error is None or figures.alpha is None:
        return None
    return Measured(figures.error, figures.attempts, max(0, figures.alpha.value))


def met_before(people: People, runs: Runs, scenario: Scenario, names: Iterable[str]) -> dict[str, Met]:
    """Name -> the newest run of this scenario by somebody so called, of those who are found.

    Practice is private: only what its trainee has shared, and exams, are looked at.

    Raises: StorageError if people or runs cannot be read.
    """
    wanted = {_plain(name): name for name in names}
    found = {}
    for person in people.all() if wanted else ():
        name = wanted.get(_plain(person.name))
        seen = [run for run in runs.of_person(person.id) if _may_be_told(run, scenario.id)] if name else []
        for run in seen[:1]:
            same = any(each.scenario_digest == scenario.digest for each in seen)
            found[name] = Met(wall_text(run.ended_wall_ms or run.started_wall_ms)[:10], same)
    return found


def _may_be_told(run: Run, scenario: str) -> bool:
    open_to_see = run.mode == "exam" or (run.mode == "practice" and run.shared)
    return open_to_see and run.scenario == scenario and run.actor == "person" and run.status == "ended"


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
