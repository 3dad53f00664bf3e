"""How high the nodes of a column stand: near the middle of what they hang on, and never on each other."""

from __future__ import annotations

from collections.abc import Sequence

from app.ui.models.studio.graph_layers import Pair


def tops(
    columns: Sequence[Sequence[int]], edges: Sequence[Pair], heights: Sequence[int], gap: int, rounds: int
) -> dict[int, int]:
    """The upper edge of each node.

    Args:
        columns: nodes by column, each in the order that it begins with.
        edges: from left to right.
        heights: of every node, by its number.
        gap: least space between two nodes of a column.
        rounds: how often the columns are gone through, to the right and back.
    """
    ins: dict[int, list[int]] = {}
    outs: dict[int, list[int]] = {}
    for source, target in edges:
        outs.setdefault(source, []).append(target)
        ins.setdefault(target, []).append(source)
    order = [list(nodes) for nodes in columns]
    top: dict[int, int] = {}
    for nodes in order:
        _stack(nodes, heights, gap, top)
    before: list[list[int]] = []
    for _ in range(rounds):
        for number in range(len(order) - 2, -1, -1):
            order[number] = _settle(order[number], outs, heights, gap, top)
        for number in range(1, len(order)):
            order[number] = _settle(order[number], ins, heights, gap, top)
        if order == before:
            break
        before = [list(nodes) for nodes in order]
    if rounds and order:
        order[0] = _settle(order[0], outs, heights, gap, top)
    return top


def _stack(nodes: Sequence[int], heights: Sequence[int], gap: int, top: dict[int, int]) -> None:
    at = 0
    for node in nodes:
        top[node] = at
        at += heights[node] + gap


def _settle(
    nodes: list[int], others: dict[int, list[int]], heights: Sequence[int], gap: int, top: dict[int, int]
) -> list[int]:
    """Order one column by the middle of its neighbours, and set each node as near to that as the others let it."""
    wanted = {node: _middle(node, others.get(node, ()), heights, top) for node in nodes}
    ordered = sorted(nodes, key=wanted.__getitem__)
    blocks: list[tuple[int, int]] = []  # (sum of the wishes, how many share it)
    below = 0
    for node in ordered:
        wish, many = wanted[node] - heights[node] // 2 - below, 1
        below += heights[node] + gap
        while blocks and blocks[-1][0] // blocks[-1][1] > wish // many:
            before, so_many = blocks.pop()
            wish, many = wish + before, many + so_many
        blocks.append((wish, many))
    number, below = 0, 0
    for wish, many in blocks:
        for node in ordered[number : number + many]:
            top[node] = wish // many + below
            below += heights[node] + gap
        number += many
    return ordered


def _middle(node: int, others: Sequence[int], heights: Sequence[int], top: dict[int, int]) -> int:
    if not others:
        return top[node] + heights[node] // 2
    return sum(top[other] + heights[other] // 2 for other in others) // len(others)
