"""A data file in which one person has left traces everywhere."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import ManualClock
from app.storage.database import Database
from app.storage.people import People

DAY = 86_400_000
NOW = 1_767_225_600_000
HEAD, OLD_HEAD, FAILED_HEAD = "a" * 64, "b" * 64, "c" * 64


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(NOW)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with Database(tmp_path / "stormdrill.db") as database:
        yield database


@pytest.fixture
def people(database: Database) -> People:
    return People(database)


@pytest.fixture
def traces(database: Database, people: People) -> str:
    """The number of a person who has practised, sat exams, holds a certificate, and of whom a store was told."""
    people.put("0417", "Kim Tracewell", NOW, unit="Hub")
    people.put("2", "Ann Other", NOW)
    people.set_pin("0417", "$argon2id$pinhash")
    own = people.get("0417").hash
    database.write("UPDATE people SET manager = '0417' WHERE id = '2'")
    _insert(database, "person_hashes", dict(hash="e" * 64, person="0417", salt="5a17" * 8, installation="there"))
    _insert(database, "accommodations", dict(person="0417", clock_percent=150, breaks=1, set_by="Officer", set_wall_ms=NOW))
    _insert(database, "wrong_tries", dict(name="pin 0417", count=2, last_wall_ms=NOW))
    for number, (mode, head) in enumerate([("practice", None), ("exam", HEAD)], 1):
        _insert(database, "runs", dict(
            id=number, person="0417", mode=mode, actor="person", scenario="guitar", scenario_digest="d", seed=1, status="ended",
            started_wall_ms=NOW - 40 * DAY, ended_wall_ms=NOW - 40 * DAY, clock_percent=150, header="{}", header_hash="h",
            head=head, shared=0, score=8000))
        _insert(database, "commands", dict(run=number, seq=1, drill_ms=5000, wall_ms=NOW + 7500, mono_ms=123456,
                                           command='{"mine":"%s"}' % mode, hash="h"))
    _insert(database, "opened", dict(person="0417", scenario="guitar", first_wall_ms=NOW, mode="practice"))
    _insert(database, "exam_sets", dict(
        id="set", person="0417", person_hash=own, programme="desk", programme_digest="p", level="responder", kind="whole",
        number=1, seed=3, supervised_by="", opened_wall_ms=NOW - 40 * DAY, closed_wall_ms=NOW - 40 * DAY, status="closed",
        installation="here"))
    _insert(database, "exam_drills", dict(exam_set="set", position=1, scenario="guitar", scenario_digest="d", seed=4, run=2,
                                          head=HEAD, status="ended"))
    attempt(database, HEAD, NOW - 40 * DAY, own, "0417", exam_set="set")
    certificate(database, "SD-1", "2026-12-31", HEAD, own, "0417")
    for name, tried in (("sent", NOW), ("unsent", None)):
        _insert(database, "statements", dict(id=name, person="0417", head=HEAD, statement='{"verb":{"id":"x"}}', queued_wall_ms=NOW,
                                             tried_wall_ms=tried, due_wall_ms=0, tries=0, state="done" if tried else "waiting", error=""))
    return "0417"


def attempt(database: Database, head: str, wall_ms: int, person_hash: str, person: str | None, exam_set: str | None = None) -> None:
    """An exam record that was taken in, with one line of its ledger."""
    _insert(database, "attempts", dict(
        head=head, exam_set=exam_set, position=1, person=person, person_hash=person_hash, installation="here", scenario="guitar",
        scenario_digest="d", programme_digest="p", level="responder", seed=4, started_wall_ms=wall_ms, ended_wall_ms=wall_ms,
        status="ended", score=8000, scaled=7500, cut=7500, provisional=1, passed=1, critical=0, serious=0, dimensions="{}",
        supervised_by="", ledger_digest="l", collected=0, taken_wall_ms=wall_ms, record="{}"))
    _insert(database, "attempt_lines", dict(head=head, number=1, dimension="triage", ref="r", title="A post", earned=1,
                                            possible=2, reason="why"))


def certificate(database: Database, number: str, until: str, head: str, person_hash: str, person: str | None) -> None:
    """A certificate that rests on one record, with the proposal before it and its first event."""
    proposal = database.write(
        "INSERT INTO proposals (person, person_hash, programme, programme_digest, level, kind, evidence, proposed_by,"
        " proposed_wall_ms, state, decided_by, decided_wall_ms, ground) VALUES (?, ?, 'desk', 'p', 'responder', 'award', ?,"
        " 'program', 1, 'granted', 'Decider', 1, 'earned')", (person, person_hash, json.dumps({"records": [head]})))
    _insert(database, "certificates", dict(
        number=number, person=person, person_hash=person_hash, name="Kim Tracewell", programme="desk", programme_digest="p",
        programme_title="Desk", level="responder", level_title="Responder", company="Co", issued_wall_ms=1,
        valid_from="2020-01-01", valid_until=until, supervised_by="", cut="{}", provisional=1,
        evidence=json.dumps({"set": "set", "records": [head]}), state="valid", badge="badge-of-kim", kid="k", proposal=proposal))
    _insert(database, "certificate_events", dict(certificate=number, kind="issued", wall_ms=1, decided_by="Decider", ground="earned"))


def _insert(database: Database, table: str, values: dict | None) -> None:
    if values:
        names = ", ".join(values)
        database.write(f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(values))})", list(values.values()))
