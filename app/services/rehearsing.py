"""Rehearsals: every player plays every scenario many times, in several processes; and the verdict.

A result is a plain dict, the same whether one process made it or eight: scenario, player, runs,
seed, mean, min, max, passed, breaches, level, digest, dimensions. Scores are points 0-100 with at
most two decimals.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import pairwise
from multiprocessing import get_context
from typing import NamedTuple

from app.engine import codec
from app.engine.scenario import Scenario
from app.engine.scoring import DIMENSIONS, score
from app.errors import UsageError
from app.rehearsal.play import digest_over, play
from app.rehearsal.players import CHEATS, NAMES, SKILLS, is_player

__all__ = ["PLAYERS", "Bars", "is_player", "rehearse", "sound"]

PLAYERS = NAMES
Progress = Callable[[int, int], None]
"""Called with (runs done, runs in all)."""

_CHUNK = 10
_WORTH_A_POOL = 200
"""Runs below which starting processes takes longer than playing."""


class Bars(NamedTuple):
    """What makes a scenario sound, in points."""

    playbook: int = 95
    idle: int = 20
    cheat: int = 45


BARS = Bars()

class _Job(NamedTuple):
    scenario: int
    player: str
    seed: int
    runs: int


class _Outcome(NamedTuple):
    total: int
    passed: bool
    breached: bool
    level: int
    digest: str
    dimensions: tuple[int | None, ...]


def rehearse(
    scenarios: Sequence[Scenario], players: Iterable[str] = PLAYERS, runs: int = 20, seed: int = 1,
    workers: int = 0, progress: Progress | None = None,
) -> list[dict]:
    """Let every player play every scenario.

    Args:
        scenarios: compiled, with baselines.
        players: names, see `PLAYERS`; `skilled:N` for any N.
        runs: how many runs each; run i uses seed + i.
        workers: processes; 0 as many as there are processors, 1 none but this one.
        progress: told after every few runs.
    Returns: one result per scenario and player, in the order given.
    Raises: UsageError for an unknown player or no runs.
    """
    players = tuple(players)
    for name in players:
        if not is_player(name):
            raise UsageError(f"There is no player {name!r}.", f"Players: {', '.join(PLAYERS)}.")
    if runs < 1:
        raise UsageError("A rehearsal needs at least one run.")
    jobs = [
        _Job(number, player, seed + start, min(_CHUNK, runs - start))
        for number in range(len(scenarios)) for player in players for start in range(0, runs, _CHUNK)
    ]
    played: dict[tuple[int, str], list[_Outcome]] = {}
    done, total = 0, runs * len(players) * len(scenarios)
    for job, outcomes in zip(jobs, _carry_out(jobs, scenarios, workers, total)):
        played.setdefault((job.scenario, job.player), []).extend(outcomes)
        done += job.runs
        if progress is not None:
            progress(done, total)
    return [
        _result(scenarios[number].id, player, seed, outcomes) for (number, player), outcomes in played.items()
    ]


def sound(results: Iterable[dict], bars: Bars = BARS) -> list[str]:
    """Why the scenarios are not sound, one sentence each; empty if they are.

    Args:
        results: as `rehearse` returns them; players that did not play are not judged.
    """
    by_scenario: dict[str, dict[str, dict]] = {}
    for result in results:
        by_scenario.setdefault(result["scenario"], {})[result["player"]] = result
    return [
        f"{scenario}: {complaint}" for scenario, found in by_scenario.items() for complaint in _complaints(found, bars)
    ]


def _complaints(found: dict[str, dict], bars: Bars) -> Iterator[str]:
    playbook = found.get("playbook")
    if playbook and playbook["mean"] < bars.playbook:
        yield f"the playbook comes to {playbook['mean']} on average; {bars.playbook} is the least."
    if playbook and playbook["passed"] < playbook["runs"]:
        yield f"the playbook fails {playbook['runs'] - playbook['passed']} of {playbook['runs']} runs."
    idle = found.get("idle")
    if idle and (idle["mean"] > bars.idle or idle["passed"]):
        yield f"doing nothing earns {idle['mean']}; {bars.idle} is the most, and it may not pass."
    for name in (*CHEATS, "random"):
        cheat = found.get(name)
        if cheat and cheat["mean"] > bars.cheat:
            yield f"{name} earns {cheat['mean']} on average; {bars.cheat} is the most."
        if cheat and cheat["passed"]:
            yield f"{name} passes {cheat['passed']} of {cheat['runs']} runs."
    late = found.get("late")
    if late and late["passed"]:
        yield f"acting rightly but late passes {late['passed']} of {late['runs']} runs."
    steps = [found[f"skilled:{permille}"] for permille in SKILLS if f"skilled:{permille}" in found]
    for lower, higher in pairwise(steps):
        if higher["mean"] <= lower["mean"]:
            yield (f"{higher['player']} earns {higher['mean']}, no more than {lower['player']} with {lower['mean']}:"
                   " the score does not grow with skill.")


def _carry_out(
    jobs: list[_Job], scenarios: Sequence[Scenario], workers: int, total: int
) -> Iterator[list[_Outcome]]:
    workers = min(workers or os.cpu_count() or 1, len(jobs))
    if workers < 2 or total < _WORTH_A_POOL:
        for job in jobs:
            yield _play(job, scenarios[job.scenario])
        return
    texts = [codec.to_json(scenario) for scenario in scenarios]
    # Spawned, not forked: a window has threads, and a forked child would inherit their locks.
    with ProcessPoolExecutor(workers, get_context("spawn"), _start_worker, (texts,)) as pool:
        yield from pool.map(_work, jobs)


_texts: list[str] = []
_compiled: dict[int, Scenario] = {}


def _start_worker(texts: list[str]) -> None:
    _texts[:] = texts


def _work(job: _Job) -> list[_Outcome]:
    if job.scenario not in _compiled:
        _compiled[job.scenario] = codec.from_json(_texts[job.scenario])
    return _play(job, _compiled[job.scenario])


def _play(job: _Job, scenario: Scenario) -> list[_Outcome]:
    outcomes = []
    for number in range(job.runs):
        drill = play(scenario, job.player, job.seed + number).drill
        ledger = score(drill)
        outcomes.append(_Outcome(
            ledger.total, ledger.passed, bool(ledger.breaches), ledger.level, drill.digest(),
            tuple(entry.earned for entry in ledger.dimensions),
        ))
    return outcomes


def _result(scenario: str, player: str, seed: int, outcomes: list[_Outcome]) -> dict:
    totals = [outcome.total for outcome in outcomes]
    return {
        "scenario": scenario,
        "player": player,
        "runs": len(outcomes),
        "seed": seed,
        "mean": _mean(totals),
        "min": min(totals) / 100,
        "max": max(totals) / 100,
        "passed": sum(outcome.passed for outcome in outcomes),
        "breaches": sum(outcome.breached for outcome in outcomes),
        "level": max(outcome.level for outcome in outcomes),
        "digest": digest_over([outcome.digest for outcome in outcomes]),
        "dimensions": {
            name: _mean([outcome.dimensions[place] for outcome in outcomes]) for place, name in enumerate(DIMENSIONS)
        },
    }


def _mean(hundredths: list[int | None]) -> float | None:
    """Mean in points, rounded to hundredths; None where nothing was possible."""
    counted = [value for value in hundredths if value is not None]
    if not counted:
        return None
    return (2 * sum(counted) + len(counted)) // (2 * len(counted)) / 100
