"""What the language room has done off the window's thread, on the scenario as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.authoring.problems import Loc, Problem
    from app.engine.scenario import Scenario
    from app.paths import Paths
    from app.services.translating import Plan, Written
    from app.services.translation_standing import Standing


@dataclass(frozen=True, slots=True)
class LanguageWork:
    """One scenario: compiled, where its file lies, and the text of that file."""

    paths: Paths
    scenario: Scenario
    file: Path
    text: str

    def standings(self) -> tuple[Standing, ...]:
        """How far every language is."""
        from app.services.translation_standing import standings

        return standings(self.paths, self.scenario, self.file)

    def words_told(self, language: Standing) -> tuple[Problem, ...]:
        """What the words of a language lead to."""
        from app.services.translation_standing import words_told

        return words_told(self.scenario, self.file, self.text, language)

    def place(self, line: str) -> Loc:
        """Where a line is written."""
        from app.services.translation_standing import place_of

        return place_of(self.scenario, line)

    def write(self, language: str, out: Path) -> Written:
        """Write a string table."""
        from app.services.translating import table_out

        return table_out(self.paths, self.scenario, self.file, language, out)

    def plan(self, given: Path, reviewer: tuple[str, str]) -> Plan:
        """What taking a string table in would change."""
        from app.services.translating import plan_take

        return plan_take(self.paths, given, self.scenario, self.file, self.text, reviewer)


def carry_out(plan: Plan) -> Path:
    """Write what was planned."""
    from app.services.translating import carry_out as carried

    return carried(plan)
