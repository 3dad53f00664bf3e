"""Records that must not come in: each says why in a sentence, and is kept apart."""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.clock import ManualClock
from app.engine.record import record_text
from app.paths import Paths
from app.storage.installation import Installation
from app.wiring import App
from tests.collecting.forging import handed, parts_of, record_of, signed_anew, with_sets
from tests.collecting.making import HOUR, NAME, NUMBER, begun, content, enrolled, handed_over, machine, played, refusals, sat
from tests.services.desk import scenario

NOW = 1_767_225_600_000 + 400 * HOUR


@pytest.fixture(scope="module")
def laptop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A laptop's folder, on which one drill was sat, with its hand-over beside it."""
    folder = tmp_path_factory.mktemp("bad")
    handed_over(folder, drills=1)
    return folder


def key_of(laptop: Path) -> Installation:
    return Installation(Paths.under(laptop / "laptop").keys)


@pytest.fixture
def hr(tmp_path: Path, laptop: Path) -> App:
    with enrolled(machine(tmp_path / "hr", ManualClock(NOW)), laptop / "laptop.handover.zip") as app:
        yield app


def refused(hr: App, *files: Path) -> str:
    """The one reason for which these are refused; none of them comes in."""
    before = hr.database.row("SELECT count(*) AS n FROM attempts")["n"]
    found = hr.collecting.collect(files)
    assert found.taken == 0 and len({reason for _, reason in found.refused}) == 1, found
    assert hr.database.row("SELECT count(*) AS n FROM attempts")["n"] == before
    reason = found.refused[0][1]
    assert reason.endswith((".", ";"))
    return reason


@cache
def _one_laptop() -> tuple[bytes, Path]:
    folder = Path(mkdtemp(prefix="collecting-"))
    bundle = handed_over(folder, drills=1)
    parts = parts_of(bundle)
    return next(data for name, data in parts.items() if name.startswith("records/")), bundle


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_whatever_byte_of_a_record_is_changed_it_does_not_come_in(data: st.DataObject) -> None:
    record, bundle = _one_laptop()
    lines = record.splitlines(keepends=True)
    kind = data.draw(st.sampled_from([0, len(lines) - 1, data.draw(st.integers(1, len(lines) - 2))]))
    start = sum(map(len, lines[:kind]))
    place = start + data.draw(st.integers(0, len(lines[kind]) - 1))
    value = data.draw(st.integers(0, 255).filter(lambda value: value != record[place]))
    changed = record[:place] + bytes([value]) + record[place + 1 :]
    parts = {**parts_of(bundle)}
    name = next(name for name in parts if name.startswith("records/"))
    folder = Path(mkdtemp(prefix="collecting-"))
    try:
        from app.services.hand_over_form import packed

        file = folder / "b.zip"
        file.write_bytes(packed(Installation(Paths.under(bundle.parent / "laptop").keys), {**parts, name: changed}))
        with enrolled(machine(folder / "hr", ManualClock(NOW)), bundle) as app:
            assert refused(app, file)
    finally:
        shutil.rmtree(folder)


def test_a_changed_byte_in_a_loose_record_is_told_and_kept(hr: App, laptop: Path, tmp_path: Path) -> None:
    data = record_text(record_of(laptop / "laptop.handover.zip")).encode()
    for number, changed in enumerate((b"x" + data[1:], data[:-1], data.replace(b'"seq":1', b'"seq":2', 1), b"\xff" + data)):
        file = tmp_path / f"{number}.jsonl"
        file.write_bytes(changed)
        assert refused(hr, file) and len(refusals(hr)) == number + 1


def test_another_installations_key_under_a_record_is_found(hr: App, laptop: Path, tmp_path: Path) -> None:
    bundle = laptop / "laptop.handover.zip"
    with machine(tmp_path / "other") as other:
        record = record_of(bundle)
        swapped = replace(record, key=other.installation.public_key, signature=other.installation.sign(record.footer_hash))
    assert "another installation" in refused(hr, handed(tmp_path / "b.zip", key_of(laptop), parts_of(bundle), swapped))


