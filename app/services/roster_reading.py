"""A roster file as rows that can be kept, with every problem of every row."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from app.authoring.sheets.table import FILE_CAP, Table
from app.errors import InputError
from app.said import Said, say
from app.services.roster_columns import Columns, find_columns
from app.services.roster_rows import Doubt, email_of, manager_of, name_of, number_of, started_of, unit_of

MOST_ROWS = 400_000
_NOTED = 5
"""So many rows are named in a note; of the rest only how many there are."""


@dataclass(frozen=True, slots=True)
class RosterProblem:
    """Why a row cannot be taken in."""

    row: int
    """As its spreadsheet counts."""
    number: str
    """The employee number, if it could be read."""
    sentence: Said


@dataclass
class Reading:
    """A roster as it was read."""

    sheet: str
    columns: Columns
    headings: dict[str, str]
    """Field -> the heading that it was found under."""
    rows: dict[str, tuple[int, dict[str, str]]] = field(default_factory=dict)
    """Number -> its row and what it says."""
    problems: list[RosterProblem] = field(default_factory=list)
    numbers: dict[str, int] = field(default_factory=dict)
    """Every number that stands in the file, also in rows that cannot be taken in, and the first of its rows."""
    nameless: bool = False
    """There is a row whose number cannot be read: nobody knows who is missing."""
    notes: list[str] = field(default_factory=list)


def read_roster(file: Path) -> Reading:
    """Read a CSV or XLSX file.

    Raises: InputError if it cannot be read or is no roster.
    """
    tables = _tables(file)
    table, columns = find_columns(tables)
    headings = {name: table.cell(columns.heading_row, column) for name, column in columns.at.items()}
    reading = Reading(table.name, columns, headings, notes=list(table.notes))
    others = [other.name for other in tables if other is not table and other.rows]
    if others:
        reading.notes.append(say("Only {sheet} was read, not {others}.", sheet=table.name, others=", ".join(others)))
    if columns.ignored:
        reading.notes.append(say("Columns that are not kept: {names}.", names=", ".join(columns.ignored)))
    if columns.twice:
        reading.notes.append(say("Another column says the same already, so these were not read: {names}.",
                                 names=", ".join(columns.twice)))
    _read_rows(table, columns, reading)
    if not reading.numbers and not reading.problems:
        raise InputError(say("{name} has headings and no people.", name=table.name), say("Export the roster again."))
    return reading


def _tables(file: Path) -> list[Table]:
    from app.authoring.sheets.csv_in import read_csv

    try:
        if file.stat().st_size > FILE_CAP:
            raise InputError(say("{file} is larger than {most} MiB.", file=file.name, most=FILE_CAP // 2**20),
                             say("Split it in two, or save it as XLSX."))
        data = file.read_bytes()
    except OSError as error:
        raise InputError(say("{file} cannot be read: {why}.", file=file, why=error.strerror or error)) from error
    if data[:2] == b"PK" or file.suffix.lower() in {".xlsx", ".xlsm", ".xls"}:
        from app.authoring.sheets.xlsx_in import read_xlsx

        return read_xlsx(data, file.name, MOST_ROWS)
    return [read_csv(data, file.name, MOST_ROWS)]


def _read_rows(table: Table, columns: Columns, reading: Reading) -> None:
    taken_as: list[tuple[int, Said]] = []
    twice: dict[str, list[int]] = {}
    for place in range(columns.heading_row + 1, len(table.rows)):
        row = table.numbers[place]
        number = ""
        doubts: list[Said] = [table.unread[row]] if row in table.unread else []
        try:
            number, note = number_of(table.cell(place, columns.at["number"]))
        except Doubt as doubt:
            reading.nameless = True
            doubts = doubts or [doubt.sentence]
        else:
            if note is not None:
                taken_as.append((row, note))
            if number in reading.numbers:
                twice.setdefault(number, [reading.numbers[number]]).append(row)
            reading.numbers.setdefault(number, row)
        values = _values(table, place, columns, doubts)
        if doubts:
            reading.problems += [RosterProblem(row, number, doubt) for doubt in doubts]
        elif number not in reading.rows:
            reading.rows[number] = (row, values)
    _tell_twice(twice, reading)
    _tell_taken(taken_as, reading)
    reading.problems.sort(key=lambda problem: problem.row)


def _values(table: Table, place: int, columns: Columns, doubts: list[Said]) -> dict[str, str]:
    at, values = columns.at, {}
    readers = {"email": email_of, "unit": unit_of, "manager": manager_of,
               "started_on": lambda cell: started_of(cell, table.from_1904)}  # fmt: skip
    if "name" in at:
        whole = table.cell(place, at["name"])
    else:
        whole = f"{table.cell(place, at['first']) if 'first' in at else ''} {table.cell(place, at['last'])}"
    unread = bool(doubts)
    for name, read in (("name", name_of), *readers.items()):
        if name not in columns.fields:
            continue
        try:
            values[name] = read(whole if name == "name" else table.cell(place, at[name]))
        except Doubt as doubt:
            if not unread:  # a formula's cell is blank, and was told of
                doubts.append(doubt.sentence)
    return values


def _tell_twice(twice: dict[str, list[int]], reading: Reading) -> None:
    for number, rows in twice.items():
        reading.rows.pop(number, None)
        told = say("the employee number {number} stands in {count} rows ({rows})", number=number, count=len(rows),
                   rows=_some(rows))
        reading.problems += [RosterProblem(row, number, told) for row in rows]


def _tell_taken(taken_as: list[tuple[int, Said]], reading: Reading) -> None:
    for row, note in taken_as[:_NOTED]:
        reading.notes.append(say("Row {row}: {what}.", row=row, what=note))
    if len(taken_as) > _NOTED:
        reading.notes.append(say("So it was with %n more row(s).", "", len(taken_as) - _NOTED))


def _some(rows: list[int]) -> str:
    return ", ".join(map(str, rows[:_NOTED])) + (" …" if len(rows) > _NOTED else "")
