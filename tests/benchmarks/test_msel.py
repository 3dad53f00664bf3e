"""A planner's table of 5,000 rows is compared with its scenario, or becomes one, in three seconds.

The work is one thread's: processor time is what it takes on a machine that has nothing else to do.
"""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest

from app.exports.sheets import Sheet, csv_bytes, xlsx_bytes
from app.services.msel import carry_out, plan_import

SCENARIOS = Path(__file__).resolve().parents[2] / "scenarios"
ROWS = 5_000
MOST_SECONDS = 3.0
_HEADER = ["Number", "Drill time", "Inject mode", "From", "Message", "Traits", "Class", "Disposition", "Lead agency"]


def _sheet(word: str) -> Sheet:
    rows = [[f"post-{n}", f"{n // 50}:{n % 50:02d}", "Twitter", f"Person {n % 90}", f"Number {n} says: {word}, #{n}.",
             "asks", "question", "let-stand", f"Agency {n % 7}"] for n in range(ROWS)]
    return Sheet("plan", _HEADER, rows)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_five_thousand_rows(suffix: str, tmp_path: Path) -> None:
    table, scenario = tmp_path / f"plan{suffix}", tmp_path / "big.yaml"
    took = {}
    for what, word in (("made", "hello"), ("unchanged", "hello"), ("all changed", "goodbye")):
        sheet = _sheet(word)
        table.write_bytes(csv_bytes(sheet) if suffix == ".csv" else xlsx_bytes([sheet]))
        began = process_time()
        plan = plan_import(table, scenario, SCENARIOS / "blank.yaml")
        carry_out(plan)
        took[what] = process_time() - began
    print(f"\n{suffix}: " + ", ".join(f"{what} {seconds:.2f} s" for what, seconds in took.items()))
    assert len(plan.difference.changed) == ROWS
    assert max(took.values()) <= MOST_SECONDS
