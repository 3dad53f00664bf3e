"""Which table of a workbook is the event list, where its header is, and what its columns mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.authoring.msel.columns import BY_NAME, Match, header_row, match
from app.authoring.msel.rows import HEAD_HEADER
from app.authoring.msel.values import channel_of
from app.authoring.sheets.table import Table, column_name
from app.errors import InputError

_LOOKED_AT = 200


@dataclass
class Plan:
    """An event list whose header is understood."""

    table: Table
    first: int
    """The first row under the header, counted from 0."""
    matches: list[Match]
    unknown: list[tuple[int, str]]
    """Place and header of the columns that are not understood."""
    head: dict[str, str] | None
    """The rest of the scenario, by part, if the workbook has it."""
    notes: list[str]

    def __post_init__(self) -> None:
        self.places = {entry.name: entry.place for entry in self.matches}


def find_plan(tables: Sequence[Table]) -> Plan:
    """The event list among these tables.

    Raises: InputError if there is none, or if cells of it were refused.
    """
    headers = [(table, header_row(table.rows)) for table in tables]
    found = [(table, row) for table, row in headers if row >= 0]
    if not found:
        names = " and ".join(table.name for table in tables[:3]) or "The file"
        raise InputError(
            f"{names}: no row looks like the header of an event list.",
            "One row must name the columns, such as Number, Scenario time, Inject mode, From, Message.",
        )
    table, row = max(found, key=lambda pair: len(match(pair[0].rows[pair[1]])))
    heads = [other for other in tables if other is not table and tuple(other.rows[0] if other.rows else ()) == HEAD_HEADER]
    refused = table.refused + (heads[0].refused if heads else [])
    if refused:
        raise InputError(" ".join(refused), "Replace them with their values (copy, then paste values only).")
    head = {cells[0]: cells[1] if len(cells) > 1 else "" for cells in heads[0].rows[1:]} if heads else None
    headers_here = [header.strip() for header in table.rows[row]]
    return _plan(table, row, headers_here, head)


def _plan(table: Table, row: int, headers: list[str], head: dict[str, str] | None) -> Plan:
    matches = match(headers)
    notes = list(table.notes)
    matches = _telling_type(table, row, matches, notes)
    known = {entry.place for entry in matches}
    used = max((len(cells) for cells in table.rows[row:]), default=0)
    unknown, seen = [], {BY_NAME[entry.name].header for entry in matches}
    for place in range(used):
        if place in known:
            continue
        header = headers[place] if place < len(headers) else ""
        if not header and not any(table.cell(at, place).strip() for at in range(row + 1, len(table.rows))):
            continue
        unknown.append((place, _unlike(header or f"Column {column_name(place)}", seen)))
    return Plan(table, row + 1, matches, unknown, head, notes)


def _unlike(header: str, seen: set[str]) -> str:
    found, count = header, 1
    while found in seen:
        count += 1
        found = f"{header} ({count})"
    seen.add(found)
    return found


def _telling_type(table: Table, row: int, matches: list[Match], notes: list[str]) -> list[Match]:
    """A column called type that names ways of delivery is the mode, where no other column is."""
    names = {entry.name for entry in matches}
    if "event" not in names:
        return matches
    place = next(entry.place for entry in matches if entry.name == "event")
    values = [table.cell(at, place) for at in range(row + 1, min(len(table.rows), row + _LOOKED_AT))]
    values = [value for value in values if value.strip()]
    telling = sum(1 for value in values if _is_channel(value))
    if not values or telling * 2 <= len(values):
        return matches
    header = table.cell(row, place)
    if "channel" in names:
        notes.append(f"The column {header!r} seems to name ways of delivery; the mode is read from another one.")
        return matches
    notes.append(f"The column {header!r} names ways of delivery, so it was read as the inject mode.")
    return [entry._replace(name="channel") if entry.name == "event" else entry for entry in matches]


def _is_channel(value: str) -> bool:
    try:
        return bool(channel_of(value))
    except ValueError:
        return False
