"""The door of this room: load one scenario, or check many files."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.authoring.loaded import Loaded
from app.authoring.problems import Problem, in_order, problem
from app.said import say

SUFFIXES = (".yaml", ".yml")


def load(
    path: Path | str,
    scenarios_root: Path | str | None = None,
    cache: Path | str | None = None,
    policy: Path | str | None = None,
) -> Loaded:
    """Compile one scenario with its chart, its policy and its baselines.

    Args:
        path: the scenario file.
        scenarios_root: the folder that `chart:` and `policy:` are relative to; absent: the nearest
            folder above the file that has them, else the shipped one.
        cache: a folder for compiled scenarios; absent: nothing is kept.
        policy: the file of a house's own policy, in place of the one that the scenario names.
    """
    path, root, house = Path(path), _root(scenarios_root), _root(policy)
    if cache is None:
        return _compiled(path, root, house)
    from app.authoring.cache import fetch, inputs_of, keep

    inputs = inputs_of(path, root, house)
    if inputs is None:
        return _compiled(path, root, house)
    kept = fetch(Path(cache), inputs)
    if kept is not None:
        return Loaded(*kept)
    made = _compiled(path, root, house)
    if made.scenario is not None:
        keep(Path(cache), inputs, made.scenario, made.problems)
    return made


def _compiled(path: Path, root: Path | None, house: Path | None) -> Loaded:
    from app.authoring.workshop import load_scenario  # brings yaml and pydantic along

    with without_collector():
        return load_scenario(path, root, house)


def check_paths(
    paths: Iterable[Path | str], scenarios_root: Path | str | None = None, policy: Path | str | None = None
) -> list[Problem]:
    """Every problem of these scenarios, charts, policies and programmes; folders are searched for YAML files.

    Args:
        paths: files and folders.
        scenarios_root: as for `load`.
        policy: as for `load`.
    """
    from app.authoring.workshop import check_file

    root, house = _root(scenarios_root), _root(policy)
    found: list[Problem] = []
    for path in map(Path, paths):
        files = [path]
        if os.path.isdir(path):
            files = authored_files(path)
            if not files:
                found.append(problem(str(path), (1, 1), "SD121", say("There is no YAML file in {path}.", path=path)))
        for file in files:
            with without_collector():
                found += check_file(file, root, house)
    return list(in_order(found))


def authored_files(folder: Path) -> list[Path]:
    """Every YAML file under a folder, in order of path; links to folders are not followed."""
    found: list[Path] = []
    for here, _, names in os.walk(folder):
        found += [Path(here, name) for name in names if name.endswith(SUFFIXES)]
    return sorted(found)


@contextmanager
def without_collector() -> Iterator[None]:
    """Nothing that reading one file makes is garbage before it is done: the collector may wait that long."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _root(given: Path | str | None) -> Path | None:
    return None if given is None else Path(given)
