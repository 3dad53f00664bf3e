"""Contingencies: what only happens because something failed never pays more than not failing.

Their points are possible for everybody. Who acted rightly, so that one never happened, has them in
the measure in which its openers were dealt with; who met it wins back at most half of what the
openers lost.
"""

from __future__ import annotations

from app.engine.scoring.ledger import Line
from app.engine.scoring.sheet import Sheet
from app.engine.state import DrillState
from app.said import joined_said, say


def settle(lines: list[Line], state: DrillState, sheet: Sheet) -> list[Line]:
    """The lines with every contingency's line replaced by what it may earn."""
    settling = {
        inject.index for inject in sheet.contingent
        if inject.openers or state.posts[inject.index].published_ms < 0
    }
    return _Settling(lines, state, sheet, settling).run() if settling else lines


def places_of(lines: list[Line]) -> dict[int, list[int]]:
    """Inject -> where its lines stand."""
    places: dict[int, list[int]] = {}
    for place, line in enumerate(lines):
        if line.ref_kind == "inject":
            places.setdefault(line.ref, []).append(place)
    return places


def earned_share(lines: list[Line], places: dict[int, list[int]], injects: tuple[int, ...], dimension: str) -> int:
    """Whole per cent earned on these injects: in the dimension, or in all if they have no line in it."""
    earned = possible = all_earned = all_possible = 0
    for inject in injects:
        for place in places.get(inject, ()):
            line = lines[place]
            all_earned += line.earned
            all_possible += line.possible
            if line.dimension == dimension:
                earned += line.earned
                possible += line.possible
    if not possible:
        earned, possible = all_earned, all_possible
    return min(100, max(0, earned) * 100 // possible) if possible else 100


class _Settling:
    def __init__(self, lines: list[Line], state: DrillState, sheet: Sheet, settling: set[int]) -> None:
        self.lines, self.state, self.sheet = list(lines), state, sheet
        self.open = settling
        self.places = places_of(lines)

    def run(self) -> list[Line]:
        for index in sorted(self.open):
            self.settle(index)
        return self.lines

    def settle(self, index: int) -> None:
        """Settle one contingency after its openers; a circle of openers is cut where it began."""
        if index not in self.open:
            return
        self.open.discard(index)
        openers = self.sheet.openers[index]
        for opener in openers:
            self.settle(opener)
        happened = self.state.posts[index].published_ms >= 0
        for place in self.places.get(index, ()):
            line = self.lines[place]
            if line.possible:
                share = earned_share(self.lines, self.places, openers, line.dimension)
                self.lines[place] = _met(line, share) if happened else _averted(line, share)


def _met(line: Line, share: int) -> Line:
    cap = line.possible * (100 + share) // 200
    if line.earned <= cap:
        return line
    reason = joined_said((line.reason, say(
        "It only came because of what went before, so at most {cap} of {possible} are left.", cap=cap,
        possible=line.possible,
    )))
    return line._replace(earned=cap, reason=reason)


def _averted(line: Line, share: int) -> Line:
    reason = say("It never happened in your run: it counts as you dealt with what would have led to it, {share} %.", share=share)
    return line._replace(earned=line.possible * share // 100, reason=reason, at_ms=-1)
