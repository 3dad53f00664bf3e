"""A small scenario and a home to play it in."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from app.clock import ManualClock
from app.engine import commands as c
from app.engine.codec import scenario_digest
from app.engine.scenario import Scenario
from app.paths import Paths
from app.services.session import DrillSession
from app.services.sessions import ExamTerms
from app.settings import Settings
from app.wiring import App, open_app
from tests.helpers import build as b

PERSON = "00417"
CLIP, ASK, JOKE, LATE = range(4)


@cache
def scenario(minutes: int = 5) -> Scenario:
    """Four posts, one storyline, an escalation and a piece of our own queue."""
    made = b.scenario(
        [
            b.post("clip", 10, "unhappy-customer", "restore", storyline=0,
                   drafts=b.answers("clip", approval=3, approval_functions=("care",)),
                   escalate=b.expected(("care",), 3)),
            b.post("ask", 30, "question", "respond", drafts=b.answers("ask")),
            b.post("joke", 40, "noise", "let-stand", jitter_ms=5_000),
            b.post("late", 120, "claim", "acknowledge", storyline=0, drafts=b.answers("late")),
        ],
        storylines=(b.storyline(),),
        queue=(b.piece("sale", 90, storyline=0),),
        minutes=minutes,
    )  # fmt: skip
    return replace(made, digest=scenario_digest(made))


def home(folder: Path, clock: ManualClock | None = None) -> App:
    """A home with one person in it."""
    app = open_app(Paths.under(folder), Settings(), clock or ManualClock())
    app.people.put(PERSON, "Kim Example", app.clock.wall_ms(), unit="Hub")
    return app


def practice(app: App, seed: int = 7, percent: int = 100) -> DrillSession:
    """A practice drill that has begun."""
    session = app.sessions.practice(scenario(), PERSON, seed, percent)
    session.start()
    return session


def exam(app: App, seed: int = 7, percent: int = 100) -> DrillSession:
    """An exam drill that has begun."""
    session = app.sessions.exam(scenario(), PERSON, ExamTerms(seed, clock_percent=percent))
    session.start()
    return session


def act(session: DrillSession, clock: ManualClock) -> None:
    """A minute at the desk: six commands."""
    clock.move(12_000)
    session.tick()
    session.command(lambda at: c.Classify(at, CLIP, "unhappy-customer"))
    clock.move(1_500)
    session.command(lambda at: c.Escalate(at, CLIP, (b.LEAD, b.CARE), 1))
    clock.move(20_000)
    session.command(lambda at: c.Publish(at, CLIP, 2))
    session.command(lambda at: c.Dispose(at, CLIP, "restore"))
    clock.move(3_000)
    session.command(lambda at: c.Queue(at, 0, "hold"))
    clock.move(25_000)
    session.command(lambda at: c.Publish(at, ASK, 1))