def test_a_hand_over_signed_by_another_laptop_brings_nothing_of_this_one(hr: App, laptop: Path, tmp_path: Path) -> None:
    bundle = laptop / "laptop.handover.zip"
    with machine(tmp_path / "other") as other:
        parts = with_sets(parts_of(bundle), lambda entry: entry.update(installation=other.installation.id))
        forged = handed(tmp_path / "b.zip", other.installation, parts)
    enrolled(hr, forged)
    assert "another installation than the one that handed it over" in refused(hr, forged)


def test_an_unknown_and_a_withdrawn_installation(tmp_path: Path, laptop: Path) -> None:
    bundle = laptop / "laptop.handover.zip"
    with machine(tmp_path / "hr", ManualClock(NOW)) as app:
        assert "not enrolled" in refused(app, bundle)
        enrolled(app, bundle)
        app.enrolment.withdraw(app.enrolment.all()[0].id)
        assert "withdrawn" in refused(app, bundle)
        assert app.database.rows("SELECT * FROM exam_sets") == []
        enrolled(app, bundle)
        assert app.collecting.collect([bundle]).taken == 1 and refusals(app) == []


def _times(record, change) -> list[tuple]:
    return [change(number, *entry[1:5]) for number, entry in enumerate(record.entries)]


def _backwards(number, drill, wall, mono, command):
    return drill, wall - 60_000 * (number > 2), mono, command


def _fast(number, drill, wall, mono, command):
    return drill, wall - drill // 2, mono - drill // 2, command


def _fast_counter(number, drill, wall, mono, command):
    return drill, wall, mono - drill // 2, command


def _forward(number, drill, wall, mono, command):
    return drill, wall + 60_000 * (number > 2), mono, command


def _before_its_start(number, drill, wall, mono, command):
    return drill, wall - HOUR, mono, command


@pytest.mark.parametrize(("change", "why"), [
    (_backwards, "set"), (_fast, "more drill time"), (_fast_counter, "more drill time"), (_forward, "parted"),
    (_before_its_start, "more drill time"),
])  # fmt: skip
def test_times_that_no_honest_clock_tells(hr: App, laptop: Path, tmp_path: Path, change, why: str) -> None:
    bundle = laptop / "laptop.handover.zip"
    record = record_of(bundle)
    forged = signed_anew(record, key_of(laptop), _times(record, change))
    assert why in refused(hr, handed(tmp_path / "b.zip", key_of(laptop), parts_of(bundle), forged))


def test_a_record_from_the_future(hr: App, laptop: Path, tmp_path: Path) -> None:
    bundle, ahead = laptop / "laptop.handover.zip", 1_000 * HOUR
    record = record_of(bundle)
    forged = signed_anew(record, key_of(laptop), _times(record, lambda n, d, w, m, c: (d, w + ahead, m, c)),
                         start_wall_ms=record.header.start_wall_ms + ahead)
    assert "future" in refused(hr, handed(tmp_path / "b.zip", key_of(laptop), parts_of(bundle), forged))


def test_a_clock_that_is_set_back_between_two_drills(tmp_path: Path) -> None:
    with machine(tmp_path / "laptop") as app:
        sat(app, "set-1", 1, apart_ms=0)
        app.clock.set_wall(app.clock.wall_ms() - 48 * HOUR)
        sat(app, "set-2", 1, set_seed=8)
        bundle = app.handing_over.hand_over(tmp_path / "b.zip").path
    with enrolled(machine(tmp_path / "hr", ManualClock(NOW)), bundle) as hr:
        found = hr.collecting.collect([bundle])
        assert found.taken == 1 and "set back" in found.refused[0][1]


