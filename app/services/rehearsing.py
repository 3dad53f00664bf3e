"""Rehearsals: every player plays every scenario many times, in several processes; and the verdict.

A result is a plain dict, the same whether one process made it or eight: scenario, player, runs,
seed, mean, min, max, passed, breaches, level, digest, dimensions. Scores are points 0-100 with at
most two decimals.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import NamedTuple

from app.engine import codec
from app.engine.drill import Drill
from app.engine.scenario import Scenario
from app.engine.scoring import DIMENSIONS, Ledger, score
from app.errors import UsageError
from app.rehearsal.play import digest_over, play
from app.rehearsal.players import NAMES, is_player
from app.services.soundness import BARS, Bars, sound

__all__ = ["BARS", "PLAYERS", "Bars", "Outcome", "is_player", "outcome_of", "rehearse", "sound", "summary"]

PLAYERS = NAMES
Progress = Callable[[int, int], None]
"""Called with (runs done, runs in all)."""

_CHUNK = 10
_WORTH_A_POOL = 200
"""Runs below which starting processes takes longer than playing."""


class _Job(NamedTuple):
    scenario: int
    player: str
    seed: int
    runs: int


class Outcome(NamedTuple):
    """What one run came to."""

    total: int
    """Hundredths of a point."""
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
    played: dict[tuple[int, str], list[Outcome]] = {}
    done, total = 0, runs * len(players) * len(scenarios)
    for job, outcomes in zip(jobs, _carry_out(jobs, scenarios, workers, total)):
        played.setdefault((job.scenario, job.player), []).extend(outcomes)
        done += job.runs
        if progress is not None:
            progress(done, total)
    return [
        summary(scenarios[number].id, player, seed, outcomes) for (number, player), outcomes in played.items()
    ]


def _carry_out(
    jobs: list[_Job], scenarios: Sequence[Scenario], workers: int, total: int
) -> Iterator[list[Outcome]]:
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


def _work(job: _Job) -> list[Outcome]:
    if job.scenario not in _compiled:
        _compiled[job.scenario] = codec.from_json(_texts[job.scenario])
    return _play(job, _compiled[job.scenario])


def _play(job: _Job, scenario: Scenario) -> list[Outcome]:
    outcomes = []
    for number in range(job.runs):
        drill = play(scenario, job.player, job.seed + number).drill
        outcomes.append(outcome_of(drill, score(drill)))
    return outcomes


def outcome_of(drill: Drill, ledger: Ledger) -> Outcome:
    """What a finished run came to.

    Args:
        drill: played to its scripted end.
        ledger: its score.
    """
    return Outcome(
        ledger.total, ledger.passed, bool(ledger.breaches), ledger.level, drill.digest(),
        tuple(entry.earned for entry in ledger.dimensions),
    )


def summary(scenario: str, player: str, seed: int, outcomes: Sequence[Outcome]) -> dict:
    """The result of one player, in the form that is told and exported.

    Args:
        scenario: its id.
        player: name of the player.
        seed: of the first run.
        outcomes: of its runs by seed; at least one.
    """
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
