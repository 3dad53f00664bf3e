"""The search behind the best walk: A* over (role, roles passed), with walks that cannot win left out.

One walk makes another at the same role pointless when it has covered as much and is ahead by at
least the reply times of the roles that only the other has passed: whatever the other does next, the
first can do too and be back no later. This keeps the search small although roles passed are
remembered; a plain search would have two to the power of the roles to go through.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field

NEVER = 1 << 62
Kept = list[tuple[int, int, int, int, tuple[int, ...]]]


class Net:
    """The links of a chart, with what every search over them asks again.

    Args:
        links: as in `ChartTables`.
    """

    def __init__(self, links: tuple[tuple[tuple[int, int], ...], ...]) -> None:
        self.links = links
        self._back: list[list[tuple[int, int]]] = [[] for _ in links]
        for asker, own in enumerate(links):
            for asked, takes in own:
                self._back[asked].append((asker, takes))
        self.into = tuple(min((takes for _, takes in back), default=NEVER) for back in self._back)
        """Per role the least link time of those that lead to it, NEVER if none does."""
        self._to: dict[int, tuple[int, ...]] = {}
        self._nearest: dict[tuple[tuple[int, int], ...], tuple[int, ...]] = {}

    def nearest(self, goals: tuple[tuple[int, int], ...]) -> tuple[int, ...]:
        """Per role the least link time from it to one of the goals, and what is to be paid there; NEVER without a way.

        Args:
            goals: roles with what each costs, ms.
        """
        known = self._nearest.get(goals)
        if known is None:
            ways = [[way + cost for way in self._ways_to(role)] for role, cost in goals]
            known = tuple(map(min, *ways, [NEVER] * len(self.links))) if ways else (NEVER,) * len(self.links)
            self._nearest[goals] = known
        return known

    def _ways_to(self, role: int) -> tuple[int, ...]:
        known = self._to.get(role)
        if known is None:
            known = self._to[role] = self._distances(role)
        return known

    def _distances(self, role: int) -> tuple[int, ...]:
        found = [NEVER] * len(self.links)
        heap = [(0, role)]
        while heap:
            cost, here = heapq.heappop(heap)
            if cost >= found[here]:
                continue
            found[here] = cost
            for asker, takes in self._back[here]:
                heapq.heappush(heap, (cost + takes, asker))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Task:
    """What is searched. Needs are bits: bit i of `covers[r]` says that role r covers need i."""

    net: Net
    reply: tuple[int, ...]
    """Cost of the first visit beside the link, ms."""
    covers: tuple[int, ...]
    needs: int
    replies: dict[int, int] = field(default_factory=dict)
    """Sum of reply times by set of roles, filled as it goes."""

    def reply_sum(self, roles: int) -> int:
        """Reply times of a set of roles (bits), ms."""
        known = self.replies.get(roles)
        if known is None:
            known = sum(takes for role, takes in enumerate(self.reply) if roles >> role & 1)
            self.replies[roles] = known
        return known


def quickest(task: Task, start: int) -> tuple[int, tuple[int, ...]]:
    """(ms, walk) of the quickest walk from `start` that covers every need; (-1, ()) if there is none.

    Ties go to fewer stops, then to lower indices.
    """
    full = (1 << task.needs) - 1
    ahead = tuple(_ahead(task, need) for need in range(task.needs))
    bound = _bounds(task, full)
    heap = [(_least(ahead, bound, start, full), 0, (), start, 1 << start, 0, 0)]
    links = task.net.links
    kept: list[Kept] = [[] for _ in links]
    while heap:
        least, stops, walk, role, passed, covered, cost = heapq.heappop(heap)
        if least >= NEVER:
            break
        if covered == full:
            return cost, walk
        if _pointless(task, kept[role], passed, covered, cost, stops, walk):
            continue
        kept[role].append((passed, covered, cost, stops, walk))
        for asked, takes in links[role]:
            bit, now, then = 1 << asked, covered, cost + takes
            if not passed & bit:
                now |= task.covers[asked]
                then += task.reply[asked]
            rest = _least(ahead, bound, asked, full & ~now)
            heapq.heappush(heap, (then + rest, stops + 1, (*walk, asked), asked, passed | bit, now, then))
    return -1, ()


def _pointless(task: Task, kept: Kept, passed: int, covered: int, cost: int, stops: int, walk: tuple[int, ...]) -> bool:
    for other_passed, other_covered, other_cost, other_stops, other_walk in kept:
        if covered & ~other_covered:
            continue
        lead = cost - other_cost
        if lead >= 0:
            lead -= task.reply_sum(passed & ~other_passed)
        if lead > 0 or (lead == 0 and (other_stops, other_walk) < (stops, walk)):
            return True
    return False


def _least(ahead: tuple[tuple[int, ...], ...], bound: tuple[int, ...], role: int, missing: int) -> int:
    """At least so many ms are still to come: a lower bound that never shrinks by more than a step costs."""
    least = bound[missing]
    for need, to_need in enumerate(ahead):
        if missing >> need & 1 and to_need[role] > least:
            least = to_need[role]
    return least


def _ahead(task: Task, need: int) -> tuple[int, ...]:
    """Per role the least link time to, and reply time of, who covers this need."""
    there = tuple((role, task.reply[role]) for role, bits in enumerate(task.covers) if bits >> need & 1)
    return task.net.nearest(there)


def _bounds(task: Task, full: int) -> tuple[int, ...]:
    """Per set of missing needs the least that entering enough roles to cover it must cost."""
    enter = [(bits, into + reply) for bits, into, reply in zip(task.covers, task.net.into, task.reply) if bits]
    bound = [0] * (full + 1)
    for missing in range(1, full + 1):
        costs = (cost + bound[missing & ~bits] for bits, cost in enter if bits & missing)
        bound[missing] = min(NEVER, min(costs, default=NEVER))
    return tuple(bound)
