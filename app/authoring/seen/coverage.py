"""What a drill holds beside what is asked for, as it is shown."""

from __future__ import annotations

from dataclasses import dataclass

Loc = tuple[str | int, ...]
"""A path into a file."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One row of the guide: how many there are, and how many there should be."""

    what: str
    count: int
    least: int
    most: int
    """`ANY` for no bound."""
    locs: tuple[Loc, ...] = ()
    """Those that are counted; where something is lacking, where it is lacking."""

    @property
    def fits(self) -> bool:
        """Whether it is as the guide asks."""
        return self.least <= self.count <= self.most


@dataclass(frozen=True, slots=True)
class Tally:
    """How often one thing of a kind is there."""

    name: str
    count: int
    most: int
    """As often as the guide lets it be; -1 where it says nothing."""
    locs: tuple[Loc, ...]

    @property
    def fits(self) -> bool:
        """Whether it is not there too often."""
        return self.most < 0 or self.count <= self.most


@dataclass(frozen=True, slots=True)
class Coverage:
    """All counts; classes and dispositions in the policy's order, what is not there with 0."""

    classes: tuple[Tally, ...]
    dispositions: tuple[Tally, ...]
    channels: tuple[Tally, ...]
    storylines: tuple[Tally, ...]
    """Posts of each; the last, without a name, is chatter."""
    escalations: tuple[Tally, ...]
    """Expected escalations by function."""
    contingencies: tuple[Tally, ...]
    """By what they wait for: ignored, published, level …"""
    breaches: tuple[Tally, ...]
    asked: tuple[Asked, ...]
    """The guide's table, row by row."""
