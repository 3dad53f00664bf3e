"""Carries an export out: reads, writes, tells how far it is, stops when asked to, and notes what became of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.clock import Clock, wall_text
from app.errors import UsageError
from app.exports.tables.columns import ATTEMPTS, CERTIFICATES, LEDGER, STANDING, schema_version
from app.exports.tables.presets import Preset
from app.exports.tables.screening import keys_of
from app.exports.tables.writing import XAPI, TableOut, lines_out
from app.said import joined_said, say
from app.services.exporting.asked import Asked, checked, described, filters_text, wanted
from app.storage.export_log import CANCELLED, DONE, FAILED, ExportLog, LoggedExport
from app.storage.export_rows import ExportRows, Wanted

LINES_A_BATCH = 200
Progress = Callable[[int, int], None]
"""Called with (rows so far, rows in all; -1 unknown) after every batch."""


class StandingRows(Protocol):
    """Where the rows of standing come from."""

    def __call__(self, keys: Sequence[str], asked: Asked) -> Iterator[list[tuple]]:
        """Batches of rows with the values of these keys."""


class StatementLines(Protocol):
    """Where xAPI statements come from."""

    def __call__(self, what: str, keys: Iterable[str] | None, skipped: list[str]) -> Iterator[str]:
        """Lines for these attempts or certificates; takes a sentence for each that cannot be told of."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What came of an export."""

    path: Path
    rows: int
    """Rows of the file, its header not among them; lines, if they are statements."""
    outcome: str
    """done or cancelled; cancelled: no file was put in place."""
    refused: int = 0
    refused_path: Path | None = None
    """The file that lists refused rows with reasons; None: none were, or a sheet of the workbook does."""
    message: str = ""
    """What to know about it beside the numbers; may be empty."""


class _StoppedError(Exception):
    """Somebody does not want it any more."""


