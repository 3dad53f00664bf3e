"""Which drafts tell skilled players from unskilled ones, which never matter, and which runs are odd."""

from __future__ import annotations

from functools import cache
from statistics import correlation

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.scenario import Scenario
from app.errors import UsageError
from app.services.draft_worth import (
    AGAINST, IDLE, SEPARATES, TOO_FEW, UNUSED, DraftWorth, DraftWorths, Run, judge, point_biserial, sample,
)  # fmt: skip
from tests.authoring.shipped import drill
from tests.helpers.build import answers, draft, post, scenario, storyline

POOR, RIGHT, HOLD, HARM = range(4)


@cache
def small() -> Scenario:
    """One decision to be answered and one that is rightly left."""
    asks = post("asks", 60, "question", "respond", storyline=0, drafts=answers("asks"))
    left = post("left", 90, "positive", "let-stand", drafts=(draft("left-thanks", 50), draft("left-sell", 0)))
    return scenario([asks, left], storylines=(storyline(),))


def run(total: int, *published: tuple[int, int], player: str = "skilled:500", seed: int = 1, passed: bool = False) -> Run:
    return Run(player, seed, total, passed, (), frozenset(published), frozenset({0, 1}))


def of(found: DraftWorths, name: str) -> DraftWorth:
    return next(entry for entry in found.drafts if entry.draft == name)


def good_and_bad(n: int = 20) -> list[Run]:
    """Half the runs answer rightly and score high, half do harm and score low."""
    return [run(9_000 + seed, (0, RIGHT), seed=seed) for seed in range(n)] + [
        run(1_000 + seed, (0, HARM), seed=seed) for seed in range(n)
    ]


def test_a_right_draft_that_good_runs_publish_separates_and_so_does_a_harmful_one() -> None:
    found = judge(small(), good_and_bad())
    right, harm = of(found, "asks-right"), of(found, "asks-harm")
    assert (right.n, right.chosen, right.right, right.verdict) == (40, 20, True, SEPARATES)
    assert right.correlation == 999 and harm.correlation == -999
    assert (harm.right, harm.verdict) == (False, SEPARATES)
    assert (right.mean_with, right.mean_without) == (9_009, 1_009)


def test_a_right_draft_that_bad_runs_publish_speaks_against_itself() -> None:
    swapped = [run(10_000 - entry.total, *entry.published, seed=entry.seed) for entry in good_and_bad()]
    assert of(judge(small(), swapped), "asks-right").verdict == AGAINST


def test_a_draft_that_good_and_bad_runs_publish_alike_is_idle() -> None:
    runs = [run(1_000 + 400 * (seed // 2), *([(0, POOR)] if seed % 2 else []), seed=seed) for seed in range(40)]
    found = judge(small(), runs)
    assert (of(found, "asks-poor").correlation, of(found, "asks-poor").verdict) == (0, IDLE)
    assert of(found, "asks-harm").verdict == UNUSED
    assert found.never_matter == ("asks", "left")


def test_a_decision_that_matters_is_not_called_one_that_never_does() -> None:
    assert judge(small(), good_and_bad()).never_matter == ("left",)


def test_of_too_few_runs_nothing_is_said() -> None:
    found = judge(small(), good_and_bad(10))
    assert {entry.verdict for entry in found.drafts} == {TOO_FEW}
    assert found.never_matter == ()
    seldom = [*good_and_bad(), run(100, (1, 0)), run(200, (1, 0))]
    assert of(judge(small(), seldom), "left-thanks").verdict == TOO_FEW


def test_runs_in_which_the_post_did_not_appear_are_not_counted() -> None:
    away = [Run("skilled:500", 1, 5_000, False, (), frozenset(), frozenset({1}))] * 30
    assert of(judge(small(), [*good_and_bad(), *away]), "asks-right").n == 40


def test_only_players_of_known_skill_judge_drafts() -> None:
    cheats = [run(0, (0, RIGHT), player="first", seed=seed) for seed in range(100)]
    found = judge(small(), [*good_and_bad(), *cheats])
    assert of(found, "asks-right").n == 40 and found.runs == 140


@pytest.mark.parametrize(
    ("odd", "why"),
    [
        (run(9_400, player="playbook", passed=True, seed=7), "The playbook comes to 94 only."),
        (run(9_900, player="playbook", seed=7), "The playbook does not pass."),
        (run(2_100, player="idle", seed=7), "Doing nothing earns 21."),
        (run(8_000, player="first", passed=True, seed=7), "first passes."),
        (run(8_000, player="late", passed=True, seed=7), "Acting rightly but late passes."),
    ],
)
def test_a_run_that_misbehaves_is_told_with_its_seed(odd: Run, why: str) -> None:
    fine = [run(10_000, player="playbook", passed=True), run(500, player="idle"), run(3_000, player="first")]
    found = judge(small(), [*fine, odd]).odd
    assert [(entry.player, entry.seed, entry.total, entry.why) for entry in found] == [(odd.player, 7, odd.total, why)]


def test_a_run_far_from_its_like_is_told() -> None:
    found = judge(small(), [*(run(5_000 + seed, seed=seed) for seed in range(40)), run(100, seed=99)]).odd
    assert [(entry.seed, entry.total) for entry in found] == [(99, 100)]
    assert "far below the mean" in found[0].why


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 10_000)), max_size=60))
def test_the_figure_is_the_correlation_in_thousandths(pairs: list[tuple[bool, int]]) -> None:
    found = point_biserial(pairs)
    chosen, values = [int(yes) for yes, _ in pairs], [value for _, value in pairs]
    if len(set(chosen)) < 2 or len(set(values)) < 2:
        assert found is None
    else:
        assert abs(found - 1_000 * correlation(chosen, values)) <= 1
        assert -1_000 <= found <= 1_000


def test_a_player_that_there_is_not_is_refused() -> None:
    with pytest.raises(UsageError):
        next(sample(small(), players=("nobody",)))


def test_one_may_stop_between_two_runs_and_the_same_seeds_give_the_same_runs() -> None:
    first = [found for found, _ in zip(sample(small(), runs=5, seed=3), range(3))]
    again = [found for found, _ in zip(sample(small(), runs=5, seed=3), range(3))]
    assert first == again and [found.seed for found in first] == [3, 4, 5]


@pytest.mark.parametrize("name", ["guitar-on-the-tarmac", "wash-day", "the-ring-road"])
def test_right_answers_of_shipped_scenarios_separate_and_none_speaks_against_itself(name: str) -> None:
    found = judge(drill(name), sample(drill(name), runs=20))
    assert found.runs == 100
    verdicts = {entry.verdict for entry in found.drafts if entry.right}
    assert SEPARATES in verdicts
    assert [entry.draft for entry in found.drafts if entry.right and entry.verdict == AGAINST] == []
    playbook = judge(drill(name), sample(drill(name), players=("playbook", "idle"), runs=5))
    assert playbook.odd == ()
