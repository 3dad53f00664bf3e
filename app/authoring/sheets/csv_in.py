"""CSV in any common encoding and dialect: what was guessed is told."""

from __future__ import annotations

import codecs
import csv
import io
import re
from itertools import islice

from app.authoring.sheets.table import FILE_CAP, ROW_CAP, Table, add_row
from app.errors import InputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SEPARATORS = ",;\t|"
_SAMPLE_ROWS = 60
_SAMPLE_CHARACTERS = 200_000
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f]")
_SAID = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


def read_csv(data: bytes, name: str, most_rows: int = ROW_CAP) -> Table:
    """The table of a text file with separated values.

    Args:
        data: the file's bytes.
        name: what to call it in sentences.
        most_rows: more than so many are refused.
    Raises: InputError if it is too large, no text, or not readable as a table.
    """
    if len(data) > FILE_CAP:
        raise InputError(f"{name} is larger than {FILE_CAP // 2**20} MiB; no table that is read here is.")
    table = Table(name, most_rows)
    text = _decoded(data, table)
    text, separator = _separated(text)
    # The reader's own limit is the same for the whole process: it must never be the tighter one.
    csv.field_size_limit(max(csv.field_size_limit(), FILE_CAP))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    begins = 1
    try:
        for cells in reader:
            add_row(table, begins, [_unguarded(cell) for cell in cells])
            begins = reader.line_num + 1
    except csv.Error as trouble:
        raise InputError(f"{name}, line {begins}: this is no readable table row ({trouble}).",
                         "Save the table as CSV again.") from None
    return table


def _decoded(data: bytes, table: Table) -> str:
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "") or _unmarked(data)
    if not encoding:
        raise InputError(f"{table.name} is in an encoding that does not say which; its letters would come out wrong.",
                         "Save it as CSV UTF-8 or as XLSX.")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as trouble:
        raise InputError(f"{table.name} begins like {encoding.upper()} text, but byte {trouble.start + 1} is none.",
                         "Save it as CSV UTF-8.") from None
    found = _CONTROLS.search(text)
    if found is not None:
        line = text.count("\n", 0, found.start()) + 1
        raise InputError(f"{table.name}, line {line}: the sign U+{ord(found.group()):04X} stands there; "
                         "this is no text file.", "Save the table as CSV UTF-8 or as XLSX.")
    if encoding == "cp1252":
        table.notes.append(f"{table.name} is not UTF-8; it was read as Western European (Windows-1252).")
    return text


def _unmarked(data: bytes) -> str:
    """The encoding of bytes that do not say it; empty where it cannot be told."""
    head = data[:2000]
    if head.count(0) * 4 > len(head):
        return "utf-16-le" if head[1::2].count(0) >= head[::2].count(0) else "utf-16-be"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        # Five bytes mean nothing in Windows-1252: it is of DOS, of a Mac, or from farther away, and nobody can say which.
        return "cp1252" if not set(data) & {0x81, 0x8D, 0x8F, 0x90, 0x9D} else ""
    return "utf-8"


def _separated(text: str) -> tuple[str, str]:
    """The text without the line that names the separator, and the separator."""
    said = _SAID.match(text)
    if said is not None and said[1] not in "\"\r\n":
        return text[said.end() :], said[1]
    sample = text[:_SAMPLE_CHARACTERS]
    return text, max(_SEPARATORS, key=lambda sign: _fit(sample, sign))


def _fit(sample: str, separator: str) -> tuple[bool, int, int]:
    """How well it separates: whether the first line has it, how many rows are as wide as most are, and how wide."""
    try:
        rows = list(islice(csv.reader(io.StringIO(sample, newline=""), delimiter=separator), _SAMPLE_ROWS))
    except csv.Error:
        return False, 0, 0
    widths = [len(row) for row in rows if len(row) > 1]
    if not widths:
        return False, 0, 0
    usual = max(sorted(set(widths)), key=widths.count)
    return len(rows[0]) > 1, widths.count(usual) * (usual - 1), usual


def _unguarded(cell: str) -> str:
    """The cell without the apostrophe that keeps a spreadsheet from taking it for a formula."""
    return cell[1:] if _GUARDED.match(cell) else cell