def test_a_folder_put_back_from_a_backup_gives_no_second_try(tmp_path: Path) -> None:
    with machine(tmp_path / "laptop") as app:
        sat(app, "set-0", 1)
    shutil.copytree(tmp_path / "laptop", tmp_path / "backup")
    clock = ManualClock(1_767_225_600_000 + 48 * HOUR)
    with machine(tmp_path / "laptop", clock) as app:
        sat(app, "set-1", 1, player="idle")
        first = app.handing_over.hand_over(tmp_path / "first.zip").path
    clock.move(24 * HOUR)
    with machine(tmp_path / "backup", clock) as app:
        sat(app, "set-1b", 1, set_seed=9, player="playbook")
        second = app.handing_over.hand_over(tmp_path / "second.zip").path
    with enrolled(machine(tmp_path / "hr", ManualClock(NOW)), first) as hr:
        assert hr.collecting.collect([first]).taken == 2
        found = hr.collecting.collect([second])
        assert (found.taken, found.known) == (0, 1) and "put back to an earlier state" in found.refused[0][1]


def test_the_first_of_two_tries_stays_whichever_comes_first_in_one_go(tmp_path: Path) -> None:
    with machine(tmp_path / "laptop") as app:
        sat(app, "set-1", 1, player="idle")
        bundle = app.handing_over.hand_over(tmp_path / "b.zip").path
        record, key = record_of(bundle), app.installation
        again = signed_anew(record, key, _times(record, lambda n, d, w, m, c: (d, w + 9 * HOUR, m, c)),
                            start_wall_ms=record.header.start_wall_ms + 9 * HOUR)
        handed(bundle, key, parts_of(bundle), again, record)
    with enrolled(machine(tmp_path / "hr", ManualClock(NOW)), bundle) as hr:
        found = hr.collecting.collect([bundle])
        assert found.heads == [record.head] and len(found.refused) == 1


def test_another_variant_than_the_set_gives_is_found(hr: App, laptop: Path, tmp_path: Path) -> None:
    parts = with_sets(parts_of(laptop / "laptop.handover.zip"), lambda entry: entry.update(seed=8))
    assert "another variant" in refused(hr, handed(tmp_path / "b.zip", key_of(laptop), parts))


@pytest.mark.parametrize(("change", "why"), [
    ({"programme_digest": "e" * 64}, "another programme"), ({"supervised_by": "Ms Watch"}, "supervision"),
    ({"person_hash": "e" * 64}, "somebody else"),
])  # fmt: skip
def test_a_record_that_does_not_fit_its_set(hr: App, laptop: Path, tmp_path: Path, change: dict, why: str) -> None:
    parts = with_sets(parts_of(laptop / "laptop.handover.zip"), lambda entry: entry.update(change))
    assert why in refused(hr, handed(tmp_path / "b.zip", key_of(laptop), parts))


def test_a_set_that_is_here_with_other_content_stays_as_it_is(hr: App, laptop: Path, tmp_path: Path) -> None:
    bundle = laptop / "laptop.handover.zip"
    hr.collecting.collect([bundle])
    before = hr.database.rows("SELECT * FROM exam_sets")[0]
    record = record_of(bundle)
    second = signed_anew(record, key_of(laptop), _times(record, lambda n, d, w, m, c: (d, w + 9 * HOUR, m, c)),
                         start_wall_ms=record.header.start_wall_ms + 9 * HOUR, previous=record.head)
    parts = with_sets(parts_of(bundle), lambda entry: (entry.update(level="crisis-lead"),
                                                       entry["drills"][0].update(head=second.head)))
    assert "other content" in refused(hr, handed(tmp_path / "b.zip", key_of(laptop), parts, second))
    assert tuple(hr.database.rows("SELECT * FROM exam_sets")[0]) == tuple(before)


