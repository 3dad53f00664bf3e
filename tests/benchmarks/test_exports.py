"""Large exports: a million attempts as CSV beside Python's own csv module, a workbook of 100,000 rows.

Each is done by a process of its own, so that what it took of memory can be told.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.storage.database import Database
from tests.services.export_homes import put_attempts, put_people

ROOT = Path(__file__).resolve().parents[2]
ATTEMPTS, PEOPLE = 1_000_000, 20_000
MIB = 1 << 20
_WORKER = """
import json, resource, sys, time
from pathlib import Path
sys.path.insert(0, {root!r})
from app.clock import ManualClock
from app.exports.tables.presets import preset_of
from app.exports.tables.screening import keys_of
from app.services.exporting import Asked, Exporting
from app.storage.database import Database
from app.storage.export_log import ExportLog
from app.storage.export_rows import ExportRows, Wanted, question

path, out, how = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
groups = frozenset({{"grade", "failures"}})
database = Database(path)
exporting = Exporting(ExportRows(path), ExportLog(database), ManualClock(), None, None, "1")
if how == "xlsx":
    from datetime import date
    asked = Asked("attempts", "xlsx", out, groups=groups, until=date(2026, 1, 10))
else:
    asked = Asked("attempts", "csv", out, groups=groups)
def peak():
    # What getrusage tells began with the process that started this one; the kernel's own mark does not.
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text().split("VmHWM:")[1].split()[0]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
before, began = peak(), time.perf_counter()
if how == "plain":
    import csv, sqlite3
    sql, values = question("attempts", keys_of(preset_of("attempts", "plain").chosen(groups)), Wanted("2026-01-01"))
    connection = sqlite3.connect(path)
    with open(out, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(connection.execute(sql, values))
    rows = -1
else:
    rows = exporting.export(asked, "HR").rows
print(json.dumps({{"seconds": time.perf_counter() - began, "added": peak() - before, "peak": peak(), "rows": rows}}))
"""


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A million attempts of twenty thousand people over a hundred days."""
    path = tmp_path_factory.mktemp("large") / "stormdrill.db"
    with Database(path) as database:
        put_people(database, ((f"{number:06}", f"Nameless Person {number}", f"Unit {number % 40}") for number in range(PEOPLE)))
        put_attempts(database, (
            {"head": f"{number * 2_654_435_761 % 2**64:016x}" * 4, "person": f"{number % PEOPLE:06}", "day": number // 10_000,
             "score": number % 10_000, "passed": int(number % 3 > 0), "supervised_by": "An Invigilator"}
            for number in range(ATTEMPTS)
        ))  # fmt: skip
    return path


def _measured(path: Path, out: Path, how: str) -> dict:
    done = subprocess.run([sys.executable, "-c", _WORKER.format(root=str(ROOT)), str(path), str(out), how], text=True,
                          capture_output=True, timeout=900, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_million_attempts_as_csv(large: Path, tmp_path: Path) -> None:
    plain = min((_measured(large, tmp_path / "plain.csv", "plain") for _ in range(2)), key=lambda each: each["seconds"])
    ours = min((_measured(large, tmp_path / "ours.csv", "csv") for _ in range(2)), key=lambda each: each["seconds"])
    ratio = ours["seconds"] / plain["seconds"]
    print(f"\n1,000,000 attempts as CSV: {ratio:.2f} x the csv module over the same query ({ours['seconds']:.1f} s),"
          f" {ours['added'] / MIB:.0f} MiB added")
    assert ours["rows"] == ATTEMPTS
    assert ratio <= 3
    assert ours["added"] < 64 * MIB


def test_a_workbook_of_a_hundred_thousand_rows(large: Path, tmp_path: Path) -> None:
    ours = _measured(large, tmp_path / "ours.xlsx", "xlsx")
    print(f"\n100,000 rows as XLSX: {ours['seconds']:.1f} s, {ours['added'] / MIB:.0f} MiB added, {ours['peak'] / MIB:.0f} in all")
    assert ours["rows"] == 100_000
    assert ours["peak"] < 200 * MIB
