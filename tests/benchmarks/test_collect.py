"""How fast exam records are taken in, beside robots that play the same drills on the same machine."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from time import perf_counter, process_time
from typing import NamedTuple

import pytest

from app.clock import ManualClock
from app.engine.commands import to_list
from app.engine.record import Footer, Header, Record, chained, end_hash, header_hash, record_text, text_digest
from app.engine.scenario import RULES_VERSION, Scenario
from app.engine.scoring import ledger_json, score
from app.certification.drawing import drill_seed
from app.engine.codec import scenario_digest, to_json
from app.rehearsal.play import play
from app.services.collecting.worker import Task, work
from app.services.collecting.set_form import DrillEntry, SetEntry, people_text, sets_text
from app.services.hand_over_form import packed
from app.services.rehearsing import rehearse
from app.storage.installation import Installation
from tests.collecting.forging import parts_of
from tests.collecting.making import PROGRAMME, enrolled, machine
from tests.helpers.crisis import crisis

LEAST_SHARE = 0.7
"""Records a second of one core, for every drill a second that `rehearse` plays on one."""
LEAST_WHOLE = 0.6
"""The same with the zip, every question to the data file and some 155 ledger lines a record written to it durably."""
LEAST_SCALING = 1.4
"""How many times the speed of one process two have: in wall time where nobody else is busy, else in what both cores do."""
_IDLE_LOAD = 0.5
"""Load below which wall time says something of the program and not of its neighbours."""
_RECORDS, _IN_A_SET, _APART_MS, _ROUNDS = 1_200, 4, 3_600_000, 3


@cache
def _scenario() -> Scenario:
    made = crisis()
    return replace(made, digest=scenario_digest(made))


def _record(key: Installation, person: str, position: int, set_seed: int, start_ms: int, previous: str) -> Record:
    of, seed = _scenario(), drill_seed(set_seed, position)
    run = play(of, "skilled:800", seed)
    header = Header(RULES_VERSION, of.id, of.digest, of.policy.digest, of.chart.digest, PROGRAMME, seed, "exam", person,
                    key.id, "person", "", "", previous, start_ms)
    last = first = header_hash(header)
    entries = []
    for number, command in enumerate(run.commands, 1):
        at_ms = command.at_ms
        entries.append(chained(last, number, at_ms, start_ms + at_ms, at_ms, to_list(command)))
        last = entries[-1].hash
    footer = Footer("ended", len(entries), run.drill.digest(), text_digest(ledger_json(score(run.drill))))
    head = end_hash(last, footer)
    return Record(header, first, tuple(entries), footer, head, key.public_key, key.sign(head))


_PEOPLE = tuple((f"{number:05d}", f"Kim Example {number}") for number in range(_RECORDS // _IN_A_SET))


def _bundle(folder: Path, clock: ManualClock) -> Path:
    """A hand-over of many people who have sat one set each, one after the other."""
    with machine(folder / "laptop", clock, _PEOPLE) as laptop:
        key = laptop.installation
        people = {number: laptop.people.get(number).hash for number, _ in _PEOPLE}
        salts = {row["id"]: row["salt"] for row in laptop.database.rows("SELECT id, salt FROM people")}
    records: list[Record] = []
    sets = []
    for seed, (number, _) in enumerate(_PEOPLE):
        drills, opened = [], clock.wall_ms() + len(records) * _APART_MS
        for place in range(_IN_A_SET):
            start = opened + place * _APART_MS
            records.append(_record(key, people[number], place, seed, start, records[-1].head if records else ""))
            drills.append(DrillEntry(place, _scenario().id, _scenario().digest, drill_seed(seed, place),
                                     records[-1].head, "ended"))
        sets.append(SetEntry(f"set-{number}", people[number], "p", PROGRAMME, "responder", "whole", 1, seed, "", opened,
                             None, start, "closed", key.id, tuple(drills)))
    parts = {f"records/{record.head}.jsonl": record_text(record).encode() for record in records}
    parts |= {f"editions/{_scenario().digest}.json": to_json(_scenario()).encode(), "sets.json": sets_text(sets),
              "people.json": people_text({people[number]: (number, name, salts[number]) for number, name in _PEOPLE})}
    file = folder / "all.zip"
    file.write_bytes(packed(key, parts))
    return file


def _scored_again_a_second(bundle: Path, folder: Path) -> float:
    """What one process does with records: read, verify, fold, score. In time that it is busy, not in time that passes."""
    parts = parts_of(bundle)
    edition = folder / "edition.json"
    edition.write_bytes(next(data for name, data in parts.items() if name.startswith("editions/")))
    tasks = [Task(data, str(edition)) for name, data in parts.items() if name.startswith("records/")]
    work(tasks[:10])
    began = process_time()
    found = [folded for start in range(0, _RECORDS, 10) for folded in work(tasks[start : start + 10])]
    took = process_time() - began
    assert not any(folded.trouble for folded in found)
    return _RECORDS / took


class _Spent(NamedTuple):
    """Seconds for one record."""

    busy: float
    """Processor time of all processes, those that begin and end with it included."""
    wall: float


def _busy_seconds() -> float:
    return sum(os.times()[:4])


def _collected(folder: Path, bundle: Path, workers: int) -> _Spent:
    """The whole of it, with the zip, the data file and the start of processes."""
    clock = ManualClock(1_767_225_600_000 + (_RECORDS + 1) * _APART_MS)
    with enrolled(machine(folder, clock, _PEOPLE), bundle) as hr:
        busy, wall = _busy_seconds(), perf_counter()
        found = hr.collecting.collect([bundle], workers)
        spent = _Spent((_busy_seconds() - busy) / _RECORDS, (perf_counter() - wall) / _RECORDS)
        assert found.taken == _RECORDS, found.refused[:3]
    return spent


def _rehearsed_a_second() -> float:
    began = process_time()
    rehearse([_scenario()], ("skilled:800",), _RECORDS, workers=1)
    return _RECORDS / (process_time() - began)


@pytest.fixture
def bundle(tmp_path: Path) -> Iterator[Path]:
    made = _bundle(tmp_path, ManualClock())
    gc.collect()
    gc.freeze()  # what earlier tests left behind is nobody's to look through
    try:
        yield made
    finally:
        gc.unfreeze()


@pytest.mark.long
def test_records_are_scored_again_nearly_as_fast_as_robots_play(tmp_path: Path, bundle: Path) -> None:
    # The best of each: whatever else the machine does only ever slows one of them down.
    rounds = [(_scored_again_a_second(bundle, tmp_path), _rehearsed_a_second()) for _ in range(_ROUNDS)]
    mine, theirs = max(one for one, _ in rounds), max(other for _, other in rounds)
    print(f"\n{mine:.0f} records scored again a second on one core, {theirs:.0f} drills rehearsed: {mine / theirs:.2f}")
    assert mine / theirs >= LEAST_SHARE


@pytest.mark.long
def test_the_whole_of_collecting_keeps_up_with_robots_and_two_cores_do_more_than_one(tmp_path: Path, bundle: Path) -> None:
    if (os.cpu_count() or 1) < 2:
        pytest.skip("one core")
    idle = os.getloadavg()[1] < _IDLE_LOAD  # of the last five minutes: making the records has kept one core busy just now
    rounds = [(_collected(tmp_path / f"one-{number}", bundle, 1), _rehearsed_a_second(),
               _collected(tmp_path / f"two-{number}", bundle, 2)) for number in range(_ROUNDS)]  # fmt: skip
    ones, twos = [each[0] for each in rounds], [each[2] for each in rounds]
    theirs = max(each[1] for each in rounds)
    one, two = min(each.busy for each in ones), min(each.busy for each in twos)
    wall = min(each.wall for each in ones) / min(each.wall for each in twos)
    print(f"\n{1 / one:.0f} records taken in a second of processor time by one process, the data file included, "
          f"{1 / two:.0f} by two, {theirs:.0f} drills rehearsed: {1 / one / theirs:.2f} and {1 / two / theirs:.2f} a core; "
          f"two cores do {2 * one / two:.2f} times the work of one, {wall:.2f} times in wall time"
          f"{'' if idle else ', beside whatever else keeps this machine busy'}")  # fmt: skip
    assert 1 / one / theirs >= LEAST_WHOLE
    assert 2 * one / two >= LEAST_SCALING
    assert not idle or wall >= LEAST_SCALING