class Exporting:
    """Exports certificates, attempts, ledger and standing.

    Args:
        standing: gives the rows of standing.
        statements: gives xAPI lines.
        version: of the program, for a workbook's second sheet.
    """

    def __init__(
        self, rows: ExportRows, log: ExportLog, clock: Clock, standing: StandingRows, statements: StatementLines, version: str
    ) -> None:
        self._rows, self._log, self._clock, self._version = rows, log, clock, version
        self._standing, self._statements = standing, statements

    def count(self, asked: Asked) -> int:
        """How many rows would be read; -1 where that is as much work as the export.

        Raises: UsageError for a request that cannot be carried out.
        """
        preset = checked(asked)
        if asked.what == STANDING:
            return -1
        return self._rows.count(asked.what, wanted(asked, preset, self._clock.wall_ms()))

    def log(self, most: int = 1_000) -> list[LoggedExport]:
        """The latest exports, the last one first."""
        return self._log.all(most)

    def export(
        self, asked: Asked, who: str, progress: Progress | None = None, stopped: Callable[[], bool] = lambda: False
    ) -> Exported:
        """Write the file and note it.

        Args:
            who: who does it, for the log.
            progress: told after every batch; may be called from the thread this runs on only.
            stopped: asked between batches.

        Raises: UsageError for a request that cannot be carried out; ExportError if the file cannot be written; StorageError if
            the data cannot be read or the export not be noted. Nothing is half-written in any case.
        """
        preset = checked(asked)
        if not who.strip():
            raise UsageError(say("Every export is noted with a name."), say("Say who does it."))
        now = self._clock.wall_ms()
        number = self._log.begin(now, who.strip(), asked.what, asked.format, filters_text(asked), asked.path.name)
        run = _Run(progress, stopped)
        outcome = FAILED
        try:
            write = self._write_lines if asked.format == XAPI else self._write_table
            done = write(asked, preset, who.strip(), now, run)
            outcome = DONE
            return done
        except (_StoppedError, KeyboardInterrupt) as stop:
            outcome = CANCELLED
            if isinstance(stop, KeyboardInterrupt):
                raise
            return Exported(asked.path, 0, CANCELLED, message=say("The export was stopped; no file was written."))
        finally:
            self._log.end(number, run.rows if outcome == DONE else 0, outcome)

    def _write_table(self, asked: Asked, preset: Preset, who: str, now: int, run: _Run) -> Exported:
        columns, rows = preset.chosen(asked.groups), wanted(asked, preset, now)
        bom = preset.bom if asked.bom is None else asked.bom
        with TableOut(asked.path, asked.format, columns, preset.refuses, bom) as out:
            run.told(0)
            run.of = -1 if asked.what == STANDING else self._rows.count(asked.what, rows)
            for batch in self._batches(asked, keys_of(columns), rows, run):
                out.add(batch)
                run.told(out.rows + out.refused)
            run.told(out.rows + out.refused)
            run.rows = out.rows
            message = _message(asked, preset, out)
            out.put(self._about(asked, preset, who, now, out, message))
        return Exported(asked.path, out.rows, DONE, out.refused, out.refused_path, message)

    def _batches(self, asked: Asked, keys: tuple[str, ...], rows: Wanted, run: _Run) -> Iterator[list[tuple]]:
        if asked.what == STANDING:
            return self._standing(keys, asked)
        return self._rows.batches(asked.what, keys, rows, run.stopped)

    def _write_lines(self, asked: Asked, preset: Preset, who: str, now: int, run: _Run) -> Exported:
        skipped: list[str] = []
        lines = self._statements(asked.what, self._heads(asked, preset, now, run), skipped)
        with lines_out(asked.path) as (out, part):
            batch: list[str] = []
            for line in lines:
                batch.append(line)
                run.rows += 1
                if len(batch) == LINES_A_BATCH:
                    out.add_lines(batch)
                    batch.clear()
                    run.told(run.rows)
            out.add_lines(batch)
            run.told(run.rows)
            part.put()
        message = say("%n record(s) could not be told of. {first}", "", len(skipped), first=skipped[0]) if skipped else (
            "" if run.rows else say("Nothing matches, so the file is empty."))
        return Exported(asked.path, run.rows, DONE, len(skipped), message=message)

    def _heads(self, asked: Asked, preset: Preset, now: int, run: _Run) -> Iterator[str] | None:
        what = {LEDGER: ATTEMPTS, STANDING: CERTIFICATES}.get(asked.what, asked.what)
        if what != asked.what and asked.status and asked.what == STANDING:
            raise UsageError(say("Statements of standing cannot be chosen by status."), say("Leave it out."))
        key = "attempt" if what == ATTEMPTS else "certificate"
        for batch in self._rows.batches(what, (key,), wanted(asked, preset, now), run.stopped):
            for (value,) in batch:
                run.look()
                yield value

    def _about(
        self, asked: Asked, preset: Preset, who: str, now: int, out: TableOut, message: str
    ) -> list[tuple[str, str]]:
        chosen = [(name, ", ".join(value) if isinstance(value, list) else str(value))
                  for name, value in described(asked).items()]
        return [
            ("what", asked.what), ("schema_version", schema_version(asked.what, preset.name)), *chosen,
            ("rows", str(out.rows)), ("refused rows", str(out.refused)), ("written", wall_text(now)), ("by", who),
            ("with", f"Stormdrill {self._version}"), ("times", "UTC"), *([("note", message)] if message else []),
        ]  # fmt: skip


class _Run:
    """How far one export is, and whether it is still wanted."""

    def __init__(self, progress: Progress | None, stopped: Callable[[], bool]) -> None:
        self._progress, self.stopped = progress, stopped
        self.rows, self.of = 0, -1

    def told(self, rows: int) -> None:
        """Tell how many rows are done, and end here if it is not wanted any more."""
        if self._progress is not None:
            self._progress(rows, self.of)
        self.look()

    def look(self) -> None:
        """End here if it is not wanted any more."""
        if self.stopped():
            raise _StoppedError


def _message(asked: Asked, preset: Preset, out: TableOut) -> str:
    found = []
    if out.rows + out.refused == 0:
        found.append(say("Nothing matches, so the file has only its header."))
    if out.refused:
        found.append(say("Refused %n row(s); each is listed with its reason.", "", out.refused))
    if asked.what in (ATTEMPTS, LEDGER) and not asked.with_failures and asked.status == "":
        found.append(say("Attempts that were not passed are left out."))
    if preset.in_force_only:
        found.append(say("Certificates that were suspended or revoked are left out."))
    if out.cut:
        found.append(say("Texts longer than a cell can hold were cut."))
    return joined_said(found)
