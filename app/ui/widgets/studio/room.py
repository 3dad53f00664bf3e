"""What the studio asks of a room: a place where the scenario at hand is tried, proven or carried elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.engine.scenario import Scenario
from app.ui.widgets.page import KeyRow


@dataclass(frozen=True, slots=True)
class Standing:
    """The scenario at hand, as it stands in the editor."""

    path: Path
    text: str
    saved: bool
    """The file says the same."""
    scenario: Scenario | None
    """Compiled, with baselines; None while it has errors."""
    errors: int
    """How many problems keep it from being played."""


class StudioRoom(QWidget):
    """One room beside the writing."""

    name = ""
    told = Signal()
    """Status or keys changed."""
    picked = Signal(object)
    """A path into the file: the text should show and select what is written there."""
    replay_wanted = Signal(object, str, int)
    """(scenario, player, seed): open this robot's run at the desk, to look at."""

    def words(self) -> str:
        """What its tab is called."""
        return ""

    def status(self) -> str:
        """A line for the bottom bar; may be empty."""
        return ""

    def keys(self) -> tuple[KeyRow, ...]:
        """Its keys, the most important first."""
        return ()

    def show_standing(self, standing: Standing | None) -> None:
        """The scenario as it stands now; called when the room is entered and when the scenario has changed.

        Args:
            standing: None while no scenario is open.
        """

    def enter(self) -> None:
        """It is being shown."""

    def leave(self) -> None:
        """Something else is being shown; what runs may run on."""

    def close_down(self) -> None:
        """The window closes or another scenario is opened: stop whatever runs."""
