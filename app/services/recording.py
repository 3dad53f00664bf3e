"""Writes a run's record while it happens, and takes finished records out to files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Protocol

from app.clock import Clock
from app.engine.commands import Command, to_list
from app.engine.record import (
    Entry,
    Footer,
    Header,
    Record,
    chained,
    end_hash,
    footer_text,
    header_hash,
    record_text,
    text_digest,
)
from app.engine.scoring import Ledger, ledger_json
from app.errors import RefusedError
from app.said import say
from app.storage.installation import Installation
from app.storage.runs import AT_REST, Closing, Runs, Stamp


class Recorder(Protocol):
    """What a session needs of whoever keeps its record."""

    def begin(self) -> None:
        """Make the header durable."""

    def append(self, command: Command) -> None:
        """Make one command durable."""

    def beat(self, drill_ms: int) -> None:
        """Note how far the drill has come."""

    def rest(self, drill_ms: int) -> None:
        """Note that the drill stands still here."""

    def close(self, status: str, digest: str, ledger: Ledger | None) -> None:
        """Make the end durable."""

    @property
    def run(self) -> int:
        """The run's number, 0 if it is kept nowhere."""


class DurableRecorder:
    """Keeps a record in the database, chained, and signs its end.

    Args:
        runs: where it is kept.
        installation: whose key signs the end of a person's run; a player's is never signed.
        header: the run's header; its start and the record before it are filled in when it begins.
        person: number of the person, None for a player.
        clock_percent: pace of the drill's clock, for going on after a crash.
    """

    def __init__(
        self,
        runs: Runs,
        installation: Installation,
        clock: Clock,
        header: Header,
        person: str | None,
        clock_percent: int = 100,
    ) -> None:
        self._runs, self._installation, self._clock = runs, installation, clock
        self._header, self._person, self._percent = header, person, clock_percent
        self._head, self._entries = "", 0
        self.run = 0

    @classmethod
    def resumed(
        cls, runs: Runs, installation: Installation, clock: Clock, run: int, record: Record
    ) -> DurableRecorder:
        """Go on with a record that is already in the database."""
        recorder = cls(runs, installation, clock, record.header, None)
        recorder.run, recorder._head, recorder._entries = run, record.head, len(record.entries)
        return recorder

    def begin(self) -> None:
        """Make the header durable, with the moment and what came before as they are now.

        Raises: StorageError if it cannot be; then nothing was begun.
        """
        previous = self._runs.last_head(self._header.mode)
        self._header = replace(self._header, previous=previous, start_wall_ms=self._clock.wall_ms())
        self._head = header_hash(self._header)
        self.run = self._runs.begin(self._header, self._head, self._person, self._percent)

    def append(self, command: Command) -> None:
        """Make one command durable.

        Raises: StorageError if it cannot be; then it is not part of the record.
        """
        entry = self._next(command)
        self._runs.append(self.run, entry)
        self._head, self._entries = entry.hash, entry.seq

    def beat(self, drill_ms: int) -> None:
        """Note how far the drill has come.

        Raises: StorageError if it cannot be saved.
        """
        self._runs.beat(self.run, Stamp(drill_ms, self._clock.wall_ms(), self._clock.monotonic_ms()))

    def rest(self, drill_ms: int) -> None:
        """Note that the drill stands still at a chapter, so that going on later loses no time.

        Raises: StorageError if it cannot be saved.
        """
        self._runs.beat(self.run, Stamp(drill_ms, self._clock.wall_ms(), AT_REST))

    def close(self, status: str, digest: str, ledger: Ledger | None) -> None:
        """Make the end durable, signed if a person played.

        Raises: StorageError if it cannot be; the run is then still open and can be ended later.
        """
        footer = Footer(status, self._entries, digest, "" if ledger is None else text_digest(ledger_json(ledger)))
        head, key, signature = end_hash(self._head, footer), "", ""
        if self._header.actor == "person":
            key, signature = self._installation.public_key, self._installation.sign(head)
        text = footer_text(footer, head, key, signature)
        self._runs.close(self.run, _closing(status, self._clock.wall_ms(), text, head, ledger))

    def _next(self, command: Command) -> Entry:
        wall_ms, mono_ms = self._clock.wall_ms(), self._clock.monotonic_ms()
        return chained(self._head, self._entries + 1, command.at_ms, wall_ms, mono_ms, to_list(command))


class LooseRecorder:
    """Keeps a robot's commands in memory and nothing anywhere else."""

    run = 0

    def __init__(self) -> None:
        self.commands: list[Command] = []

    def begin(self) -> None:
        """Nothing to make durable."""

    def append(self, command: Command) -> None:
        """Keep one command."""
        self.commands.append(command)

    def beat(self, drill_ms: int) -> None:
        """A robot's run is never resumed."""

    def rest(self, drill_ms: int) -> None:
        """A robot takes no break."""

    def close(self, status: str, digest: str, ledger: Ledger | None) -> None:
        """Nothing to make durable."""


def export_record(runs: Runs, run: int, target: Path) -> Path:
    """Write a run's record to a file.

    Raises: RefusedError for a practice run that its trainee has not shared, or a run that has not
        ended; ExportError if the file cannot be written.
    """
    from app.exports.atomic import write_text

    found = runs.get(run)
    if found.mode == "practice" and not found.shared:
        raise RefusedError(say("A practice run is its trainee's own."), say("It can be exported once the trainee shares it."))
    if found.head is None:
        raise RefusedError(say("Run {run} has not ended yet.", run=run))
    write_text(target, record_text(runs.record(run)))
    return target


def _closing(status: str, wall_ms: int, footer: str, head: str, ledger: Ledger | None) -> Closing:
    if ledger is None:
        return Closing(status, wall_ms, footer, head)
    critical = sum(1 for breach in ledger.breaches if breach.critical)
    summary = {
        "critical": critical,
        "serious": len(ledger.breaches) - critical,
        "dimensions": {score.name: score.earned for score in ledger.dimensions},
    }
    return Closing(status, wall_ms, footer, head, ledger.total, ledger.passed, ledger.level, summary)
