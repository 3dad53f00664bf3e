"""Where a scenario's chart, policy and cases lie."""

from __future__ import annotations

from os.path import isfile  # unlike Path.is_file, it takes any text for a name
from pathlib import Path

from app.paths import shipped_root

CASES_FILE = "cases.json"
_LEVELS_UP = 4


def root_of(path: Path, chart: str, policy: str) -> Path:
    """The folder that the names in a scenario file are relative to: the nearest above it that has them."""
    for folder in path.absolute().parents[:_LEVELS_UP]:
        if isfile(folder / policy) or isfile(folder / chart):
            return folder
    return path.parent


def leads_outside(name: str) -> bool:
    """Whether a name might lead out of the scenarios folder."""
    return Path(name).is_absolute() or ".." in Path(name).parts or "\\" in name or ":" in name or "\0" in name


def part_of(root: Path, name: str) -> Path:
    """A chart or policy of this name in the folder, else the shipped one."""
    own, shipped = root / name, shipped_root() / "scenarios" / name
    return shipped if not isfile(own) and isfile(shipped) else own


def cases_of(root: Path) -> Path:
    """The file of cases that belongs to the folder, else the shipped one."""
    return part_of(root, CASES_FILE)
