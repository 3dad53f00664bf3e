"""Plays a scenario in another language: finds its string table, and tells what is still English in it.

Kept light: a briefing opens by it, so neither YAML nor the schemas are imported.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import InputError
from app.said import joined_said, say

if TYPE_CHECKING:
    from app.authoring.translation.table import Table
    from app.engine.scenario import Scenario

FOLDER = "translations"
"""Beside the scenarios: `translations/late-ferry.de.po`."""
SOURCE = "en"


@dataclass(frozen=True, slots=True)
class Spoken:
    """A scenario in the language it is played in, and what that is worth."""

    scenario: Scenario
    language: str
    lines: int
    missing: tuple[str, ...] = ()
    """Lines that have no text yet: they are shown in English."""
    fuzzy: tuple[str, ...] = ()
    """Lines whose text has to be looked at again: likewise."""
    reviewed_by: str = ""
    """Empty: by nobody, or not since it was last changed."""
    reviewed_on: str = ""
    trouble: str = ""
    """Why the table cannot be used; the scenario is then shown in English."""

    @property
    def left(self) -> int:
        """How many lines are shown in English."""
        return len(self.missing) + len(self.fuzzy)


def table_name(scenario_id: str, language: str) -> str:
    """What the file of a translation is called."""
    return f"{scenario_id}.{language.lower()}.po"


def places(folders: Iterable[Path], scenario_id: str, language: str) -> list[Path]:
    """Where the table of a scenario may lie, the first that is there counts.

    Args:
        folders: of scenarios, the nearest first.
        scenario_id: the scenario's.
        language: as its letters; [] for one that is none.
    """
    from app.authoring.translation.table import LANGUAGE

    if not LANGUAGE.fullmatch(language) or not scenario_id.replace("-", "").isalnum():
        return []  # they become part of a path
    return [folder / FOLDER / table_name(scenario_id, language) for folder in folders]


def in_language(scenario: Scenario, language: str, folders: Iterable[Path]) -> Spoken | None:
    """The scenario in a language; None where there is no translation, or it is the language of the original.

    Args:
        scenario: compiled, in English.
        language: of the trainee.
        folders: of scenarios, the nearest first.
    """
    if language == SOURCE:
        return None
    found = next((path for path in places(folders, scenario.id, language) if path.is_file()), None)
    if found is None:
        return None
    try:
        table = table_at(found, scenario.id, language)
    except InputError as trouble:
        return Spoken(scenario, SOURCE, len(scenario.lines), tuple(scenario.lines), trouble=in_words(trouble))
    return said_by(scenario, table)


def table_at(path: Path, scenario_id: str, language: str) -> Table:
    """The table that is kept in a file.

    Raises: InputError if it cannot be read, or is another one than its name says.
    """
    from app.authoring.translation.po_in import read_file

    table = read_file(path)
    if table.scenario != scenario_id or table.language.lower() != language.lower():
        raise InputError(say("{name} is the table of {scenario} in {language}.", name=path.name,
                             scenario=table.scenario, language=table.language))
    return table


def in_words(trouble: InputError) -> str:
    """What happened and what to do, as one text."""
    return joined_said((trouble.message, trouble.remedy))


def every_language(scenario: Scenario, folders: Iterable[Path]) -> Iterator[Scenario]:
    """The scenario in every language that there is a usable table for.

    Args:
        scenario: compiled, in English.
        folders: of scenarios, as they come.
    """
    from app.authoring.translation.po_in import read_file

    for folder in dict.fromkeys(folders):
        for path in sorted((folder / FOLDER).glob(f"{scenario.id}.*.po")):
            try:
                table = read_file(path)
            except InputError:
                continue  # it may be another one that is wanted
            if table.scenario == scenario.id:
                yield said_by(scenario, table).scenario


def said_by(scenario: Scenario, table: Table) -> Spoken:
    """The scenario in the words of a table; what is missing or fuzzy stays English and is told.

    Args:
        scenario: compiled, in English.
        table: of this scenario.
    """
    from app.authoring.translation.places import in_order
    from app.authoring.translation.speaking import spoken
    from app.authoring.translation.table import FUZZY, MISSING, state_of

    there = table.by_id()
    states = {key: state_of(there.get(key), source) for key, source in in_order(scenario).items()}
    review = table.review if table.reviewed else None
    return Spoken(
        scenario=spoken(scenario, table.words(scenario.lines)),
        language=table.language,
        lines=len(scenario.lines),
        missing=tuple(key for key, state in states.items() if state == MISSING),
        fuzzy=tuple(key for key, state in states.items() if state == FUZZY),
        reviewed_by=review.by if review else "",
        reviewed_on=review.on if review else "",
    )
