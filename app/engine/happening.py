"""Scripted things happen: at their time, or when their condition comes true."""

from __future__ import annotations

from app.engine.escalation import Matters
from app.engine.heat import HeatBook
from app.engine.scenario import Inject
from app.engine.state import PENDING, RECALLED, DrillState, Publication
from app.engine.world import RANK_CROSSING, RANK_INJECT, RECALL_MS, World
from app.units import HEAT_PER_POINT

INJECT_DUE, IGNORED, AFTER, ANSWER_DUE, DANGER_DUE = 10, 11, 12, 13, 14


class Script:
    """Fires the injects of one drill, each at most once."""

    __slots__ = ("_world", "_heat", "_matters")

    def __init__(self, world: World, heat: HeatBook, matters: Matters) -> None:
        self._world, self._heat, self._matters = world, heat, matters
        for inject in world.scenario.injects:
            at_ms = world.variant.at_ms[inject.index]
            if at_ms >= 0:
                world.at(at_ms, RANK_INJECT, inject.index, INJECT_DUE, inject.index)

    def wake_all(self) -> None:
        """Have every armed condition tested once, at the start."""
        for inject in self._world.scenario.injects:
            if inject.when is not None:
                self._world.suspect(inject.index)

    def due(self, index: int) -> None:
        """The scripted time of an inject has come."""
        world = self._world
        world.armed[index] = True
        if world.scenario.injects[index].when is None:
            self._fire(index)
        else:
            world.suspect(index)

    def settle(self) -> None:
        """Fire everything whose condition holds now, in file order, until nothing more does."""
        world = self._world
        index = world.next_suspect()
        while index >= 0:
            when = world.scenario.injects[index].when
            if not world.fired[index] and when is not None and self.holds(when):
                self._fire(index)
            index = world.next_suspect()

    def _fire(self, index: int) -> None:
        world = self._world
        inject = world.scenario.injects[index]
        if world.fired[index]:
            return
        world.fired[index] = True
        state = world.state
        if inject.until_closed and inject.storyline >= 0 and state.heats[inject.storyline].phase == "closed":
            return
        now = state.now_ms
        post = state.posts[index]
        post.published_ms = now
        if inject.kind == "chapter" and inject.story_ms >= 0:
            state.story_base_ms, state.story_from_ms = inject.story_ms, now
        world.emit("inject", index)
        if inject.kind == "post":
            self._post(inject, now)
        elif inject.kind == "fact":
            self._matters.learn(inject.fact)
        for line, points in inject.raises:
            self._heat.add(line, points)
        if inject.level:
            self._heat.reach_level(inject.level)
        world.changed("after", index)
        world.changed("published", index)
        for delay in world.plan.after_delays[index]:
            world.at(now + delay, RANK_CROSSING, index, AFTER, index)

    def _post(self, inject: Inject, now: int) -> None:
        world, index = self._world, inject.index
        if inject.storyline >= 0:
            self._heat.open(inject.storyline)
            world.state.posts[index].heat_area_from = world.state.heats[inject.storyline].area2_at(now)
            if inject.answer_ms:
                world.at(now + inject.answer_ms + 1, RANK_CROSSING, index, ANSWER_DUE, index)
        if inject.escalate is not None and world.scenario.policy.meaning(inject.class_id) == "danger":
            world.at(now + inject.escalate.within_ms + 1, RANK_CROSSING, index, DANGER_DUE, index)
        for for_ms in world.plan.ignored_after[index]:
            world.at(now + for_ms, RANK_CROSSING, index, IGNORED, index, for_ms)

    # deadlines of a post ---------------------------------------------------------------------------

    def ignored(self, index: int, for_ms: int) -> None:
        """So long after publication: was it answered or carried anywhere by then?"""
        world = self._world
        post, matters = world.state.posts[index], world.state.matters
        deadline_ms = post.published_ms + for_ms
        said = [entry for entry in post.publications if entry.at_ms < deadline_ms and entry.status != RECALLED]
        if any(matters[number].begun_ms < deadline_ms for number in post.matters):
            return
        if said:
            self._look_again(said, index, IGNORED, for_ms)
            return
        world.latched.add((index, for_ms))
        post.ignored = True
        world.changed("ignored", index)

    def answer_due(self, index: int) -> None:
        """The answer was due: without a right one, a falling storyline rises again."""
        state, inject = self._world.state, self._world.scenario.injects[index]
        post = state.posts[index]
        said = [
            entry for entry in post.publications
            if entry.at_ms <= post.published_ms + inject.answer_ms and entry.status != RECALLED
            and entry.right and not inject.drafts[entry.draft].holding
        ]
        if said:
            self._look_again(said, index, ANSWER_DUE)
        else:
            self._heat.reopen(inject.storyline)

    def _look_again(self, said: list[Publication], index: int, kind: int, b: int = 0) -> None:
        """What may still be recalled has not been said: decide when it is out."""
        if all(entry.status == PENDING for entry in said):
            out_ms = min(said[0].at_ms + RECALL_MS, self._world.end_ms)
            self._world.at(out_ms, RANK_CROSSING, index, kind, index, b)

    def danger_due(self, index: int) -> None:
        """A danger had to be on its way up by now."""
        world = self._world
        if not world.state.posts[index].matters:
            world.state.conflicts.append((world.state.now_ms, "danger-unescalated", index))

    # conditions ----------------------------------------------------------------------------------------

    def holds(self, condition: tuple) -> bool:
        """Whether a condition is true now."""
        kind = condition[0]
        if kind == "all":
            return all(self.holds(part) for part in condition[1:])
        if kind == "any":
            return any(self.holds(part) for part in condition[1:])
        if kind == "not":
            return not self.holds(condition[1])
        return _LEAF[kind](self._world, condition)


def _after(world: World, leaf: tuple) -> bool:
    published = world.state.posts[leaf[1]].published_ms
    return published >= 0 and world.state.now_ms >= published + leaf[2]


def _published(world: World, leaf: tuple) -> bool:
    entries = world.state.posts[leaf[1]].publications
    return any(entry.status == "out" and leaf[2] in (-1, entry.draft) for entry in entries)


def _classified(world: World, leaf: tuple) -> bool:
    given = world.state.posts[leaf[1]].class_id
    return bool(given) and leaf[2] in ("", given)


def _escalated(world: World, leaf: tuple) -> bool:
    state: DrillState = world.state
    return any(
        hop.role in leaf[2] and hop.done_ms >= 0
        for matter in state.posts[leaf[1]].matters
        for hop in state.matters[matter].hops
    )


def _heat_at(world: World, leaf: tuple) -> bool:
    heat = world.state.heats[leaf[1]]
    over = heat.at(world.state.now_ms) >= leaf[2] * HEAT_PER_POINT
    return over if leaf[3] else not over


_LEAF = {
    "after": _after,
    "published": _published,
    "classified": _classified,
    "ignored": lambda world, leaf: (leaf[1], leaf[2]) in world.latched,
    "escalated": _escalated,
    "known": lambda world, leaf: world.state.known_ms[leaf[1]] >= 0,
    "done": lambda world, leaf: world.state.done_ms[leaf[1]] >= 0,
    "heat": _heat_at,
    "level": lambda world, leaf: world.state.level >= leaf[1],
}
