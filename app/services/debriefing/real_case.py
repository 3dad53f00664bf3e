"""The real crisis that a scenario is drawn from, with whose judgement is whose."""

from __future__ import annotations

from pathlib import Path

from app.authoring.cases import Case, read_cases
from app.engine.scenario import Scenario
from app.errors import InputError
from app.exports.debrief import CaseStory
from app.paths import Paths

CASES_FILE = "cases.json"


def case_of(paths: Paths, scenario: Scenario) -> CaseStory | None:
    """The scenario's case from the user's cases or the shipped ones; None where there is none to tell."""
    if not scenario.case:
        return None
    for folder in (paths.home / "scenarios", paths.scenarios):
        found = _read(folder / CASES_FILE).get(scenario.case)
        if found is not None:
            return told(found)
    return None


def told(case: Case) -> CaseStory:
    """A case as the debrief tells it."""
    return CaseStory(
        title=case.title,
        organisation=case.organisation,
        year=case.year,
        cause=case.cause.replace("-", " "),
        level=case.level,
        happened=case.summary,
        did=case.did,
        outcome=case.outcome,
        lesson=case.lesson,
        timeline=tuple((moment.when, moment.event) for moment in case.timeline),
        sources=case.sources,
        doubts=case.doubts,
        confidence=case.confidence,
        level_note=case.judgement,
    )


def _read(file: Path) -> dict[str, Case]:
    """The cases of a file; a debrief goes without the case rather than not at all."""
    try:
        return read_cases(file) if file.is_file() else {}
    except InputError:
        return {}
