"""How far a scenario is in every language: what is translated, missing, in doubt, and who has reviewed it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import InputError
from app.paths import Paths
from app.services.translations import FOLDER, in_words, said_by, table_at

if TYPE_CHECKING:
    from app.authoring.problems import Loc, Problem
    from app.authoring.translation.table import Table
    from app.engine.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A line that somebody should look at."""

    line: str
    text: str
    reasons: tuple[str, ...]
    """Each a part of a sentence."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a scenario is in one language."""

    language: str
    file: Path
    lines: int = 0
    missing: tuple[str, ...] = ()
    fuzzy: tuple[str, ...] = ()
    doubtful: tuple[Doubtful, ...] = ()
    reviewed_by: str = ""
    reviewed_on: str = ""
    trouble: str = ""
    """Why the table cannot be read."""

    @property
    def translated(self) -> int:
        """How many lines are shown in this language."""
        return self.lines - len(self.missing) - len(self.fuzzy)


def folders_of(paths: Paths, scenario: Path) -> list[Path]:
    """The folders whose translations count for a scenario, the nearest first."""
    return list(dict.fromkeys([paths.home / "scenarios", scenario.parent]))


def standings(paths: Paths, scenario: Scenario, file: Path) -> tuple[Standing, ...]:
    """How far a scenario is in every language that there is a table for, by language.

    Args:
        scenario: compiled, in English.
        file: where it lies.
    """
    found: dict[str, Path] = {}
    for folder in folders_of(paths, file):
        for path in sorted((folder / FOLDER).glob(f"{scenario.id}.*.po")):
            found.setdefault(path.name.removeprefix(f"{scenario.id}.").removesuffix(".po"), path)
    told: list[Standing] = []
    for language, path in sorted(found.items()):
        try:
            told.append(standing_of(scenario, table_at(path, scenario.id, language), path))
        except InputError as trouble:
            told.append(Standing(language, path, trouble=in_words(trouble)))
    return tuple(told)


def words_told(scenario: Scenario, file: Path, text: str, standing: Standing) -> tuple[Problem, ...]:
    """What the words of a translation lead to that those of the original do not, at the places of the scenario.

    Args:
        scenario: compiled, in English.
        file: where it lies.
        text: of that file, as it is now.
        standing: the language.
    """
    from app.authoring.translation.judging import judged
    from app.authoring.translation.po_in import read_file

    return judged(text, file, said_by(scenario, read_file(standing.file)).scenario, standing.language)


def place_of(scenario: Scenario, line: str) -> Loc:
    """The path into the scenario's file of a line; () if it has no such line."""
    from app.authoring.translation.places import loc_of

    return loc_of(scenario, line)


def standing_of(scenario: Scenario, table: Table, path: Path) -> Standing:
    """How far a scenario is by this table.

    Args:
        scenario: compiled, in English.
        table: of it.
        path: where the table is kept.
    """
    from app.authoring.translation.difference import standing_doubts

    spoken, texts = said_by(scenario, table), table.by_id()
    doubts = standing_doubts(scenario, table).items()
    return Standing(
        language=table.language, file=path, lines=spoken.lines, missing=spoken.missing, fuzzy=spoken.fuzzy,
        doubtful=tuple(Doubtful(key, texts[key].text, reasons) for key, reasons in doubts),
        reviewed_by=spoken.reviewed_by, reviewed_on=spoken.reviewed_on,
    )
