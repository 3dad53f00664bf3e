"""One rehearsal run: a player sits down to a drill and plays it to the end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from app.engine.commands import Command
from app.engine.drill import Drill
from app.engine.scenario import Scenario
from app.errors import RefusedError
from app.rehearsal.planner import Planner
from app.rehearsal.players import make


@dataclass(frozen=True, slots=True)
class Run:
    """A finished drill and the commands that made it."""

    drill: Drill
    commands: tuple[Command, ...]


def moves(drill: Drill, player: str) -> Iterator[int | Command]:
    """A player's moves on a drill that somebody else drives.

    A number means "let the world run to this time", anything else is a command; each has to be
    carried out before the next is asked for. A command that is refused by then is left out.

    Raises: UsageError if there is no such player.
    """
    mind = make(player, drill.scenario, drill.variant, drill.seed)
    return Planner(drill, mind).moves() if mind is not None else iter(())


def play(scenario: Scenario, player: str, seed: int) -> Run:
    """Play a scenario's variant to its scripted end.

    Raises: UsageError if there is no such player.
    """
    drill = Drill(scenario, seed)
    commands: list[Command] = []
    for move in moves(drill, player):
        if type(move) is int:
            drill.advance(move)
            continue
        try:
            drill.do(move)
        except RefusedError:
            continue
        commands.append(move)
    drill.finish()
    return Run(drill, tuple(commands))


def digest_over(digests: list[str]) -> str:
    """One digest for several runs; of a single run it is that run's own."""
    if len(digests) == 1:
        return digests[0]
    return sha256("".join(digests).encode("ascii")).hexdigest()
