"""A rehearsal beside the window: processes of its own play, results come player by player, and it can be stopped.

`Rehearsal.run` only waits, so a thread that may wait calls it; `cancel` may come from any other. What it tells is
what `rehearse` gives for the same seeds, and every single run besides.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from ctypes import c_bool
from dataclasses import dataclass
from itertools import groupby
from multiprocessing import get_context
from typing import NamedTuple

from app.engine import codec
from app.engine.scenario import Scenario
from app.errors import StormdrillError, UsageError
from app.rehearsal.players import NAMES, is_player
from app.said import Said, say
from app.services import rehearsal_worker as worker
from app.services.draft_worth import DraftWorths, Run, judge
from app.services.rehearsal_worker import Chunk, Played
from app.services.rehearsing import summary
from app.services.soundness import complaints
from app.services.storycurves import Courses

_CHUNK = 5
"""Runs that a process plays before it reports."""
_MOST_PROCESSES = 8
_MOST_KEPT = 8


@dataclass(frozen=True, slots=True)
class PlayerRuns:
    """What one player came to."""

    player: str
    result: dict
    """As `rehearse` returns it."""
    runs: tuple[Run, ...]
    """By seed."""


class Step(NamedTuple):
    """How far it has come; what is new since the last step."""

    player: str
    """Who plays now; "" when all have."""
    done: int
    """Runs done, of `total`."""
    total: int
    to_come: int
    """Players that have not begun."""
    finished: PlayerRuns | None = None
    curves: Courses | None = None


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What a rehearsal came to, whole or as far as it went."""

    scenario: Scenario
    """The edition that was played."""
    seed: int
    runs: int
    """Of each player."""
    asked: tuple[str, ...]
    """The players that were to play."""
    players: tuple[PlayerRuns, ...]
    """Those that have played all their runs."""
    curves: Courses | None
    worths: DraftWorths
    complaints: tuple[Said, ...]
    """Why the scenario is not sound, by the players that have played."""

    @property
    def whole(self) -> bool:
        """Whether everybody has played."""
        return len(self.players) == len(self.asked)

    @property
    def sound(self) -> bool:
        """Whether everybody has played and nothing is wrong."""
        return self.whole and not self.complaints


