"""Every mistake that has a code is found, in its line; and every code is used."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from app.authoring import UNREADABLE, check_paths
from app.authoring.codes import CODES
from tests.authoring.files import BLANK, CHART, POLICY, PROGRAMME, SHIPPED, Mistake, checked
from tests.authoring.mistakes_parts import CHART as IN_CHARTS
from tests.authoring.mistakes_parts import POLICY as IN_POLICIES
from tests.authoring.mistakes_parts import PROGRAMME as IN_PROGRAMMES
from tests.authoring.mistakes_parts import TEXT
from tests.authoring.mistakes_scenario import SCENARIO

ELSEWHERE = {"SD101", "SD102", "SD103", "SD104", "SD106", "SD111", "SD120", "SD121", "SD809", "SD810"}
"""Codes that tests of their own bring about."""

AUTHORING = Path(__file__).resolve().parents[2] / "app" / "authoring"


@pytest.mark.parametrize("wrong", SCENARIO + TEXT, ids=str)
def test_a_mistake_in_a_scenario_is_found_in_its_line(wrong: Mistake, tmp_path: Path) -> None:
    assert_found(wrong, wrong.made(BLANK), lambda text: checked(tmp_path, text))


@pytest.mark.parametrize("wrong", IN_CHARTS, ids=str)
def test_a_mistake_in_a_chart_is_found_in_its_line(wrong: Mistake, tmp_path: Path) -> None:
    assert_found(wrong, wrong.made(CHART), lambda text: checked(tmp_path, text, "skylark-hub.yaml"))


@pytest.mark.parametrize("wrong", IN_POLICIES, ids=str)
def test_a_mistake_in_a_policy_is_found_in_its_line(wrong: Mistake, tmp_path: Path) -> None:
    assert_found(wrong, wrong.made(POLICY), lambda text: checked(tmp_path, text, "default.yaml"))


@pytest.mark.parametrize("wrong", IN_PROGRAMMES, ids=str)
def test_a_mistake_in_a_programme_is_found_in_its_line(wrong: Mistake, tmp_path: Path) -> None:
    assert_found(wrong, wrong.made(PROGRAMME), lambda text: checked(tmp_path, text, "crisis-desk.yaml"))


def assert_found(wrong: Mistake, text: str, check: Callable[[str], list]) -> None:
    found = check(text)
    lines = [problem.line for problem in found if problem.code == wrong.code]
    assert wrong.line(text) in lines, f"{wrong.code} wanted in line {wrong.line(text)}, found {found}"
    for problem in found:
        assert problem.severity == CODES[problem.code].severity
        assert problem.message.endswith(".") and problem.remedy
        assert problem.line >= 1 and problem.column >= 1


def test_the_shipped_files_have_no_problems() -> None:
    assert check_paths([SHIPPED]) == []


def test_every_code_is_raised_somewhere_and_every_raised_code_is_registered() -> None:
    tried = {wrong.code for wrong in [*SCENARIO, *TEXT, *IN_CHARTS, *IN_POLICIES, *IN_PROGRAMMES]}
    assert tried | ELSEWHERE == set(CODES)
    sources = [file.read_text(encoding="utf-8") for file in AUTHORING.rglob("*.py") if file.name != "codes.py"]
    assert set(re.findall(r'"(SD\d{3})"', "".join(sources))) == set(CODES)
    assert UNREADABLE < set(CODES)


def test_every_code_says_what_it_is_and_what_to_do() -> None:
    for code, entry in CODES.items():
        assert re.fullmatch(r"SD[1-9]\d\d", code)
        assert entry.title and entry.remedy.endswith((".", "`.")), code
        assert entry.severity in ("error", "warning")
