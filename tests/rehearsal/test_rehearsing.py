"""Rehearsals: the same results from one process or two, and a verdict in sentences."""

from __future__ import annotations

import json

import pytest

from app.errors import UsageError
from app.rehearsal.play import digest_over, play
from app.services import rehearsing
from app.services.rehearsing import PLAYERS, rehearse, sound
from tests.helpers.crisis import crisis

CRISIS = crisis()


def test_a_result_says_what_the_runs_came_to() -> None:
    result = rehearse([CRISIS], ["skilled:500"], runs=12, seed=7, workers=1)[0]
    assert list(result) == ["scenario", "player", "runs", "seed", "mean", "min", "max", "passed", "breaches", "level",
                            "digest", "dimensions"]
    assert (result["scenario"], result["player"], result["runs"], result["seed"]) == ("crisis", "skilled:500", 12, 7)
    assert 0 <= result["min"] <= result["mean"] <= result["max"] <= 100
    assert all(round(result[name], 2) == result[name] for name in ("mean", "min", "max"))
    assert json.loads(json.dumps(result)) == result


def test_run_i_uses_seed_plus_i() -> None:
    digests = [play(CRISIS, "random", seed).drill.digest() for seed in (5, 6, 7)]
    assert rehearse([CRISIS], ["random"], runs=3, seed=5, workers=1)[0]["digest"] == digest_over(digests)


def test_one_run_has_the_digest_of_its_drill() -> None:
    result = rehearse([CRISIS], ["playbook"], runs=1, seed=9, workers=1)[0]
    assert result["digest"] == play(CRISIS, "playbook", 9).drill.digest()


def test_two_processes_give_what_one_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rehearsing, "_WORTH_A_POOL", 0)
    done: list[tuple[int, int]] = []
    asked = {"players": ["playbook", "sly"], "runs": 11, "seed": 1}
    alone = rehearse([CRISIS], workers=1, **asked)
    assert rehearse([CRISIS], workers=2, progress=lambda *at: done.append(at), **asked) == alone
    assert done[-1] == (22, 22) and done == sorted(done)


def test_unknown_players_and_no_runs_are_refused() -> None:
    with pytest.raises(UsageError, match="genius"):
        rehearse([CRISIS], ["genius"])
    with pytest.raises(UsageError, match="at least one run"):
        rehearse([CRISIS], ["idle"], runs=0)


def test_the_crisis_is_sound() -> None:
    assert sound(rehearse([CRISIS], PLAYERS, runs=5, workers=1)) == []


def _result(player: str, mean: float, passed: int = 0) -> dict:
    return {"scenario": "s", "player": player, "runs": 20, "mean": mean, "passed": passed}


@pytest.mark.parametrize(("results", "said"), [
    ([_result("playbook", 94.9, 20)], "the playbook comes to 94.9"),
    ([_result("playbook", 99.0, 19)], "the playbook fails 1 of 20"),
    ([_result("idle", 20.5)], "doing nothing earns 20.5"),
    ([_result("longest", 45.1)], "longest earns 45.1"),
    ([_result("sly", 30.0, 1)], "sly passes 1 of 20"),
    ([_result("late", 70.0, 2)], "late passes 2 of 20"),
    ([_result("skilled:250", 9.0), _result("skilled:500", 9.0)], "does not grow with skill"),
])
def test_every_bar_that_is_missed_is_told(results: list[dict], said: str) -> None:
    complaints = sound(results)
    assert len(complaints) == 1 and complaints[0].startswith("s: ") and said in complaints[0]


def test_what_is_on_the_bar_is_sound() -> None:
    assert sound([_result("playbook", 95.0, 20), _result("idle", 20.0), _result("sly", 45.0), _result("late", 74.0),
                  _result("skilled:0", 0.0), _result("skilled:250", 0.01)]) == []
