"""What may be written at the cursor, as it is offered."""

from __future__ import annotations

from typing import NamedTuple


class Completion(NamedTuple):
    """One word that may stand at the cursor, what kind of thing it is, and what a person calls it."""

    word: str
    kind: str
    hint: str = ""


class Completions(NamedTuple):
    """What may stand in place of the characters `start` up to `end`, the likeliest first."""

    start: int
    end: int
    items: tuple[Completion, ...]
