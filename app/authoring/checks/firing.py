"""When every inject can happen at the earliest, if it can at all.

A least fixed point: what nothing can bring about stays at None. A `not` may hold from the start.
The trainee is taken to do whatever helps, so a time found here is a bound, not a forecast.
"""

from __future__ import annotations

from app.authoring.study import Study
from app.engine.scenario import Inject
from app.org.reach import covers

HIGHEST_LEVEL = 3
HIGHEST_HEAT = 1_000

Time = int | None


def settled(study: Study) -> Possible:
    """All the earliest drill times of a scenario, in ms; None: never."""
    world = Possible(study)
    while world.step():
        pass
    return world


class Possible:
    """The earliest times found so far; `step` brings them forward until nothing changes."""

    def __init__(self, study: Study) -> None:
        self.scenario = study.scenario
        self.end_ms = self.scenario.end_ms
        self._order = self.scenario.injects
        self.broken = {index for index, entry in enumerate(study.file.feed) if entry.when is not None}
        self.broken -= {inject.index for inject in self.scenario.injects if inject.when is not None}
        self.injects: list[Time] = [None] * len(self.scenario.injects)
        self.facts: list[Time] = [None] * len(self.scenario.facts)
        self.deeds: list[Time] = [None] * len(self.scenario.deeds)
        self.asked = [
            bool(fact.functions) and self.grants(fact.functions, fact.authority) for fact in self.scenario.facts
        ]
        self.granted = [
            not deed.refused and self.grants(deed.functions, deed.authority) for deed in self.scenario.deeds
        ]

    def grants(self, functions: tuple[str, ...], authority: int) -> bool:
        """Whether anybody the seat can reach has this authority and one of these functions."""
        scenario = self.scenario
        if scenario.seat < 0:
            return True
        roles = scenario.chart.roles
        return any(
            covers(roles[index], functions, authority)
            for index in scenario.chart.reach[scenario.seat]
            if index != scenario.seat
        )

    def step(self) -> bool:
        """Look at everything once; whether anything became possible or earlier."""
        before = (list(self.injects), list(self.facts), list(self.deeds))
        self._order = self._order[::-1]  # there and back: what waits for something below it is found as fast
        for inject in self._order:
            at = self._inject(inject)
            self.injects[inject.index] = at
            if at is None:
                continue
            if inject.fact >= 0:
                self.facts[inject.fact] = _sooner(self.facts[inject.fact], at)
            for draft in inject.drafts:
                for fact in draft.facts:
                    if self.asked[fact]:
                        self.facts[fact] = _sooner(self.facts[fact], at)
                for deed in draft.deeds:
                    if self.granted[deed]:
                        self.deeds[deed] = _sooner(self.deeds[deed], at)
        return before != (self.injects, self.facts, self.deeds)

    def _inject(self, inject: Inject) -> Time:
        at: Time = inject.at_ms if inject.at_ms >= 0 else None
        if inject.when is not None:
            at = _later(0 if at is None else at, self.holds(inject.when))
        elif at is None and inject.index in self.broken:
            at = 0  # its condition names something unknown, which is told already
        return at if at is not None and at <= self.end_ms else None

    def holds(self, condition: tuple) -> Time:
        """The earliest time at which a condition can hold; None: never."""
        kind = condition[0]
        if kind == "not":
            return 0
        if kind in ("all", "any"):
            times = [self.holds(part) for part in condition[1:]]
            if kind == "any":
                return min((time for time in times if time is not None), default=None)
            return None if None in times else max(times)
        return self.leaf(condition)

    def leaf(self, leaf: tuple) -> Time:
        """The earliest time at which one plain condition can hold; None: never."""
        kind, thing = leaf[0], leaf[1]
        if kind in ("after", "ignored"):
            at = self.injects[thing]
            return None if at is None or kind == "ignored" and not self._is_post(thing) else at + leaf[2]
        if kind in ("published", "classified", "escalated"):
            possible = self._is_post(thing) and (kind != "escalated" or self._reachable(leaf[2]))
            return self.injects[thing] if possible else None
        if kind == "known":
            return self.facts[thing]
        if kind == "done":
            return self.deeds[thing]
        return self._heat(leaf) if kind == "heat" else self._level(thing)

    def _is_post(self, index: int) -> bool:
        return self.scenario.injects[index].kind == "post"

    def _reachable(self, roles: tuple[int, ...]) -> bool:
        scenario = self.scenario
        return scenario.seat < 0 or any(role in scenario.chart.reach[scenario.seat] for role in roles)

    def _heat(self, leaf: tuple) -> Time:
        _, storyline, points, above = leaf
        if not above:
            return 0 if points > 0 else None
        return None if points > HIGHEST_HEAT else self._opens(storyline)

    def _opens(self, storyline: int) -> Time:
        times = (
            self.injects[inject.index]
            for inject in self.scenario.injects
            if inject.storyline == storyline or any(raised == storyline for raised, _ in inject.raises)
        )
        return min((time for time in times if time is not None), default=None)

    def _level(self, level: int) -> Time:
        if level > HIGHEST_LEVEL:
            return None
        if level < 1:
            return 0
        scenario = self.scenario
        times = [self.injects[inject.index] for inject in scenario.injects if inject.level >= level]
        opening = [self._opens(index) for index in range(len(scenario.storylines))]
        highest = sum(
            line.weight * HIGHEST_HEAT // 10 for line, at in zip(scenario.storylines, opening) if at is not None
        )
        if highest >= scenario.levels[level - 1].threshold:
            times += opening
        return min((time for time in times if time is not None), default=None)


def _sooner(old: Time, new: int) -> int:
    return new if old is None else min(old, new)


def _later(first: int, second: Time) -> Time:
    return None if second is None else max(first, second)
