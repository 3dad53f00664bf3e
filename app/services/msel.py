"""The exercise planner's spreadsheet: a scenario out, and in again after a look at what would change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import ExportError, InputError, RefusedError, UsageError

if TYPE_CHECKING:
    from app.authoring.msel.beside import Beside
    from app.authoring.msel.difference import Difference
    from app.authoring.problems import Problem
    from app.authoring.sheets.table import Table

CSV_SUFFIXES = (".csv", ".tsv", ".txt")
XLSX_SUFFIXES = (".xlsx", ".xlsm")
_BOM = "\ufeff"
_STUDIED = 512 * 1024
"""Characters; to study a larger text takes longer than somebody wants to wait for a look. A long drill has a tenth."""
_LOST_IN_CSV = (
    "A CSV file holds the rows only: title, company, personas, storylines, facts, deeds, log, chart and policy "
    "are not in it. A workbook (XLSX) has them on a second sheet."
)
_LOST = "The comments of the scenario file are in no spreadsheet; they stay where the table is taken in again."


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written."""

    file: Path
    rows: int
    not_carried: tuple[str, ...]
    """Sentences about what a table of this format cannot hold."""


@dataclass(frozen=True, slots=True)
class Import:
    """An import that was planned and not carried out."""

    scenario: Path
    difference: Difference
    before: bytes | None
    """The scenario file as it was; None where there was none."""
    after: bytes
    beside: Path
    beside_after: bytes | None
    """The file of the planner's own columns; None if it is not needed."""


def beside(scenario: Path) -> Path:
    """Where the planner's own columns are kept."""
    return scenario.with_name(f"{scenario.stem}.msel.json")


def export_msel(scenario: Path, out: Path) -> Exported:
    """Write a scenario as an event list, CSV or XLSX by the file's name.

    Args:
        scenario: the scenario file.
        out: the table to write; replaced if it is there.
    Raises: UsageError for another kind of file; InputError or ScenarioError if the scenario cannot be read;
        ExportError if the table cannot be written.
    """
    suffix = out.suffix.lower()
    if suffix not in (".csv", ".xlsx"):
        raise UsageError(f"{out.name} is neither CSV nor XLSX by its name.", "Let it end in .csv or .xlsx.")
    from app.authoring.msel.difference import shaped
    from app.authoring.msel.rows import HEAD_HEADER, head_of, table_of
    from app.exports.atomic import write_bytes
    from app.exports.sheets import Sheet, csv_bytes, xlsx_bytes

    data = shaped(_text(_bytes(scenario), scenario), str(scenario)).data
    header, rows = table_of(data, _kept(beside(scenario)))
    events = Sheet("Event list", header, rows)
    if suffix == ".csv":
        write_bytes(out, csv_bytes(events))
        return Exported(out, len(rows), (_LOST_IN_CSV, _LOST))
    write_bytes(out, xlsx_bytes([events, Sheet("Scenario", HEAD_HEADER, head_of(data))]))
    return Exported(out, len(rows), (_LOST,))


def read_tables(file: Path) -> list[Table]:
    """The sheets of a planner's file.

    Raises: InputError if it cannot be read, is no table, or beyond the bounds.
    """
    from app.authoring.sheets.csv_in import read_csv
    from app.authoring.sheets.table import FILE_CAP
    from app.authoring.sheets.xlsx_in import read_xlsx

    try:
        with open(file, "rb") as stream:
            data = stream.read(FILE_CAP + 1)
    except (OSError, ValueError) as error:
        raise InputError(f"{file} cannot be read: {getattr(error, 'strerror', None) or error}.") from error
    if not data.strip():
        raise InputError(f"{file.name} is empty.")
    if data.startswith((b"PK", b"\xd0\xcf\x11\xe0")) or file.suffix.lower() in XLSX_SUFFIXES:
        return read_xlsx(data, file.name)
    return [read_csv(data, file.name)]


