"""Runs and their commands: each command is durable when `append` returns."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import NamedTuple

from app.engine.record import Entry, Header, Record, canonical, header_text, read_record
from app.errors import StorageError
from app.said import say
from app.storage.database import Database, Row

OPEN = "open"
AT_REST = -1
"""In place of the counting clock's time in a stamp: the drill stood still at a chapter."""


@dataclass(frozen=True, slots=True)
class Run:
    """What the database knows of a run without folding it. Score in hundredths of a point."""

    id: int
    person: str | None
    mode: str
    actor: str
    scenario: str
    scenario_digest: str
    seed: int
    status: str
    """open, ended, interrupted or void."""
    started_wall_ms: int
    ended_wall_ms: int | None
    clock_percent: int
    """How long the drill takes, per cent of normal; never leaves this database."""
    head: str | None
    """Last hash of the record, once it has ended."""
    score: int | None
    passed: bool | None
    level: int | None
    summary: dict
    """Breach counts and dimensions, as the ledger had them at the end."""
    shared: bool
    """A practice run that its trainee has shared."""


class Stamp(NamedTuple):
    """The last moment of a run that is known for certain, on all its clocks."""

    drill_ms: int
    wall_ms: int
    mono_ms: int


class Closing(NamedTuple):
    """What is saved when a run is over."""

    status: str
    wall_ms: int
    footer: str
    """The record's last line; empty for none."""
    head: str
    score: int | None = None
    passed: bool | None = None
    level: int | None = None
    summary: dict | None = None


