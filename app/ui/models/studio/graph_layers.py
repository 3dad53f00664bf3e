"""Which column a node of the story stands in: parts that hang together, cycles broken, the longest way counted."""

from __future__ import annotations

from collections.abc import Sequence

Pair = tuple[int, int]


def components(count: int, edges: Sequence[Pair]) -> list[list[int]]:
    """The parts that hang together, each in order, by their first node."""
    leader = list(range(count))

    def lead(node: int) -> int:
        while leader[node] != node:
            leader[node] = leader[leader[node]]
            node = leader[node]
        return node

    for source, target in edges:
        a, b = lead(source), lead(target)
        leader[max(a, b)] = min(a, b)
    parts: dict[int, list[int]] = {}
    for node in range(count):
        parts.setdefault(lead(node), []).append(node)
    return list(parts.values())


def turned_edges(count: int, edges: Sequence[Pair]) -> set[Pair]:
    """The edges that have to run backwards, so that the others lead round nowhere.

    Nodes are walked in order and depth first: an edge that leads back to where the walk came through is one.
    """
    outs: list[list[int]] = [[] for _ in range(count)]
    for source, target in edges:
        outs[source].append(target)
    fresh, open_, done = 0, 1, 2
    state, turned = [fresh] * count, set()
    for start in range(count):
        if state[start] != fresh:
            continue
        state[start] = open_
        walk = [(start, 0)]
        while walk:
            node, number = walk.pop()
            if number == len(outs[node]):
                state[node] = done
                continue
            walk.append((node, number + 1))
            target = outs[node][number]
            if state[target] == open_:
                turned.add((node, target))
            elif state[target] == fresh:
                state[target] = open_
                walk.append((target, 0))
    return turned


def columns(count: int, edges: Sequence[Pair]) -> list[int]:
    """The column of each node: as far right as the longest way to it; what nothing leads to, close to what it leads to.

    Args:
        count: how many nodes there are.
        edges: without cycles.
    """
    outs: list[list[int]] = [[] for _ in range(count)]
    waiting = [0] * count
    for source, target in edges:
        outs[source].append(target)
        waiting[target] += 1
    starts = [node for node in range(count) if not waiting[node]]
    column, ready = [0] * count, list(starts)
    for node in ready:
        for target in outs[node]:
            column[target] = max(column[target], column[node] + 1)
            waiting[target] -= 1
            if not waiting[target]:
                ready.append(target)
    for node in starts:
        if outs[node]:
            column[node] = min(column[target] for target in outs[node]) - 1
    return column
