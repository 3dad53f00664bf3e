"""On a shared laptop one picks oneself; an exam asks for a PIN or an invigilator; wrong PINs slow down."""

from __future__ import annotations

import pytest

from app.clock import ManualClock
from app.errors import RefusedError, StorageError, UsageError
from app.services.signing_in import Myself, SigningIn
from app.services.slowing import FIRST_WAIT_MS, LONGEST_WAIT_MS, TooSoonError, WrongError, wait_after
from app.storage.database import Database
from app.storage.people import People
from app.storage.tries import WrongTries


@pytest.fixture
def signing_in(people: People, database: Database, clock: ManualClock) -> SigningIn:
    people.put_many([("0417", "Kim Example", "Hub", "en"), ("2", "Ann", "Desk", "en"), ("3", "Gone", "Hub", "en")], 1)
    people.leave("3", 2)
    return SigningIn(people, WrongTries(database), clock)


def test_the_list_shows_number_name_and_unit_of_who_is_here(signing_in: SigningIn) -> None:
    assert signing_in.choices() == [Myself("2", "Ann", "Desk"), Myself("0417", "Kim Example", "Hub")]
    assert signing_in.choices("hub KIM") == [Myself("0417", "Kim Example", "Hub")]
    assert signing_in.choices("041")[0].name == "Kim Example"
    assert signing_in.choices("nobody") == []


@pytest.mark.parametrize("pin", ["", "123", "1" * 13, "12a4", "１２３４", " 1234", "12 34"])
def test_what_is_no_pin_is_refused(signing_in: SigningIn, pin: str) -> None:
    with pytest.raises(UsageError, match="4 to 12 digits"):
        signing_in.set_pin("2", pin)
    assert not signing_in.has_pin("2")


def test_a_pin_is_kept_as_a_hash_and_changed_with_the_old_one(signing_in: SigningIn, people: People) -> None:
    signing_in.set_pin("2", "1234")
    assert people.pin("2").startswith("$argon2id$")
    with pytest.raises(WrongError):
        signing_in.set_pin("2", "5678", "9999")
    signing_in.set_pin("2", "5678", "1234")
    signing_in.enter_pin("2", "5678")


def test_wrong_pins_slow_down_and_a_restart_forgets_none(signing_in, people, database, clock) -> None:
    signing_in.set_pin("2", "1234")
    for _ in range(3):
        with pytest.raises(WrongError):
            signing_in.enter_pin("2", "0000")
    again = SigningIn(people, WrongTries(database), clock)
    with pytest.raises(TooSoonError) as told:
        again.enter_pin("2", "1234")
    assert told.value.wait_ms == FIRST_WAIT_MS
    assert "30 seconds" in str(told.value)
    clock.move(FIRST_WAIT_MS)
    again.enter_pin("2", "1234")
    assert again.wait_ms("2") == 0


def test_a_try_that_came_too_soon_counts_for_nothing(signing_in, clock) -> None:
    signing_in.set_pin("2", "1234")
    for _ in range(3):
        with pytest.raises(WrongError):
            signing_in.enter_pin("2", "0000")
    for _ in range(5):
        with pytest.raises(TooSoonError):
            signing_in.enter_pin("2", "0000")
    assert signing_in.wait_ms("2") == FIRST_WAIT_MS


def test_waits_double_up_to_an_hour() -> None:
    assert [wait_after(count) for count in (0, 2, 3, 4, 5)] == [0, 0, FIRST_WAIT_MS, 2 * FIRST_WAIT_MS, 4 * FIRST_WAIT_MS]
    assert wait_after(10_000) == LONGEST_WAIT_MS


def test_a_clock_that_was_set_back_makes_nobody_wait_longer_than_the_wait(signing_in, clock) -> None:
    signing_in.set_pin("2", "1234")
    for _ in range(3):
        with pytest.raises(WrongError):
            signing_in.enter_pin("2", "0000")
    clock.set_wall(clock.wall_ms() - 10 * 86_400_000)
    assert signing_in.wait_ms("2") == FIRST_WAIT_MS


def test_one_persons_wrong_pins_slow_nobody_else_down(signing_in) -> None:
    signing_in.set_pin("2", "1234")
    signing_in.set_pin("0417", "4321")
    for _ in range(3):
        with pytest.raises(WrongError):
            signing_in.enter_pin("2", "0000")
    signing_in.enter_pin("0417", "4321")


def test_hr_takes_a_forgotten_pin_away_with_its_waits(signing_in) -> None:
    signing_in.set_pin("2", "1234")
    for _ in range(3):
        with pytest.raises(WrongError):
            signing_in.enter_pin("2", "0000")
    signing_in.reset_pin("2")
    assert (signing_in.has_pin("2"), signing_in.wait_ms("2")) == (False, 0)
    signing_in.set_pin("2", "9999")


def test_an_exam_needs_a_pin_or_an_invigilator(signing_in) -> None:
    with pytest.raises(RefusedError, match="that it is you"):
        signing_in.admit_to_exam("2")
    with pytest.raises(RefusedError, match="No PIN"):
        signing_in.admit_to_exam("2", pin="1234")
    signing_in.set_pin("2", "1234")
    assert signing_in.admit_to_exam("2", pin="1234") == ""
    assert signing_in.admit_to_exam("2", invigilator="  Robin   Watch ") == "Robin Watch"
    with pytest.raises(WrongError):
        signing_in.admit_to_exam("2", pin="0000", invigilator="Robin Watch")


@pytest.mark.parametrize("name", ["Ann", " ann ", "2", "x" * 300, "a\u202eb"])
def test_nobody_invigilates_themselves_or_under_no_name(signing_in, name: str) -> None:
    with pytest.raises(RefusedError):
        signing_in.admit_to_exam("2", invigilator=name)


def test_somebody_who_left_or_is_unknown_cannot_sign_in(signing_in) -> None:
    for number in ("3", "77"):
        with pytest.raises(RefusedError, match="roster of this laptop"):
            signing_in.enter_pin(number, "1234")


def test_a_damaged_pin_is_told_and_lets_nobody_in(signing_in, people) -> None:
    people.set_pin("2", "$argon2id$torn")
    with pytest.raises(StorageError, match="damaged"):
        signing_in.enter_pin("2", "1234")
