"""In which language an edition of a scenario was played: the edition itself does not say, its digest tells."""

from __future__ import annotations

from pathlib import Path

from app.engine.codec import scenario_digest
from app.engine.record import Header
from app.engine.scenario import Scenario
from app.paths import Paths


def language_of(paths: Paths, header: Header) -> str:
    """The language of the edition that a record names, as its letters; empty where no edition here is that one."""
    name = header.scenario
    if not name.replace("-", "").isalnum():  # it becomes part of a path
        return ""
    folders = [paths.home / "scenarios", paths.scenarios]
    for folder in folders:
        file = folder / f"{name}.yaml"
        if file.is_file():
            found = _language_in(file, folders, header.scenario_digest)
            if found:
                return found
    return ""


def _language_in(file: Path, folders: list[Path], digest: str) -> str:
    from app.authoring import load
    from app.services.translations import FOLDER, SOURCE, in_language

    scenario = load(file).scenario
    if scenario is None:
        return ""
    if _is(scenario, digest):
        return SOURCE
    tables = [table for folder in folders for table in sorted((folder / FOLDER).glob(f"{scenario.id}.*.po"))]
    for language in dict.fromkeys(table.name.split(".")[-2] for table in tables):
        spoken = in_language(scenario, language, folders)
        if spoken is not None and not spoken.trouble and _is(spoken.scenario, digest):
            return spoken.language
    return ""


def _is(scenario: Scenario, digest: str) -> bool:
    return scenario.digest == digest or scenario_digest(scenario) == digest
