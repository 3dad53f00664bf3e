"""When a scenario is sound: the playbook passes, silence and cheats do not, and the score grows with skill."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from app.rehearsal.players import CHEATS, SKILLS
from app.said import Figure, Said, say


class Bars(NamedTuple):
    """What makes a scenario sound, in points."""

    playbook: int = 95
    idle: int = 20
    cheat: int = 45


BARS = Bars()
CHEATING = (*CHEATS, "random")
"""Players that never read the key: none of them may pass."""
AT_LEAST, AT_MOST = "at least", "at most"


def bar_of(player: str, bars: Bars = BARS) -> tuple[str, int] | None:
    """(at least or at most, points) that a player's mean is held against; None where there is no bar."""
    if player == "playbook":
        return AT_LEAST, bars.playbook
    if player == "idle":
        return AT_MOST, bars.idle
    return (AT_MOST, bars.cheat) if player in CHEATING else None


def sound(results: Iterable[dict], bars: Bars = BARS) -> list[str]:
    """Why the scenarios are not sound, one sentence each; empty if they are.

    Args:
        results: as `rehearse` returns them; players that did not play are not judged.
    """
    by_scenario: dict[str, dict[str, dict]] = {}
    for result in results:
        by_scenario.setdefault(result["scenario"], {})[result["player"]] = result
    return [
        f"{scenario}: {complaint}" for scenario, found in by_scenario.items() for complaint in complaints(found, bars)
    ]


def complaints(found: Mapping[str, dict], bars: Bars = BARS) -> Iterator[Said]:
    """Why one scenario is not sound.

    Args:
        found: by player what its runs came to, as `rehearse` returns it.
    """
    yield from _of_playbook(found.get("playbook"), bars)
    idle = found.get("idle")
    if idle and (idle["mean"] > bars.idle or idle["passed"]):
        yield say("doing nothing earns {mean}; {bar} is the most, and it may not pass.",
                  mean=_figure(idle["mean"]), bar=bars.idle)
    for name in CHEATING:
        yield from _of_cheat(found.get(name), bars)
    late = found.get("late")
    if late and late["passed"]:
        yield say("acting rightly but late passes {passed} of {runs} runs.", passed=late["passed"], runs=late["runs"])
    steps = [found[f"skilled:{permille}"] for permille in SKILLS if f"skilled:{permille}" in found]
    for lower, higher in pairwise(steps):
        if higher["mean"] <= lower["mean"]:
            yield say("{higher} earns {more}, no more than {lower} with {less}: the score does not grow with skill.",
                      higher=higher["player"], more=_figure(higher["mean"]), lower=lower["player"],
                      less=_figure(lower["mean"]))


def _of_playbook(playbook: dict | None, bars: Bars) -> Iterator[Said]:
    if playbook and playbook["mean"] < bars.playbook:
        yield say("the playbook comes to {mean} on average; {bar} is the least.", mean=_figure(playbook["mean"]),
                  bar=bars.playbook)
    if playbook and playbook["passed"] < playbook["runs"]:
        yield say("the playbook fails {failed} of {runs} runs.", failed=playbook["runs"] - playbook["passed"],
                  runs=playbook["runs"])


def _of_cheat(cheat: dict | None, bars: Bars) -> Iterator[Said]:
    if cheat and cheat["mean"] > bars.cheat:
        yield say("{player} earns {mean} on average; {bar} is the most.", player=cheat["player"],
                  mean=_figure(cheat["mean"]), bar=bars.cheat)
    if cheat and cheat["passed"]:
        yield say("{player} passes {passed} of {runs} runs.", player=cheat["player"], passed=cheat["passed"],
                  runs=cheat["runs"])


def _figure(mean: float) -> Figure:
    return Figure(str(mean))
