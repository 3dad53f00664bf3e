"""The people file for laptops: the same hash everywhere, nothing else of the roster, and not a bit of it changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import ManualClock
from app.errors import InputError, RefusedError, StormdrillError, UsageError
from app.services.laptop_roster import KIND, LaptopRosters
from app.services.sealed_file import seal, unseal
from app.services.secret_words import hashed
from app.storage.database import Database
from app.storage.people import People, RosterRow, person_hash

WORDS = "correct horse battery"


@pytest.fixture
def hr(people: People, clock: ManualClock) -> LaptopRosters:
    rows = [RosterRow("0417", "Kim Example", "kim@x.example", "Hub", "9", "2024-03-01"), RosterRow("2", "Ann", "", "", "", "")]
    people.take_roster(rows, [], {}, 1)
    people.set_pin("0417", hashed("1234"))
    return LaptopRosters(people, clock)


@pytest.fixture
def laptop(tmp_path: Path, clock: ManualClock):
    with Database(tmp_path / "laptop.db") as database:
        yield People(database), LaptopRosters(People(database), clock)


def test_a_person_has_the_same_hash_on_every_laptop_and_nothing_else_travels(hr, people, laptop, tmp_path) -> None:
    file = tmp_path / "people.stormdrill"
    assert hr.write(file, WORDS) == 2
    for secret in (b"Kim", b"0417", b"kim@x.example", people.salt("0417").encode()):
        assert secret not in file.read_bytes()
    there, taking = laptop
    plan = taking.plan(file, WORDS)
    assert there.all() == []
    assert [row.number for row in plan.new] == ["0417", "2"]
    taking.take_in(plan)
    kim = there.get("0417")
    assert (kim.hash, kim.unit, kim.email, kim.manager, kim.started_on) == (people.get("0417").hash, "Hub", "", "", "")
    assert there.pin("0417") == people.pin("0417")
    assert taking.plan(file, WORDS).unchanged == 2


def test_who_is_on_the_laptop_keeps_the_own_hash_and_both_are_known(hr, people, laptop, tmp_path) -> None:
    there, taking = laptop
    own = there.put("0417", "K. Example", 1)
    hr.write(tmp_path / "p", WORDS)
    plan = taking.plan(tmp_path / "p", WORDS)
    assert plan.other_hash == ("0417",)
    assert [(each.number, each.after) for each in plan.changed] == [("0417", "Kim Example, Hub")]
    taking.take_in(plan)
    assert there.get("0417").hash == own.hash
    assert there.by_hash(people.get("0417").hash).id == "0417"
    assert there.by_hash(own.hash).id == "0417"


def test_a_pin_of_the_laptop_stays_where_hr_has_none(hr, laptop, tmp_path) -> None:
    there, taking = laptop
    there.put("2", "Ann", 1)
    there.set_pin("2", "$argon2id$own")
    hr.write(tmp_path / "p", WORDS)
    taking.take_in(taking.plan(tmp_path / "p", WORDS))
    assert there.pin("2") == "$argon2id$own"


def test_who_is_not_in_the_file_leaves_only_when_asked(hr, laptop, tmp_path) -> None:
    there, taking = laptop
    there.put("77", "Old Hand", 1)
    hr.write(tmp_path / "p", WORDS)
    plan = taking.plan(tmp_path / "p", WORDS)
    assert plan.gone == (("77", "Old Hand"),)
    taking.take_in(plan)
    assert there.get("77").left_wall_ms is None
    taking.take_in(plan, leavers=True)
    assert there.get("77").left_wall_ms is not None


def test_who_has_left_is_not_handed_out(hr, people, laptop, tmp_path) -> None:
    people.leave("2", 5)
    assert hr.write(tmp_path / "p", WORDS) == 1


def test_a_wrong_passphrase_and_a_short_one_are_refused(hr, laptop, tmp_path) -> None:
    with pytest.raises(UsageError, match="12 to"):
        hr.write(tmp_path / "p", "short")
    assert not (tmp_path / "p").exists()
    hr.write(tmp_path / "p", WORDS)
    with pytest.raises(RefusedError, match="does not open"):
        laptop[1].plan(tmp_path / "p", "another passphrase")


def test_any_changed_byte_is_refused(hr, laptop, tmp_path) -> None:
    file = tmp_path / "p"
    hr.write(file, WORDS)
    whole = file.read_bytes()
    head = whole.index(b"\n")
    places = [0, 5, head // 2, head - 3, head, head + 1, len(whole) // 2, len(whole) - 1]
    for place in places:
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(StormdrillError):
            laptop[1].plan(file, WORDS)
    for part in (b"", whole[:head], whole[: head + 10], whole + b"x"):
        file.write_bytes(part)
        with pytest.raises(StormdrillError):
            laptop[1].plan(file, WORDS)
    assert laptop[0].all() == []


def test_a_seal_that_asks_for_much_work_is_refused_before_any_is_done(laptop, tmp_path) -> None:
    head = json.loads(seal(KIND, b"x", WORDS).partition(b"\n")[0]) | {"n": 2**40}
    (tmp_path / "p").write_bytes(json.dumps(head).encode() + b"\nrest")
    with pytest.raises(InputError, match="does not know"):
        laptop[1].plan(tmp_path / "p", WORDS)


def _row(**other: str) -> list[str]:
    row = {"number": "1", "name": "Kim", "unit": "Hub", "salt": "00" * 16, "pin": ""} | other
    hashed_as = other.get("hash") or person_hash(bytes.fromhex(row["salt"]), row["number"])
    return [row["number"], row["name"], row["unit"], row["salt"], hashed_as, row["pin"]]


@pytest.mark.parametrize("people_of_file", [
    [], "no list", [["1"]], [[1, 2, 3, 4, 5, 6]], [_row(hash="f" * 64)], [_row(), _row()], [_row(name="")],
    [_row(name="=cmd|' /C calc'!A0")], [_row(number="1\n")], [_row(pin="plain 1234")], [_row(name="K\u202em")],
    [_row(pin="$argon2id$v=19$m=9999999,t=99,p=4$c2FsdHNhbHQ$aGFzaGhhc2g")],
])  # fmt: skip
def test_a_file_that_hr_would_not_have_written_is_refused(laptop, tmp_path, people_of_file) -> None:
    plain = json.dumps({"written_wall_ms": 1, "people": people_of_file}).encode()
    (tmp_path / "p").write_bytes(seal(KIND, plain, WORDS))
    with pytest.raises(InputError, match="no people file"):
        laptop[1].plan(tmp_path / "p", WORDS)


def test_a_file_of_another_kind_is_not_opened(laptop, tmp_path) -> None:
    (tmp_path / "p").write_bytes(seal("something else", b"{}", WORDS))
    with pytest.raises(InputError, match="no file of this kind"):
        laptop[1].plan(tmp_path / "p", WORDS)


@given(st.binary(max_size=2000))
def test_no_bytes_make_the_seal_fail_otherwise_than_in_a_sentence(data: bytes) -> None:
    with pytest.raises(StormdrillError):
        unseal(KIND, data, WORDS, "people file")
