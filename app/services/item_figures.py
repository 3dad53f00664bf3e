"""Figures of a scenario from the real first exam attempts in this home.

Only sums over people are told, never who: with fewer people than the rules ask for, nothing is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.certification.exam_lines import earned_by_line, exam_lines
from app.certification.items import ItemFigures, item_figures
from app.engine.record import Header
from app.engine.scenario import RULES_VERSION, Scenario
from app.engine.scoring import Ledger
from app.errors import ExportError, RecordError, StorageError
from app.exports.atomic import write_text
from app.paths import Paths, make_folder
from app.services.replaying import recompute
from app.storage.runs import Run, Runs

_COUNTED = ("ended", "interrupted")
_FORM = 1
_LARGEST_BYTES = 1_000_000

Earned = dict[str, int]
"""Line id -> points earned in one attempt."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What the first attempts at one edition of a scenario say."""

    figures: ItemFigures
    left_out: int
    """First attempts at this edition that were broken off, or whose record does not hold."""


def figures_of(scenario: Scenario, ledgers: Iterable[Ledger]) -> ItemFigures:
    """The figures from ledgers of first attempts, one per person."""
    return item_figures(exam_lines(scenario), [earned_by_line(scenario, ledger) for ledger in ledgers])


def first_attempts(runs: Iterable[Run], owner: Callable[[Run], str]) -> list[Run]:
    """Everybody's first exam attempt, oldest first; a voided run was none, whose attempt was given back.

    Args:
        runs: of one scenario, every edition of it: who has met another one is no newcomer to this.
        owner: who sat a run, in whatever words; empty if that is not known, and then it is left out.
    """
    first: dict[str, Run] = {}
    for run in sorted(runs, key=lambda run: run.id):
        if run.mode == "exam" and run.actor == "person" and run.status in _COUNTED and (who := owner(run)):
            first.setdefault(who, run)
    return list(first.values())


class ItemStatistics:
    """Figures from this home's runs. Every run is folded once; what it earned is kept in the cache."""

    def __init__(self, paths: Paths, runs: Runs) -> None:
        self._folder = paths.cache / "first-attempts"
        self._runs = runs

    def of(self, scenario: Scenario) -> Findings:
        """The findings for this edition.

        Args:
            scenario: compiled, with baselines.

        Raises: StorageError if the runs cannot be read.
        """
        lines = exam_lines(scenario)
        wanted = {line.id for line in lines}
        here = [run for run in first_attempts(self._exams(scenario.id), self._owner)
                if run.scenario_digest == scenario.digest]  # fmt: skip
        earned = [self._earned(run, scenario, wanted) for run in here]
        attempts = [found for found in earned if found is not None]
        return Findings(item_figures(lines, attempts), len(earned) - len(attempts))

    def _exams(self, scenario_id: str) -> Sequence[Run]:
        return [run for run in self._runs.in_mode("exam") if run.scenario == scenario_id]

    def _owner(self, run: Run) -> str:
        """The number; of somebody who was erased, the hash in the record, which all their runs share."""
        if run.person:
            return run.person
        try:
            return self._runs.record(run.id).header.person
        except RecordError:
            return ""

    def _earned(self, run: Run, scenario: Scenario, wanted: set[str]) -> Earned | None:
        """What a run earned; None if it was broken off or its record does not hold."""
        if run.status != "ended" or not run.head:
            return None
        file = self._folder / f"{run.head}.json"
        kept = _kept(file, wanted)
        if kept is not None:
            return kept
        found = self._folded(run, scenario)
        if found is not None and found.keys() == wanted:
            self._keep(file, found)
            return found
        return None

    def _folded(self, run: Run, scenario: Scenario) -> Earned | None:
        def edition(header: Header) -> Scenario | None:
            return scenario if header.scenario_digest == scenario.digest else None

        try:
            found = recompute(self._runs.record(run.id), edition)
        except RecordError:
            return None
        return earned_by_line(scenario, found.ledger) if found.valid else None

    def _keep(self, file: Path, earned: Earned) -> None:
        values = {"form": _FORM, "rules": RULES_VERSION, "earned": earned}
        try:
            make_folder(self._folder)
            write_text(file, json.dumps(values, sort_keys=True))
        except (ExportError, StorageError):
            return  # a cache that cannot be written costs time, nothing else


def _kept(file: Path, wanted: set[str]) -> Earned | None:
    """What was kept of a run; None if nothing that can be used was."""
    try:
        if file.stat().st_size > _LARGEST_BYTES:
            return None
        values = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(values, dict) or (values.get("form"), values.get("rules")) != (_FORM, RULES_VERSION):
        return None
    earned = values.get("earned")
    if not isinstance(earned, dict) or earned.keys() != wanted:
        return None
    return earned if all(type(points) is int for points in earned.values()) else None
