"""Whatever is killed, gone on with, stopped for something real or closed: what was drawn is sat, each drill once."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.clock import ManualClock
from app.errors import RefusedError
from app.storage.exam_sets import ExamSets
from tests.sittings.desk import KIM, PIN, laptop, opened

STEPS = st.lists(st.sampled_from(("begin", "start", "tick", "end", "void", "leave", "kill", "settle", "twice")), max_size=24)


class Hand:
    """Somebody at a laptop on which anything may happen between any two steps."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.clock = folder, ManualClock()
        self.app, self.session = laptop(folder, self.clock), None
        self.name = opened(self.app)
        self.voided: list[int] = []

    def do(self, step: str) -> None:
        getattr(self, step)()

    def begin(self) -> None:
        if self.session is not None and not self.session.over and self.session.status != "left":
            return
        with suppress(RefusedError):
            self.session = self.app.sittings.begin(self.name)

    def start(self) -> None:
        if self.session is not None and self.session.status == "ready":
            self.session.start()

    def tick(self) -> None:
        self.clock.move(20_000)
        if self.session is not None:
            self.session.tick()

    def end(self) -> None:
        if self.session is not None and self.session.running:
            self.session.end()

    def void(self) -> None:
        if self.session is not None and self.session.running:
            self.session.void()
            self.voided.append(self.session.run)

    def leave(self) -> None:
        if self.session is not None:
            self.session.leave()

    def kill(self) -> None:
        """The program is gone without a word; the time goes on."""
        self.app.database.close()
        self.app._lock and self.app._lock.release()
        self.app, self.session = laptop(self.folder, self.clock), None
        self.clock.move(5_000)
        self.app.sittings.admit(KIM, PIN)

    def settle(self) -> None:
        self.app.sittings.settle(self.name)

    def twice(self) -> None:
        self.settle()
        self.settle()

    def finish(self) -> None:
        """Sit what is left, to the end."""
        for _ in range(30):
            self.begin()
            if self.session is None or self.session.over:
                break
            self.start()
            while not self.session.over:
                self.clock.move(60_000)
                self.session.tick()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_a_set_is_what_was_drawn_none_twice_and_none_left_out(steps):
    with TemporaryDirectory() as folder:
        hand = Hand(Path(folder))
        sets = ExamSets(hand.app.database)
        first = [drill.scenario for drill in sets.drills(hand.name)]
        for step in steps:
            hand.do(step)
            sets = ExamSets(hand.app.database)
            drills = sets.drills(hand.name)
            assert [drill.position for drill in drills] == [0, 1, 2]
            assert len({drill.scenario for drill in drills}) == 3
            begun = [drill.run for drill in drills if drill.run]
            assert len(begun) == len(set(begun))
            over = [drill.run_status in ("ended", "interrupted") for drill in drills]
            assert over == sorted(over, reverse=True)  # one after the other, none skipped
        hand.finish()
        hand.settle()
        drills = ExamSets(hand.app.database).drills(hand.name)
        assert all(drill.status in ("ended", "interrupted") and drill.run for drill in drills)
        runs = [run for run in hand.app.runs.of_person(KIM) if run.mode == "exam"]
        counted = {run.id for run in runs if run.status != "void"}
        assert counted == {drill.run for drill in drills}  # no run beside the set, none lost
        assert {run.id for run in runs if run.status == "void"} == set(hand.voided)
        if not hand.voided:
            assert [drill.scenario for drill in drills] == first
        seen = [run.scenario for run in runs if run.status == "void"]
        assert not (set(seen) & {drill.scenario for drill in drills}) or len(seen) > 4
        assert hand.app.sittings.result(hand.name).missing == 0
        hand.app.close()
