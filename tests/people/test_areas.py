"""Guarded areas: open until a passphrase is set, locked again after a while, and nobody can read a passphrase back."""

from __future__ import annotations

import pytest

from app.clock import ManualClock
from app.errors import RefusedError, UsageError
from app.services.accommodations import Accommodations, ExamClock
from app.services.areas import ACCOMMODATIONS, HR, INSTRUCTOR, LOCKS_AFTER_MS, Areas, forgotten, open_notice
from app.services.slowing import TooSoonError, WrongError
from app.storage.accommodations import Accommodations as Kept
from app.storage.areas import AreaPassphrases
from app.storage.database import Database
from app.storage.looks import Looks
from app.storage.people import People
from app.storage.tries import WrongTries

WORDS = "three plain words"


def _areas(database: Database, clock: ManualClock) -> Areas:
    return Areas(AreaPassphrases(database), WrongTries(database), Looks(database), clock)


@pytest.fixture
def areas(database: Database, clock: ManualClock) -> Areas:
    return _areas(database, clock)


def test_an_area_is_open_until_a_passphrase_is_set_and_says_so(areas: Areas) -> None:
    assert areas.is_open(HR) and not areas.is_guarded(HR)
    assert "no passphrase has been set" in open_notice(HR)


def test_a_passphrase_is_kept_as_a_hash_and_guards_its_area_alone(areas: Areas, database, clock) -> None:
    areas.set_passphrase(HR, WORDS)
    assert AreaPassphrases(database).get(HR).startswith("$argon2id$")
    fresh = _areas(database, clock)  # the program was started again
    assert not fresh.is_open(HR) and fresh.is_open(INSTRUCTOR)
    with pytest.raises(WrongError, match="not the passphrase"):
        fresh.unlock(HR, "something else")
    fresh.unlock(HR, WORDS)
    assert fresh.is_open(HR)


def test_the_same_words_from_another_keyboard_open_it(areas: Areas) -> None:
    areas.set_passphrase(HR, "schöne Wörter")
    areas.lock(HR)
    areas.unlock(HR, "scho\u0308ne Wo\u0308rter")


def test_it_locks_after_a_while_unless_somebody_works_in_it(areas: Areas, clock: ManualClock) -> None:
    areas.set_passphrase(HR, WORDS)
    clock.move(LOCKS_AFTER_MS - 1)
    areas.touch(HR)
    clock.move(LOCKS_AFTER_MS - 1)
    assert areas.is_open(HR)
    clock.move(1)
    assert not areas.is_open(HR)
    areas.touch(HR)
    assert not areas.is_open(HR)


def test_it_locks_when_it_is_left(areas: Areas) -> None:
    areas.set_passphrase(HR, WORDS)
    areas.lock(HR)
    assert not areas.is_open(HR)


def test_a_passphrase_is_changed_with_the_old_one(areas: Areas) -> None:
    areas.set_passphrase(HR, WORDS)
    with pytest.raises(WrongError):
        areas.set_passphrase(HR, "other plain words")
    areas.set_passphrase(HR, "other plain words", WORDS)
    areas.lock(HR)
    with pytest.raises(WrongError):
        areas.unlock(HR, WORDS)
    areas.unlock(HR, "other plain words")


def test_two_windows_cannot_both_set_the_first_one(areas: Areas, database, clock, monkeypatch) -> None:
    other = _areas(database, clock)
    monkeypatch.setattr("app.services.areas.hashed", _once(other))
    with pytest.raises(RefusedError, match="just set"):
        areas.set_passphrase(HR, WORDS)
    other.unlock(HR, "theirs, first")


def _once(other: Areas):
    from app.services import secret_words

    inside = []

    def hashed(word: str) -> str:
        if not inside:
            inside.append(word)
            other.set_passphrase(HR, "theirs, first")
        return secret_words.hashed(word)

    return hashed


@pytest.mark.parametrize("words", ["", "short", " " * 20, "x" * 2000])
def test_what_is_no_passphrase_is_refused(areas: Areas, words: str) -> None:
    with pytest.raises(UsageError, match="8 to 1024"):
        areas.set_passphrase(HR, words)
    assert not areas.is_guarded(HR)


def test_wrong_passphrases_slow_down(areas: Areas, database, clock: ManualClock) -> None:
    areas.set_passphrase(HR, WORDS)
    areas.lock(HR)
    for _ in range(3):
        with pytest.raises(WrongError):
            areas.unlock(HR, "wrong words")
    with pytest.raises(TooSoonError):
        _areas(database, clock).unlock(HR, WORDS)
    clock.move(areas.wait_ms(HR))
    areas.unlock(HR, WORDS)


def test_a_forgotten_passphrase_is_reset_by_name_and_the_log_says_so(areas: Areas, database) -> None:
    areas.set_passphrase(HR, WORDS)
    assert "people reset-area hr" in forgotten(HR)
    with pytest.raises(UsageError):
        areas.reset(HR, " ")
    areas.reset(HR, "Data Officer")
    assert not areas.is_guarded(HR) and areas.is_open(HR)
    assert [(look.who, look.what, look.detail) for look in Looks(database).all()] == [("Data Officer", "passphrase reset", "hr")]


def test_an_unknown_area_is_refused(areas: Areas) -> None:
    with pytest.raises(UsageError):
        areas.is_open("kitchen")


@pytest.fixture
def accommodations(people: People, areas: Areas, database, clock) -> Accommodations:
    people.put("1", "Kim", 1)
    return Accommodations(Kept(database), people, areas, clock)


def test_only_the_officer_sets_and_sees_extra_time(accommodations: Accommodations, areas: Areas) -> None:
    with pytest.raises(RefusedError, match="Set the passphrase"):  # an open area would show it to everybody
        accommodations.give("1", 150, False, "Officer")
    areas.set_passphrase(ACCOMMODATIONS, WORDS)
    accommodations.give("1", 150, True, "Officer")
    assert accommodations.of("1").clock_percent == 150
    areas.lock(ACCOMMODATIONS)
    for ask in (accommodations.all, lambda: accommodations.of("1"), lambda: accommodations.give("1", 100, False, "X")):
        with pytest.raises(RefusedError, match="Only the accommodations officer"):
            ask()
    assert accommodations.exam_clock("1") == ExamClock(150, True)
    assert accommodations.exam_clock("2") == ExamClock()


def test_extra_time_has_four_values_and_a_person(accommodations: Accommodations, areas: Areas) -> None:
    areas.set_passphrase(ACCOMMODATIONS, WORDS)
    for percent in (99, 110, 0, 125.0, True):
        with pytest.raises(UsageError, match="100, 125, 150, 200"):
            accommodations.give("1", percent, False, "Officer")
    with pytest.raises(RefusedError):
        accommodations.give("77", 125, False, "Officer")
    with pytest.raises(UsageError):
        accommodations.give("1", 125, False, "  ")


def test_normal_time_without_breaks_takes_it_away(accommodations: Accommodations, areas: Areas) -> None:
    areas.set_passphrase(ACCOMMODATIONS, WORDS)
    accommodations.give("1", 100, True, "Officer")
    assert accommodations.exam_clock("1").breaks
    accommodations.give("1", 100, False, "Officer")
    assert accommodations.all() == []


def test_nothing_about_it_goes_into_the_log(accommodations: Accommodations, areas: Areas, database) -> None:
    areas.set_passphrase(ACCOMMODATIONS, WORDS)
    accommodations.give("1", 200, True, "Officer")
    assert Looks(database).all() == []
