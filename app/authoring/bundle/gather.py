"""What belongs to a scenario file on the disk: its chart, its policy, its case, its notes, its pictures and
its translations."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from app.authoring.bundle.contents import check_content
from app.authoring.bundle.names import CASES, check_name, largest, scenario_file
from app.authoring.bundle.trouble import BundleError
from app.authoring.cases import cases_from
from app.authoring.formats import opened
from app.authoring.places import cases_of, part_of, root_of
from app.authoring.source import read_bytes, text_of
from app.authoring.tree import parse
from app.errors import InputError

_MOVE = "Give it a name of small letters, digits and hyphens in its usual folder."


@dataclass(frozen=True, slots=True)
class Gathered:
    """The parts of a bundle to be, by their names in it, and the ids that its manifest tells."""

    parts: dict[str, bytes]
    ids: dict[str, str]


def gather(path: Path) -> Gathered:
    """Everything that a scenario needs on another machine.

    Args:
        path: the scenario file, known to be playable.
    Raises: InputError if something of it cannot be read or cannot be carried.
    """
    data = read_bytes(path)
    head = opened(parse(text_of(data, path.name), str(path))).data
    if not isinstance(head, dict):
        raise InputError(f"{path} is no scenario.")
    scenario, case, chart, policy = (str(head.get(key, "")).strip() for key in ("id", "case", "chart", "policy"))
    root = root_of(path, chart, policy)
    parts = {scenario_file(scenario): data}
    for name in (chart, policy):
        _checked(name)
        parts[name] = read_bytes(part_of(root, name))
    if (told := _one_case(cases_of(root), case)) is not None:
        parts[CASES] = told
    parts |= _beside(path, scenario)
    for name, content in parts.items():
        _checked(name)
        check_content(name, content)
    ids = {"scenario": scenario, "case": case, "chart": PurePosixPath(chart).stem, "policy": PurePosixPath(policy).stem}
    return Gathered(parts, ids)


def one_case(entry: dict) -> bytes:
    """A file of cases with one case in it."""
    return (json.dumps({"format": 1, "cases": [entry]}, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _one_case(file: Path, case: str) -> bytes | None:
    if not file.is_file():
        return None
    data = read_bytes(file)
    cases_from(data, str(file))
    entries = [entry for entry in json.loads(data)["cases"] if entry["id"] == case]
    return one_case(entries[-1]) if entries else None


def _beside(path: Path, scenario: str) -> dict[str, bytes]:
    """Notes, pictures and translations: they carry the scenario's id."""
    found: dict[str, bytes] = {}
    notes = path.with_name(f"{scenario}.md")
    if notes.is_file():
        found[notes.name] = read_bytes(notes)
    for table in sorted((path.parent / "translations").glob(f"{scenario}.*.po")):
        inside = f"translations/{table.name}"
        _checked(inside)
        found[inside] = _bytes(table, largest(inside))
    folder = path.parent / "pictures" / scenario
    try:
        names = sorted(os.listdir(folder)) if folder.is_dir() else []
        for name in names:
            if not name.startswith("."):  # what systems leave behind is nobody's picture
                inside = f"pictures/{scenario}/{name}"
                _checked(inside)
                found[inside] = _bytes(folder / name, largest(inside))
    except OSError as trouble:
        raise InputError(f"The pictures in {folder} cannot be read: {trouble.strerror}.") from trouble
    return found


def _bytes(file: Path, most: int) -> bytes:
    if not file.is_file():
        raise BundleError(f"{file} is no file.", "Take it out of that folder.")
    with open(file, "rb") as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise BundleError(f"{file} is larger than the {most} bytes that a bundle carries.", "Make it smaller.")
    return data


def _checked(name: str) -> None:
    try:
        check_name(name)
    except BundleError as trouble:
        raise BundleError(trouble.message.replace("The bundle holds", "A bundle cannot carry"), _MOVE) from trouble
