"""The draft table, as it is shown: drafts by decision, and what the whole gives away."""

from __future__ import annotations

from dataclasses import dataclass

Loc = tuple[str | int, ...]
"""A path into a file."""


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One draft of one decision."""

    decision: str
    at_ms: int
    """Earliest time of the decision; -1 never."""
    draft: str
    text: str
    loc: Loc
    worth: int
    effect: str
    """turn, slow, none or "raise 80"."""
    needs: tuple[str, ...]
    """Each in words."""
    breach: str
    promise_ms: int
    holding: bool
    length: int
    """Characters."""
    length_rank: int
    """1 for the longest of its decision; equal ones share a rank."""
    apologies: int
    """How many apologetic expressions it holds."""
    right: bool
    """Worth enough and no breach: where a public word is wanted, publishing it can be a right act."""
    part: str
    """answer or first word where the key chooses it, else ""."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A post with drafts of its own."""

    id: str
    title: str
    loc: Loc
    at_ms: int
    speaks: bool
    """The key wants a public word; if not, it is rightly left."""
    best: str
    storyline: str
    rows: tuple[DraftRow, ...]


@dataclass(frozen=True, slots=True)
class DraftTable:
    """All decisions in file order, and in how many of a thousand a mark alone would find a right draft."""

    decisions: tuple[Decision, ...]
    longest_right: int
    longest_most: int
    shortest_right: int
    apologetic_right: int
    """Of those decisions in which any draft apologises."""
    apologetic_most: int

    @property
    def rows(self) -> tuple[DraftRow, ...]:
        """Every draft, in file order."""
        return tuple(row for decision in self.decisions for row in decision.rows)
