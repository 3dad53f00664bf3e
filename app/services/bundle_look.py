"""A bundle beside what the home has: what is shown before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.bundle_standing import CHANGED, CLASH, INSTEAD, PartLook

if TYPE_CHECKING:
    from app.authoring.problems import Problem


@dataclass(frozen=True, slots=True)
class Look:
    """What a bundle holds and what taking it in would do; nothing was written."""

    file: Path
    kind: str
    """plain or sealed."""
    number: str
    """SHA-256 over all of it."""
    program: str
    """The version that made it."""
    ids: Mapping[str, str] = field(default_factory=dict)
    """Of scenario, case, chart and policy; empty for a sealed one that was not opened."""
    title: str = ""
    """The scenario's; empty as the ids are."""
    parts: tuple[PartLook, ...] = ()
    """Every file that would be taken in, beside what is there."""
    problems: tuple[Problem, ...] = ()
    """Of what is inside, as `check` tells them."""
    carried: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """What would be taken in, by its name under the folder of scenarios."""

    @property
    def scenario(self) -> str:
        """The scenario's id; empty for a sealed one that was not opened."""
        return self.ids.get("scenario", "")

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What keeps it from being played."""
        return tuple(problem for problem in self.problems if problem.severity == "error")

    @property
    def clashes(self) -> tuple[PartLook, ...]:
        """What cannot be taken in."""
        return tuple(part for part in self.parts if part.state == CLASH)

    @property
    def replaced(self) -> tuple[PartLook, ...]:
        """What changes something that is there: only with leave."""
        return tuple(part for part in self.parts if part.state in (CHANGED, INSTEAD))
