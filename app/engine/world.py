"""The drill's table: its state, its agenda of what is due, and what waits for what.

The agenda is a heap of (at_ms, rank, order, serial, kind, a, b). Within a millisecond the rank
decides first, then the order in the file, then who was entered first; so the same commands give the
same events however often the clock looks in between.
"""

from __future__ import annotations

from heapq import heappop, heappush

from app.engine.events import Event
from app.engine.plan import Plan
from app.engine.scenario import Scenario
from app.engine.state import DrillState, Heat, PieceState, PostState
from app.engine.variant import Variant

RANK_BACK, RANK_OWN, RANK_INJECT, RANK_DWELL, RANK_CROSSING = range(5)

RECALL_MS = 10_000
RIGHT_WORTH = 60


class World:
    """State, agenda and log, shared by the parts of the engine."""

    __slots__ = ("scenario", "plan", "variant", "state", "events", "agenda", "end_ms", "latched", "_serial",
                 "_dirty", "suspects", "armed", "fired")

    def __init__(self, scenario: Scenario, plan: Plan, variant: Variant) -> None:
        self.scenario, self.plan, self.variant = scenario, plan, variant
        self.end_ms = scenario.end_ms
        self.state = DrillState(
            now_ms=0,
            posts=[PostState() for _ in scenario.injects],
            pieces=[PieceState() for _ in scenario.queue],
            matters=[],
            promises=[],
            heats=[Heat() for _ in scenario.storylines],
            known_ms=[-1] * len(scenario.facts),
            done_ms=[-1] * len(scenario.deeds),
            story_base_ms=scenario.start_story_ms,
            busy_until_ms=[0] * len(scenario.chart.roles),
        )
        self.events: list[Event] = []
        self.agenda: list[tuple] = []
        self.latched: set[tuple[int, int]] = set()
        """(inject, for_ms) that were ignored for so long."""
        self.armed = [inject.at_ms < 0 for inject in scenario.injects]
        """Whether a conditional inject may fire yet (its own time has come, or it has none)."""
        self.fired = [False] * len(scenario.injects)
        self._serial = 0
        self._dirty: set[int] = set()
        self.suspects: list[int] = []
        """A heap of the conditional injects to be tested again: empty nearly always, so look before you settle."""

    def at(self, at_ms: int, rank: int, order: int, kind: int, a: int = 0, b: int = 0) -> None:
        """Enter something on the agenda; what lies behind the scripted end never happens."""
        if at_ms <= self.end_ms:
            self._serial += 1
            heappush(self.agenda, (at_ms, rank, order, self._serial, kind, a, b))

    def emit(self, kind: str, ref: int = -1, value: int = -1, text: str = "") -> None:
        """Log an event at the present moment."""
        self.events.append(Event(self.state.now_ms, kind, ref, value, text))

    def changed(self, leaf: str, thing: int) -> None:
        """Have every inject tested again whose condition waits on this."""
        for index in self.plan.waiters.get((leaf, thing), ()):
            self.suspect(index)

    def suspect(self, index: int) -> None:
        """Have one conditional inject tested again."""
        if index not in self._dirty and not self.fired[index] and self.armed[index]:
            self._dirty.add(index)
            heappush(self.suspects, index)

    def next_suspect(self) -> int:
        """The first inject in file order to be tested again, -1 if none."""
        if not self.suspects:
            return -1
        index = heappop(self.suspects)
        self._dirty.discard(index)
        return index

    def story_ms(self, at_ms: int) -> int:
        """Story time at a drill time, ms since 1970-01-01, by the chapter now running."""
        state = self.state
        return state.story_base_ms + (at_ms - state.story_from_ms) * self.scenario.pace
