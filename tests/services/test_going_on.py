"""After a crash: what was acknowledged is there, a practice goes on, an exam has lost the time."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.clock import ManualClock
from app.engine import commands as c
from app.errors import NotRecomputableError, RefusedError, StorageError
from app.services.session import DrillSession
from app.services.sessions import ExamTerms
from tests.helpers.disk import full_disk
from tests.services.desk import ASK, CLIP, PERSON, act, exam, home, practice, scenario

ROOT = Path(__file__).resolve().parents[2]

PLAYER = """
import sys
from pathlib import Path
from app.clock import ManualClock
from app.engine import commands as c
from tests.services import desk
clock = ManualClock()
app = desk.home(Path(sys.argv[1]), clock)
session = getattr(desk, sys.argv[2])(app)
clock.move(12_000)
for number in range(10_000):
    clock.move(20)
    session.command(lambda at: c.Classify(at, desk.CLIP, ("claim", "question")[number % 2]))
    print(number + 1, flush=True)
"""


@pytest.mark.parametrize("mode", ["practice", "exam"])
def test_a_kill_in_the_middle_of_a_drill_loses_no_acknowledged_command(tmp_path: Path, mode: str) -> None:
    acknowledged = _play_and_kill(tmp_path / "home", mode, after=40)
    clock = ManualClock()
    clock.move(20_000)
    with home(tmp_path / "home", clock) as app:
        (left,) = app.sessions.open_runs(PERSON)
        assert len(app.runs.record(left.run).entries) >= acknowledged
        session = app.sessions.resume(left.run)
        assert session.drill.state.posts[CLIP].class_log[acknowledged - 1][0] == 12_000 + 20 * acknowledged
        if mode == "practice":
            session.resume()
        clock.move(30_000)
        session.command(lambda at: c.Publish(at, ASK, 1))
        session.end()
        replayed = app.history.replay(session.run)
        assert replayed.valid, replayed.problems
        assert replayed.digest == session.drill.digest()


def test_a_practice_goes_on_where_it_was_however_long_ago(tmp_path: Path) -> None:
    clock = ManualClock()
    with home(tmp_path / "home", clock) as app:
        session = practice(app)
        clock.move(13_000)
        session.command(lambda at: c.Classify(at, CLIP, "claim"))
        for _ in range(9):
            clock.move(1_000)
            session.tick()
        run, events = session.run, list(session.drill.events)
        _crash(app)
    clock.move(7 * 86_400_000)
    with home(tmp_path / "home", clock) as app:
        session = app.sessions.resume(run)
        assert session.paused
        assert 20_000 <= session.now_ms <= 22_000  # the heartbeat, not the last command
        assert session.drill.events == events[: len(session.drill.events)]
        session.resume()
        act(session, clock)
        session.end()
        assert app.history.replay(run).digest == session.drill.digest()


def test_an_exam_goes_on_with_the_time_that_was_lost(tmp_path: Path) -> None:
    clock = ManualClock()
    with home(tmp_path / "home", clock) as app:
        session = exam(app)
        clock.move(12_000)
        session.command(lambda at: c.Classify(at, CLIP, "claim"))
        run = session.run
        _crash(app)
    clock.move(33_000)
    with home(tmp_path / "home", clock) as app:
        session = app.sessions.resume(run)
        assert session.running
        assert session.drill.now_ms == 45_000
        assert app.runs.record(run).entries[-1].command == ["resume", 45_000, 33_000]
        clock.move(500)
        session.tick()
        assert session.drill.now_ms == 45_500
        session.end()
        assert app.history.replay(run).valid


def test_the_counting_clock_of_a_machine_that_was_started_anew_means_nothing(tmp_path: Path) -> None:
    clock = ManualClock(monotonic_ms=9_000_000)
    with home(tmp_path / "home", clock) as app:
        session = exam(app)
        clock.move(12_000)
        session.tick()
        run = session.run
        _crash(app)
    after = ManualClock(wall_ms=clock.wall_ms() + 5_000, monotonic_ms=17)
    with home(tmp_path / "home", after) as app:
        assert app.sessions.resume(run).drill.now_ms == 17_000


def test_extra_time_holds_after_a_crash_too(tmp_path: Path) -> None:
    clock = ManualClock()
    with home(tmp_path / "home", clock) as app:
        session = exam(app, percent=200)
        clock.move(24_000)
        session.tick()
        run = session.run
        _crash(app)
    clock.move(10_000)
    with home(tmp_path / "home", clock) as app:
        session = app.sessions.resume(run)
        assert session.drill.now_ms == 17_000
        clock.move(2_000)
        session.tick()
        assert session.drill.now_ms == 18_000


def test_an_exam_found_after_its_end_is_ended(tmp_path: Path) -> None:
    clock = ManualClock()
    with home(tmp_path / "home", clock) as app:
        session = exam(app)
        clock.move(12_000)
        session.tick()
        run = session.run
        _crash(app)
    clock.move(86_400_000)
    with home(tmp_path / "home", clock) as app:
        session = app.sessions.resume(run)
        session.tick()
        assert session.status == "ended"
        assert app.history.replay(run).valid
        assert [found.id for found in app.history.attempts(PERSON)] == [run]


def test_an_exam_found_before_its_last_moment_is_interrupted_and_an_attempt(tmp_path: Path) -> None:
    clock = ManualClock()
    with home(tmp_path / "home", clock) as app:
        session = exam(app)
        clock.move(12_000)
        session.tick()
        run = session.run
        _crash(app)
    clock.set_wall(clock.wall_ms() - 3_600_000)
    with home(tmp_path / "home", clock) as app:
        session = app.sessions.resume(run)
        assert session.status == "interrupted"
        assert [found.status for found in app.history.attempts(PERSON)] == ["interrupted"]


def test_an_end_that_could_not_be_saved_is_saved_when_it_is_found(tmp_path: Path) -> None:
    clock = ManualClock()
    with home(tmp_path / "home", clock) as app:
        session = practice(app)
        clock.move(12_000)
        session.tick()
        _end_command_then_full_disk(session)
        run, ledger = session.run, session.ledger
        _crash(app)
    with home(tmp_path / "home", clock) as app:
        session = app.sessions.resume(run)
        assert session.status == "ended"
        assert session.ledger == ledger
        assert app.history.replay(run).valid


def test_leaving_keeps_a_practice_for_later(tmp_path: Path) -> None:
    clock = ManualClock()
    with home(tmp_path / "home", clock) as app:
        session = practice(app)
        clock.move(12_345)
        session.leave()
        assert session.status == "left"
        clock.move(60_000)
        assert app.sessions.resume(session.run).now_ms == 12_345


def test_a_run_that_is_over_cannot_be_gone_on_with(tmp_path: Path) -> None:
    with home(tmp_path / "home") as app:
        session = practice(app)
        session.end()
        with pytest.raises(RefusedError, match="is over"):
            app.sessions.resume(session.run)
        with pytest.raises(RefusedError, match="given up"):
            app.sessions.give_up(session.run)


def test_an_open_practice_can_be_given_up_but_no_exam(tmp_path: Path) -> None:
    with home(tmp_path / "home") as app:
        tried, sat = practice(app), exam(app)
        app.sessions.give_up(tried.run)
        with pytest.raises(RefusedError):
            app.sessions.give_up(sat.run)
        assert [run.run for run in app.sessions.open_runs()] == [sat.run]


def test_without_its_scenario_a_run_says_that_it_cannot_go_on(tmp_path: Path) -> None:
    with home(tmp_path / "home") as app:
        session = practice(app)
        app.database.write("DELETE FROM scenarios")
        with pytest.raises(NotRecomputableError, match="not here"):
            app.sessions.resume(session.run)


def test_a_second_window_on_the_same_home_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    clock = ManualClock()
    with home(tmp_path / "home", clock) as first:
        session = practice(first)
        with home(tmp_path / "home", clock) as second:
            with pytest.raises(StorageError, match="already open"):
                second.claim()
            with pytest.raises(StorageError, match="already open"):
                second.sessions.exam(scenario(), PERSON, ExamTerms(1))
        act(session, clock)
        session.end()
        assert first.history.replay(session.run).valid
    with home(tmp_path / "home", clock) as third:
        third.claim()


def _end_command_then_full_disk(session: DrillSession) -> None:
    """The `end` command is saved; what is saved after it is not."""
    save = session.recorder.close

    def close(*values: object) -> None:
        with full_disk():
            save(*values)

    session.recorder.close = close
    with pytest.raises(StorageError):
        session.end()


def _crash(app) -> None:
    """What is left when a process is gone: files, and no lock."""
    app.close()


def _play_and_kill(folder: Path, mode: str, after: int) -> int:
    """Play in another process and kill it; returns how many commands it had acknowledged."""
    player = subprocess.Popen(
        [sys.executable, "-c", PLAYER, str(folder), mode], cwd=ROOT, stdout=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    last = 0
    with player:
        for line in player.stdout:
            last = int(line)
            if last == after:
                os.kill(player.pid, signal.SIGKILL)
    assert player.returncode == -signal.SIGKILL
    assert last >= after
    return last
