"""What loading a scenario comes to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.authoring.problems import Problem

if TYPE_CHECKING:
    from app.engine.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Loaded:
    """A scenario that may be played, or None, and every problem found on the way."""

    scenario: Scenario | None
    problems: tuple[Problem, ...]
