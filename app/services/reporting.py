"""Writes the after-action report of a run, as HTML, PDF or text."""

from __future__ import annotations

from pathlib import Path

from app.clock import wall_text
from app.engine.record import Record
from app.errors import ExportError, InputError, RecordError, StorageError, UsageError
from app.exports.atomic import write_bytes
from app.exports.debrief import Debrief
from app.paths import Paths
from app.services.debriefing import case_of, debrief
from app.services.replaying import finder, open_record, recompute

FORMATS = ("html", "pdf", "text")
_LARGEST_RUN = 2**63 - 1
"""The data file counts no further."""


def write_report(paths: Paths, run_name: str, format: str, out: Path) -> Path:
    """Write the report of a run to a file, whole or not at all.

    Args:
        run_name: the run's number in the data file, or a record file.
        format: html, pdf or text.
        out: the file to write.
    Returns: where it was written.
    Raises: UsageError for an unknown format; ExportError if there is no such run, it has not ended,
        was voided, or the file cannot be written; RecordError if its record does not hold.
    """
    if format not in FORMATS:
        raise UsageError(f"There is no report format {format!r}.", f"Formats: {', '.join(FORMATS)}.")
    content = rendered(debrief_of(paths, run_name), format, paths)
    write_bytes(out, content)
    return out


def debrief_of(paths: Paths, run_name: str) -> Debrief:
    """The debrief of a run, by its number or its record file.

    Raises: ExportError, RecordError as `write_report` does.
    """
    record, beside = _record(paths, run_name)
    if record.footer is None:
        raise ExportError(f"Run {run_name} has not ended.", "Its report can be written once it is over.")
    if record.footer.status == "void":
        raise ExportError(f"Run {run_name} was voided: it counts as nothing, and there is nothing to report.")
    replay = recompute(record, finder(paths, beside))
    if not replay.valid:
        raise RecordError(f"No report: the record of {run_name} does not hold. {replay.problems[0]}")
    scenario, header = replay.drill.scenario, record.header
    return debrief(scenario, replay.drill, header.mode, player=header.player,
                   started=wall_text(header.start_wall_ms), case=case_of(paths, scenario))


def rendered(found: Debrief, format: str, paths: Paths) -> bytes:
    """A debrief in one of the formats.

    Raises: ExportError if the PDF cannot be set.
    """
    if format == "pdf":
        from app.exports.report_pdf import report_pdf

        return report_pdf(found, paths.assets)
    if format == "html":
        from app.exports.report_html import report_html

        return report_html(found).encode("utf-8")
    from app.exports.report_text import report_text

    return report_text(found).encode("utf-8")


def _record(paths: Paths, run_name: str) -> tuple[Record, Path | None]:
    """The record and the folder beside which its scenario may lie."""
    file = Path(run_name)
    if run_name.isascii() and run_name.isdecimal() and not file.is_file():
        return _kept_record(paths, int(run_name)), None
    try:
        return open_record(file), file.parent
    except InputError as error:
        raise ExportError(error.message, "Name a run by its number here, or a record file.") from error


def _kept_record(paths: Paths, number: int) -> Record:
    unknown = f"There is no run {number} here."
    if number > _LARGEST_RUN or not paths.database.is_file():
        raise ExportError(unknown, f"No runs are kept in {paths.home} yet.")
    from app.storage.database import Database
    from app.storage.runs import Runs

    with Database(paths.database) as database:
        try:
            return Runs(database).record(number)
        except StorageError as error:
            raise ExportError(error.message, "Name a run by its number here, or a record file.") from error
