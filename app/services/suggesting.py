"""What to do next: one scenario and the reason, from what is there and what has been played."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.said import Figure, say
from app.services.learning_path import STEPS, learning_path
from app.services.library import Entry
from app.services.played import Played
from app.services.weak_spots import WeakSpot, trains, weak_spots
from app.units import format_points


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One scenario and why it is the next."""

    entry: Entry
    reason: str


def suggest(entries: Iterable[Entry], played: Mapping[str, Played]) -> Suggestion | None:
    """The next scenario for this person; None if nothing can be played.

    A beginner gets the easiest, of the lowest step where there are several; then what has been played but not
    passed; then something new: on the step of the learning path where one stands, one difficulty harder at most,
    where one is weak or of a cause or formation not met yet; and when all have been passed, the one with the
    lowest score.

    Args:
        entries: what may be practised.
        played: by scenario id, how it has gone.
    """
    ready = sorted((e for e in entries if e.readable), key=lambda e: (e.difficulty, e.minutes, e.title))
    if not ready:
        return None
    met = [entry for entry in ready if entry.id in played]
    if not met:
        first = min(ready, key=lambda e: (e.difficulty, _step(e), e.minutes, e.title))
        return Suggestion(first, say("A good first drill: difficulty {difficulty} of 5, {minutes} minutes.", difficulty=first.difficulty, minutes=first.minutes))
    failed = [entry for entry in met if not played[entry.id].passed]
    if failed:
        again = min(failed, key=lambda e: (e.difficulty, -played[e.id].best))
        best, mark = Figure(format_points(played[again.id].best)), Figure(format_points(again.pass_hundredths))
        return Suggestion(again, say("Your best is {best}; {mark} passes.", best=best, mark=mark))
    return _fresh(ready, met, played) or _weakest(met, played)


def _step(entry: Entry) -> int:
    return STEPS.index(entry.step) if entry.step in STEPS else len(STEPS)


def _fresh(ready: list[Entry], met: list[Entry], played: Mapping[str, Played]) -> Suggestion | None:
    fresh = [entry for entry in ready if entry not in met]
    if not fresh:
        return None
    reached = max(entry.difficulty for entry in met)
    near = [entry for entry in fresh if entry.difficulty <= reached + 1] or fresh
    here = next((step.id for step in learning_path(ready, played) if step.here), "")
    weak = next((spot for spot in weak_spots(ready, played) if spot.kind != "dimension"), None)
    causes, formations = {e.cause for e in met}, {e.formation for e in met}

    def rank(entry: Entry) -> tuple:
        trained = weak is not None and trains(entry, weak)
        return (entry.step != here, not trained, entry.cause in causes, entry.formation in formations,
                -entry.difficulty, entry.title)  # fmt: skip

    chosen = min(near, key=rank)
    if weak is not None and trains(chosen, weak):
        return Suggestion(chosen, _because(weak))
    if chosen.cause not in causes:
        return Suggestion(chosen, say("A cause you have not met yet."))
    if chosen.formation not in formations:
        return Suggestion(chosen, say("An organisation of a shape you have not met yet."))
    if chosen.difficulty > reached:
        return Suggestion(chosen, say("One step harder than what you have passed."))
    if here and chosen.step == here:
        return Suggestion(chosen, say("Next on your path."))
    return Suggestion(chosen, say("Not played yet."))


def _because(weak: WeakSpot) -> str:
    mean = Figure(format_points(weak.mean // 100 * 100))
    if weak.kind == "cause":
        return say("You are at {mean} on average with this cause.", mean=mean)
    if weak.kind == "formation":
        return say("You are at {mean} on average with this shape of organisation.", mean=mean)
    return say("You are at {mean} on average with this difficulty.", mean=mean)


def _weakest(met: list[Entry], played: Mapping[str, Played]) -> Suggestion:
    weakest = min(met, key=lambda e: (played[e.id].best, e.title))
    return Suggestion(weakest, say("You have passed them all. This is your lowest, {points}.", points=Figure(format_points(played[weakest.id].best))))
