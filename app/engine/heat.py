"""Heat of storylines, and the pressure and levels that come of it: exact and integer.

Every storyline is a straight line between re-bases, so each crossing is computed, never looked for.
A rising line stands at or over m first at ceil((m - h) / r); a falling one is under m first at
floor((h - m) / |r|) + 1.
"""

from __future__ import annotations

from app.engine.world import RANK_CROSSING, RANK_DWELL, World
from app.units import HEAT_MAX, HEAT_PER_POINT

CROSS, GRACE_END, SLOW_END, PRESSURE_CROSS, DWELL = 20, 21, 22, 23, 24
TRIPWIRE_POINTS = 150


class HeatBook:
    """Keeps the heats, the pressure and the level of one drill."""

    __slots__ = ("_world", "_heats", "_lines", "_wires", "_weights", "_opened", "_pressure_version", "_above_since")

    def __init__(self, world: World) -> None:
        self._world = world
        self._heats = world.state.heats
        self._lines = world.scenario.storylines
        self._weights = [line.weight for line in self._lines]
        self._wires: list[list[tuple[int, int]]] = [[] for _ in self._lines]
        self._opened = [False] * len(self._lines)
        self._pressure_version = 0
        self._above_since = [-1, -1, -1]

    # what the drill does to a storyline -------------------------------------------------------

    def open(self, index: int) -> None:
        """A post of a storyline appeared; the first brings its heat, whatever heated it before."""
        heat, line = self._heats[index], self._lines[index]
        if self._opened[index]:
            return
        self._opened[index] = True
        now = self._world.state.now_ms
        heat.slow_until_ms = now + line.grace_ms
        self._rebase(index, "rising", max(line.heat * HEAT_PER_POINT, heat.at(now)), 0)
        self._world.at(now + line.grace_ms, RANK_CROSSING, index, GRACE_END, index)

    def slow(self, index: int) -> None:
        """A first word, or an answer that fits nothing: slows once, for one grace."""
        heat, line = self._heats[index], self._lines[index]
        if heat.slow_used or heat.phase != "rising" or line.rise <= 0:
            return
        heat.slow_used = True
        now = self._world.state.now_ms
        if heat.slope == 0 and now < heat.slow_until_ms:
            return  # Still in its grace: the quarter pace begins when that ends.
        self._begin_slow(index)

    def _begin_slow(self, index: int) -> None:
        heat, line = self._heats[index], self._lines[index]
        now = self._world.state.now_ms
        heat.slow_until_ms = now + line.grace_ms
        self._rebase(index, "slowed", heat.at(now), line.rise // 4)
        self._world.at(heat.slow_until_ms, RANK_CROSSING, index, SLOW_END, index)

    def turn(self, index: int) -> None:
        """A fitting answer with its deed: it falls from now on."""
        heat, line = self._heats[index], self._lines[index]
        if heat.phase in ("rising", "slowed"):
            self._rebase(index, "falling", heat.at(self._world.state.now_ms), -line.fall)

    def add(self, index: int, points: int) -> None:
        """Heat it by `points` (or cool it, if negative); heating makes it rise again."""
        heat, line = self._heats[index], self._lines[index]
        if heat.phase in ("dormant", "closed") and points <= 0:
            return
        now = self._world.state.now_ms
        value = min(HEAT_MAX, max(0, heat.at(now))) + points * HEAT_PER_POINT
        if points > 0:
            self._rebase(index, "rising" if line.rise >= 0 else "falling", value, line.rise)
        else:
            self._rebase(index, heat.phase, value, self._slope(index))
        self._world.emit("heated", index, heat.value)

    def _slope(self, index: int) -> int:
        """The slope, or the one it takes up again once it no longer stands at the top."""
        heat, rise, now = self._heats[index], self._lines[index].rise, self._world.state.now_ms
        if heat.slope or heat.value < HEAT_MAX or now <= heat.slow_until_ms and heat.phase == "rising":
            return heat.slope  # Not stopped at the top, or still in its grace.
        return {"rising": rise, "slowed": rise // 4}.get(heat.phase, 0)

    def reopen(self, index: int) -> None:
        """Silence on a matter of a falling storyline: it rises again."""
        heat, line = self._heats[index], self._lines[index]
        if heat.phase == "falling" and line.rise > 0:
            self._rebase(index, "rising", heat.at(self._world.state.now_ms), line.rise)

    def set_wire(self, index: int, inject: int) -> int:
        """Watch for a monitored post: returns the heat in units at which it comes back."""
        heat = self._heats[index]
        threshold = heat.at(self._world.state.now_ms) + TRIPWIRE_POINTS * HEAT_PER_POINT
        if threshold <= HEAT_MAX:
            self._wires[index].append((threshold, inject))
            self._wires[index].sort()
            self._schedule(index)
        return threshold

    def drop_wire(self, index: int, inject: int) -> None:
        """Stop watching."""
        self._wires[index] = [wire for wire in self._wires[index] if wire[1] != inject]

    def is_open(self, index: int) -> bool:
        """Whether the storyline has begun and is not closed."""
        return self._heats[index].phase not in ("dormant", "closed")

    # what the agenda brings back ---------------------------------------------------------------

    def grace_ended(self, index: int) -> None:
        """The grace after a storyline's opening is over."""
        heat, line, now = self._heats[index], self._lines[index], self._world.state.now_ms
        if heat.phase != "rising" or heat.slope or now != heat.slow_until_ms:
            return  # Something else moved it meanwhile.
        if heat.slow_used:
            self._begin_slow(index)
        else:
            self._rebase(index, "rising" if line.rise >= 0 else "falling", heat.at(now), line.rise)

    def slow_ended(self, index: int) -> None:
        """The one slow stretch is over."""
        heat, line, now = self._heats[index], self._lines[index], self._world.state.now_ms
        if heat.phase == "slowed" and now == heat.slow_until_ms:
            self._rebase(index, "rising", heat.at(now), line.rise)

    def crossed(self, index: int, version: int) -> None:
        """A watched heat, 0 or 1000 was reached."""
        heat = self._heats[index]
        if heat.version != version:
            return
        world = self._world
        value = heat.at(world.state.now_ms)
        world.changed("heat", index)
        self._trip(index, value)
        if value <= 0 and heat.slope < 0:
            self._rebase(index, "closed", 0, 0)
        elif value >= HEAT_MAX and heat.slope > 0:
            self._rebase(index, heat.phase, HEAT_MAX, 0)
        else:
            self._schedule(index)

    def pressure_crossed(self, version: int) -> None:
        """The pressure reached or left a level's threshold."""
        if version == self._pressure_version:
            self._watch_pressure()

    def dwelt(self, level: int, since_ms: int) -> None:
        """The pressure stood over a level's threshold for its dwell."""
        if self._above_since[level - 1] == since_ms:
            self.reach_level(level)

    def reach_level(self, level: int) -> None:
        """The level is reached, with every one below it, and stays reached."""
        state = self._world.state
        while state.level < level:
            state.level += 1
            state.level_ms[state.level] = state.now_ms
            self._world.emit("level", state.level)
            self._world.changed("level", 0)

    # arithmetic ---------------------------------------------------------------------------------

    def _rebase(self, index: int, phase: str, value: int, slope: int) -> None:
        heat, now = self._heats[index], self._world.state.now_ms
        value = min(HEAT_MAX, max(0, value))  # Within the millisecond of a clip the line runs a little past it.
        heat.area2 = heat.area2_at(now)
        heat.since_ms, heat.value, heat.slope = now, value, slope
        heat.version += 1
        heat.trace.append((now, value, slope))
        if phase != heat.phase:
            heat.phase = phase
            self._world.emit("phase", index, value, phase)
        self._world.changed("heat", index)
        self._trip(index, value)
        if value <= 0 and slope < 0:
            self._rebase(index, "closed", 0, 0)
            return
        self._schedule(index)
        self._watch_pressure()

    def _trip(self, index: int, value: int) -> None:
        wires = self._wires[index]
        while wires and wires[0][0] <= value:
            _, inject = wires.pop(0)
            self._world.emit("tripwire", inject)

    def _schedule(self, index: int) -> None:
        heat = self._heats[index]
        slope = heat.slope
        if slope == 0:
            return
        now = self._world.state.now_ms
        value = heat.at(now)
        if slope > 0:
            goal = HEAT_MAX
            for threshold in self._world.plan.thresholds[index]:
                if threshold > value:
                    goal = min(goal, threshold)
                    break
            if self._wires[index] and self._wires[index][0][0] > value:
                goal = min(goal, self._wires[index][0][0])
            due = now - (value - goal) // slope
        else:
            due = now + -(-value // -slope)
            for threshold in reversed(self._world.plan.thresholds[index]):
                if threshold <= value:
                    due = min(due, now + (value - threshold) // -slope + 1)
                    break
        self._world.at(due, RANK_CROSSING, index, CROSS, index, heat.version)

    def weighted(self, at_ms: int) -> int:
        """Sum of weight x heat in units at a time not before the last re-base."""
        return sum(weight * heat.at(at_ms) for weight, heat in zip(self._weights, self._heats))

    def _watch_pressure(self) -> None:
        world = self._world
        now = world.state.now_ms
        self._pressure_version += 1
        value = slope = 0
        for weight, heat in zip(self._weights, self._heats):
            value += weight * (heat.value + heat.slope * (now - heat.since_ms))
            slope += weight * heat.slope
        due = -1
        for number, threshold in enumerate(world.plan.level_units):
            above = value >= threshold
            if above and self._above_since[number] < 0:
                self._above_since[number] = now
                world.at(now + world.scenario.levels[number].dwell_ms, RANK_DWELL, number, DWELL, number + 1, now)
            elif not above:
                self._above_since[number] = -1
            if slope > 0 and not above:
                when = now - (value - threshold) // slope
            elif slope < 0 and above:
                when = now + (value - threshold) // -slope + 1
            else:
                continue
            due = when if due < 0 else min(due, when)
        if due >= 0:
            world.at(due, RANK_CROSSING, len(self._lines), PRESSURE_CROSS, self._pressure_version)
