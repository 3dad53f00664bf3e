"""Conditions: when a contingency happens. Nested plain tuples, so that a compiled scenario is JSON.

    ("after", inject, delay_ms)          the inject happened at least so long ago
    ("published", inject, draft)         draft -1: any draft of it; inject alone as an inject: see "after" 0
    ("classified", inject, class_id)     class_id "": any class
    ("ignored", inject, for_ms)          latched at publication + for_ms if nothing was answered or escalated
    ("escalated", inject, roles)         a matter about it reached one of these roles (sorted tuple)
    ("known", fact)  ("done", deed)
    ("heat", storyline, points, above)   above 1: at or over; 0: under
    ("level", level)                     reached
    ("all", c...) ("any", c...) ("not", c)
"""

from __future__ import annotations

from collections.abc import Iterator

LEAVES = ("after", "published", "classified", "ignored", "escalated", "known", "done", "heat", "level")


def leaves(condition: tuple) -> Iterator[tuple]:
    """Every leaf of a condition, left to right."""
    if condition[0] in ("all", "any", "not"):
        for part in condition[1:]:
            yield from leaves(part)
    else:
        yield condition


def depends_on_trainee(condition: tuple) -> bool:
    """Whether anything in it can come out differently by what the trainee does."""
    return any(leaf[0] != "after" for leaf in leaves(condition))
