"""Everything that HR needs of the exams sat on this machine, as one signed file; practice is never in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timezone
from pathlib import Path

from app.engine.codec import to_json
from app.engine.record import record_text
from app.errors import InputError, RecordError, RefusedError, UsageError
from app.said import say
from app.services.collecting.set_form import DrillEntry, SetEntry, people_text, sets_text
from app.services.hand_over_form import EDITIONS, PEOPLE, PROGRAMMES, RECORDS, SETS, packed
from app.storage.exam_sets_to_hand_over import SetsToHandOver
from app.storage.installation import Installation
from app.storage.runs import OPEN, Run, Runs
from app.storage.shelf import Shelf
from app.units import MS_PER_SECOND

ENDING = ".handover.zip"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
ProgrammeText = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A hand-over that was written."""

    path: Path
    records: int
    people: int
    lacking: tuple[str, ...] = ()
    """Sentences: what could not be put in."""


class HandingOver:
    """Makes hand-overs.

    Args:
        programme_text: a compiled programme as canonical JSON by its digest, None if it is not at hand.
    """

    def __init__(
        self, runs: Runs, shelf: Shelf, sets: SetsToHandOver, installation: Installation, programme_text: ProgrammeText
    ) -> None:
        self._runs, self._shelf, self._sets = runs, shelf, sets
        self._installation, self._programme_text = installation, programme_text

    @property
    def fingerprint(self) -> str:
        """This installation's, as HR compares it."""
        from app.services.enrolment import fingerprint

        return fingerprint(self._installation.id)

    @property
    def public_key(self) -> str:
        """This installation's, raw, in hex: what HR enrols."""
        return self._installation.public_key

    def hand_over(self, target: Path, since: str = "") -> HandedOver:
        """Write all exam records that have ended, been broken off or been voided; the same ones make the same bytes.

        Args:
            target: the file.
            since: ISO date (UTC); runs that began before it are left out. Empty: all.
        Raises: UsageError for a date that is none; RefusedError if there is nothing to hand over; InputError if it is too
            much for one file; ExportError if it cannot be written.
        """
        from app.exports.atomic import write_bytes

        parts, lacking = self._parts(since)
        records = sum(name.startswith(RECORDS) for name in parts)
        if not records:
            raise RefusedError(say("There are no exam records to hand over."), *lacking[:1])
        people = parts[PEOPLE].count(b'"hash"')
        write_bytes(target, packed(self._installation, parts, since))
        return HandedOver(target, records, people, lacking)

    def _parts(self, since: str) -> tuple[dict[str, bytes], tuple[str, ...]]:
        from_ms = _wall_ms(since) if since else 0
        parts: dict[str, bytes] = {}
        lacking: list[str] = []
        editions: set[str] = set()
        programmes: set[str] = set()
        heads: dict[str, int] = {}
        hashes: set[str] = set()
        for run in reversed(self._runs.in_mode("exam")):
            if run.status == OPEN or run.actor != "person" or run.started_wall_ms < from_ms:
                continue
            found = self._record(run, lacking)
            if found is None:
                continue
            text, header = found
            parts[f"{RECORDS}{run.head}.jsonl"] = text.encode("ascii")
            heads[run.head or ""] = run.id
            editions.add(run.scenario_digest)
            programmes.add(header.programme_digest)
            hashes.add(header.person)
        parts |= self._compiled(editions, programmes - {""}, lacking)
        parts[SETS] = sets_text(self._sets_of(heads))
        parts[PEOPLE] = people_text(self._sets.people(hashes))
        return parts, tuple(lacking)

    def _record(self, run: Run, lacking: list[str]) -> tuple[str, object] | None:
        try:
            record = self._runs.record(run.id)
        except (RecordError, InputError):
            lacking.append(say("The record of run {run} is damaged and was left out.", run=run.id))
            return None
        if record.footer is None:
            lacking.append(say("The record of run {run} could not be ended properly and was left out.", run=run.id))
            return None
        return record_text(record), record.header

    def _compiled(self, editions: set[str], programmes: set[str], lacking: list[str]) -> dict[str, bytes]:
        parts = {}
        for digest in sorted(editions):
            scenario = self._shelf.get(digest)
            if scenario is None:
                lacking.append(say("A scenario that was played is not on the shelf any more; HR needs it from elsewhere."))
            else:
                parts[f"{EDITIONS}{digest}.json"] = to_json(scenario).encode("ascii")
        for digest in sorted(programmes):
            text = self._programme_text(digest)
            if text is not None:
                parts[f"{PROGRAMMES}{digest}.json"] = text.encode("ascii")
        return parts

    def _sets_of(self, heads: dict[str, int]) -> list[SetEntry]:
        """The sets of these records, with all their drills; a drill whose end was noted in its run alone too."""
        found = []
        for values, drills in self._sets.of_runs(set(heads.values()), self._installation.id):
            entries = tuple(DrillEntry(drill["position"], drill["scenario"], drill["scenario_digest"], drill["seed"],
                                       drill["head"], drill["status"]) for drill in drills)
            found.append(SetEntry(**values, drills=entries))
        return found


def _wall_ms(day: str) -> int:
    try:
        if not _DAY.fullmatch(day):
            raise ValueError(day)
        begin = date.fromisoformat(day)
    except ValueError as error:
        raise UsageError(say("{day} is no date.", day=repr(day)), say("Write it as 2026-03-31.")) from error
    return int(datetime(begin.year, begin.month, begin.day, tzinfo=timezone.utc).timestamp()) * MS_PER_SECOND
