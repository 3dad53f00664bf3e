"""Runs that went as they should not: each can be opened as a replay by its player and seed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from app.said import Figure, Said, say
from app.services.soundness import BARS, CHEATING, Bars
from app.units import HUNDREDTHS, format_points

RUNS_WANTED = 30
"""Runs of one player, below which none of them is called far from the others."""
FAR_HUNDREDTHS = 500
"""Below this distance from the mean nobody would call a run far away, however much alike the others are."""

FAILS, PASSES, UNDER, OVER, APART = "fails", "passes", "under", "over", "apart"
"""fails: the playbook does not pass. passes: one passes that may not. under, over: a bar is missed, on the side
that is named. apart: far from the other runs of its player."""
_WORST_FIRST = (FAILS, PASSES, UNDER, OVER, APART)


class Scored(Protocol):
    """What has to be known of a run."""

    @property
    def player(self) -> str:
        """Name of the player."""

    @property
    def seed(self) -> int:
        """Of the variant."""

    @property
    def total(self) -> int:
        """Hundredths of a point."""

    @property
    def passed(self) -> bool:
        """Whether it passed."""


@dataclass(frozen=True, slots=True)
class Odd:
    """A run that went as it should not: open it as a replay."""

    player: str
    seed: int
    total: int
    """Hundredths of a point."""
    why: str
    """A sentence."""
    kind: str = APART
    """fails, passes, under, over or apart."""
    away: int = 0
    """How far it is from where it should be, in hundredths; the more, the odder."""


def odd_runs(runs: Iterable[Scored], bars: Bars = BARS) -> tuple[Odd, ...]:
    """The runs that misbehave, each once, the worst first.

    Args:
        runs: of any players.
        bars: what makes a scenario sound.
    """
    runs = list(runs)
    found = [odd for run in runs if (odd := _barred(run, bars)) is not None]
    told = {(odd.player, odd.seed) for odd in found}
    alike: dict[str, list[Scored]] = {}
    for run in runs:
        if run.player.startswith("skilled:"):
            alike.setdefault(run.player, []).append(run)
    found += [odd for group in alike.values() for odd in _apart(group) if (odd.player, odd.seed) not in told]
    return tuple(sorted(found, key=lambda odd: (_WORST_FIRST.index(odd.kind), -odd.away)))


def _barred(run: Scored, bars: Bars) -> Odd | None:
    """What is wrong with a run by what its player should come to."""
    points = Figure(format_points(run.total))
    if run.player == "playbook":
        away = bars.playbook * HUNDREDTHS - run.total
        if not run.passed:
            return _odd(run, say("The playbook does not pass."), FAILS, away)
        return _odd(run, say("The playbook comes to {points} only.", points=points), UNDER, away) if away > 0 else None
    if run.player == "idle":
        away = run.total - bars.idle * HUNDREDTHS
        if run.passed or away > 0:
            return _odd(run, say("Doing nothing earns {points}.", points=points), PASSES if run.passed else OVER, away)
    elif run.player in CHEATING:
        away = run.total - bars.cheat * HUNDREDTHS
        if run.passed:
            return _odd(run, say("{player} passes.", player=run.player), PASSES, away)
        if away > 0:
            why = say("{player} earns {points}; {bar} is the most on average.", player=run.player, points=points,
                      bar=bars.cheat)
            return _odd(run, why, OVER, away)
    elif run.player == "late" and run.passed:
        return _odd(run, say("Acting rightly but late passes."), PASSES, run.total)
    return None


def _apart(alike: list[Scored]) -> Iterator[Odd]:
    """Runs of one player that lie more than three standard deviations from their mean."""
    n, total = len(alike), sum(run.total for run in alike)
    spread = n * sum(run.total * run.total for run in alike) - total * total
    if n < RUNS_WANTED:
        return
    mean = Figure(format_points((2 * total + n) // (2 * n)))
    for run in alike:
        away = n * run.total - total
        if away * away <= 9 * spread or abs(away) < n * FAR_HUNDREDTHS:
            continue
        points, player = Figure(format_points(run.total)), run.player
        why = (
            say("{points} lies far above the mean of {mean} of {player}.", points=points, mean=mean, player=player)
            if away > 0 else
            say("{points} lies far below the mean of {mean} of {player}.", points=points, mean=mean, player=player)
        )  # fmt: skip
        yield _odd(run, why, APART, abs(away) // n)


def _odd(run: Scored, why: Said, kind: str, away: int) -> Odd:
    return Odd(run.player, run.seed, run.total, why, kind, away)
