"""Exams from laptops: taken in once, scored again, with their set, person and edition."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.clock import ManualClock
from app.engine.record import read_record
from app.services.collecting.report import Progress
from app.services.replaying import recompute
from tests.collecting.making import HOUR, NAME, NUMBER, begun, content, enrolled, handed_over, machine, refusals, sat
from tests.services.desk import practice, scenario

LATER = ManualClock(1_767_225_600_000 + 400 * HOUR)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return handed_over(tmp_path_factory.mktemp("laptop"))


def test_what_was_sat_on_a_laptop_arrives_with_everything(tmp_path: Path, bundle: Path) -> None:
    with enrolled(machine(tmp_path, LATER), bundle) as hr:
        found = hr.collecting.collect([bundle])
        assert (found.taken, found.known, found.refused, found.missing) == (2, 0, [], {})
        rows = hr.database.rows("SELECT * FROM attempts ORDER BY position")
        for place, row in enumerate(rows):
            assert (row["exam_set"], row["position"], row["person"], row["level"]) == ("set-1", place, NUMBER, "responder")
            assert (row["collected"], row["provisional"], row["status"]) == (1, 1, "ended")
            again = recompute(read_record(row["record"]), lambda header: scenario())
            assert again.valid and again.ledger.total == row["score"] and row["cut"] == scenario().pass_hundredths
            assert row["passed"] == (row["score"] >= row["cut"] and not row["critical"])
            assert (row["scaled"] >= 7_000) == (row["score"] >= row["cut"])
            lines = hr.database.rows("SELECT * FROM attempt_lines WHERE head = ? ORDER BY number", (row["head"],))
            assert [(line["dimension"], line["earned"]) for line in lines] == [
                (line.dimension, line.earned * 100) for line in again.ledger.lines
            ]
            assert all(line["title"] and line["reason"] for line in lines)
            assert set(json.loads(row["dimensions"])) == {score.name for score in again.ledger.dimensions}
        assert hr.shelf.has(scenario().digest)
        assert hr.database.row("SELECT status FROM exam_sets")["status"] == "closed"
        assert hr.database.row("SELECT person FROM person_hashes")["person"] == NUMBER


def test_the_same_again_changes_nothing(tmp_path: Path, bundle: Path) -> None:
    with enrolled(machine(tmp_path, ManualClock(LATER.wall_ms())), bundle) as hr:
        hr.collecting.collect([bundle])
        before = content(hr)
        hr.clock.move(HOUR)
        assert hr.collecting.collect([bundle, bundle]).known == 4
        assert content(hr) == before


def test_refused_again_changes_nothing_either(tmp_path: Path, bundle: Path) -> None:
    with machine(tmp_path, ManualClock(LATER.wall_ms())) as hr:
        assert len(hr.collecting.collect([bundle]).refused) == 2
        before = content(hr)
        hr.clock.move(HOUR)
        hr.collecting.collect([bundle])
        assert content(hr) == before


def test_loose_records_find_their_set_once_a_hand_over_has_brought_it(tmp_path: Path) -> None:
    with machine(tmp_path / "laptop") as laptop:
        runs = sat(laptop)
        bundle = laptop.handing_over.hand_over(tmp_path / "all.zip").path
        files = [laptop.history.export(run, tmp_path / f"{run}.jsonl") for run in runs]
    with enrolled(machine(tmp_path / "hr", LATER), bundle) as hr:
        hr.shelf.keep(scenario(), 0)
        alone = hr.collecting.collect(files)
        assert alone.taken == 0 and all("whose record" in reason for _, reason in alone.refused)
        assert hr.collecting.collect([bundle]).taken == 2
        assert refusals(hr) == []
        assert hr.collecting.collect(files).known == 2


def test_own_exams_come_in_by_the_same_way(tmp_path: Path) -> None:
    with machine(tmp_path, ManualClock()) as app:
        sat(app)
        assert app.collecting.take_own().taken == 2
        before = content(app)
        assert app.collecting.take_own().done == 0
        assert content(app) == before
        assert {row["collected"] for row in app.database.rows("SELECT collected FROM attempts")} == {0}
        own = app.handing_over.hand_over(tmp_path / "own.zip").path
        assert app.collecting.collect([own]).known == 2
        assert content(app) == before


def test_a_refused_record_is_looked_at_again_once_its_laptop_is_enrolled(tmp_path: Path, bundle: Path) -> None:
    with machine(tmp_path, LATER) as hr:
        assert all("not enrolled" in reason for _, reason in hr.collecting.collect([bundle]).refused)
        enrolled(hr, bundle)
        again = hr.collecting.collect([])
        assert again.taken == 2 and refusals(hr) == []
        assert hr.database.row("SELECT count(*) AS n FROM attempts WHERE exam_set = 'set-1'")["n"] == 2


def test_nothing_of_practice_is_collected_or_handed_over(tmp_path: Path) -> None:
    with machine(tmp_path / "laptop") as laptop:
        session = practice(laptop)
        session.end()
        laptop.history.share(session.run)
        file = laptop.history.export(session.run, tmp_path / "practice.jsonl")
        sat(laptop, drills=1)
        bundle = laptop.handing_over.hand_over(tmp_path / "all.zip").path
    assert b'"mode":"practice"' not in bundle.read_bytes()
    with enrolled(machine(tmp_path / "hr", LATER), bundle) as hr:
        found = hr.collecting.collect([file])
        assert "Practice is private" in found.refused[0][1]
        assert refusals(hr) == []


def test_void_and_interrupted_drills_come_in_as_what_they_were(tmp_path: Path) -> None:
    with machine(tmp_path / "laptop") as laptop:
        session = begun(laptop, 0, 7, scenario())
        laptop.clock.move(20_000)
        session.tick()
        session.void()
        laptop.clock.move(HOUR)
        sat(laptop, drills=1)
        bundle = laptop.handing_over.hand_over(tmp_path / "all.zip").path
    with enrolled(machine(tmp_path / "hr", LATER), bundle) as hr:
        assert hr.collecting.collect([bundle]).taken == 2
        void = hr.database.row("SELECT * FROM attempts WHERE status = 'void'")
        assert (void["score"], void["passed"], void["exam_set"]) == (None, None, None)


def test_a_drill_whose_record_did_not_come_is_told_missing(tmp_path: Path) -> None:
    with machine(tmp_path / "laptop") as laptop:
        sat(laptop, drills=2, apart_ms=48 * HOUR)
        whole = laptop.handing_over.hand_over(tmp_path / "all.zip").path
        late = laptop.handing_over.hand_over(tmp_path / "late.zip", "2026-01-02").path
    with enrolled(machine(tmp_path / "hr", LATER), late) as hr:
        found = hr.collecting.collect([late])
        assert found.taken == 1 and list(found.missing) == [("set-1", 0)] and not found.fine
        assert hr.collecting.collect([whole]).missing == {}


def test_a_set_that_grew_is_brought_up_to_date_and_never_back(tmp_path: Path) -> None:
    with machine(tmp_path / "laptop") as laptop:
        sat(laptop, drills=1)
        laptop.database.write("UPDATE exam_sets SET status = 'open', closed_wall_ms = NULL")
        early = laptop.handing_over.hand_over(tmp_path / "early.zip").path
        laptop.database.write("UPDATE exam_sets SET status = 'closed', closed_wall_ms = 5")
        late = laptop.handing_over.hand_over(tmp_path / "late.zip").path
    with enrolled(machine(tmp_path / "hr", LATER), early) as hr:
        for file in (early, late, early):
            hr.collecting.collect([file])
        row = hr.database.row("SELECT status, closed_wall_ms FROM exam_sets")
        assert tuple(row) == ("closed", 5)


def test_one_core_or_several_make_the_same_database(tmp_path: Path) -> None:
    with machine(tmp_path / "laptop") as laptop:
        for number in range(6):
            sat(laptop, f"set-{number}", drills=12, set_seed=number)
        bundle = laptop.handing_over.hand_over(tmp_path / "all.zip").path
    made = []
    for workers in (1, 2):
        with enrolled(machine(tmp_path / f"hr{workers}", ManualClock(LATER.wall_ms()), ()), bundle) as hr:
            hr.people._database.write(
                "INSERT INTO people (id, name, unit, language, salt, hash, added_wall_ms, email, manager, started_on, pin)"
                " VALUES (?, ?, '', 'en', 'aa', 'bb', 0, '', '', '', '')", (NUMBER, NAME))  # fmt: skip
            told: list[Progress] = []
            assert hr.collecting.collect([bundle], workers, told.append).taken == 72
            assert told[-1].taken == 72
            made.append(content(hr))
    assert made[0] == made[1]


def test_collecting_that_is_cancelled_goes_on_where_it_was(tmp_path: Path) -> None:
    files = []
    for number in range(3):
        folder = tmp_path / str(number)
        files.append(handed_over(folder, name=f"set-{number}", drills=1))
    people = [(NUMBER, NAME)]
    with enrolled(machine(tmp_path / "hr", LATER, people), *files) as hr:
        hr.collecting.cancel()
        service = hr.collecting
        found = service.collect(files, 1, lambda progress: service.cancel())
        assert found.cancelled and found.taken < 3
        rest = service.collect(files, 1)
        assert found.taken + rest.taken + len(rest.refused) == 3


def test_a_hand_over_is_the_same_bytes_every_time(tmp_path: Path) -> None:
    with machine(tmp_path / "laptop") as laptop:
        sat(laptop)
        files = [laptop.handing_over.hand_over(tmp_path / f"{number}.zip").path for number in range(2)]
    assert files[0].read_bytes() == files[1].read_bytes()


def test_the_pace_of_a_clock_is_not_to_be_seen_in_what_is_taken_in(tmp_path: Path) -> None:
    took = []
    for percent in (100, 200):
        with machine(tmp_path / str(percent), ManualClock()) as laptop:
            sat(laptop, drills=1, player="idle", percent=percent)
            assert laptop.collecting.take_own().taken == 1
            row = laptop.database.row("SELECT ended_wall_ms - started_wall_ms AS took FROM attempts")
            took.append(row["took"])
            bundle = laptop.handing_over.hand_over(tmp_path / f"{percent}.zip").path
            assert b"percent" not in bundle.read_bytes()
    assert took == [scenario().end_ms] * 2


def test_played_drills_end_in_a_hand_over_only_when_they_are_over(tmp_path: Path) -> None:
    with machine(tmp_path / "laptop") as laptop:
        sat(laptop, drills=1)
        begun(laptop, 1, 7, scenario())
        assert laptop.handing_over.hand_over(tmp_path / "all.zip").records == 1


def _redrawn(laptop, early: Path, late: Path) -> None:
    """The first drill of a set is voided; a hand-over is made, and another when it was drawn anew and the set is over."""
    from app.certification.drawing import drill_seed
    from app.storage.taken import DRILL, Taken

    session = begun(laptop, 0, 7, scenario())
    laptop.clock.move(20_000)
    session.tick()
    session.void()
    void = laptop.runs.get(session.run)
    laptop.clock.move(HOUR)
    sat(laptop, drills=1, set_seed=7)
    whole = laptop.database.row("SELECT * FROM exam_drills")
    drill = ("set-1", 0, scenario().id, scenario().digest, drill_seed(7, 0), void.head, "begun")
    Taken(laptop.database).put_drill(dict(zip(DRILL, drill)))
    laptop.database.write("UPDATE exam_drills SET run = ?", (void.id,))
    laptop.handing_over.hand_over(early)
    Taken(laptop.database).put_drill({name: whole[name] for name in DRILL})
    laptop.database.write("UPDATE exam_drills SET run = ?", (whole["run"],))
    laptop.handing_over.hand_over(late)


def test_a_drill_drawn_anew_takes_the_place_of_the_voided_one(tmp_path: Path) -> None:
    early, late = tmp_path / "early.zip", tmp_path / "late.zip"
    with machine(tmp_path / "laptop") as laptop:
        _redrawn(laptop, early, late)
    for number, files in enumerate(([early, late], [late, early])):
        with enrolled(machine(tmp_path / f"hr{number}", ManualClock(LATER.wall_ms())), early) as hr:
            for file in files:
                hr.collecting.collect([file])
            hr.collecting.collect([late])
            assert [(row["status"], row["position"]) for row in hr.database.rows(
                "SELECT status, position FROM attempts WHERE status <> 'void'")] == [("ended", 0)]
            drill = hr.database.row("SELECT head FROM exam_drills")
            assert hr.database.row("SELECT status FROM attempts WHERE head = ?", (drill["head"],))["status"] == "ended"


def test_a_run_that_could_not_be_ended_is_left_out_and_told(tmp_path: Path) -> None:
    from app.storage.runs import Closing

    with machine(tmp_path / "laptop") as laptop:
        sat(laptop, drills=1)
        session = begun(laptop, 1, 7, scenario())
        laptop.runs.close(session.run, Closing("interrupted", laptop.clock.wall_ms(), "", ""))
        made = laptop.handing_over.hand_over(tmp_path / "all.zip")
        assert made.records == 1 and "left out" in made.lacking[0]
        assert laptop.collecting.take_own().done == 1
    with enrolled(machine(tmp_path / "hr", LATER), made.path) as hr:
        assert hr.collecting.collect([made.path]).fine


def test_the_programme_comes_along(tmp_path: Path) -> None:
    from tests.collecting import making

    with machine(tmp_path / "laptop") as laptop:
        programme = laptop.programmes.all()[0]
        own = making.PROGRAMME
        making.PROGRAMME = programme.digest
        try:
            sat(laptop, drills=1)
        finally:
            making.PROGRAMME = own
        made = laptop.handing_over.hand_over(tmp_path / "all.zip").path
    with enrolled(machine(tmp_path / "hr", LATER), made) as hr:
        assert hr.collecting.collect([made]).taken == 1
        assert hr.programmes.by_digest(programme.digest) == programme


def test_a_large_hand_over_is_written_piece_by_piece_and_can_be_stopped_between(tmp_path: Path) -> None:
    with machine(tmp_path / "laptop") as laptop:
        for number in range(13):
            sat(laptop, f"set-{number}", drills=10, set_seed=number, player="idle", apart_ms=HOUR // 4)
        file = laptop.handing_over.hand_over(tmp_path / "all.zip").path
    with enrolled(machine(tmp_path / "hr", LATER), file) as hr:
        service = hr.collecting
        stopped = service.collect([file], 1, lambda progress: service.cancel())
        assert (stopped.taken, stopped.cancelled, stopped.missing) == (100, True, {})
        rest = service.collect([file], 1)
        assert (rest.taken, rest.known, rest.missing, rest.refused) == (30, 100, {}, [])
