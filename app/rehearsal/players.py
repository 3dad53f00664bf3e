"""The players by name."""

from __future__ import annotations

from app.engine.scenario import Scenario
from app.engine.variant import Variant
from app.errors import UsageError
from app.rehearsal import cheats
from app.rehearsal.aims import Mind
from app.rehearsal.keyed import Late, Playbook, Skilled
from app.rehearsal.sight import sight_of
from app.rehearsal.sly import Sly

CHEATS: dict[str, type[cheats.Cheat]] = {
    "first": cheats.First,
    "last": cheats.Last,
    "longest": cheats.ByLength,
    "shortest": cheats.Shortest,
    "answer-all": cheats.AnswerAll,
    "ignore-all": cheats.IgnoreAll,
    "escalate-all": cheats.EscalateAll,
    "apologise-all": cheats.ApologiseAll,
    "sly": Sly,
}
SKILLS = (0, 250, 500, 750, 1000)
NAMES = ("playbook", "idle", "random", *(f"skilled:{permille}" for permille in SKILLS), "late", *CHEATS)
"""Every player of a full rehearsal, in the order in which they are told."""


def is_player(name: str) -> bool:
    """Whether there is a player of this name."""
    kind, _, level = name.partition(":")
    return name in NAMES or (kind == "skilled" and level.isdecimal() and int(level) <= 1_000)


def make(name: str, scenario: Scenario, variant: Variant, seed: int) -> Mind | None:
    """The mind of a player for one run; None for the one that does nothing.

    Raises: UsageError if there is no such player.
    """
    if not is_player(name):
        raise UsageError(f"There is no player {name!r}.", f"Players: {', '.join(NAMES)}; skilled:N takes N 0-1000.")
    if name == "idle":
        return None
    if name == "playbook":
        return Playbook(scenario)
    if name == "late":
        return Late(scenario)
    if name == "random":
        return cheats.Random(sight_of(scenario), variant)
    if name in CHEATS:
        return CHEATS[name](sight_of(scenario), variant)
    return Skilled(scenario, seed, int(name.partition(":")[2]))
