"""A drill, live: time, commands and the ends it may come to."""

from __future__ import annotations

import gc
import threading
from pathlib import Path

import pytest

from app.clock import ManualClock
from app.engine import commands as c
from app.engine.drill import Drill
from app.engine.replay import fold
from app.errors import RefusedError, StorageError
from app.services.sessions import ExamTerms
from tests.helpers.disk import full_disk
from tests.services.desk import ASK, CLIP, PERSON, act, exam, home, practice, scenario


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def app(tmp_path: Path, clock: ManualClock):
    with home(tmp_path / "home", clock) as opened:
        yield opened


def test_the_header_is_saved_before_the_first_inject(app, clock) -> None:
    session = app.sessions.practice(scenario(), PERSON, 7)
    told = []
    session.happened.connect(lambda events: told.append((app.runs.record(session.run).header.seed, len(events))))
    session.start()
    clock.move(11_000)
    session.tick()
    assert told and told[0][0] == 7


def test_a_drill_that_cannot_be_saved_does_not_begin(app) -> None:
    session = app.sessions.practice(scenario(), PERSON, 7)
    with full_disk(), pytest.raises(StorageError, match="could not be"):
        session.start()
    assert session.status == "ready"
    assert session.now_ms == 0
    assert app.sessions.open_runs() == []


def test_how_often_it_ticks_makes_no_difference(tmp_path: Path) -> None:
    digests = set()
    for number, step in enumerate((7, 900, 300_000)):
        clock = ManualClock()
        with home(tmp_path / str(number), clock) as app:
            session = practice(app)
            while not session.over:
                clock.move(step)
                session.tick()
            digests.add(session.drill.digest())
    assert len(digests) == 1


def test_waking_when_told_to_misses_no_event_and_never_drifts(app, clock) -> None:
    session = practice(app)
    late = []
    session.happened.connect(lambda events: late.extend(session.now_ms - event.at_ms for event in events))
    wakes = 0
    while not session.over:
        wait = session.next_wake_ms()
        assert 0 <= wait <= 1_000
        clock.move(wait)
        session.tick()
        wakes += 1
    assert set(late[:-20]) <= {0}
    assert clock.monotonic_ms() == scenario().end_ms
    assert wakes < 1_000
    assert session.next_wake_ms() == -1


def test_a_late_tick_delivers_everything_that_is_due(app, clock) -> None:
    session = practice(app)
    told = []
    session.happened.connect(told.extend)
    clock.move(125_000)
    session.tick()
    assert [event.ref for event in told if event.kind == "inject"] == [0, 1, 2, 3]
    assert told == sorted(told, key=lambda event: event.at_ms)


def test_a_command_is_stamped_with_now_whatever_time_it_brings(app, clock) -> None:
    session = practice(app)
    clock.move(15_250)
    session.command(c.Classify(3, CLIP, "claim"))
    assert session.drill.state.posts[CLIP].class_log == [(15_250, "claim")]
    (entry,) = app.runs.record(session.run).entries
    assert (entry.drill_ms, entry.command) == (15_250, ["classify", 15_250, CLIP, "claim"])
    assert entry.wall_ms == clock.wall_ms()


def test_an_impossible_command_is_refused_and_not_recorded(app, clock) -> None:
    session = practice(app)
    clock.move(12_000)
    with pytest.raises(RefusedError, match="has not appeared"):
        session.command(lambda at: c.Classify(at, ASK, "question"))
    assert app.runs.record(session.run).entries == ()
    assert session.running


def test_the_record_makes_the_very_same_drill(app, clock) -> None:
    session = practice(app)
    act(session, clock)
    session.end()
    replayed = app.history.replay(session.run)
    assert replayed.valid, replayed.problems
    assert replayed.digest == session.drill.digest()
    assert replayed.ledger == session.ledger


def test_a_practice_can_pause_and_its_clock_stands_still(app, clock) -> None:
    session = practice(app)
    clock.move(20_000)
    session.pause()
    clock.move(3_600_000)
    session.tick()
    assert session.now_ms == 20_000
    assert session.next_wake_ms() == -1
    with pytest.raises(RefusedError, match="paused"):
        session.command(lambda at: c.Classify(at, CLIP, "claim"))
    session.resume()
    clock.move(1_000)
    session.tick()
    assert session.drill.now_ms == 21_000


