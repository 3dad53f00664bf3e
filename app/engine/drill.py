"""A running drill: told the time and the trainee's commands, it says what happens.

A drill owns its state. `check` is pure; `do` cannot fail after it. How often `advance` is called in
between makes no difference: the world goes from one entry of the agenda to the next.
"""

from __future__ import annotations

import json
from hashlib import sha256
from heapq import heappop

from app.engine import escalation, happening, heat, speaking, variant
from app.engine.commands import Command
from app.engine.deciding import Desk
from app.engine.escalation import Matters
from app.engine.events import Event
from app.engine.happening import Script
from app.engine.heat import HeatBook
from app.engine.plan import plan_for
from app.engine.scenario import Scenario
from app.engine.speaking import Voice
from app.engine.state import DrillState
from app.engine.world import World
from app.errors import RefusedError


class Drill:
    """One run of a scenario while it runs.

    Args:
        scenario: what is played.
        seed: picks the variant; any whole number.
    """

    __slots__ = ("scenario", "seed", "variant", "state", "events", "_world", "_heat", "_script", "_desk", "_handlers")

    def __init__(self, scenario: Scenario, seed: int = 0) -> None:
        self.scenario, self.seed = scenario, seed
        self.variant = variant.make(scenario, seed)
        world = self._world = World(scenario, plan_for(scenario), self.variant)
        self.state: DrillState = world.state
        self.events: list[Event] = world.events
        book = self._heat = HeatBook(world)
        matters = Matters(world)
        voice = Voice(world, book)
        script = self._script = Script(world, book, matters)
        self._desk = Desk(world, book, matters, voice)
        self._handlers = {
            escalation.ARRIVE: matters.arrived,
            escalation.DEALT: matters.dealt,
            escalation.GIVEN_UP: matters.given_up,
            escalation.DEED_DONE: lambda deed, _: matters.deed_done(deed),
            speaking.GO_OUT: voice.gone_out,
            speaking.ACT_OUT: voice.acted,
            speaking.PIECE_DUE: lambda piece, _: voice.piece_due(piece),
            speaking.PROMISE_DUE: lambda number, _: voice.promise_due(number),
            happening.INJECT_DUE: lambda index, _: script.due(index),
            happening.IGNORED: script.ignored,
            happening.AFTER: lambda index, _: world.changed("after", index),
            happening.ANSWER_DUE: lambda index, _: script.answer_due(index),
            happening.DANGER_DUE: lambda index, _: script.danger_due(index),
            heat.CROSS: book.crossed,
            heat.GRACE_END: lambda index, _: book.grace_ended(index),
            heat.SLOW_END: lambda index, _: book.slow_ended(index),
            heat.PRESSURE_CROSS: lambda version, _: book.pressure_crossed(version),
            heat.DWELL: book.dwelt,
        }
        for index, piece in enumerate(scenario.queue):
            world.at(piece.at_ms, speaking.RANK_OWN, index, speaking.PIECE_DUE, index)
        script.wake_all()
        self.advance(0)

    @property
    def now_ms(self) -> int:
        """Drill time up to which everything has happened."""
        return self.state.now_ms

    @property
    def finished(self) -> bool:
        """Whether the scripted end is reached."""
        return self.state.now_ms >= self._world.end_ms

    def story_ms(self, at_ms: int) -> int:
        """Story time, ms since 1970-01-01, at a drill time not before the present chapter."""
        return self._world.story_ms(at_ms)

    def next_ms(self) -> int:
        """When the world will next do something by itself; -1 if never again."""
        agenda = self._world.agenda
        return agenda[0][0] if agenda else -1

    def advance(self, to_ms: int) -> None:
        """Let everything happen that is due up to and including `to_ms` (never backwards)."""
        world, agenda, handlers = self._world, self._world.agenda, self._handlers
        state, suspects = world.state, world.suspects
        if to_ms > world.end_ms:
            to_ms = world.end_ms
        while agenda and agenda[0][0] <= to_ms:
            now = state.now_ms = agenda[0][0]
            while agenda and agenda[0][0] == now:
                _, _, _, _, kind, a, b = heappop(agenda)
                handlers[kind](a, b)
            if suspects:
                self._script.settle()
        if to_ms > state.now_ms:
            state.now_ms = to_ms
        if suspects:
            self._script.settle()

    def check(self, command: Command) -> str:
        """Why a command is impossible, as a sentence; empty if it is possible.

        Pure: what the world does between now and the command's time is not looked at, so advance
        to that time first.
        """
        return self._desk.check(command)

    def do(self, command: Command) -> None:
        """Advance to the command's time and carry it out.

        Raises: RefusedError if it is impossible then; nothing is changed by it but the time.
        """
        self.advance(command.at_ms)
        refusal = self._desk.check(command)
        if refusal:
            raise RefusedError(refusal)
        self._desk.do(command)
        if self._world.suspects:
            self._script.settle()

    def finish(self) -> None:
        """Let the world run on to the scripted end."""
        self.advance(self._world.end_ms)

    def heat_at(self, storyline: int, at_ms: int) -> int:
        """Heat in units of a storyline, at the present or up to the next event."""
        return self.state.heats[storyline].at(at_ms)

    def pressure_at(self, at_ms: int) -> int:
        """Pressure 0-1000 at the present or up to the next event: for showing, never for deciding."""
        return min(1000, self._heat.weighted(at_ms) // (10 * 60_000))

    def digest(self) -> str:
        """SHA-256 over everything that happened and where it stands."""
        state = self.state
        summary = [
            self.scenario.digest, self.seed, state.now_ms, state.level, state.level_ms,
            [[h.phase, h.at(state.now_ms), h.slope, h.area2_at(state.now_ms)] for h in state.heats],
            state.known_ms, state.done_ms, state.order, state.conflicts,
        ]
        body = json.dumps([self.events, summary], separators=(",", ":"))
        return sha256(body.encode()).hexdigest()