def plan_import(file: Path, scenario: Path, blank: Path | None = None, keep_missing: bool = False) -> Import:
    """Work out what a planner's file would change in a scenario; nothing is written.

    Args:
        file: the table, CSV or XLSX.
        scenario: the scenario file; where there is none, a new one is made.
        blank: the scenario that lends a new one what the table does not say.
        keep_missing: whether injects that have no row in the table stay; otherwise they go.
    Raises: InputError if the table cannot be used; ScenarioError if the scenario has a wrong shape.
    """
    from app.authoring.load import without_collector
    from app.authoring.msel.beside import Beside, to_text
    from app.authoring.msel.difference import build, compare

    tables = read_tables(file)
    place = beside(scenario)
    before = _bytes(scenario) if scenario.exists() else None
    with without_collector():
        if before is not None:
            outcome = compare(tables, _text(before, scenario), _kept(place), str(scenario), keep_missing)
        elif blank is not None:
            outcome = build(tables, _text(_bytes(blank), blank), scenario.stem, str(scenario))
        else:
            raise InputError(f"There is no scenario {scenario}.", "Name one, or begin from the blank one.")
    difference = outcome.difference
    if not difference.nothing and not difference.problems:
        difference = replace(difference, unplayable=_unplayable(outcome.text, scenario))
    after = before if before is not None and outcome.difference.nothing else _encoded(outcome.text, before)
    plain = Beside(order=outcome.kept.order)
    needed = place.exists() or outcome.kept != plain or _reordered(outcome.kept.order, after)
    return Import(scenario, difference, before, after, place,
                  to_text(outcome.kept).encode("utf-8") if needed else None)


def carry_out(plan: Import) -> None:
    """Write what was planned: the planner's own columns, then the scenario; each whole or not at all.

    Raises: RefusedError if the scenario would have a wrong shape, or has been changed since; ExportError if it
        cannot be written.
    """
    if plan.difference.problems:
        first = plan.difference.problems[0]
        raise RefusedError(f"The scenario would have problems of shape; the first: {first.message}",
                           "Put them right in the table and plan the import again.")
    now = _bytes(plan.scenario) if plan.scenario.exists() else None
    if now != plan.before:
        raise RefusedError(f"{plan.scenario.name} has been changed since the difference was shown.",
                           "Plan the import again; nothing was written.")
    from app.exports.atomic import write_bytes
    from app.services.drafts_kept import put_bytes

    # What nobody plays comes first: if it cannot be written, the scenario is as it was.
    if plan.beside_after is not None:
        write_bytes(plan.beside, plan.beside_after)
    if plan.after != plan.before:
        put_bytes(plan.scenario, plan.after)


def _unplayable(text: str, scenario: Path) -> tuple[Problem, ...]:
    """What would keep the scenario as it would be from being played."""
    if len(text) > _STUDIED:
        return ()
    from app.authoring.workshop import study_text

    return tuple(entry for entry in study_text(text, scenario)[1] if entry.severity == "error")


def _bytes(file: Path) -> bytes:
    from app.authoring.source import read_bytes

    return read_bytes(file)


def _text(data: bytes, file: Path) -> str:
    from app.authoring.source import text_of

    return text_of(data, file.name)


def _encoded(text: str, before: bytes | None) -> bytes:
    """The text as bytes, with the byte order mark that the file had."""
    from app.authoring.source import SIZE_CAP

    mark = _BOM if before is not None and before.startswith(_BOM.encode("utf-8")) else ""
    data = (mark + text).encode("utf-8")
    if len(data) > SIZE_CAP:
        raise ExportError("The scenario would be larger than 2 MiB, and could not be opened again.", "Split the table.")
    return data


def _kept(file: Path) -> Beside:
    from app.authoring.msel.beside import Beside, from_text

    if not file.exists():
        return Beside()
    try:
        return from_text(file.read_text(encoding="utf-8"), file.name)
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{file} cannot be read: {error}.") from error


def _reordered(order: Sequence[str], after: bytes) -> bool:
    """Whether the table's rows stand in another order than an export of the scenario would put them."""
    from app.authoring.msel.rows import entries_of
    from app.authoring.tree import parse

    data = parse(after.decode("utf-8-sig"), "made").data
    return not isinstance(data, dict) or [str(entry.raw["id"]) for entry in entries_of(data)] != list(order)
