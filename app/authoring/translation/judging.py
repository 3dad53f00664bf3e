"""Whether a scenario is still a good one in another language: reading load, and that no mark tells the answer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.authoring.checks.eye import check_eye
from app.authoring.checks.reading import check_reading
from app.authoring.problems import Problem, in_order
from app.authoring.report import Report
from app.authoring.study import Study
from app.authoring.workshop import study_text
from app.engine.scenario import Scenario

LANGUAGES_OF_TONE = ("en", "de")
"""Those in which it is known how an apology sounds."""
_TONE = "SD604"
_OF_THE_TEXT = (_TONE, "SD607", "SD701", "SD702", "SD703", "SD704")


def judged(text: str, path: Path, scenario: Scenario, language: str, root: Path | None = None) -> tuple[Problem, ...]:
    """The problems that the words of a translation have and the original does not.

    Args:
        text: the scenario's file.
        path: where it lies.
        scenario: it, translated.
        language: into which.
        root: the folder that its chart and policy are relative to; None: to be found.
    """
    study, own = study_text(text, path, root)
    if study is None:
        return ()
    has = {(entry.code, entry.line) for entry in own}
    heard = language.partition("-")[0] in LANGUAGES_OF_TONE
    return tuple(
        entry for entry in problems_of(study, scenario)
        if (entry.code, entry.line) not in has and (heard or entry.code != _TONE)
    )


def problems_of(study: Study, scenario: Scenario) -> tuple[Problem, ...]:
    """What the words of a scenario lead to, told at the places of the original.

    Args:
        study: the original under examination, with its times.
        scenario: the same in other words.
    """
    report = Report(study.report.tree)
    other = replace(study, scenario=scenario, report=report)
    check_eye(other)
    check_reading(other)
    return in_order([entry for entry in report.problems if entry.code in _OF_THE_TEXT])
