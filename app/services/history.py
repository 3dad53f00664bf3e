"""What a person has played here, and how it went."""

from __future__ import annotations

from pathlib import Path

from app.clock import wall_text
from app.engine.record import Header, Record
from app.engine.scenario import Scenario
from app.errors import RefusedError
from app.said import say
from app.services.played import Played
from app.services.recording import export_record
from app.services.replaying import Replay, recompute
from app.storage.runs import Run, Runs
from app.storage.shelf import Shelf


class History:
    """The past runs in this home."""

    def __init__(self, runs: Runs, shelf: Shelf) -> None:
        self._runs, self._shelf = runs, shelf

    def runs(self, person: str) -> list[Run]:
        """A person's runs, newest first, void and open ones too."""
        return self._runs.of_person(person)

    def run(self, number: int) -> Run:
        """One run.

        Raises: StorageError if there is none of that number.
        """
        return self._runs.get(number)

    def attempts(self, person: str) -> list[Run]:
        """Exam drills that count as attempts, newest first: ended and interrupted ones, never void ones."""
        return [run for run in self.runs(person) if run.mode == "exam" and run.status in ("ended", "interrupted")]

    def played(self, person: str) -> dict[str, Played]:
        """Per scenario, how practice has gone: best and last score, how often, when last."""
        found: dict[str, Played] = {}
        for run in reversed(self.runs(person)):
            if run.mode != "practice" or run.status != "ended" or run.score is None:
                continue
            before = found.get(run.scenario)
            found[run.scenario] = Played(
                best=max(run.score, before.best if before else 0),
                last=run.score,
                passed=bool(run.passed) or bool(before and before.passed),
                times=(before.times if before else 0) + 1,
                last_day=wall_text(run.started_wall_ms)[:10],
                dimensions=_dimensions(run.summary),
            )
        return found

    def best_scores(self, person: str) -> dict[str, int]:
        """Per scenario, the best practice score in hundredths of a point."""
        return {scenario: entry.best for scenario, entry in self.played(person).items()}

    def opened(self, person: str) -> frozenset[str]:
        """Ids of all scenarios this person has ever opened."""
        return self._shelf.opened_by(person)

    def title(self, run: Run) -> str:
        """Title of the scenario that a run was of."""
        return self._shelf.title(run.scenario_digest) or run.scenario

    def record(self, number: int) -> Record:
        """The record of a run, as it stands."""
        return self._runs.record(number)

    def replay(self, number: int) -> Replay:
        """A past run folded again, with its ledger: for the debrief.

        Raises: NotRecomputableError if its scenario or rules are not here; RecordError if its
            record was tampered with.
        """
        return recompute(self._runs.record(number), self._find)

    def export(self, number: int, target: Path) -> Path:
        """Write a run's record to a file; a practice run only once it is shared.

        Raises: RefusedError, ExportError.
        """
        return export_record(self._runs, number, target)

    def share(self, number: int, shared: bool = True) -> None:
        """The trainee shares a practice run, or takes that back."""
        self._runs.share(number, shared)

    def delete(self, number: int) -> None:
        """The trainee deletes a practice run for good.

        Raises: RefusedError for any other run.
        """
        if self._runs.get(number).mode != "practice":
            raise RefusedError(say("Only practice runs can be deleted; an exam's record stays."))
        self._runs.delete_practice(number)

    def _find(self, header: Header) -> Scenario | None:
        return self._shelf.get(header.scenario_digest)


def _dimensions(summary: dict) -> tuple[tuple[str, int], ...]:
    """Those of a run that had something to earn; a summary of another version has none."""
    found = summary.get("dimensions")
    if not isinstance(found, dict):
        return ()
    return tuple((name, value) for name, value in sorted(found.items()) if type(value) is int)
