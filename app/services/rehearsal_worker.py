"""What a process of a rehearsal does: play a few runs of one player, until somebody says stop."""

from __future__ import annotations

import os
from multiprocessing import parent_process
from threading import Thread
from typing import NamedTuple

from app.engine import codec
from app.engine.scenario import Scenario
from app.engine.scoring import score
from app.rehearsal.play import play
from app.services.draft_worth import Run, run_of
from app.services.rehearsing import Outcome, outcome_of
from app.services.storycurves import Courses, story_curves


class Chunk(NamedTuple):
    """A few runs of one player."""

    player: str
    seed: int
    runs: int


class Played(NamedTuple):
    """One run, as the summary and as the judgement of drafts need it."""

    outcome: Outcome
    run: Run


_given: list[tuple[str, object]] = []
_compiled: list[Scenario] = []


def begin(text: str, halted: object) -> None:
    """A process begins.

    Args:
        text: the compiled scenario as JSON.
        halted: has a `value` that says whether to stop, shared with the process that asked.
    """
    _given[:], _compiled[:] = [(text, halted)], []
    Thread(target=_end_with_parent, daemon=True).start()


def work(chunk: Chunk) -> list[Played] | None:
    """Play a few runs; None if it was stopped."""
    found: list[Played] = []
    for seed in range(chunk.seed, chunk.seed + chunk.runs):
        if _halted():
            return None
        found.append(one(_scenario(), chunk.player, seed))
    return found


def curves(seed: int) -> Courses | None:
    """Heat and pressure in silence and by the playbook; None if it was stopped."""
    return None if _halted() else story_curves(_scenario(), seed)


def one(scenario: Scenario, player: str, seed: int) -> Played:
    """Play one run."""
    drill = play(scenario, player, seed).drill
    ledger = score(drill)
    return Played(outcome_of(drill, ledger), run_of(player, seed, drill, ledger))


def _halted() -> bool:
    return bool(getattr(_given[0][1], "value", False))


def _scenario() -> Scenario:
    if not _compiled:
        _compiled.append(codec.from_json(_given[0][0]))
    return _compiled[0]


def _end_with_parent() -> None:
    """A window that is killed takes its players with it."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
