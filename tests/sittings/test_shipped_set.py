"""A whole set of the shipped programme's first level, with shipped exam scenarios, sat by a robot through the window's service."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from app.clock import ManualClock
from app.paths import Paths, shipped_root
from app.settings import Settings
from app.wiring import open_app
from tests.collecting.making import played
from tests.sittings.desk import KIM, PIN
from tests.sittings.test_exam_debrief import EXAMS

EASY = 6


def shipped(folder: Path) -> Paths:
    """A home beside a few of the shipped exam scenarios and the shipped programme."""
    target, source = folder / "scenarios", shipped_root() / "scenarios"
    for part in ("charts", "policies", "programmes"):
        shutil.copytree(source / part, target / part)
    shutil.copy(source / "cases.json", target / "cases.json")
    easy = [name for name in EXAMS
            if any(f"\ndifficulty: {level}" in (source / f"{name}.yaml").read_text(encoding="utf-8") for level in (1, 2, 3))]
    for name in easy[:EASY]:
        shutil.copy(source / f"{name}.yaml", target / f"{name}.yaml")
    return replace(Paths.under(folder / "home"), scenarios=target)


def test_responder_four_drills_mean_and_provisional(tmp_path):
    clock = ManualClock()
    with open_app(shipped(tmp_path), Settings(), clock) as app:
        app.people.put(KIM, "Kim Example", clock.wall_ms(), unit="Hub")
        app.signing_in.set_pin(KIM, PIN)
        app.library.rebuild()
        app.sittings.admit(KIM, PIN)
        name = app.sittings.open(KIM, "crisis-desk", "responder", honoured=True)
        scenarios = []
        for _ in range(4):
            session = app.sittings.begin(name)
            session.start()
            scenarios.append(session.scenario.id)
            played(app, session, "skilled:1000")
            clock.move(120_000)
        result = app.sittings.result(name)
        assert len(set(scenarios)) == 4 and set(scenarios) <= set(EXAMS)
        assert result.missing == 0 and result.outcome.complete
        assert result.outcome.passed, result.outcome.reasons
        assert result.outcome.provisional  # no judges have set these pass marks
        assert result.waits and result.decision in ("", "waiting")
        told = app.sittings.entitled(KIM, "crisis-desk", "responder")
        assert not told.may and "decision" in " ".join(told.reasons)
