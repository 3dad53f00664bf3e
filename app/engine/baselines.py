"""What silence and par come to: two folds of a scenario, made once when it is compiled.

Silence does nothing at all. Par does every right act exactly when it is due, no earlier: what is
asked of a desk that is just in time.
"""

from __future__ import annotations

from dataclasses import replace
from heapq import heappop, heappush

from app.engine import commands as c
from app.engine.drill import Drill
from app.engine.key import PostKey, key, lacks
from app.engine.scenario import Baselines, Inject, Scenario

_TRIES = 3
_MARGIN_MS = 1_000


def with_baselines(scenario: Scenario) -> Scenario:
    """The scenario with its baselines computed."""
    quiet = silence(scenario)
    return replace(
        scenario,
        baselines=Baselines(
            published=tuple(post.published_ms >= 0 for post in quiet.state.posts),
            silence_area=_areas(quiet),
            par_area=_areas(par(scenario)),
        ),
    )


def silence(scenario: Scenario) -> Drill:
    """The drill in which nobody does anything, run to its scripted end."""
    drill = Drill(scenario, 0)
    drill.finish()
    return drill


def par(scenario: Scenario) -> Drill:
    """The drill in which every right act comes exactly at its due time, run to its scripted end."""
    return _Par(scenario).run()


def _areas(drill: Drill) -> tuple[int, ...]:
    return tuple(heat.area2_at(drill.scenario.end_ms) for heat in drill.state.heats)


def _first_due(inject: Inject) -> int:
    return inject.first_word_ms or inject.answer_ms


def _answer_due(inject: Inject, entry: PostKey) -> int:
    """Ms after publication: the answer's clock, or sooner what the first word promised or must itself be."""
    if not entry.holds:
        return _first_due(inject)
    promise_ms = inject.drafts[entry.first_word].promise_ms
    return min(inject.answer_ms, _first_due(inject) + promise_ms) if promise_ms else inject.answer_ms


class _Par:
    """Holds the agenda of due acts while the drill runs past it."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario, self.key = scenario, key(scenario)
        self.drill = Drill(scenario, 0)
        self.agenda: list[tuple[int, int, str, int, int]] = []
        """(at_ms, serial, act, inject or piece, draft)."""
        self.seen = self.serial = 0
        self.overdue: list[tuple[int, int]] = []
        """(inject, draft) that were due and still lack something."""
        self.tries: dict[int, int] = {}

    def run(self) -> Drill:
        drill = self.drill
        for index, piece in enumerate(self.scenario.queue):
            self.at(max(0, piece.at_ms - 1), "queue", index)
        self.notice()
        while True:
            mine, world = self.agenda[0][0] if self.agenda else -1, drill.next_ms()
            if world >= 0 and (mine < 0 or world <= mine):
                drill.advance(world)
                self.notice()
            elif mine >= 0:
                at_ms, _, act, index, draft = heappop(self.agenda)
                drill.advance(at_ms)
                self.act(at_ms, act, index, draft)
            else:
                break
        drill.finish()
        return drill

    def at(self, at_ms: int, act: str, index: int, draft: int = -1) -> None:
        if at_ms <= self.scenario.end_ms:
            self.serial += 1
            heappush(self.agenda, (at_ms, self.serial, act, index, draft))

    def notice(self) -> None:
        """Take in what happened since last time."""
        events = self.drill.events
        while self.seen < len(events):
            event = events[self.seen]
            self.seen += 1
            if event.kind == "inject":
                entry = self.key.posts[event.ref]
                if entry is not None:
                    self.schedule(self.scenario.injects[event.ref], entry, event.at_ms)
            elif event.kind == "returned":
                self.retry(self.drill.state.matters[event.ref].inject, event.at_ms)
            elif event.kind == "lapsed":
                self.retry(event.ref, event.at_ms)
        for inject, draft in list(self.overdue):
            self.publish(self.drill.now_ms, inject, draft)

    def schedule(self, inject: Inject, entry: PostKey, now: int) -> None:
        """Enter the right acts on a post that has just appeared."""
        self.at(now + inject.triage_ms, "triage", inject.index)
        if entry.expected is not None:
            self.at(now + self.carry_after(inject, entry, now), "escalate", inject.index, entry.answer)
        if not inject.answer_due or entry.answer < 0:
            return
        self.at(now + _first_due(inject), "publish", inject.index, entry.first_word)
        if entry.holds:
            self.at(now + _answer_due(inject, entry), "publish", inject.index, entry.answer)

    def carry_after(self, inject: Inject, entry: PostKey, now: int) -> int:
        """How long after publication it must set out at the latest, so that what it fetches is back in time."""
        latest = entry.expected.within_ms
        if entry.answer < 0 or not inject.answer_due:
            return latest
        takes = max(0, entry.expected.best_at(self.drill.story_ms(now))[0])
        takes += max((self.scenario.deeds[deed].takes_ms for deed in inject.drafts[entry.answer].deeds), default=0)
        return max(0, min(latest, _answer_due(inject, entry) - takes - _MARGIN_MS))

    def act(self, at_ms: int, act: str, index: int, draft: int) -> None:
        if act == "triage":
            entry = self.key.posts[index]
            self.do(c.Classify(at_ms, index, entry.class_id))
            self.do(c.Dispose(at_ms, index, entry.disposition))
        elif act == "escalate":
            walk = self.key.posts[index].walk(self.drill.story_ms(at_ms))
            self.do(c.Escalate(at_ms, index, walk, draft))
        elif act == "publish":
            self.publish(at_ms, index, draft)
        else:
            self.do(c.Queue(at_ms, index, self.key.pieces[index]))
        self.notice()

    def publish(self, at_ms: int, index: int, draft: int) -> None:
        """Publish a due draft, or wait for what it lacks."""
        waits = (index, draft) in self.overdue
        inject = self.scenario.injects[index]
        if lacks(self.scenario, self.drill.state, inject, draft) or not self.do(c.Publish(at_ms, index, draft)):
            if not waits:
                self.overdue.append((index, draft))
        elif waits:
            self.overdue.remove((index, draft))

    def retry(self, index: int, now: int) -> None:
        """Carry a matter up again whose answer still lacks what somebody might give."""
        entry, inject = self.key.posts[index], self.scenario.injects[index]
        if entry.expected is None or entry.answer < 0 or self.tries.get(index, 0) >= _TRIES:
            return
        if lacks(self.scenario, self.drill.state, inject, entry.answer) == "approval":
            self.tries[index] = self.tries.get(index, 0) + 1
            self.at(now, "escalate", index, entry.answer)

    def do(self, command: c.Command) -> bool:
        if self.drill.check(command):
            return False
        self.drill.do(command)
        return True
