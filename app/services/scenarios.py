"""Finds and compiles scenarios by id or file, with the compiled cache under home."""

from __future__ import annotations

from pathlib import Path

from app.engine.scenario import Scenario
from app.errors import InputError, ScenarioError
from app.paths import Paths
from app.said import say

SUFFIXES = (".yaml", ".yml")


def find(paths: Paths, name: str) -> Path:
    """The scenario file that a person means by an id or a path.

    Raises: InputError if there is none, with the id that comes near.
    """
    given = Path(name)
    try:
        if given.suffix in SUFFIXES or given.exists():
            return given
        shipped = paths.scenarios / f"{name}.yaml"
        if shipped.exists():
            return shipped
    except (OSError, ValueError) as error:
        raise InputError(say("{name} is neither a scenario's id nor a file: {part}.", name=repr(name), part=getattr(error, 'strerror', None) or error)) from error
    from difflib import get_close_matches

    known = [entry.stem for entry in scenario_files(paths.scenarios)]
    near = get_close_matches(name, known, 1)
    raise InputError(say("There is no scenario {name}.", name=repr(name)), say("Did you mean {near}?", near=repr(near[0])) if near else
                     say("Name a file, or one of: {names}.", names=", ".join(known)))


def scenario_files(folder: Path) -> list[Path]:
    """The scenario files right inside a folder, sorted by name.

    Raises: InputError if the folder cannot be read.
    """
    try:
        return sorted(entry for entry in folder.iterdir() if entry.suffix in SUFFIXES and entry.is_file())
    except OSError as error:
        raise InputError(say("The folder {folder} cannot be read: {why}.", folder=folder, why=error.strerror)) from error


def load_one(paths: Paths, file: Path, policy: str | None = None) -> Scenario:
    """One compiled scenario; its chart and policy lie beside it, or are the shipped ones.

    Args:
        paths: the home.
        file: the scenario.
        policy: the file of a policy in place of its own; None: its own.

    Raises: ScenarioError with all its problems if it cannot be played; InputError if it cannot
        even be read.
    """
    from app.authoring import UNREADABLE, load

    loaded = load(file, cache=paths.cache, policy=policy)
    if loaded.scenario is not None:
        return loaded.scenario
    wrong = tuple(problem for problem in loaded.problems if problem.severity == "error")
    unreadable = [problem for problem in wrong if problem.code in UNREADABLE]
    if unreadable:
        raise InputError(unreadable[0].message, unreadable[0].remedy)
    raise ScenarioError(say("{file} cannot be played: %n problem(s).", "", len(wrong), file=file), wrong)


def load_all(paths: Paths, names: list[Path], policy: str | None = None) -> list[Scenario]:
    """Every scenario that the files, ids and folders mean, in order, each once.

    Raises: InputError if one is missing or a folder holds none; ScenarioError if one cannot be
        played. Of several troubles, all are told in one.
    """
    scenarios: list[Scenario] = []
    troubles: list[InputError] = []
    for file in dict.fromkeys(_files_of(paths, names, troubles)):
        try:
            scenarios.append(load_one(paths, file, policy))
        except InputError as trouble:
            troubles.append(trouble)
    if troubles:
        raise _together(troubles)
    return scenarios


def _files_of(paths: Paths, names: list[Path], troubles: list[InputError]) -> list[Path]:
    files: list[Path] = []
    for name in names:
        try:
            inside = scenario_files(name) if name.is_dir() else [find(paths, str(name))]
            if not inside:
                raise InputError(say("There are no scenario files in {name}.", name=name))
            files += inside
        except InputError as trouble:
            troubles.append(trouble)
    return files


def _together(troubles: list[InputError]) -> InputError:
    """One error for several: what cannot be read at all weighs more than what has problems."""
    if len(troubles) == 1:
        return troubles[0]
    message = " ".join(str(trouble) for trouble in troubles)
    problems = tuple(problem for trouble in troubles for problem in getattr(trouble, "problems", ()))
    if all(isinstance(trouble, ScenarioError) for trouble in troubles):
        return ScenarioError(message, problems)
    together = InputError(message)
    together.problems = problems
    return together
