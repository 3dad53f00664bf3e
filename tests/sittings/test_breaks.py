"""Breaks at chapters: the clock of an exam stands for those who were granted them, and for nobody else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.engine.codec import scenario_digest
from app.engine.commands import Classify
from app.engine.replay import commands_of, fold
from app.errors import RefusedError
from app.services.collecting.plausible import time_problem
from app.services.rest import BREAK_MS
from app.services.session import PAUSED, RUNNING
from app.services.sessions import ExamTerms
from tests.helpers import build as b
from tests.services.desk import PERSON, home

POST = 0


def chaptered():
    made = b.scenario([
        b.post("ask", 10, "question", "respond", drafts=b.answers("ask")),
        b.chapter("night", 60, -1),
        b.post("late", 90, "noise", "let-stand"),
    ], minutes=5)  # fmt: skip
    return replace(made, digest=scenario_digest(made))


def sitting(app, breaks=True):
    session = app.sessions.exam(chaptered(), PERSON, ExamTerms(3, breaks=breaks))
    session.start()
    return session


def test_at_a_chapter_the_clock_stands_until_one_goes_on(tmp_path):
    with home(tmp_path) as app:
        session = sitting(app)
        app.clock.move(60_400)
        session.tick()
        assert session.status == PAUSED and session.on_break
        at = session.drill.now_ms
        app.clock.move(300_000)
        session.tick()
        assert session.drill.now_ms == at and session.on_break
        with pytest.raises(RefusedError, match="paused"):
            session.command(lambda ms: Classify(ms, POST, "question"))
        session.resume()
        assert session.status == RUNNING
        app.clock.move(1_000)
        session.tick()
        assert session.drill.now_ms == at + 1_000


def test_without_leave_an_exam_goes_on_through_its_chapters(tmp_path):
    with home(tmp_path) as app:
        session = sitting(app, breaks=False)
        app.clock.move(70_000)
        session.tick()
        assert session.status == RUNNING
        with pytest.raises(RefusedError):
            session.pause()


def test_a_program_killed_in_a_break_stands_at_the_chapter_again(tmp_path):
    with home(tmp_path) as app:
        session = sitting(app)
        app.clock.move(61_000)
        session.tick()
        app.clock.move(120_000)
        again = app.sessions.resume(session.run, breaks=True)
        assert again.on_break and again.drill.now_ms == session.drill.now_ms
        assert again.next_wake_ms() == BREAK_MS - 120_000
        again.resume()
        app.clock.move(4_000)
        again.tick()
        lost = app.sessions.resume(session.run, breaks=True)
        assert not lost.on_break and lost.drill.now_ms >= again.drill.now_ms


def test_a_break_that_is_too_long_takes_drill_time(tmp_path):
    with home(tmp_path) as app:
        session = sitting(app)
        app.clock.move(60_000)
        session.tick()
        at = session.drill.now_ms
        app.clock.move(BREAK_MS + 30_000)
        session.tick()
        assert session.status == RUNNING
        assert session.drill.now_ms == at + 30_000


def test_the_record_holds_and_folds_to_the_same_and_its_times_are_believed(tmp_path):
    with home(tmp_path) as app:
        session = sitting(app)
        app.clock.move(60_000)
        session.tick()
        app.clock.move(200_000)
        session.resume()
        app.clock.move(5_000)
        session.command(lambda ms: Classify(ms, POST, "question"))
        while not session.over:
            app.clock.move(30_000)
            session.tick()
        record = app.runs.record(session.run)
        again = fold(chaptered(), 3, commands_of(record))
        again.finish()
        assert again.digest() == session.drill.digest()
        assert time_problem(record) == ""
