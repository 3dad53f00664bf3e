"""Finds, for a record, the very edition of the scenario that was played."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from app.engine.codec import from_json, scenario_digest
from app.engine.record import Header
from app.engine.scenario import Scenario
from app.errors import InputError, StorageError
from app.paths import Paths

_LARGEST_COMPILED_BYTES = 32_000_000

Find = Callable[[Header], Scenario | None]


def finder(paths: Paths, beside: Path | None = None) -> Find:
    """Where the scenario of a record may be found: the shelf, beside the record, the shipped ones.

    Whatever is found is taken only if it is, to the byte, the edition that the record names.
    """

    def find(header: Header) -> Scenario | None:
        for scenario in _candidates(paths, beside, header):
            if scenario is not None and scenario_digest(scenario) == header.scenario_digest == scenario.digest:
                return _with_own_baselines(scenario)
        return None

    return find


def _candidates(paths: Paths, beside: Path | None, header: Header) -> Iterator[Scenario | None]:
    yield _from_shelf(paths, header.scenario_digest)
    folders = [] if beside is None else [beside, beside / "scenarios"]
    for folder in folders:
        yield _compiled(folder / f"{header.scenario_digest}.json")
    yield _compiled(paths.cache / "compiled" / f"{header.scenario_digest}.json")
    name = header.scenario
    if not name.replace("-", "").isalnum():  # it becomes part of a path
        return
    for folder in [*folders, paths.scenarios]:
        file = folder / f"{name}.yaml"
        if file.is_file():
            yield from _authored(file, [*folders, paths.home / "scenarios", paths.scenarios])


def _from_shelf(paths: Paths, digest: str) -> Scenario | None:
    if not paths.database.is_file():
        return None
    from app.storage.database import Database
    from app.storage.shelf import Shelf

    try:
        with Database(paths.database) as database:
            return Shelf(database).get(digest)
    except StorageError:
        return None  # the scenario may still lie elsewhere


def _compiled(file: Path) -> Scenario | None:
    try:
        if file.stat().st_size > _LARGEST_COMPILED_BYTES:
            return None
        return from_json(file.read_text(encoding="ascii"))
    except (OSError, ValueError, InputError):
        return None


def _authored(file: Path, folders: list[Path]) -> Iterator[Scenario | None]:
    """A scenario as it is written, and in every language that it is translated into."""
    from app.authoring import load
    from app.services.translations import every_language

    scenario = load(file).scenario
    yield scenario
    if scenario is not None:
        yield from every_language(scenario, folders)


def _with_own_baselines(scenario: Scenario) -> Scenario:
    """The digest does not cover the baselines, so those of a stranger's file are never believed."""
    from app.engine.baselines import with_baselines

    return with_baselines(scenario)
