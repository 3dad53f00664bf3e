"""One export as a file of one format: rows in, the file in its place at the end, or nothing at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Protocol

from app.exports.atomic import Part
from app.exports.tables.columns import TEXT, Column
from app.exports.tables.csv_out import CsvOut
from app.exports.tables.jsonl_out import JsonlOut
from app.exports.tables.screening import Refused, Row, Screen
from app.exports.tables.xlsx_out import Book

CSV, XLSX, JSONL, XAPI = "csv", "xlsx", "jsonl", "xapi"
FORMATS = (CSV, XLSX, JSONL, XAPI)
_REASON = Column("reason", "reason")
_FLAG_WORDS = {CSV: ("false", "true")}


class _Rows(Protocol):
    def add(self, rows: Sequence[Row]) -> None: ...


class TableOut:
    """Takes batches as they come and counts what became of them."""

    rows = 0
    """Rows written so far."""
    refused = 0
    """Rows that were refused, and are listed with their reasons."""
    refused_path: Path | None = None
    """The file that lists them; None: a sheet of the same workbook does, or there are none."""

    def __init__(self, path: Path, form: str, columns: Sequence[Column], refuses: bool, bom: bool) -> None:
        self._path, self._form, self._columns, self._bom = path, form, tuple(columns), bom
        self._refused_columns = (*(Column(each.key, each.title, TEXT) for each in columns), _REASON)
        self._screen = Screen(columns, refuses, guard=form == CSV and not refuses, cap=form == XLSX,
                              raw=form == JSONL, flags=_FLAG_WORDS.get(form, (False, True)))  # fmt: skip
        self._list = Screen(self._refused_columns, guard=form == CSV, cap=form == XLSX, raw=form == JSONL)
        self._stack = ExitStack()
        self._parts: list[Part] = []
        self._refused_out: _Rows | None = None

    def __enter__(self) -> TableOut:
        with ExitStack() as stack:
            part = self._part(stack, self._path)
            if self._form == XLSX:
                self._book = stack.enter_context(Book(part.file))
                self._out: _Rows = self._book.sheet("export", self._columns)
                self._out.add(())
            else:
                self._out = self._flat(part, self._columns, self._bom)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *trouble: object) -> bool | None:
        return self._stack.__exit__(*trouble)  # type: ignore[arg-type]

    @property
    def cut(self) -> int:
        """Texts that a cell could not hold whole."""
        return self._screen.cut

    def add(self, rows: Sequence[Row]) -> None:
        """Write a batch; its values are in the order of the columns' keys."""
        good, refused = self._screen.batch(rows)
        self._out.add(good)
        self.rows += len(rows) - len(refused)
        if refused:
            self._refuse(refused)

    def put(self, about: Sequence[tuple[str, str]]) -> None:
        """Bring everything to its place.

        Args:
            about: what a workbook's second sheet says, name and value.
        """
        if self._form == XLSX:
            page = self._book.sheet("about", (Column("", "name"), Column("", "value")))
            page.add([*about, *([("cells cut to what a cell can hold", str(self.cut))] if self.cut else [])])
            self._book.close()
        for part in self._parts:
            part.settle()
        for part in reversed(self._parts):
            part.put()

    def _refuse(self, refused: list[Refused]) -> None:
        self.refused += len(refused)
        if self._refused_out is None:
            self._refused_out = self._begin_list()
        listed = [(*map(_as_text, each.values), each.reason) for each in refused]
        self._refused_out.add(list(_fit(self._list, listed)))

    def _begin_list(self) -> _Rows:
        if self._form == XLSX:
            return self._book.sheet("refused", self._refused_columns)
        self.refused_path = refused_beside(self._path)
        return self._flat(self._part(self._stack, self.refused_path), self._refused_columns, bom=True)

    def _part(self, stack: ExitStack, path: Path) -> Part:
        part = stack.enter_context(Part(path))
        self._parts.append(part)
        return part

    def _flat(self, part: Part, columns: Sequence[Column], bom: bool) -> CsvOut | JsonlOut:
        names = [column.title for column in columns]
        return CsvOut(part.file, names, bom) if self._form == CSV else JsonlOut(part.file, names)


def refused_beside(path: Path) -> Path:
    """Where the refused rows of an export are listed."""
    return path.with_name(f"{path.stem}-refused{path.suffix}")


@contextmanager
def lines_out(path: Path) -> Iterator[tuple[JsonlOut, Part]]:
    """A file of lines that are JSON already; it is there once its part is put."""
    with Part(path) as part:
        yield JsonlOut(part.file, ()), part


def _as_text(value: object) -> str | None:
    return value if value is None else str(value)


def _fit(screen: Screen, rows: list[Row]) -> Iterator[Row]:
    """Rows that are in the file's own order already."""
    for row in rows:
        yield tuple(value if value is None else screen.fixed(value) for value in row)


__all__ = ["CSV", "FORMATS", "JSONL", "XAPI", "XLSX", "TableOut", "lines_out", "refused_beside"]
