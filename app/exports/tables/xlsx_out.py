"""A workbook, row by row in little memory: every text is a text cell, every number and date a typed one.

Rows of one sheet lie in a file of their own until the workbook is closed, so several sheets can grow side by side.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from functools import lru_cache
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, BinaryIO

from app.exports.tables.columns import DATE, FLAG, NUMBER, TIME, Column

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_576
"""Rows of a sheet, its header among them; what is more goes on in a further sheet."""
_DAY_NONE = date(1899, 12, 30)
_FIRST_DAY = 61
"""From 1900-03-01 on, serial days mean the same in every program."""
_DAY_SECONDS = 86_400
_WIDTHS = {DATE: 12, TIME: 20, NUMBER: 10, FLAG: 10}
_FORMATS = {DATE: "yyyy-mm-dd", TIME: "yyyy-mm-dd hh:mm:ss"}
_OPTIONS = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


class Book:
    """A workbook that is being written: `with Book(file) as book: … book.close()`.

    Args:
        file: takes bytes when the workbook is closed.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = _Sink(file)

    def __enter__(self) -> Book:
        import xlsxwriter  # 75 ms that nobody pays who writes no workbook

        self._folder = TemporaryDirectory(prefix="stormdrill-", ignore_cleanup_errors=True)
        self._book = xlsxwriter.Workbook(self._file, {**_OPTIONS, "tmpdir": self._folder.name})
        self._book.use_zip64()
        self._head = self._book.add_format({"bold": True})
        self._kinds = {kind: self._book.add_format({"num_format": text}) for kind, text in _FORMATS.items()}
        return self

    def sheet(self, name: str, columns: Sequence[Column]) -> SheetOut:
        """Begin a sheet."""
        return SheetOut(self._begin, name, columns, self._kinds)

    def close(self) -> None:
        """Write all of it.

        Raises: OSError if it cannot be written.
        """
        from xlsxwriter.exceptions import FileCreateError

        try:
            self._book.close()
        except FileCreateError as error:
            raise OSError(*error.args[0].args) from error  # xlsxwriter wraps just these

    def __exit__(self, *_: object) -> None:
        for page in self._book.worksheets():
            if page.row_data_fh is not None:
                _closed(page.row_data_fh)
        self._book.fileclosed = True
        self._file.let_go()
        self._folder.cleanup()

    def _begin(self, name: str, columns: Sequence[Column]) -> Worksheet:
        page = self._book.add_worksheet(name)
        page.freeze_panes(1, 0)
        for number, column in enumerate(columns):
            page.set_column(number, number, _WIDTHS.get(column.kind, max(16, len(column.title) + 2)))
            page.write_string(0, number, column.title, self._head)
        return page


class _Sink:
    """Leads bytes to a file until it is let go. A zip file that broke off writes its end when it is thrown away."""

    def __init__(self, file: BinaryIO) -> None:
        self._file: BinaryIO | None = file

    def let_go(self) -> None:
        """Lead nothing more to the file."""
        self._file = None

    def write(self, content: bytes) -> int:
        return self._file.write(content) if self._file is not None else len(content)

    def tell(self) -> int:
        return self._file.tell() if self._file is not None else 0

    def seek(self, *place: int) -> int:
        return self._file.seek(*place) if self._file is not None else 0

    def flush(self) -> None:
        if self._file is not None:
            self._file.flush()


class SheetOut:
    """Writes rows of one sheet, and of further ones when it is full."""

    def __init__(
        self, begin: Callable[[str, Sequence[Column]], Worksheet], name: str, columns: Sequence[Column], kinds: dict[str, Any]
    ) -> None:
        self._begin, self._name, self._columns = begin, name, tuple(columns)
        self._kinds = [(column.kind, kinds.get(column.kind)) for column in columns]
        self._sheets, self._row = 0, MOST_ROWS

    def add(self, rows: Iterable[tuple]) -> None:
        """Write a batch."""
        if self._sheets == 0:
            self._next()
        for row in rows:
            if self._row >= MOST_ROWS:
                self._next()
            self._write(row)
            self._row += 1

    def _next(self) -> None:
        self._sheets += 1
        name = self._name if self._sheets == 1 else f"{self._name} {self._sheets}"
        self._page = self._begin(name, self._columns)
        self._row = 1

    def _write(self, row: tuple) -> None:
        page, at = self._page, self._row
        string, number = page.write_string, page.write_number
        for place, (kind, form), value in zip(range(len(row)), self._kinds, row, strict=True):
            if value is None or value == "":
                continue
            if kind == NUMBER:
                number(at, place, value)
            elif form is not None:
                serial = _serial(value)
                if serial is None:
                    string(at, place, value)
                else:
                    number(at, place, serial, form)
            elif kind == FLAG:
                page.write_boolean(at, place, value)
            else:
                string(at, place, value)


@lru_cache(maxsize=8_192)
def _serial(text: str) -> float | None:
    """A day or a time in UTC as the number that workbooks know it by; None if they cannot know it."""
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return None
    days = (when.date() - _DAY_NONE).days
    if days < _FIRST_DAY:
        return None
    return days + (when.hour * 3600 + when.minute * 60 + when.second) / _DAY_SECONDS


def _closed(file: Any) -> None:
    try:
        file.close()
    except OSError:
        return  # a full disk: what it held is thrown away anyhow
