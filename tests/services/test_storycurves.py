"""Heat and pressure over a story's time, in silence and by the playbook."""

from __future__ import annotations

from itertools import pairwise

import pytest

from app.authoring.workshop import playable, study_text
from app.engine.scenario import Scenario
from app.engine.view import pressure
from app.rehearsal.play import play
from app.services.storycurves import Points, story_curves
from tests.authoring.files import BLANK, SHIPPED
from tests.authoring.shipped import drill
from tests.helpers.build import answers, post, scenario, storyline

SAMPLE = ("guitar-on-the-tarmac", "wash-day", "palm-and-biscuit", "wrong-account")


def small() -> Scenario:
    """One storyline that opens at one minute with 200 points and rises by 60 a minute after 30 seconds."""
    asks = post("asks", 60, "question", "respond", storyline=0, drafts=answers("asks"))
    return scenario([asks, post("small-talk", 30, "noise", "let-stand")], storylines=(storyline(),))


def at(points: Points, at_ms: int) -> int:
    """The height of a curve, just after a jump."""
    before = max((point for point in points if point[0] <= at_ms), key=lambda point: point[0])
    before = [point for point in points if point[0] == before[0]][-1]
    after = next((point for point in points if point[0] > at_ms), before)
    if after == before:
        return before[1]
    return before[1] + (after[1] - before[1]) * (at_ms - before[0]) // (after[0] - before[0])


def test_in_silence_heat_is_flat_for_its_grace_and_then_rises_to_the_end() -> None:
    curves = story_curves(small())
    assert curves.silence.heats == (((60_000, 200), (90_000, 200), (600_000, 710)),)
    assert curves.silence.pressure[0] == (0, 0)
    assert (60_000, 60) in curves.silence.pressure
    assert curves.silence.pressure[-1] == (600_000, 213)


def test_the_playbook_turns_it() -> None:
    heat = story_curves(small()).playbook.heats[0]
    assert heat[-1] == (600_000, 0)
    assert max(points for _, points in heat) < 710


def test_a_storyline_that_never_opens_has_no_curve() -> None:
    built = scenario([post("small-talk", 30, "noise", "let-stand")], storylines=(storyline(),))
    assert story_curves(built).silence.heats == ((),)


def test_what_happened_is_told_with_its_time() -> None:
    curves = story_curves(small())
    assert ("asks", 60_000) in curves.silence.happened
    assert [name for name, _ in curves.silence.happened] == ["small-talk", "asks"]
    assert curves.played == {"asks", "small-talk"}


def test_levels_that_silence_reaches_are_told_with_their_time() -> None:
    asks = post("asks", 60, "question", "respond", storyline=0, drafts=answers("asks"))
    built = scenario([asks], storylines=(storyline(weight=10),))
    curves = story_curves(built)
    assert curves.silence.levels[0] == (1, 170_000)
    assert curves.playbook.levels == ()


def test_the_playbook_is_busy_and_silence_is_not() -> None:
    curves = story_curves(small())
    assert curves.silence.busy_per_mille == 0 < curves.playbook.busy_per_mille < 850
    assert curves.silence.total < curves.playbook.total == 10_000


@pytest.mark.parametrize("name", SAMPLE)
def test_curves_of_shipped_scenarios_are_whole_numbers_in_order_within_bounds(name: str) -> None:
    played = drill(name)
    curves = story_curves(played, seed=3)
    for course in (curves.silence, curves.playbook):
        assert len(course.heats) == len(played.storylines)
        for points in (course.pressure, *course.heats):
            assert all(type(number) is int for point in points for number in point)
            assert all(first[0] <= second[0] for first, second in pairwise(points))
            assert all(0 <= at_ms <= curves.end_ms and 0 <= height <= 1_000 for at_ms, height in points)
            assert not points or points[-1][0] == curves.end_ms
    assert curves.playbook.pressure[-1][1] < curves.silence.pressure[-1][1]
    assert curves.playbook.busy_per_mille <= 850


@pytest.mark.parametrize("name", SAMPLE)
def test_the_curve_is_what_the_desk_shows(name: str) -> None:
    played = drill(name)
    curve = story_curves(played, seed=1).playbook.pressure
    run = play(played, "playbook", 1)
    assert abs(at(curve, played.end_ms) - pressure(run.drill, played.end_ms)) <= 1


def test_a_text_that_is_only_typed_can_be_played() -> None:
    text = BLANK.replace("rise: 45/min", "rise: 90/min")
    study, problems = study_text(text, SHIPPED / "blank.yaml")
    typed = story_curves(playable(study, problems))
    assert typed.silence.heats[0][-1][1] > story_curves(drill("blank")).silence.heats[0][-1][1]
    broken, problems = study_text(text.replace("by: noor", "by: nobody"), SHIPPED / "blank.yaml")
    assert broken is not None and playable(broken, problems) is None