class Rehearsal:
    """One rehearsal of one scenario.

    Args:
        scenario: compiled, with baselines.
        runs: how many of each player; run i uses seed + i.
        seed: of the first run.
        players: names, see `app.rehearsal.players`.
        processes: how many play; 0: one less than there are processors, for the window wants one.

    Raises: UsageError for an unknown player or no runs.
    """

    def __init__(
        self, scenario: Scenario, runs: int = 20, seed: int = 1, players: Sequence[str] = NAMES, processes: int = 0
    ) -> None:
        strange = next((name for name in players if not is_player(name)), None)
        if strange is not None:
            raise UsageError(f"There is no player {strange!r}.", f"Players: {', '.join(NAMES)}.")
        if runs < 1:
            raise UsageError("A rehearsal needs at least one run.")
        self.scenario, self.runs, self.seed = scenario, runs, seed
        self.players = tuple(dict.fromkeys(players))
        self._processes = processes or max(1, min(_MOST_PROCESSES, (os.cpu_count() or 2) - 1))
        self._spawn = get_context("spawn")  # not forked: a window has threads, and a fork would inherit their locks
        self._halted = self._spawn.RawValue(c_bool, False)  # without a lock: one that dies may not hold it

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._halted.value

    def cancel(self) -> None:
        """Stop after the runs that are being played; may be called at any time, from any thread."""
        self._halted.value = True

    def run(self, told: Callable[[Step], None]) -> Rehearsed:
        """Play, and wait for it.

        Args:
            told: called on this thread, after every few runs.
        Returns: everything, or what there is when it was cancelled.
        Raises: StormdrillError if the processes cannot be started, or one of them ends before its time.
        """
        players: list[PlayerRuns] = []
        courses: list[Courses] = []

        def noted(step: Step) -> None:
            if step.finished is not None:
                players.append(step.finished)
            if step.curves is not None:
                courses.append(step.curves)
            told(step)

        try:
            self._play(noted)
        except BrokenProcessPool as fault:
            raise StormdrillError(
                say("The rehearsal broke off: one of the processes that play for the robots ended before its time."),
                say("What has been played so far is shown. Close other programs if memory is short, and rehearse again."),
            ) from fault
        except OSError as fault:
            raise StormdrillError(
                say("The rehearsal could not begin: this machine gives no process to play in."),
                say("Close other programs and rehearse again."),
            ) from fault
        return rehearsed(self, players, courses[0] if courses else None)

    def _play(self, told: Callable[[Step], None]) -> None:
        if self.cancelled:
            return
        done = 0
        told(self._step(0, 0))
        with self._pool() as pool:
            curves = pool.submit(worker.curves, self.seed)
            waiting = [(chunk, pool.submit(worker.work, chunk)) for chunk in self._chunks()]
            told(self._step(0, 0, curves=curves.result()))
            for number, (player, group) in enumerate(groupby(waiting, key=lambda pair: pair[0].player)):
                found: list[Played] = []
                for _, future in group:
                    played = future.result()
                    if played is None or self.cancelled:
                        return
                    found += played
                    done += len(played)
                    if len(found) < self.runs:
                        told(self._step(number, done))
                told(self._step(number + 1, done, self._player_runs(player, found)))

    def _step(
        self, number: int, done: int, finished: PlayerRuns | None = None, curves: Courses | None = None
    ) -> Step:
        """Where it stands while the player of this number plays."""
        player = self.players[number] if number < len(self.players) else ""
        to_come = max(0, len(self.players) - number - 1)
        return Step(player, done, self.runs * len(self.players), to_come, finished, curves)

    def _chunks(self) -> Iterator[Chunk]:
        for player in self.players:
            for start in range(0, self.runs, _CHUNK):
                yield Chunk(player, self.seed + start, min(_CHUNK, self.runs - start))

    def _player_runs(self, player: str, found: list[Played]) -> PlayerRuns:
        result = summary(self.scenario.id, player, self.seed, [played.outcome for played in found])
        return PlayerRuns(player, result, tuple(played.run for played in found))

    @contextmanager
    def _pool(self) -> Iterator[ProcessPoolExecutor]:
        """Processes that know the scenario; none of them is left behind, however one leaves."""
        text = codec.to_json(self.scenario)
        pool = ProcessPoolExecutor(self._processes, self._spawn, worker.begin, (text, self._halted))
        try:
            yield pool
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def rehearsed(asked: Rehearsal, players: Sequence[PlayerRuns], curves: Courses | None) -> Rehearsed:
    """What those who have played come to.

    Args:
        asked: what was to be played.
        players: those who are through.
        curves: heat and pressure, if they are known.
    """
    return Rehearsed(
        scenario=asked.scenario,
        seed=asked.seed,
        runs=asked.runs,
        asked=asked.players,
        players=tuple(players),
        curves=curves,
        worths=judge(asked.scenario, (run for entry in players for run in entry.runs)),
        complaints=tuple(complaints({entry.player: entry.result for entry in players})),
    )


_kept: OrderedDict[tuple[str, tuple[str, ...], int, int], Rehearsed] = OrderedDict()


def keep(found: Rehearsed) -> None:
    """Remember what a whole rehearsal came to while the program runs; of a text without a digest nothing is kept."""
    if found.whole and found.scenario.digest:
        name = (found.scenario.digest, found.asked, found.runs, found.seed)
        _kept[name] = found
        _kept.move_to_end(name)
        while len(_kept) > _MOST_KEPT:
            _kept.popitem(last=False)


def kept(digest: str, runs: int = 0, seed: int = 0, players: Sequence[str] = NAMES) -> Rehearsed | None:
    """What was played before with the same text, players, runs and seed.

    Args:
        digest: of the scenario.
        runs: 0: the last there was, with whatever runs and seed.
        seed: of the first run.
        players: who played.
    """
    if runs:
        return _kept.get((digest, tuple(players), runs, seed))
    return next((found for name, found in reversed(_kept.items()) if name[:2] == (digest, tuple(players))), None)
