"""Finds and compiles scenarios by id or file, with the compiled cache under home."""

from __future__ import annotations

from pathlib import Path

from app.engine.scenario import Scenario
from app.errors import InputError, ScenarioError
from app.paths import Paths

SUFFIXES = (".yaml", ".yml")


def find(paths: Paths, name: str) -> Path:
    """The scenario file that a person means by an id or a path.

    Raises: InputError if there is none, with the ids that come near.
    """
    given = Path(name)
    if given.suffix in SUFFIXES or given.exists():
        return given
    shipped = paths.scenarios / f"{name}.yaml"
    if shipped.exists():
        return shipped
    from difflib import get_close_matches

    known = [entry.stem for entry in scenario_files(paths.scenarios)]
    near = get_close_matches(name, known, 1)
    raise InputError(f"There is no scenario {name!r}.", f"Did you mean {near[0]!r}?" if near else
                     "Name a file, or one of: " + ", ".join(known) + ".")


def scenario_files(folder: Path) -> list[Path]:
    """The scenario files right inside a folder, sorted by name."""
    return sorted(entry for entry in folder.iterdir() if entry.suffix in SUFFIXES and entry.is_file())


def load_one(paths: Paths, file: Path) -> Scenario:
    """One compiled scenario.

    Raises: ScenarioError with all its problems if it cannot be played.
    """
    from app.authoring import load

    loaded = load(file, scenarios_root=paths.scenarios, cache=paths.cache)
    if loaded.scenario is None:
        first = loaded.problems[0] if loaded.problems else None
        more = f" and {len(loaded.problems) - 1} more" if len(loaded.problems) > 1 else ""
        place = f" {first.file}:{first.line}: {first.message}{more}" if first else ""
        raise ScenarioError(f"{file} cannot be played.{place}", tuple(loaded.problems),
                            f"List everything with: main.py check {file}")
    return loaded.scenario


def load_all(paths: Paths, names: list[Path]) -> list[Scenario]:
    """Every scenario that the files, ids and folders mean, in order, each once.

    Raises: InputError if one is missing or a folder holds none; ScenarioError if one cannot be played.
    """
    files: list[Path] = []
    for name in names:
        if name.is_dir():
            inside = scenario_files(name)
            if not inside:
                raise InputError(f"There are no scenario files in {name}.")
            files += inside
        else:
            files.append(find(paths, str(name)))
    return [load_one(paths, file) for file in dict.fromkeys(files)]
