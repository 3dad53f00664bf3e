"""Where somebody stands on the five steps, what they are weak at, and what follows for the next drill."""

from __future__ import annotations

from dataclasses import replace

from app.services.learning_path import STEPS, learning_path
from app.services.played import Played
from app.services.suggesting import suggest
from app.services.weak_spots import weak_spots
from tests.ui.helpers.entries import broken, entry

PASSED, FAILED = Played(9_000, 9_000, True), Played(5_000, 4_000, False)


def drills() -> list:
    """Four drills on the lowest step, two on the second, one on the third; one that cannot be read."""
    steps = ("foundation",) * 4 + ("safety",) * 2 + ("formation",)
    return [replace(entry(number), step=step, difficulty=1 + number // 3) for number, step in enumerate(steps)] + [broken()]


def here(steps) -> list[str]:
    return [step.id for step in steps if step.here]


def test_one_begins_on_the_lowest_step_with_its_easiest_drill() -> None:
    steps = learning_path(drills(), {})
    assert [step.id for step in steps] == list(STEPS)
    assert here(steps) == ["foundation"]
    assert steps[0].following == min(steps[0].entries, key=lambda e: (e.difficulty, e.minutes, e.title))
    assert [len(step.entries) for step in steps] == [4, 2, 1, 0, 0]


def test_three_passed_make_a_step_sound_and_lead_to_the_next() -> None:
    names = [e.id for e in drills()]
    two = {name: PASSED for name in names[:2]}
    assert here(learning_path(drills(), two)) == ["foundation"]
    three = learning_path(drills(), two | {names[2]: PASSED})
    assert here(three) == ["safety"] and three[0].sound and not three[1].sound


def test_a_step_that_was_left_out_stays_the_one_to_stand_on() -> None:
    names = [e.id for e in drills()]
    steps = learning_path(drills(), {names[4]: PASSED, names[5]: PASSED})
    assert here(steps) == ["foundation"]
    assert steps[1].sound


def test_a_small_step_is_sound_with_all_it_has_and_an_empty_one_holds_nobody_up() -> None:
    everything = {e.id: PASSED for e in drills()}
    steps = learning_path(drills(), everything)
    assert here(steps) == []
    assert steps[2].sound and steps[2].wanted == 1
    assert not steps[3].sound and steps[3].following is None


def test_what_was_tried_and_not_passed_comes_before_what_is_new() -> None:
    names = [e.id for e in drills()]
    steps = learning_path(drills(), {names[1]: FAILED})
    assert steps[0].following.id == names[1]


def test_one_drill_alone_makes_nothing_weak() -> None:
    assert weak_spots(drills(), {drills()[0].id: FAILED}) == ()


def test_low_averages_are_weak_the_worst_first() -> None:
    low = (("order", 3_000), ("triage", 9_000))
    played = {e.id: Played(6_000, 6_000, False, dimensions=low) for e in drills()[:3]}
    found = weak_spots(drills(), played)
    assert (found[0].kind, found[0].value, found[0].mean, found[0].drills) == ("dimension", "order", 3_000, 3)
    assert ("dimension", "triage") not in [(spot.kind, spot.value) for spot in found]
    assert all(spot.drills >= 2 for spot in found)
    assert [spot.mean for spot in found] == sorted(spot.mean for spot in found)


def test_the_next_drill_is_on_the_step_where_one_stands() -> None:
    names = [e.id for e in drills()]
    found = suggest(drills(), {names[4]: PASSED})
    assert found.entry.step == "foundation"


def test_where_one_is_weak_says_why_this_one_is_next() -> None:
    rows = [replace(entry(0), id=f"d{number}", step="safety", difficulty=1, cause=cause, title=f"D{number}")
            for number, cause in enumerate(("privacy-or-data",) * 3 + ("campaign-backlash",) * 2)]
    just = Played(6_500, 6_500, True)
    found = suggest(rows, {"d0": just, "d1": just})
    assert found.entry.id == "d2"
    assert "65 on average" in found.reason


def test_the_very_first_drill_is_an_easy_one_of_the_lowest_step() -> None:
    easy = [replace(entry(0), id=step, title=title, step=step, difficulty=1)
            for step, title in (("safety", "A"), ("foundation", "B"), ("formation", "C"))]
    assert suggest(easy, {}).entry.id == "foundation"
