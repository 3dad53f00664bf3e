"""Exams that were sat and taken in, certificates that were issued, and a store's settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from app.clock import ManualClock
from app.engine.record import Record, read_record, record_text
from app.exports.xapi import Attempt, Sender, attempt_statements
from app.services.replaying import Replay, recompute
from app.services.session import DrillSession
from app.storage.taken import ATTEMPT, Taken
from app.wiring import App
from tests.services import desk

SENDER = Sender("https://hr.example.com", "https://academy.example.com")
CERTIFICATE = "SD-2026-0001"


def sit(app: App, seed: int = 7, percent: int = 100, end: bool = True) -> Record:
    """An exam that a person sat here, played to its end or ended after a minute."""
    session: DrillSession = desk.exam(app, seed, percent)
    desk.act(session, app.clock) if percent == 100 else _slowly(session, app.clock, percent)
    if end:
        session.end()
    else:
        while not session.over:
            app.clock.move(30_000)
            session.tick()
    return app.runs.record(session.run)


def _slowly(session: DrillSession, clock: ManualClock, percent: int) -> None:
    slow = ManualClock()
    slow.move = lambda ms: clock.move(ms * percent // 100)  # type: ignore[method-assign]
    desk.act(session, slow)


def take_in(app: App, taken: Record, person: str | None = desk.PERSON, **other: object) -> str:
    """Put a record among the attempts, as taking in does. Returns: its head."""
    if person is not None and app.people.get(person) is None:
        app.people.put(person, "Kim Example", app.clock.wall_ms())
    app.shelf.keep(desk.scenario(), app.clock.wall_ms())
    found = recompute(taken, lambda header: desk.scenario())
    values: dict = dict.fromkeys(ATTEMPT, "") | {
        "head": taken.head, "exam_set": None, "position": 1, "person": person, "person_hash": taken.header.person,
        "installation": taken.header.installation, "scenario": taken.header.scenario,
        "scenario_digest": taken.header.scenario_digest, "programme_digest": "5" * 64, "level": "responder",
        "seed": taken.header.seed, "started_wall_ms": taken.header.start_wall_ms, "ended_wall_ms": None,
        "status": taken.footer.status, "score": found.ledger.total, "scaled": found.ledger.total, "cut": 7_500,
        "provisional": 1, "passed": int(found.ledger.passed), "critical": 0, "serious": 0, "dimensions": "{}",
        "collected": 1, "taken_wall_ms": app.clock.wall_ms(), "record": record_text(taken),
    } | other  # fmt: skip
    Taken(app.database).put_attempt({name: values[name] for name in ATTEMPT}, [])
    return taken.head


def certify(app: App, number: str = CERTIFICATE, events: tuple[str, ...] = (), person: str = desk.PERSON) -> str:
    """A certificate and what was decided about it afterwards."""
    app.database.write(
        "INSERT INTO certificates (number, person, person_hash, name, programme, programme_digest, programme_title, level,"
        " level_title, company, issued_wall_ms, valid_from, valid_until, supervised_by, cut, provisional, evidence, state,"
        " badge, kid) VALUES (?, ?, ?, 'Kim Example', 'desk', ?, 'Desk', 'responder', 'Responder', 'Skylark', ?,"
        " '2026-01-01', '2027-01-01', 'Ada Invigilator', '70', 0, '[]', 'valid', '', '')",
        (number, person, "a" * 64, "5" * 64, app.clock.wall_ms()),
    )
    for kind in events:
        app.clock.move(60_000)
        app.database.write(
            "INSERT INTO certificate_events (certificate, kind, wall_ms, decided_by, ground) VALUES (?, ?, ?, 'Ada Decider',"
            " 'secret ground')", (number, kind, app.clock.wall_ms()),
        )  # fmt: skip
    return number


def set_up(app: App, endpoint: str, secret: str = "secret", **other: object) -> None:
    """Tell this home of a store."""
    app.settings = replace(
        app.settings, lrs_on=True, lrs_endpoint=endpoint, lrs_user="trainer", lrs_home_page=SENDER.home_page,
        lrs_owner=SENDER.owner, **other,
    )  # fmt: skip
    app.xapi.keep_secret(secret)


def home_with(folder: Path, endpoint: str, exams: int = 1) -> tuple[App, list[str]]:
    """A home with a store and exams that were taken in and queued. Returns: it and the exams' heads."""
    app = desk.home(folder, ManualClock())
    set_up(app, endpoint)
    heads = [take_in(app, sit(app, seed)) for seed in range(exams)]
    for head in heads:
        app.xapi.queue_attempt(head)
    return app, heads


@cache
def one_record(percent: int = 100, end: bool = True) -> Record:
    """A record of an exam; the same every time."""
    with TemporaryDirectory() as folder, desk.home(Path(folder)) as app:
        return read_record(record_text(sit(app, percent=percent, end=end)))


def told(record: Record, sender: Sender = SENDER, change: Callable[[Attempt], Attempt] = lambda same: same) -> list[dict]:
    """The statements of a record."""
    found: Replay = recompute(record, lambda header: desk.scenario())
    attempt = Attempt(record.head, "set-1", record.header.person, "5" * 64, "responder", 7_500, True, found.ledger.passed,
                      record.footer.status)  # fmt: skip
    return attempt_statements(change(attempt), record, found.drill, found.ledger, sender)
