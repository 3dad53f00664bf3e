"""Real drills, played by somebody who gets most of it right, make right statements."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from ralph.models.xapi.base.statements import BaseXapiStatement

from app.authoring import load
from app.engine.commands import to_list
from app.engine.record import Record, chained, header_hash
from app.engine.scoring import score
from app.exports.xapi import Attempt, attempt_statements, problems
from app.paths import shipped_root
from app.rehearsal.play import play
from tests.xapi.making import SENDER, one_record

NAMES = sorted(file.stem for file in (shipped_root() / "scenarios").glob("*.yaml") if file.stem != "blank")
FEW = NAMES[::12]


def _told(name: str) -> list[dict]:
    file: Path = shipped_root() / "scenarios" / f"{name}.yaml"
    scenario = load(file).scenario
    run = play(scenario, "skilled:700", 3)
    header = replace(one_record().header, scenario=name, scenario_digest=scenario.digest, seed=3)
    last, entries = header_hash(header), []
    for number, command in enumerate(run.commands, 1):
        entries.append(chained(last, number, command.at_ms, 0, 0, to_list(command)))
        last = entries[-1].hash
    ledger = score(run.drill)
    attempt = Attempt(last, "set", "a" * 64, "b" * 64, "responder", 7_000, False, ledger.passed, "ended")
    return attempt_statements(attempt, Record(header, header_hash(header), tuple(entries)), run.drill, ledger, SENDER)


def _right(name: str) -> None:
    made = _told(name)
    assert len(made) > 20
    for statement in made:
        assert problems(statement) == []
        BaseXapiStatement.model_validate(statement)
    assert len({statement["id"] for statement in made}) == len(made)
    verbs = {statement["verb"]["id"].rsplit("/", 1)[1] for statement in made}
    assert {"initialized", "answered", "escalated", "completed", "terminated"} <= verbs


@pytest.mark.parametrize("name", FEW)
def test_some_of_the_shipped_drills(name: str) -> None:
    _right(name)


@pytest.mark.long
@pytest.mark.parametrize("name", [name for name in NAMES if name not in FEW])
def test_every_other_shipped_drill(name: str) -> None:
    _right(name)
