"""A roster in a data file of its own, files as HR has them, and a clock that stands still."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.clock import ManualClock
from app.services.rosters import Rosters
from app.storage.database import Database
from app.storage.people import People


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with Database(tmp_path / "stormdrill.db") as database:
        yield database


@pytest.fixture
def people(database: Database) -> People:
    return People(database)


@pytest.fixture
def rosters(people: People, clock: ManualClock) -> Rosters:
    return Rosters(people, clock)


@pytest.fixture
def csv_file(tmp_path: Path) -> Callable[..., Path]:
    """`csv_file("Number,Name", "1,Kim")`: a file with these lines."""

    def write(*lines: str, encoding: str = "utf-8", name: str = "roster.csv") -> Path:
        path = tmp_path / name
        path.write_bytes("\r\n".join(lines).encode(encoding))
        return path

    return write


@pytest.fixture
def xlsx_file(tmp_path: Path) -> Callable[..., Path]:
    """`xlsx_file([row, …], merge="A2:A3")`: a workbook with these rows."""

    def write(rows: list[list[object]], merge: str = "") -> Path:
        from openpyxl import Workbook

        book = Workbook()
        for row in rows:
            book.active.append(row)
        if merge:
            book.active.merge_cells(merge)
        packed = io.BytesIO()
        book.save(packed)
        path = tmp_path / "roster.xlsx"
        path.write_bytes(packed.getvalue())
        return path

    return write
