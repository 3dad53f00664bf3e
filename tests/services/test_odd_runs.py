"""Which runs misbehave: by the bar of their player, and by the other runs of it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rehearsal.players import NAMES
from app.services.odd_runs import APART, FAILS, OVER, PASSES, UNDER, odd_runs


@dataclass(frozen=True)
class R:
    player: str
    total: int
    passed: bool = False
    seed: int = 1


@pytest.mark.parametrize(
    ("run", "kind", "why"),
    [
        (R("playbook", 9_400, True), UNDER, "The playbook comes to 94 only."),
        (R("playbook", 9_900), FAILS, "The playbook does not pass."),
        (R("idle", 2_050), OVER, "Doing nothing earns 20.5."),
        (R("idle", 1_000, True), PASSES, "Doing nothing earns 10."),
        (R("sly", 4_600), OVER, "sly earns 46; 45 is the most on average."),
        (R("random", 8_000, True), PASSES, "random passes."),
        (R("late", 8_000, True), PASSES, "Acting rightly but late passes."),
    ],
)
def test_a_run_is_held_against_the_bar_of_its_player(run: R, kind: str, why: str) -> None:
    (found,) = odd_runs([run])
    assert (found.player, found.seed, found.total, found.kind, found.why) == (run.player, 1, run.total, kind, why)


@pytest.mark.parametrize("run", [
    R("playbook", 9_500, True), R("idle", 2_000), R("first", 4_500), R("late", 7_400), R("skilled:1000", 10_000, True),
])
def test_what_is_on_the_bar_is_in_order(run: R) -> None:
    assert odd_runs([run]) == ()


def test_the_worst_come_first_and_the_farthest_before_the_rest() -> None:
    runs = [R("first", 4_700, seed=1), R("playbook", 9_000, True, 2), R("first", 4_900, seed=3), R("sly", 8_000, True, 4),
            R("playbook", 5_000, False, 5)]
    assert [odd.seed for odd in odd_runs(runs)] == [5, 4, 2, 3, 1]


def test_a_skilled_run_far_from_its_like_is_told_once() -> None:
    runs = [R("skilled:500", 5_000 + seed, seed=seed) for seed in range(40)] + [R("skilled:500", 100, seed=99)]
    (found,) = odd_runs(runs)
    assert (found.seed, found.kind) == (99, APART) and "far below the mean" in found.why


def test_a_small_difference_is_not_far_however_alike_the_others_are() -> None:
    runs = [R("skilled:1000", 10_000, True, seed) for seed in range(60)] + [R("skilled:1000", 9_700, True, 99)]
    assert odd_runs(runs) == ()


def test_of_few_runs_none_is_called_far() -> None:
    assert odd_runs([R("skilled:500", 5_000, seed=seed) for seed in range(20)] + [R("skilled:500", 100)]) == ()


@given(st.lists(st.builds(R, st.sampled_from(NAMES), st.integers(0, 10_000), st.booleans(), st.integers(0, 99)),
                unique_by=lambda run: (run.player, run.seed), max_size=120))
def test_every_odd_run_is_one_that_was_played_and_told_once(runs: list[R]) -> None:
    found = [(odd.player, odd.seed) for odd in odd_runs(runs)]
    assert len(found) == len(set(found)) and set(found) <= {(run.player, run.seed) for run in runs}
    assert {(run.player, run.seed) for run in runs if run.passed and run.player == "sly"} <= set(found)