def test_a_second_record_for_a_place_that_counts_already(hr: App, laptop: Path, tmp_path: Path) -> None:
    bundle = laptop / "laptop.handover.zip"
    hr.collecting.collect([bundle])
    record = record_of(bundle)
    second = signed_anew(record, key_of(laptop), _times(record, lambda n, d, w, m, c: (d, w + 9 * HOUR, m, c)),
                         start_wall_ms=record.header.start_wall_ms + 9 * HOUR, previous=record.head)
    parts = with_sets(parts_of(bundle), lambda entry: entry["drills"][0].update(head=second.head))
    before = hr.database.rows("SELECT * FROM exam_drills")
    assert "same place of the same set" in refused(hr, handed(tmp_path / "b.zip", key_of(laptop), parts, second))
    assert [tuple(row) for row in hr.database.rows("SELECT * FROM exam_drills")] == [tuple(row) for row in before]


def test_one_person_at_two_desks_at_once(tmp_path: Path) -> None:
    bundles = []
    for name in ("a", "b"):
        with machine(tmp_path / name) as app:
            sat(app, f"set-{name}", 1)
            bundles.append(app.handing_over.hand_over(tmp_path / f"{name}.zip").path)
    with enrolled(machine(tmp_path / "hr", ManualClock(NOW)), *bundles) as hr:
        found = hr.collecting.collect(bundles)
        assert found.taken == 1 and "at the same time" in found.refused[0][1]


def test_two_laptops_with_one_number_for_two_people(tmp_path: Path) -> None:
    bundles = []
    for number, name in enumerate((NAME, "Jo Other")):
        with machine(tmp_path / str(number), ManualClock(1_767_225_600_000 + number * 48 * HOUR), [(NUMBER, name)]) as app:
            sat(app, f"set-{number}", 1)
            bundles.append(app.handing_over.hand_over(tmp_path / f"{number}.zip").path)
    with enrolled(machine(tmp_path / "hr", ManualClock(NOW)), *bundles) as hr:
        found = hr.collecting.collect(bundles)
        assert found.taken == 1 and "stands for another name" in found.refused[0][1]
        assert b"Jo Other" not in (tmp_path / "hr" / "stormdrill.db").read_bytes()


def test_a_name_in_another_order_is_the_same_person(tmp_path: Path) -> None:
    with machine(tmp_path / "laptop", people=[(NUMBER, "EXAMPLE, Kim")]) as app:
        sat(app, drills=1)
        bundle = app.handing_over.hand_over(tmp_path / "b.zip").path
    with enrolled(machine(tmp_path / "hr", ManualClock(NOW)), bundle) as hr:
        assert hr.collecting.collect([bundle]).taken == 1


def test_somebody_whom_the_roster_does_not_have(tmp_path: Path, laptop: Path) -> None:
    bundle = laptop / "laptop.handover.zip"
    with enrolled(machine(tmp_path / "hr", ManualClock(NOW), []), bundle) as hr:
        assert "import the roster" in refused(hr, bundle)
        hr.people.put(NUMBER, NAME, 0)
        assert hr.collecting.collect([bundle]).taken == 1 and refusals(hr) == []


def test_somebody_erased_meanwhile_does_not_come_back(tmp_path: Path) -> None:
    with machine(tmp_path / "laptop") as app:
        sat(app, "set-1", 1)
        early = app.handing_over.hand_over(tmp_path / "early.zip").path
        sat(app, "set-2", 1, set_seed=8)
        late = app.handing_over.hand_over(tmp_path / "late.zip").path
    with enrolled(machine(tmp_path / "hr", ManualClock(NOW)), early) as hr:
        hr.collecting.collect([early])
        hr.database.write("UPDATE attempts SET person = NULL")
        hr.database.write("UPDATE exam_sets SET person = NULL")
        hr.database.write("DELETE FROM person_hashes")
        hr.people.erase(NUMBER)
        found = hr.collecting.collect([late])
        assert (found.taken, found.known) == (0, 1) and "erased" in found.refused[0][1]
        text = "\n".join(content(hr))
        assert NUMBER not in text and NAME not in text


