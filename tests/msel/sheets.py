"""Tables for the tests: written as a planner would, or taken from a scenario and changed."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from app.authoring.msel.beside import Beside
from app.authoring.msel.difference import Outcome, compare, shaped
from app.authoring.msel.rows import table_of
from app.authoring.sheets.table import Table, add_row

SCENARIOS = Path(__file__).resolve().parents[2] / "scenarios"


def text_of(name: str) -> str:
    """A shipped scenario's text."""
    return (SCENARIOS / f"{name}.yaml").read_text(encoding="utf-8")


def exported(text: str) -> list[list[str]]:
    """Header and rows of a scenario's table."""
    header, rows = table_of(shaped(text, "drill.yaml").data, Beside())
    return [header, *rows]


def table(rows: Sequence[Sequence[str]]) -> Table:
    """Rows as a sheet that was read."""
    made = Table("plan.csv")
    for number, row in enumerate(rows, 1):
        add_row(made, number, list(row))
    return made


def taken(text: str, rows: Sequence[Sequence[str]]) -> Outcome:
    """What these rows, header first, make of a scenario."""
    return compare([table(rows)], text, Beside(), "drill.yaml")


def csv_of(rows: Sequence[Sequence[str]], separator: str = ",") -> str:
    """Rows as CSV text."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator).writerows(rows)
    return out.getvalue()