class Runs:
    """The runs in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, header: Header, own_hash: str, person: str | None, clock_percent: int = 100) -> int:
        """Save a run's header, and that its scenario has been opened by this person.

        Returns: the run's number.
        Raises: StorageError if it cannot be saved; then the run must not begin.
        """
        with self._database.transaction() as connection:
            run = connection.execute(
                "INSERT INTO runs (person, mode, actor, scenario, scenario_digest, seed, status, started_wall_ms,"
                " clock_percent, header, header_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (person, header.mode, header.actor, header.scenario, header.scenario_digest, header.seed, OPEN,
                 header.start_wall_ms, clock_percent, header_text(header, own_hash), own_hash),
            ).lastrowid or 0  # fmt: skip
            if person is not None:
                connection.execute(
                    "INSERT OR IGNORE INTO opened VALUES (?, ?, ?, ?)",
                    (person, header.scenario, header.start_wall_ms, header.mode),
                )
        return run

    def append(self, run: int, entry: Entry) -> None:
        """Save one command, durably.

        Raises: StorageError if it cannot be saved; then it must not be carried out.
        """
        self._database.write(
            "INSERT INTO commands VALUES (?, ?, ?, ?, ?, ?, ?)",
            (run, entry.seq, entry.drill_ms, entry.wall_ms, entry.mono_ms, canonical(entry.command), entry.hash),
        )

    def beat(self, run: int, stamp: Stamp) -> None:
        """Save how far the drill has come, for going on after a crash."""
        self._database.write("INSERT OR REPLACE INTO heartbeats VALUES (?, ?, ?, ?)", (run, *stamp))

    def close(self, run: int, closing: Closing) -> None:
        """Save a run's end.

        Raises: StorageError if it cannot be saved; the run is then still open.
        """
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE runs SET status = ?, ended_wall_ms = ?, footer = ?, head = ?, score = ?, passed = ?, level = ?,"
                " summary = ? WHERE id = ? AND status = ?",
                (closing.status, closing.wall_ms, closing.footer, closing.head, closing.score,
                 None if closing.passed is None else int(closing.passed), closing.level,
                 canonical(closing.summary or {}), run, OPEN),
            )  # fmt: skip
            connection.execute("DELETE FROM heartbeats WHERE run = ?", (run,))

    def get(self, run: int) -> Run:
        """One run.

        Raises: StorageError if there is none of that number.
        """
        row = self._database.row("SELECT * FROM runs WHERE id = ?", (run,))
        if row is None:
            raise StorageError(f"There is no run {run} here.")
        return _run(row)

    def of_person(self, person: str) -> list[Run]:
        """A person's runs, newest first."""
        return self._some("person = ?", (person,))

    def open_runs(self) -> list[Run]:
        """Runs that were begun and neither ended nor voided, newest first."""
        return self._some("status = ?", (OPEN,))

    def in_mode(self, mode: str) -> list[Run]:
        """All runs of one mode, newest first."""
        return self._some("mode = ?", (mode,))

    def last_stamp(self, run: int) -> Stamp:
        """The last moment that is known for certain: of the start, a command or the heartbeat."""
        row = self._database.row(
            "SELECT drill_ms, wall_ms, mono_ms FROM ("
            " SELECT drill_ms, wall_ms, mono_ms FROM heartbeats WHERE run = ?"
            " UNION ALL SELECT drill_ms, wall_ms, mono_ms FROM commands WHERE run = ?"
            ") ORDER BY drill_ms DESC, wall_ms DESC LIMIT 1",
            (run, run),
        )
        return Stamp(*row) if row else Stamp(0, self.get(run).started_wall_ms, 0)

    def last_head(self, mode: str) -> str:
        """Last hash of the newest record of a mode, wherever it stands; empty if there is none."""
        row = self._database.row(
            "SELECT coalesce(head, (SELECT hash FROM commands WHERE run = runs.id ORDER BY seq DESC LIMIT 1),"
            " header_hash) AS last FROM runs WHERE mode = ? ORDER BY id DESC LIMIT 1",
            (mode,),
        )
        return row["last"] if row else ""

    def record(self, run: int) -> Record:
        """The whole record of a run, as it stands.

        Raises: StorageError if there is no such run; RecordError if its rows were tampered with.
        """
        row = self._database.row("SELECT header, footer FROM runs WHERE id = ?", (run,))
        if row is None:
            raise StorageError(say("There is no run {run} here.", run=run))
        lines = [row["header"]]
        for entry in self._database.rows("SELECT * FROM commands WHERE run = ? ORDER BY seq", (run,)):
            values = {name: entry[name] for name in ("seq", "drill_ms", "wall_ms", "mono_ms", "hash")}
            lines.append(canonical({**values, "command": json.loads(entry["command"])}))
        if row["footer"]:
            lines.append(row["footer"])
        return read_record("\n".join(lines) + "\n")

    def share(self, run: int, shared: bool) -> None:
        """Let others see a practice run, or take that back."""
        self._database.write("UPDATE runs SET shared = ? WHERE id = ?", (int(shared), run))

    def delete_practice(self, run: int) -> None:
        """Delete a practice run for good; a run of any other mode stays."""
        with self._database.transaction() as connection:
            found = connection.execute("SELECT 1 FROM runs WHERE id = ? AND mode = 'practice'", (run,)).fetchone()
            if found:
                for table in ("heartbeats", "commands"):
                    connection.execute(f"DELETE FROM {table} WHERE run = ?", (run,))
                connection.execute("DELETE FROM runs WHERE id = ?", (run,))

    def _some(self, where: str, values: tuple[str, ...]) -> list[Run]:
        return [_run(row) for row in self._database.rows(f"SELECT * FROM runs WHERE {where} ORDER BY id DESC", values)]


def _run(row: Row) -> Run:
    return Run(
        id=row["id"],
        person=row["person"],
        mode=row["mode"],
        actor=row["actor"],
        scenario=row["scenario"],
        scenario_digest=row["scenario_digest"],
        seed=row["seed"],
        status=row["status"],
        started_wall_ms=row["started_wall_ms"],
        ended_wall_ms=row["ended_wall_ms"],
        clock_percent=row["clock_percent"],
        head=row["head"],
        score=row["score"],
        passed=None if row["passed"] is None else bool(row["passed"]),
        level=row["level"],
        summary=json.loads(row["summary"] or "{}"),
        shared=bool(row["shared"]),
    )