def test_what_is_kept_of_somebody_can_be_forgotten(tmp_path: Path, laptop: Path) -> None:
    with machine(tmp_path / "hr", ManualClock(NOW)) as hr:
        hr.collecting.collect([laptop / "laptop.handover.zip"])
        assert hr.collecting.forget("no-such", []) == 0
        assert hr.collecting.forget(NUMBER, []) == 1
        assert [entry.kept for entry in hr.collecting.refused()] == [False]
        assert hr.collecting.collect([]).done == 0


def test_other_rules_cannot_be_recomputed_here(hr: App, laptop: Path, tmp_path: Path) -> None:
    bundle = laptop / "laptop.handover.zip"
    forged = signed_anew(record_of(bundle), key_of(laptop), rules=99)
    said = refused(hr, handed(tmp_path / "b.zip", key_of(laptop), parts_of(bundle), forged))
    assert "cannot be recomputed here" in said and "rules 99" in said


def test_a_missing_edition_is_waited_for(hr: App, laptop: Path, tmp_path: Path) -> None:
    parts = {name: data for name, data in parts_of(laptop / "laptop.handover.zip").items() if not name.startswith("editions/")}
    assert "cannot be recomputed here" in refused(hr, handed(tmp_path / "b.zip", key_of(laptop), parts))
    hr.shelf.keep(scenario(), 0)
    assert hr.collecting.collect([]).taken == 1


def test_an_edition_under_a_false_digest_is_not_believed(hr: App, laptop: Path, tmp_path: Path) -> None:
    from app.engine.codec import to_json

    parts = parts_of(laptop / "laptop.handover.zip")
    name = next(name for name in parts if name.startswith("editions/"))
    easy = replace(scenario(), pass_hundredths=1)
    assert "cannot be recomputed" in refused(hr, handed(tmp_path / "b.zip", key_of(laptop), {**parts, name: to_json(easy).encode()}))


def test_a_scenario_that_cannot_be_played_is_a_sentence(hr: App, laptop: Path, tmp_path: Path) -> None:
    from app.engine.codec import scenario_digest, to_json

    bundle = laptop / "laptop.handover.zip"
    broken = replace(scenario(), injects=tuple(replace(inject, storyline=99) for inject in scenario().injects))
    broken = replace(broken, digest=scenario_digest(broken))
    parts = {name: data for name, data in parts_of(bundle).items() if not name.startswith("editions/")}
    parts[f"editions/{broken.digest}.json"] = to_json(broken).encode()
    forged = signed_anew(record_of(bundle), key_of(laptop), scenario_digest=broken.digest)
    assert "recomputed here" in refused(hr, handed(tmp_path / "b.zip", key_of(laptop), parts, forged))


def test_a_lost_key_leaves_its_records_to_be_enrolled(tmp_path: Path) -> None:
    with machine(tmp_path / "laptop") as app:
        run = sat(app, drills=1)[0]
        file = app.history.export(run, tmp_path / "record.jsonl")
    shutil.rmtree(tmp_path / "laptop" / "keys")
    with machine(tmp_path / "laptop") as app:
        found = app.collecting.take_own()
        assert found.taken == 0 and "not enrolled" in found.refused[0][1]
        look = app.enrolment.look(file)
        app.enrolment.enrol(look.public_key, "the key before", "HR")
        assert app.collecting.collect([]).taken == 1


def test_a_drill_that_is_still_open_is_not_handed_over_and_its_record_not_taken(hr: App, tmp_path: Path) -> None:
    with machine(tmp_path / "laptop") as app:
        session = begun(app, 0, 7, scenario())
        (tmp_path / "open.jsonl").write_text(record_text(app.runs.record(session.run)))
        played(app, session)
        (tmp_path / "over.jsonl").write_text(record_text(app.runs.record(session.run)))
    hr.shelf.keep(scenario(), 0)
    hr.enrolment.enrol(hr.enrolment.look(tmp_path / "over.jsonl").public_key, "laptop", "HR")
    assert "no end" in refused(hr, tmp_path / "open.jsonl")
