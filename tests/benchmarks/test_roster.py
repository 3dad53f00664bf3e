"""A roster of 100,000 people is read, compared and written within a small multiple of the bare csv module and `executemany`."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from time import process_time

import pytest

from app.clock import ManualClock
from app.exports.sheets import Sheet, csv_bytes, xlsx_bytes
from app.services.rosters import Rosters
from app.storage.database import Database
from app.storage.people import People

ROWS = 100_000
MOST_TIMES = {".csv": 9.0, ".xlsx": 32.0}
_HEAD = ["Employee number", "Name", "E-mail", "Unit", "Manager", "Start date"]


def _rows() -> list[list[str]]:
    return [[f"{n:06d}", f"Änne Person {n}", f"p{n}@x.example", f"Unit {n % 90}", f"{n // 12:06d}", "2020-01-15"] for n in range(ROWS)]


def _bare(data: bytes, path: Path) -> float:
    """Seconds for the same rows by the csv module into the same columns, in one transaction."""
    with Database(path) as database:
        began = process_time()
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))[1:]
        with database.transaction() as connection:
            connection.executemany(
                "INSERT INTO people (id, name, email, unit, manager, started_on, language, salt, hash, added_wall_ms)"
                " VALUES (?, ?, ?, ?, ?, ?, 'en', '', ?, 1)", [(*row, row[0]) for row in rows])  # fmt: skip
        return process_time() - began


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_hundred_thousand_rows(suffix: str, tmp_path: Path) -> None:
    sheet = Sheet("people", _HEAD, _rows())
    plain = csv_bytes(sheet)
    file = tmp_path / f"roster{suffix}"
    file.write_bytes(plain if suffix == ".csv" else xlsx_bytes([sheet]))
    bare = _bare(plain, tmp_path / "bare.db")
    with Database(tmp_path / "stormdrill.db") as database:
        rosters = Rosters(People(database), ManualClock())
        began = process_time()
        plan = rosters.plan(file)
        planned = process_time() - began
        rosters.carry_out(plan)
        whole = process_time() - began
        began = process_time()
        again = rosters.plan(file)
        compared = process_time() - began
    print(f"\n{suffix}: bare {bare:.2f} s; look {planned / bare:.1f} times that, with writing {whole / bare:.1f}, "
          f"against a full roster {compared / bare:.1f}")
    assert (len(plan.new), again.unchanged, plan.problems) == (ROWS, ROWS, ())
    assert whole < MOST_TIMES[suffix] * bare
