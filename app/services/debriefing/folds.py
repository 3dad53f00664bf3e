"""Silence and the playbook on the same variant: folded once, kept while the program runs."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from app.engine.drill import Drill
from app.engine.scenario import Scenario
from app.engine.scoring import Ledger, score
from app.rehearsal.play import play

_KEPT = 8


@dataclass(frozen=True, slots=True)
class Folds:
    """Two finished drills to hold a run against, and the playbook's ledger."""

    silence: Drill
    playbook: Drill
    playbook_ledger: Ledger


_folds: OrderedDict[tuple[str, int], Folds] = OrderedDict()


def folds_of(scenario: Scenario, seed: int) -> Folds:
    """Both drills of this scenario's variant; the last few are remembered."""
    name = (scenario.digest, seed)
    kept = _folds.get(name)
    if kept is None:
        kept = _fold(scenario, seed)
        if scenario.digest:
            _folds[name] = kept
            while len(_folds) > _KEPT:
                _folds.popitem(last=False)
    return kept


def _fold(scenario: Scenario, seed: int) -> Folds:
    silence = Drill(scenario, seed)
    silence.finish()
    playbook = play(scenario, "playbook", seed).drill
    return Folds(silence, playbook, score(playbook))