def test_an_exam_cannot_pause(app, clock) -> None:
    session = exam(app)
    with pytest.raises(RefusedError, match="cannot be paused"):
        session.pause()
    clock.move(5_000)
    session.tick()
    assert session.drill.now_ms == 5_000


def test_extra_time_slows_the_clock_and_nothing_else(app, clock) -> None:
    session = exam(app, percent=150)
    clock.move(15_000)
    session.command(lambda at: c.Classify(at, CLIP, "claim"))
    assert session.drill.now_ms == 10_000
    assert session.next_wake_ms() == 1_500
    header = app.runs.record(session.run).header
    assert 150 not in [getattr(header, name) for name in header.__slots__]
    while not session.over:
        clock.move(session.next_wake_ms())
        session.tick()
    assert clock.monotonic_ms() == scenario().end_ms * 3 // 2


def test_ending_early_plays_the_rest_in_silence(app, clock) -> None:
    session = practice(app)
    clock.move(12_000)
    session.end()
    assert session.status == "ended"
    assert session.drill.finished
    assert session.ledger is not None
    assert app.runs.get(session.run).score == session.ledger.total
    with pytest.raises(RefusedError, match="over"):
        session.command(lambda at: c.Classify(at, CLIP, "claim"))


def test_a_command_after_the_scripted_end_ends_the_drill(app, clock) -> None:
    session = practice(app)
    clock.move(scenario().end_ms + 5)
    with pytest.raises(RefusedError, match="over"):
        session.command(lambda at: c.Classify(at, CLIP, "claim"))
    assert session.status == "ended"
    assert app.runs.get(session.run).status == "ended"


def test_this_is_real_voids_at_once_and_is_no_attempt(app, clock) -> None:
    session = exam(app)
    clock.move(12_000)
    session.void()
    assert session.status == "void"
    assert session.ledger is None
    assert app.runs.get(session.run).status == "void"
    assert app.history.attempts(PERSON) == []
    assert app.runs.record(session.run).footer.status == "void"
    assert not app.history.replay(session.run).valid


def test_this_is_real_works_while_the_disk_is_full(app, clock) -> None:
    session = exam(app)
    clock.move(12_000)
    with full_disk(), pytest.raises(StorageError):
        session.void()
    assert session.status == "void"
    clock.move(60_000)
    session.tick()
    assert session.drill.now_ms <= 12_000


def test_progress_that_cannot_be_saved_stops_a_practice_with_a_sentence(app, clock) -> None:
    session = practice(app)
    clock.move(12_000)
    with full_disk(), pytest.raises(StorageError, match="could not be"):
        session.tick()
    assert session.paused
    assert session.now_ms == 12_000


def test_progress_of_an_exam_that_cannot_be_saved_is_told_once(app, clock) -> None:
    session = exam(app)
    clock.move(3_000)
    with full_disk():
        with pytest.raises(StorageError):
            session.tick()
        clock.move(3_000)
        session.tick()
    assert session.running
    assert session.drill.now_ms == 6_000


def test_on_a_full_disk_a_command_is_refused_and_the_practice_stands_still(app, clock) -> None:
    session = practice(app)
    clock.move(12_000)
    session.command(lambda at: c.Classify(at, CLIP, "claim"))
    before = session.drill.digest()
    with full_disk(), pytest.raises(RefusedError, match="could not be"):
        session.command(lambda at: c.Dispose(at, CLIP, "monitor"))
    assert session.paused
    assert session.drill.digest() == before
    session.resume()
    session.command(lambda at: c.Dispose(at, CLIP, "restore"))
    assert [entry.command[0] for entry in app.runs.record(session.run).entries] == ["classify", "dispose"]
    session.end()
    assert app.history.replay(session.run).valid


def test_in_an_exam_a_full_disk_refuses_and_time_goes_on(app, clock) -> None:
    session = exam(app)
    clock.move(12_000)
    with full_disk(), pytest.raises(RefusedError, match="could not be"):
        session.command(lambda at: c.Dispose(at, CLIP, "monitor"))
    assert session.running
    clock.move(1_000)
    session.end()
    assert app.history.replay(session.run).valid


