"""Export and import again: every shipped scenario comes back byte by byte, and from a workbook alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.authoring import load
from app.services.msel import beside, carry_out, export_msel, plan_import
from tests.authoring.shipped import NAMES, SCENARIOS, drill


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@pytest.mark.parametrize("name", [*NAMES, "blank"])
def test_an_unchanged_table_changes_no_byte(name: str, suffix: str, tmp_path: Path) -> None:
    scenario = Path(shutil.copy(SCENARIOS / f"{name}.yaml", tmp_path))
    out = tmp_path / f"plan{suffix}"
    export_msel(scenario, out)
    plan = plan_import(out, scenario)
    difference = plan.difference
    assert difference.nothing
    assert not (difference.not_carried or difference.invented or difference.problems or difference.beside)
    carry_out(plan)
    assert scenario.read_bytes() == (SCENARIOS / f"{name}.yaml").read_bytes()
    assert not beside(scenario).exists()


@pytest.mark.parametrize("name", NAMES)
def test_a_workbook_alone_gives_the_same_scenario(name: str, tmp_path: Path) -> None:
    out, scenario = tmp_path / "plan.xlsx", tmp_path / f"{name}.yaml"
    export_msel(SCENARIOS / f"{name}.yaml", out)
    plan = plan_import(out, scenario, SCENARIOS / "blank.yaml")
    assert not plan.difference.not_carried
    carry_out(plan)
    made = load(scenario, scenarios_root=SCENARIOS)
    assert made.scenario is not None, made.problems
    assert made.scenario.digest == drill(name).digest
