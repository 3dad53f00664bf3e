"""Laptops on which exams were sat, and the machine where HR collects them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.certification.drawing import drill_seed
from app.clock import ManualClock
from app.engine.commands import End
from app.engine.scenario import Scenario
from app.errors import RefusedError
from app.paths import Paths
from app.rehearsal.play import moves
from app.services.session import DrillSession
from app.services.sessions import ExamTerms
from app.settings import Settings
from app.storage.taken import DRILL, EXAM_SET, Taken
from app.wiring import App, open_app
from tests.services.desk import scenario

PROGRAMME = "d" * 64
NUMBER, NAME = "00417", "Kim Example"
HOUR = 3_600_000


def machine(folder: Path, clock: ManualClock | None = None, people: Sequence[tuple[str, str]] = ((NUMBER, NAME),)) -> App:
    """A home with people in it."""
    app = open_app(Paths.under(folder), Settings(), clock or ManualClock())
    for number, name in people:
        app.people.put(number, name, app.clock.wall_ms())
    return app


def begun(
    app: App, place: int, set_seed: int, of: Scenario, person: str = NUMBER, supervised_by: str = "", percent: int = 100
) -> DrillSession:
    """An exam drill that has begun."""
    terms = ExamTerms(drill_seed(set_seed, place), PROGRAMME, supervised_by, percent)
    session = app.sessions.exam(of, person, terms)
    session.start()
    return session


def played(app: App, session: DrillSession, player: str = "skilled:800", minutes: int = 0) -> DrillSession:
    """A person at the desk who acts as a robot would.

    Args:
        minutes: drill time after which they end it; 0: never.
    """
    clock = app.clock
    for move in moves(session.drill, player):
        at_ms = move if type(move) is int else session.now_ms
        if minutes and at_ms >= minutes * 60_000:
            break
        if type(move) is int:
            clock.move(max(0, move - session.now_ms))
            session.tick()
        else:
            try:
                session.command(move)
            except RefusedError:
                continue
        if session.over:
            return session
    if minutes:
        session.command(End(0))
    while not session.over:
        clock.move(30_000)
        session.tick()
    return session


def sat(
    app: App, name: str = "set-1", drills: int = 2, person: str = NUMBER, set_seed: int = 7, of: Scenario | None = None,
    player: str = "skilled:800", supervised_by: str = "", apart_ms: int = HOUR, percent: int = 100,
) -> list[int]:
    """A whole set, sat on this machine.

    Returns: its runs.
    """
    of = of or scenario()
    taken, key = Taken(app.database), app.people.get(person).hash
    opened = app.clock.wall_ms()
    values = dict.fromkeys(EXAM_SET) | {
        "id": name, "person": person, "person_hash": key, "programme": "stormdrill", "programme_digest": PROGRAMME,
        "level": "responder", "kind": "whole", "number": 1, "seed": set_seed, "supervised_by": supervised_by,
        "opened_wall_ms": opened, "honoured_wall_ms": opened, "status": "open", "installation": app.installation.id,
    }  # fmt: skip
    taken.put_set({column: values[column] for column in EXAM_SET})
    runs = []
    for place in range(drills):
        session = played(app, begun(app, place, set_seed, of, person, supervised_by, percent), player)
        runs.append(session.run)
        drill = (name, place, of.id, of.digest, drill_seed(set_seed, place), app.runs.get(session.run).head, session.status)
        taken.put_drill(dict(zip(DRILL, drill)))
        app.database.write("UPDATE exam_drills SET run = ? WHERE exam_set = ? AND position = ?", (session.run, name, place))
        app.clock.move(apart_ms)
    taken.put_set({column: values[column] for column in EXAM_SET} | {"status": "closed", "closed_wall_ms": app.clock.wall_ms()})
    return runs


def handed_over(folder: Path, **how: object) -> Path:
    """What a laptop hands over after one set."""
    with machine(folder / "laptop") as laptop:
        sat(laptop, **how)
        return laptop.handing_over.hand_over(folder / "laptop.handover.zip").path


def enrolled(app: App, *files: Path) -> App:
    """The machine, on which these hand-overs' installations are believed."""
    for file in files:
        app.enrolment.enrol(app.enrolment.look(file).public_key, file.name, "HR")
    return app


def content(app: App) -> list[str]:
    """Everything in the data file, as text."""
    return [line for line in app.database._connection.iterdump() if "_sqlite_migrations" not in line]


def refusals(app: App) -> list[str]:
    """Why records are kept apart."""
    return [entry.reason for entry in app.collecting.refused()]
