"""XLSX and XLSM by openpyxl's streaming reader: values only, nothing evaluated, no macro opened."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
import zlib
from datetime import date, datetime, time, timedelta
from typing import Any

from app.authoring.sheets.table import COLUMN_CAP, FILE_CAP, ROW_CAP, Table, add_row, column_name
from app.errors import InputError

UNPACKED_CAP = 256 * 1024 * 1024
_SHEET_CAP = 40
_REFUSED_SHOWN = 5
_LAST_ROW = 1_048_576
_BROKEN = (
    ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, MemoryError, OSError, RuntimeError,
    SyntaxError, TypeError, ValueError, zipfile.BadZipFile, zlib.error,
)  # fmt: skip
"""What reading a workbook that is none, or half of one, has been seen to raise; RuntimeError is a password."""
_OLE = b"\xd0\xcf\x11\xe0"
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\b[^>]*\bref=\"([A-Z]+)(\d+):([A-Z]+)(\d+)\"")
_HIDDEN = re.compile(rb"<(?:\w+:)?row\b(?=[^>]*\bhidden=\"(?:1|true)\")[^>]*\br=\"(\d+)\"")


def read_xlsx(data: bytes, name: str, most_rows: int = ROW_CAP) -> list[Table]:
    """The tables of a workbook, one per sheet that can be seen.

    Args:
        data: the file's bytes.
        name: what to call it in sentences.
        most_rows: a sheet with more than so many is refused.
    Raises: InputError if it is too large, or no workbook that can be read.
    """
    parts = _look_inside(data, name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the library warns of decoration that it passes over
        return _tables(data, parts, name, most_rows)


def _tables(data: bytes, parts: zipfile.ZipFile, name: str, most_rows: int) -> list[Table]:
    from openpyxl import load_workbook  # 200 ms that nobody pays who reads no workbook
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False, keep_vba=False)
    except _BROKEN as trouble:
        raise _broken(name, trouble) from None
    try:
        sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"] or book.worksheets
        if len(sheets) > _SHEET_CAP:
            raise InputError(f"{name} has {len(sheets)} sheets; {_SHEET_CAP} is the most.", "Keep only the one that is meant.")
        return [_table(sheet, parts, Table(f"{name}, sheet {sheet.title!r}", most_rows,
                                           from_1904=book.epoch == CALENDAR_MAC_1904), name) for sheet in sheets]
    except InputError:
        raise
    except _BROKEN as trouble:
        raise _broken(name, trouble) from None
    finally:
        book.close()


def _look_inside(data: bytes, name: str) -> zipfile.ZipFile:
    if len(data) > FILE_CAP:
        raise InputError(f"{name} is larger than {FILE_CAP // 2**20} MiB; no table that is read here is.")
    if data.startswith(_OLE):
        raise InputError(f"{name} is locked with a password or in the old XLS format.",
                         "Open it in your spreadsheet program and save it as XLSX without a password.")
    try:
        parts = zipfile.ZipFile(io.BytesIO(data))
        names = set(parts.namelist())
        size = sum(info.file_size for info in parts.infolist())
    except _BROKEN as trouble:
        raise _broken(name, trouble) from None
    if "content.xml" in names:
        raise InputError(f"{name} is an OpenDocument file.", "Save it as XLSX or CSV.")
    if "xl/workbook.bin" in names:
        raise InputError(f"{name} is a binary workbook (XLSB).", "Save it as XLSX or CSV.")
    if size > UNPACKED_CAP:
        raise InputError(f"{name} would unpack to {size // 2**20} MiB; no table that is read here does.")
    return parts


def _broken(name: str, trouble: Exception) -> InputError:
    kind = type(trouble).__name__
    return InputError(f"{name} is no workbook that can be read ({kind}).",
                      "Open it in your spreadsheet program and save it as XLSX or CSV again.")


def _table(sheet: Any, parts: zipfile.ZipFile, table: Table, name: str) -> Table:
    if any(part.lower().endswith("vbaproject.bin") for part in parts.namelist()):
        table.notes.append(f"The macros in {name} were not opened.")
    merged, hidden = _layout(sheet, parts)
    sheet.reset_dimensions()  # what the file claims about its size may be wrong
    before: tuple = ()
    for number, row in enumerate(sheet.iter_rows(max_col=COLUMN_CAP + 1), 1):
        if number > _LAST_ROW:
            raise InputError(f"{name} names a row beyond {_LAST_ROW:,}; no spreadsheet has so many.",
                             "Save it as XLSX again in your spreadsheet program.")
        if row is before:  # the reader hands out one and the same row for each that is missing, up to a million times
            continue
        before = row
        add_row(table, number, [_text(cell, table, number, column) for column, cell in enumerate(_used(row))])
    _fill_down(table, merged)
    seen = sorted(hidden.intersection(table.numbers))
    if seen:
        shown = ", ".join(map(str, seen[:_REFUSED_SHOWN])) + (" …" if len(seen) > _REFUSED_SHOWN else "")
        table.notes.append(f"{table.name}: hidden rows were read like the others ({shown}).")
    return table


def _used(row: tuple) -> tuple:
    """The cells up to the last one that the file has."""
    from openpyxl.cell.read_only import EMPTY_CELL

    end = len(row)
    while end and row[end - 1] is EMPTY_CELL:
        end -= 1
    return row[:end]


def _text(cell: Any, table: Table, number: int, column: int) -> str:
    value = cell.value
    if value is None:
        return ""
    kind = cell.data_type
    if kind == "f" or kind == "e":
        what = "a formula" if kind == "f" else f"the error {value}"
        sentence = f"{table.name}, cell {column_name(column)}{number} holds {what}."
        table.unread.setdefault(number, sentence)
        if len(table.refused) < _REFUSED_SHOWN:
            table.refused.append(sentence)
        return ""
    if isinstance(value, str):
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value) if "_x" in value else value
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _shown(value, str(cell.number_format))


def _shown(value: object, number_format: str) -> str:
    """A number, a date or a time as text; a time as precise as its cell shows it."""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S" if value.second else "%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        value = timedelta(hours=value.hour, minutes=value.minute, seconds=value.second)
    if isinstance(value, timedelta):
        return _clock(value, number_format.lower())
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def _clock(value: timedelta, number_format: str) -> str:
    seconds = round(value.total_seconds())
    minutes, rest = divmod(seconds, 60)
    if "h" not in number_format:
        return f"{minutes}:{rest:02d}"
    hours, minutes = divmod(minutes, 60)
    if "s" in number_format or rest:
        return f"{hours}:{minutes:02d}:{rest:02d}"
    return f"{hours}:{minutes:02d}"


def _layout(sheet: Any, parts: zipfile.ZipFile) -> tuple[list[tuple[str, int, int]], set[int]]:
    """Cells merged downwards (column, first row, last row) and hidden rows; the streaming reader knows neither."""
    path = str(getattr(sheet, "_worksheet_path", "")).lstrip("/")
    try:
        text = parts.read(path)
    except (KeyError, OSError, ValueError, zipfile.BadZipFile, RuntimeError):
        return [], set()
    merged = [(found[1].decode(), int(found[2][:7]), int(found[4][:7])) for found in _MERGED.finditer(text)]
    return merged, {int(number[:7]) for number in _HIDDEN.findall(text)}


def _fill_down(table: Table, merged: list[tuple[str, int, int]]) -> None:
    """What a merged cell says holds for every row it spans."""
    rows = {number: row for row, number in enumerate(table.numbers)}
    filled = 0
    for letters, first, last in merged[: table.most_rows * 4]:
        column = _column(letters)
        if first not in rows or last <= first or column >= COLUMN_CAP:
            continue
        value = table.cell(rows[first], column)
        for number in range(first + 1, min(last, table.numbers[-1]) + 1):
            if value and number in rows:
                cells = table.rows[rows[number]]
                cells += [""] * (column + 1 - len(cells))
                filled += not cells[column]
                cells[column] = cells[column] or value
    if filled:
        table.notes.append(f"{table.name}: {filled} cells took over what a merged cell says.")


def _column(letters: str) -> int:
    column = 0
    for letter in letters[:4]:
        column = column * 26 + ord(letter) - 64
    return column - 1
