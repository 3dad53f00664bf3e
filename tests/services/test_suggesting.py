"""What to do next is one scenario with a reason that holds."""

from __future__ import annotations

from app.services.played import Played
from app.services.suggesting import suggest
from tests.ui.helpers.entries import broken, entries, entry

PASSED, FAILED = Played(9_000, 9_000, True), Played(5_000, 4_000, False)


def test_a_beginner_gets_the_easiest() -> None:
    found = suggest(entries(), {})
    assert found.entry.difficulty == 1
    assert "first drill" in found.reason


def test_what_was_not_passed_comes_again() -> None:
    found = suggest(entries(), {"wrong-account": PASSED, "guitar-on-the-tarmac": FAILED})
    assert found.entry.id == "guitar-on-the-tarmac"
    assert found.reason == "Your best is 50; 75 passes."


def test_then_something_new_one_step_harder_at_most() -> None:
    found = suggest(entries(), {"wrong-account": PASSED})
    assert found.entry.id != "wrong-account"
    assert found.entry.difficulty <= 2
    assert found.entry.cause != "rogue-or-careless-employee"


def test_who_has_passed_all_gets_the_weakest() -> None:
    played = {e.id: PASSED for e in entries()} | {"ache": Played(7_600, 7_600, True)}
    assert suggest(entries(), played).entry.id == "ache"


def test_what_cannot_be_read_is_never_suggested() -> None:
    assert suggest((broken(),), {}) is None
    assert suggest((), {}) is None
    assert suggest((broken(), entry(3)), {}).entry == entry(3)