def test_an_end_that_cannot_be_saved_still_shows_its_ledger_and_is_saved_later(app, clock) -> None:
    session = practice(app)
    clock.move(12_000)
    session.command(lambda at: c.Classify(at, CLIP, "unhappy-customer"))
    clock.move(scenario().end_ms)
    with full_disk(), pytest.raises(StorageError):
        session.tick()
    assert session.ledger is not None
    assert session.status == "ended"
    assert [run.run for run in app.sessions.open_runs(PERSON)] == [session.run]


def test_a_closed_lid_does_not_stop_an_exam(app, clock) -> None:
    session = exam(app)
    clock.move(12_000)
    session.tick()
    clock.set_wall(clock.wall_ms() + 60_000)  # asleep: the counting clock stood still
    clock.move(1_000)
    session.tick()
    assert session.drill.now_ms == 73_000
    assert app.runs.record(session.run).entries[-1].command == ["resume", 73_000, 60_000]
    clock.move(1_000)
    session.tick()
    assert session.drill.now_ms == 74_000
    session.end()
    assert app.history.replay(session.run).valid


def test_sleeping_through_the_end_of_an_exam_ends_it(app, clock) -> None:
    session = exam(app)
    clock.set_wall(clock.wall_ms() + 86_400_000)
    session.tick()
    assert session.status == "ended"
    assert app.history.replay(session.run).valid
    assert len(app.history.attempts(PERSON)) == 1


def test_setting_the_clock_back_ends_an_exam_which_stays_an_attempt(app, clock) -> None:
    session = exam(app)
    clock.move(12_000)
    session.command(lambda at: c.Classify(at, CLIP, "claim"))
    clock.set_wall(clock.wall_ms() - 60_000)
    session.tick()
    assert session.status == "interrupted"
    assert session.ledger is not None
    assert [run.status for run in app.history.attempts(PERSON)] == ["interrupted"]
    assert app.history.replay(session.run).valid


def test_setting_the_clock_in_a_practice_means_nothing(app, clock) -> None:
    session = practice(app)
    clock.set_wall(clock.wall_ms() - 3_600_000)
    clock.move(5_000)
    session.tick()
    assert session.running
    assert session.drill.now_ms == 5_000


def test_a_time_server_may_nudge_the_clock(app, clock) -> None:
    session = exam(app)
    clock.move(5_000)
    clock.set_wall(clock.wall_ms() - 1_500)
    session.tick()
    assert session.running
    assert app.runs.record(session.run).entries == ()


def test_a_second_exam_waits_until_the_first_is_over(app, clock) -> None:
    exam(app)
    with pytest.raises(RefusedError, match="still open"):
        app.sessions.exam(scenario(), PERSON, ExamTerms(8))


def test_each_record_names_the_one_before(app, clock) -> None:
    first = exam(app)
    first.end()
    second = exam(app)
    assert app.runs.record(first.run).header.previous == ""
    assert app.runs.record(second.run).header.previous == app.runs.get(first.run).head


def test_a_listener_that_is_gone_is_forgotten(app, clock) -> None:
    class Page:
        def __init__(self) -> None:
            self.seen = 0

        def happened(self, events: list) -> None:
            self.seen += len(events)

    session, page = practice(app), Page()
    session.happened.connect(page.happened)
    clock.move(11_000)
    session.tick()
    assert page.seen
    del page
    gc.collect()
    clock.move(20_000)
    session.tick()
    assert session.drill.now_ms == 31_000


def test_a_robot_at_the_desk_leaves_no_trace(app, clock) -> None:
    session = app.sessions.rehearsal(scenario(), 7, clock)
    session.start()
    act(session, clock)
    session.end()
    commands = session.recorder.commands
    assert fold(scenario(), 7, commands[:-1]).events == _played(commands[:-1]).events
    assert session.run == 0
    assert app.history.runs(PERSON) == []


def test_a_drill_leaves_no_thread_behind(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    with home(tmp_path / "home") as app:
        practice(app).end()
    assert set(threading.enumerate()) == before


def _played(commands: list) -> Drill:
    drill = Drill(scenario(), 7)
    for command in commands:
        drill.do(command)
    return drill
