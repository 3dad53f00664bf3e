"""The roster: numbers are text, records know people only by a salted hash."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.storage.database import Database
from app.storage.people import People, person_hash


@pytest.fixture
def people(tmp_path: Path):
    with Database(tmp_path / "stormdrill.db") as database:
        yield People(database)


def test_a_number_keeps_its_leading_zeros(people: People) -> None:
    people.put("00417", "Kim", 1)
    people.put("417", "Robin", 1)
    assert [person.id for person in people.all()] == ["00417", "417"]


def test_entering_somebody_again_changes_the_name_and_keeps_the_hash(people: People) -> None:
    first = people.put("1", "Kim", 1, unit="Hub")
    again = people.put("1", "Kim Example", 2, unit="Desk")
    assert (again.name, again.unit, again.hash) == ("Kim Example", "Desk", first.hash)


def test_the_same_number_in_two_homes_has_two_hashes(people: People, tmp_path: Path) -> None:
    with Database(tmp_path / "other.db") as database:
        assert People(database).put("1", "Kim", 1).hash != people.put("1", "Kim", 1).hash
    assert person_hash(b"\x00" * 16, "1") != person_hash(b"\x01" * 16, "1")


def test_somebody_who_left_is_still_known_and_may_come_back(people: People) -> None:
    people.put("1", "Kim", 1)
    people.leave("1", 99)
    assert people.get("1").left_wall_ms == 99
    assert people.put("1", "Kim", 2).left_wall_ms is None


def test_an_erased_person_is_nowhere_and_comes_back_as_a_stranger(people: People) -> None:
    before = people.put("1", "Kim", 1)
    people.erase("1")
    assert people.get("1") is None
    assert people.by_hash(before.hash) is None
    assert people.put("1", "Kim", 2).hash != before.hash


def test_a_roster_with_a_fault_in_it_enters_nobody(people: People) -> None:
    with pytest.raises(ValueError, match="values to unpack"):
        people.put_many([("1", "Kim", "", "en"), ("2",)], 1)
    assert people.all() == []
