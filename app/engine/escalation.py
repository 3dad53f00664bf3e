"""Matters carried up the chart: hop by hop, one at a time, and what comes back.

A role that is met for the first time deals with the matter (or its deputy does, with the role's
functions and authority); one that is passed again forwards at once. Whoever deals with it grants
what the role covers: the approval of the named draft, facts it knows, deeds it may order.
"""

from __future__ import annotations

from app.engine.scenario import Draft
from app.engine.state import Hop, Matter
from app.engine.world import RANK_BACK, World
from app.org.tables import Role, answers_for
from app.said import say

ARRIVE, DEALT, DEED_DONE, GIVEN_UP = range(4)
LONGEST_WALK = 16


class Matters:
    """All escalations of one drill."""

    __slots__ = ("_world", "_chart", "_deeds_ordered", "_refused")

    def __init__(self, world: World) -> None:
        self._world = world
        self._chart = world.scenario.chart
        self._deeds_ordered: set[int] = set()
        self._refused: set[tuple[int, int]] = set()

    def refusal(self, walk: tuple[int, ...]) -> str:
        """Why this walk cannot be walked from the seat; empty if it can."""
        roles = self._chart.roles
        if not walk:
            return say("Pick at least one role to carry it to.")
        if len(walk) > LONGEST_WALK:
            return say("A walk has at most {longest_walk} stops.", longest_walk=LONGEST_WALK)
        asker = self._world.scenario.seat
        for asked in walk:
            if not 0 <= asked < len(roles):
                return say("That role is not on the chart.")
            if self._chart.link_ms(asker, asked) < 0:
                return say("{title} has no line to {title2}.", title=roles[asker].title, title2=roles[asked].title)
            asker = asked
        return ""

    def begin(self, inject: int, walk: tuple[int, ...], draft: int) -> Matter:
        """Set a matter out on its walk (already checked)."""
        world = self._world
        now = world.state.now_ms
        matter = Matter(len(world.state.matters), inject, walk, draft, now)
        world.state.matters.append(matter)
        world.emit("escalated", inject, matter.index)
        self._forward(matter, 0, now)
        return matter

    def arrived(self, matter_index: int, stop: int) -> None:
        """A matter reached a stop of its walk."""
        world = self._world
        state, now = world.state, world.state.now_ms
        matter = state.matters[matter_index]
        role = matter.walk[stop]
        hop = Hop(role, now)
        matter.hops.append(hop)
        passed = role == world.scenario.seat or role in matter.walk[:stop]
        if not passed:
            hop.answered_by = answers_for(self._chart, role, world.story_ms(now))
            world.emit("hop" if hop.answered_by >= 0 else "nobody", role, matter_index)
        if passed:
            self._after_stop(matter, stop)
            return
        if hop.answered_by < 0:
            # One waits in vain for as long as a reply would have taken: an empty desk is no short cut.
            world.at(now + self._chart.roles[role].reply_ms, RANK_BACK, matter_index, GIVEN_UP, matter_index, stop)
            return
        start = max(now, state.busy_until_ms[hop.answered_by])
        done = start + self._chart.roles[hop.answered_by].reply_ms
        state.busy_until_ms[hop.answered_by] = done
        world.at(done, RANK_BACK, matter_index, DEALT, matter_index, stop)

    def dealt(self, matter_index: int, stop: int) -> None:
        """A role has dealt with a matter: it grants what it covers and passes it on."""
        world = self._world
        matter = world.state.matters[matter_index]
        hop = matter.hops[stop]
        hop.done_ms = world.state.now_ms
        role = self._chart.roles[hop.role]
        self._approve(matter, hop.role, role)
        self._tell_facts(matter, role)
        self._order_deeds(matter, hop.role, role)
        for inject, post in enumerate(world.state.posts):
            if matter_index in post.matters:  # The matter's own post, and those handled as one with it.
                world.changed("escalated", inject)
        self._after_stop(matter, stop)

    def given_up(self, matter_index: int, stop: int) -> None:
        """Nobody was there: the matter goes on as it came."""
        self._after_stop(self._world.state.matters[matter_index], stop)

    def deed_done(self, deed: int) -> None:
        """A deed that was ordered is done."""
        world = self._world
        if world.state.done_ms[deed] < 0:
            world.state.done_ms[deed] = world.state.now_ms
            world.emit("done", deed)
            world.changed("done", deed)

    def learn(self, fact: int) -> None:
        """A fact becomes known; approvals that rest on what it overturns lapse."""
        world = self._world
        if world.state.known_ms[fact] >= 0:
            return
        world.state.known_ms[fact] = world.state.now_ms
        world.emit("known", fact)
        world.changed("known", fact)
        overturned = world.scenario.facts[fact].revises
        if overturned < 0:
            return
        for inject, post in enumerate(world.state.posts):
            drafts = world.scenario.injects[inject].drafts
            for draft in sorted(post.approvals):
                if overturned in drafts[draft].facts:
                    post.approvals.discard(draft)
                    world.emit("lapsed", inject, draft)

    # how a matter moves --------------------------------------------------------------------------

    def _forward(self, matter: Matter, stop: int, now: int) -> None:
        asker = matter.walk[stop - 1] if stop else self._world.scenario.seat
        takes = self._chart.link_ms(asker, matter.walk[stop])
        self._world.at(now + takes, RANK_BACK, matter.index, ARRIVE, matter.index, stop)

    def _after_stop(self, matter: Matter, stop: int) -> None:
        if stop + 1 < len(matter.walk):
            self._forward(matter, stop + 1, self._world.state.now_ms)
        else:
            self._close(matter)

    def _close(self, matter: Matter) -> None:
        world = self._world
        matter.closed_ms = world.state.now_ms
        if all(hop.answered_by < 0 for hop in matter.hops):
            matter.outcome = "nobody"
        elif matter.outcome == "refused":
            pass  # Said already, with the reason.
        elif self._wants_approval(matter):
            matter.outcome = "redirected"
            world.emit("redirected", matter.index, self._who_may_approve(matter))
        elif self._named_approval(matter):
            matter.outcome = "granted"
        else:
            missing = self._who_may_help(matter)
            matter.outcome = "heard" if missing < 0 else "redirected"
            if missing >= 0:
                world.emit("redirected", matter.index, missing)
        world.emit("returned", matter.index, -1, matter.outcome)

    # what a role grants ----------------------------------------------------------------------------

    def _draft(self, matter: Matter) -> Draft | None:
        return self._world.scenario.injects[matter.inject].drafts[matter.draft] if matter.draft >= 0 else None

    def _wants_approval(self, matter: Matter) -> bool:
        draft = self._draft(matter)
        return bool(draft and draft.approval and matter.draft not in self._world.state.posts[matter.inject].approvals)

    def _named_approval(self, matter: Matter) -> bool:
        draft = self._draft(matter)
        return bool(draft and draft.approval)

    def _approve(self, matter: Matter, role_index: int, role: Role) -> None:
        draft = self._draft(matter)
        if draft and self._wants_approval(matter) and may_approve(role, draft):
            changed = self._changed_fact(draft)
            if changed >= 0:
                self._refuse_stale(matter, role_index, changed)
                return
            self._world.state.posts[matter.inject].approvals.add(matter.draft)
            self._world.emit("granted", matter.index, role_index)

    def _refuse_stale(self, matter: Matter, role_index: int, changed: int) -> None:
        """Nobody approves what rests on a fact that everybody knows to be overturned; one says so for all."""
        if matter.outcome != "refused":
            matter.outcome = "refused"
            title = self._world.scenario.facts[changed].title
            self._world.emit("refused", matter.index, role_index, f"It rests on what has changed since: {title}")

    def _changed_fact(self, draft: Draft) -> int:
        """The known fact that overturned one on which a draft rests, -1 if there is none."""
        for index, fact in enumerate(self._world.scenario.facts):
            if fact.revises in draft.facts and self._world.state.known_ms[index] >= 0:
                return index
        return -1

    def _tell_facts(self, matter: Matter, role: Role) -> None:
        facts = self._world.scenario.facts
        for index in self._world.plan.post_facts[matter.inject]:
            if covers(role, facts[index].functions, facts[index].authority):
                self.learn(index)

    def _order_deeds(self, matter: Matter, role_index: int, role: Role) -> None:
        world = self._world
        for index in world.plan.post_deeds[matter.inject]:
            deed = world.scenario.deeds[index]
            if not covers(role, deed.functions, deed.authority):
                continue
            if deed.refused:
                if (index, matter.inject) not in self._refused:
                    self._refused.add((index, matter.inject))
                    world.emit("refused", matter.index, role_index, deed.refused)
            elif index not in self._deeds_ordered:
                self._deeds_ordered.add(index)
                world.at(world.state.now_ms + deed.takes_ms, RANK_BACK, len(world.state.matters) + index,
                         DEED_DONE, index)

    def _who_may_approve(self, matter: Matter) -> int:
        draft = self._draft(matter)
        return self._nearest(lambda role: draft is not None and may_approve(role, draft))

    def _who_may_help(self, matter: Matter) -> int:
        world = self._world
        for index in world.plan.post_facts[matter.inject]:
            fact = world.scenario.facts[index]
            if world.state.known_ms[index] < 0 and fact.functions:
                return self._nearest(lambda role: covers(role, fact.functions, fact.authority))
        for index in world.plan.post_deeds[matter.inject]:
            deed = world.scenario.deeds[index]
            if index not in self._deeds_ordered and not deed.refused:
                return self._nearest(lambda role: covers(role, deed.functions, deed.authority))
        return -1

    def _nearest(self, fits) -> int:
        """The least powerful role within reach of the seat that fits; -1 if none does."""
        roles = self._chart.roles
        found = [(roles[index].authority, index) for index in self._chart.reach[self._world.scenario.seat]
                 if index != self._world.scenario.seat and fits(roles[index])]
        return min(found)[1] if found else -1


def covers(role: Role, functions: tuple[str, ...], authority: int) -> bool:
    """Whether the role has one of the functions and the authority; nobody covers no functions."""
    return role.authority >= authority and any(function in role.functions for function in functions)


def may_approve(role: Role, draft: Draft) -> bool:
    """Whether the role may approve this draft."""
    if role.authority < draft.approval:
        return False
    return not draft.approval_functions or any(f in role.functions for f in draft.approval_functions)
