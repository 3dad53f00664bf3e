"""A house's own policy in place of each scenario's: which there are, and where they lie."""

from __future__ import annotations

from pathlib import Path

from app.paths import Paths

_EVERYBODYS = "default"
"""What scenarios name themselves: choosing it would change nothing."""


def house_policies(paths: Paths) -> tuple[str, ...]:
    """Names of the policies that can stand in: the shipped ones and those in the home's own folder, sorted."""
    own, shipped = ({file.stem for file in _files(folder)} for folder in _folders(paths))
    return tuple(sorted(own | (shipped - {_EVERYBODYS})))


def house_policy(paths: Paths, name: str) -> Path | None:
    """The file of a policy by its name, the home's own before the shipped one; None for no name or no such file."""
    if not name or Path(name).name != name:
        return None
    files = (folder / f"{name}.yaml" for folder in _folders(paths))
    return next((file for file in files if file.is_file()), None)


def _folders(paths: Paths) -> tuple[Path, Path]:
    return paths.home / "scenarios" / "policies", paths.scenarios / "policies"


def _files(folder: Path) -> list[Path]:
    try:
        return [file for file in folder.glob("*.yaml") if file.is_file()]
    except OSError:
        return []  # a folder that cannot be read has nothing to offer
