"""Tables for spreadsheet programs: CSV with a byte order mark, XLSX; no text is ever a formula there."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.errors import ExportError

CELL_CAP = 32_767
"""Characters; no cell of a workbook can hold more."""
_WIDEST = 60
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_MADE = datetime(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table to write: its name, what stands over its columns, its rows."""

    name: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]


def csv_bytes(sheet: Sheet) -> bytes:
    """The table as CSV, UTF-8 with a byte order mark.

    A cell that a spreadsheet program would take for a formula gets an apostrophe before it, as does one that
    has such an apostrophe already: so the reader knows which of them to take away.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([_guarded(cell) for cell in sheet.header])
    writer.writerows([[_guarded(cell) for cell in row] for row in sheet.rows])
    return out.getvalue().encode("utf-8-sig", errors="replace")


def xlsx_bytes(sheets: Sequence[Sheet]) -> bytes:
    """A workbook of these tables, row by row; every cell is text.

    Raises: ExportError for a cell longer than a workbook can hold.
    """
    import xlsxwriter  # 75 ms that nobody pays who writes no workbook

    out = io.BytesIO()
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
               "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, options) as book:
        book.set_properties({"created": _MADE})  # the same table gives the same bytes
        head, body = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
        for sheet in sheets:
            page = book.add_worksheet(sheet.name)
            page.freeze_panes(1, 0)
            for column, title in enumerate(sheet.header):
                page.set_column(column, column, min(_WIDEST, max(12, len(title) + 2)))
            _write_row(page, 0, sheet.header, head, sheet.name)
            for number, row in enumerate(sheet.rows, 1):
                _write_row(page, number, row, body, sheet.name)
    return out.getvalue()


def _write_row(page: object, number: int, cells: Sequence[str], style: object, name: str) -> None:
    for column, cell in enumerate(cells):
        if not cell:
            continue
        if len(cell) > CELL_CAP:
            raise ExportError(f"Row {number + 1}, column {column + 1} of the sheet {name!r} would hold {len(cell):,} "
                              f"characters; a workbook's cell holds {CELL_CAP:,}.", "Export it as CSV.")
        page.write_string(number, column, cell, style)


def _guarded(cell: str) -> str:
    return "'" + cell if _FORMULA.match(cell) else cell
