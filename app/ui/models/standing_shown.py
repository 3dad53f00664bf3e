"""What the page My standing shows: gathered off the window's thread, frozen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.certification.standing import LevelStanding
    from app.services.sittings import Result


@dataclass(frozen=True, slots=True)
class LevelShown:
    """One level of a programme, for one person."""

    programme: str
    programme_title: str
    company: str
    standing: LevelStanding
    asks: tuple[str, ...]
    """What a set is and what passes it, sentences."""
    lack: str
    """Why none can be drawn, a sentence; empty if one can or it is not the time."""
    attempts: int
    """Sets allowed within the months of the level."""
    months: int


@dataclass(frozen=True, slots=True)
class StandingShown:
    """Everything about one person."""

    number: str
    name: str
    unit: str
    levels: tuple[LevelShown, ...]
    results: tuple[Result, ...]
    """Closed sets, newest first."""
    open_set: str
    """Id of the set that is open here; empty for none."""
    open_title: str
    open_sat: int
    """Drills of it that are over."""
    open_drills: int
    open_running: bool
    """A drill of it is under way at this moment."""
    troubles: tuple[str, ...]
    """What stands in the way of an open set, sentences."""
    broken: tuple[str, ...] = ()
    """Files of programmes that cannot be used."""
