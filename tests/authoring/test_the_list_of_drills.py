"""The list at the end of the writers' guide says what there is; `--accept` writes it anew."""

from __future__ import annotations

import pytest

from app.authoring.cases import read_cases
from app.engine.scenario import Scenario
from app.services.learning_path import STEPS
from tests.authoring.shipped import SCENARIOS, drills

BEGIN, END = "<!-- drills -->\n", "<!-- end drills -->\n"
GUIDE = SCENARIOS / "README.md"
HEAD = ("| drill | company | seat | cause | formation | difficulty | step | use | minutes | themes |\n"
        "|---|---|---|---|---|---|---|---|---|---|\n")  # fmt: skip


def row(scenario: Scenario, cause: str) -> str:
    """One line of the list. The case is left out: who reads the list may want to play the drill."""
    seat = scenario.chart.roles[scenario.seat].title
    return (f"| `{scenario.id}` | {scenario.company} | {seat} | {cause} | {scenario.chart.formation} |"
            f" {scenario.difficulty} | {scenario.step} | {scenario.use} | {scenario.minutes} |"
            f" {', '.join(scenario.themes)} |\n")  # fmt: skip


def listed() -> str:
    """The list as it should stand."""
    cases = read_cases(SCENARIOS / "cases.json")
    found = sorted(drills(), key=lambda s: (STEPS.index(s.step), s.difficulty, s.id))
    return HEAD + "".join(row(scenario, cases[scenario.case].cause) for scenario in found)


def test_the_list_of_drills_is_what_there_is(request: pytest.FixtureRequest) -> None:
    text = GUIDE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    stands, _, after = rest.partition(END)
    wanted = listed()
    if request.config.getoption("--accept"):
        GUIDE.write_text(before + BEGIN + wanted + END + after, encoding="utf-8")
        return
    assert stands == wanted, "the list in scenarios/README.md has changed; look at it, then run with --accept"
