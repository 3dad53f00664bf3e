"""How two texts differ, in lines, for a person who has to choose between them."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True, slots=True)
class Change:
    """Lines of the one text that stand otherwise in the other. Line numbers count from 1."""

    line: int
    """In the old text: where `old` begins, or before which line `new` was put in."""
    old: tuple[str, ...]
    new_line: int
    """In the new text: where `new` begins, or before which line `old` was taken out."""
    new: tuple[str, ...]


def changes(old: str, new: str) -> tuple[Change, ...]:
    """What must be changed in the old text to have the new one, from top to bottom."""
    return tuple(
        Change(i + 1, tuple(had[i:j]), k + 1, tuple(has[k:m]))
        for had, has in [(old.split("\n"), new.split("\n"))]
        for tag, i, j, k, m in blocks(had, has)
        if tag != "equal"
    )


def blocks(had: list[str], has: list[str]) -> list[tuple[str, int, int, int, int]]:
    """The blocks of two lists of lines, as `SequenceMatcher.get_opcodes` tells them.

    What is alike at both ends is left out of the search: one change in a long text costs as much as in a short one.
    """
    least = min(len(had), len(has))
    head = next((at for at in range(least) if had[at] != has[at]), least)
    least -= head
    tail = next((at for at in range(least) if had[-1 - at] != has[-1 - at]), least)
    between = SequenceMatcher(None, had[head : len(had) - tail], has[head : len(has) - tail]).get_opcodes()
    found = [("equal", 0, head, 0, head)] if head else []
    found += [(tag, i + head, j + head, k + head, m + head) for tag, i, j, k, m in between]
    if tail:
        found.append(("equal", len(had) - tail, len(had), len(has) - tail, len(has)))
    return found
