"""What to do next: one scenario and the reason, from what is there and what has been played."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.services.library import Entry
from app.units import format_points


@dataclass(frozen=True, slots=True)
class Played:
    """How one scenario has gone so far. `best` and `last` are hundredths of a point."""

    best: int
    last: int
    passed: bool
    times: int = 1
    last_day: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One scenario and why it is the next."""

    entry: Entry
    reason: str


def suggest(entries: Iterable[Entry], played: Mapping[str, Played]) -> Suggestion | None:
    """The next scenario for this person; None if nothing can be played.

    A beginner gets the easiest; then what has been played but not passed; then something new, one
    step harder at most and of a cause or formation not met yet where there is one; then the weakest.
    """
    ready = sorted((e for e in entries if e.readable), key=lambda e: (e.difficulty, e.minutes, e.title))
    if not ready:
        return None
    met = [entry for entry in ready if entry.id in played]
    if not met:
        first = ready[0]
        return Suggestion(first, f"A good first drill: difficulty {first.difficulty} of 5, {first.minutes} minutes.")
    failed = [entry for entry in met if not played[entry.id].passed]
    if failed:
        again = min(failed, key=lambda e: (e.difficulty, -played[e.id].best))
        best, mark = format_points(played[again.id].best), format_points(again.pass_hundredths)
        return Suggestion(again, f"Your best is {best}; {mark} passes.")
    return _fresh(ready, met) or _weakest(met, played)


def _fresh(ready: list[Entry], met: list[Entry]) -> Suggestion | None:
    reached = max(entry.difficulty for entry in met)
    causes, formations = {e.cause for e in met}, {e.formation for e in met}
    fresh = [entry for entry in ready if entry not in met]
    if not fresh:
        return None
    near = [entry for entry in fresh if entry.difficulty <= reached + 1] or fresh
    chosen = min(near, key=lambda e: (e.cause in causes, e.formation in formations, -e.difficulty, e.title))
    if chosen.cause not in causes:
        return Suggestion(chosen, "A cause you have not met yet.")
    if chosen.formation not in formations:
        return Suggestion(chosen, "An organisation of a shape you have not met yet.")
    if chosen.difficulty > reached:
        return Suggestion(chosen, "One step harder than what you have passed.")
    return Suggestion(chosen, "Not played yet.")


def _weakest(met: list[Entry], played: Mapping[str, Played]) -> Suggestion:
    weakest = min(met, key=lambda e: (played[e.id].best, e.title))
    return Suggestion(weakest, f"You have passed them all. This is your lowest, {format_points(played[weakest.id].best)}.")
