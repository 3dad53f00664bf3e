"""Where the roles stand when a chart is drawn: a tidy tree in rows, in thousandths of the drawing.

The tree grows from the hub that is linked most, or from the middle where there is no hub; each row
is one link further away. Rows that would be too tight are dealt out over several. Links that are
not of the tree are the drawing's affair.
"""

from __future__ import annotations

MARGIN = 60
SIZE = 1000
LEAST_GAP = 95
"""Between two roles of one row; what fits between the margins at this gap is the longest row."""
_LONGEST = (SIZE - 2 * MARGIN) // LEAST_GAP + 1

Near = tuple[tuple[int, ...], ...]


def positions(near: Near, hubs: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
    """(x, y) per role in thousandths of the drawing's width and height.

    Args:
        near: per role the roles it is linked with, sorted.
        hubs: the roles to grow from first.
    """
    children, roots = _forest(near, hubs)
    wanted = _wanted(children, roots)
    rows = [part for layer in _layers(children, roots) for part in _dealt(sorted(layer, key=lambda r: (wanted[r], r)))]
    placed = [(0, 0)] * len(near)
    step = (SIZE - 2 * MARGIN) // max(1, len(rows) - 1)
    for number, row in enumerate(rows):
        y = MARGIN + number * step if len(rows) > 1 else SIZE // 2
        for role, x in zip(row, _apart([wanted[role] for role in row])):
            placed[role] = (x, y)
    return tuple(placed)


def _forest(near: Near, hubs: tuple[int, ...]) -> tuple[list[list[int]], list[int]]:
    """Breadth-first trees that hold every role: (children per role, roots)."""
    children: list[list[int]] = [[] for _ in near]
    roots: list[int] = []
    passed: set[int] = set()
    for root in _growing_order(near, hubs):
        if root in passed:
            continue
        roots.append(root)
        passed.add(root)
        row = [root]
        for role in row:
            for other in near[role]:
                if other not in passed:
                    passed.add(other)
                    children[role].append(other)
                    row.append(other)
    return children, roots


def _growing_order(near: Near, hubs: tuple[int, ...]) -> list[int]:
    """Roles by how fit they are to be a root: hubs linked most, then whoever is nearest to everybody."""
    far = [_farness(near, role) for role in range(len(near))]
    return sorted(range(len(near)), key=lambda role: (role not in hubs, far[role], -len(near[role]), role))


def _farness(near: Near, start: int) -> tuple[int, int]:
    """(roles out of reach, links to all the others together)."""
    steps = {start: 0}
    row = [start]
    for role in row:
        for other in near[role]:
            if other not in steps:
                steps[other] = steps[role] + 1
                row.append(other)
    return len(near) - len(steps), sum(steps.values())


def _wanted(children: list[list[int]], roots: list[int]) -> list[int]:
    """The x that each role would like: leaves side by side, parents over the middle of their children."""
    order = [*roots]
    for role in order:
        order += children[role]
    leaves = _leaves(children, roots)
    spread = (SIZE - 2 * MARGIN) // max(1, len(leaves) - 1)
    wanted = [SIZE // 2] * len(children)
    if len(leaves) > 1:
        for number, leaf in enumerate(leaves):
            wanted[leaf] = MARGIN + number * spread
    for role in reversed(order):
        if children[role]:
            wanted[role] = (wanted[children[role][0]] + wanted[children[role][-1]]) // 2
    return wanted


def _leaves(children: list[list[int]], roots: list[int]) -> list[int]:
    """Roles without children, from left to right."""
    found: list[int] = []
    todo = roots[::-1]
    while todo:
        role = todo.pop()
        if children[role]:
            todo += children[role][::-1]
        else:
            found.append(role)
    return found


def _layers(children: list[list[int]], roots: list[int]) -> list[list[int]]:
    layers: list[list[int]] = []
    layer = roots
    while layer:
        layers.append(layer)
        layer = [child for role in layer for child in children[role]]
    return layers


def _dealt(row: list[int]) -> list[list[int]]:
    """A row, dealt out over as many rows as it needs, so that neighbours stand staggered."""
    parts = -(-len(row) // _LONGEST)
    return [row[part::parts] for part in range(parts)]


def _apart(wanted: list[int]) -> list[int]:
    """Places near the wanted ones (ascending) that keep the gap and the margins."""
    placed = list(wanted)
    for number in range(1, len(placed)):
        placed[number] = max(placed[number], placed[number - 1] + LEAST_GAP)
    limit = SIZE - MARGIN
    for number in reversed(range(len(placed))):
        placed[number] = min(placed[number], limit)
        limit = placed[number] - LEAST_GAP
    return placed
