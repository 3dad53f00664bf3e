"""The reading load, as it is shown: minutes, their shares and the busiest of all."""

from __future__ import annotations

from dataclasses import dataclass

Loc = tuple[str | int, ...]
"""A path into a file."""


@dataclass(frozen=True, slots=True)
class Share:
    """What one inject puts before the trainee."""

    id: str
    loc: Loc
    at_ms: int
    posts: int
    drafts: int
    chat: int
    maybe: bool
    """It depends on what the trainee does, and is not counted in the load."""

    @property
    def words(self) -> int:
        """All its words."""
        return self.posts + self.drafts + self.chat


@dataclass(frozen=True, slots=True)
class Minute:
    """One minute of the drill: words by where they stand."""

    from_ms: int
    posts: int
    drafts: int
    chat: int
    maybe: int
    """Words of contingencies that may come beside the others."""
    shares: tuple[Share, ...]

    @property
    def words(self) -> int:
        """Words that come in any case."""
        return self.posts + self.drafts + self.chat


@dataclass(frozen=True, slots=True)
class Peak:
    """The busiest sixty seconds, wherever they begin."""

    from_ms: int
    words: int
    loc: Loc
    """Of the inject that they begin with; () where nothing is to be read."""


@dataclass(frozen=True, slots=True)
class Load:
    """Words to read over the whole drill."""

    minutes: tuple[Minute, ...]
    mean: int
    """Words a minute, rounded down."""
    mean_cap: int
    """The most at this difficulty."""
    last_cap: int
    """The most at any."""
    peak: Peak
    peak_cap: int
    queue_words: tuple[tuple[int, int, Loc], ...]
    """(at ms, words, where) of our own queue, which is read at leisure and not counted."""
