"""What taking a bundle in would do to the home's own folder of scenarios, part by part."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import unified_diff
from pathlib import Path

from app.paths import Paths

NEW, SAME, CHANGED, INSTEAD, CLASH = "new", "identical", "changed", "instead", "clash"
"""`changed`: an own file of that name would be replaced. `instead`: a shipped one of that name is other, and the
new one would stand in for it for all own scenarios. `clash`: it cannot be taken in."""
_MOST_LINES, _MOST_SHOWN = 5_000, 400


@dataclass(frozen=True, slots=True)
class PartLook:
    """One part of a bundle beside what is there."""

    name: str
    """In the bundle, and under the folder of scenarios."""
    size: int
    """Bytes in the bundle."""
    state: str
    """new, identical, changed, instead or clash."""
    target: Path
    why: str = ""
    """Of a clash: the reason."""
    used_by: tuple[str, ...] = ()
    """Other own scenarios that name what would change."""
    difference: tuple[str, ...] = ()
    """Of a text that would change: the lines that go (-) and come (+)."""
    content: bytes = field(default=b"", repr=False)
    """What would be written."""


def compare(paths: Paths, parts: Mapping[str, bytes], scenario: str) -> tuple[PartLook, ...]:
    """Every part beside what the home has, in order of name.

    Args:
        paths: the home.
        parts: contents by name; a file of cases holds the one case.
        scenario: its id; empty for a sealed one.
    """
    return tuple(_look(paths, name, data, scenario) for name, data in sorted(parts.items()))


def own_folder(paths: Paths) -> Path:
    """The home's own folder of scenarios."""
    return paths.home / "scenarios"


def _look(paths: Paths, name: str, data: bytes, scenario: str) -> PartLook:
    own, shipped = own_folder(paths) / name, paths.scenarios / name
    if why := _in_the_way(own_folder(paths), name):
        return PartLook(name, len(data), CLASH, own, why)
    try:
        if name == "cases.json":
            return _case_look(own, shipped, data)
        if own.is_file():
            return _beside(own, own, name, data, CHANGED, scenario)
        if not shipped.is_file():
            return PartLook(name, len(data), NEW, own, content=data)
        return _beside(own, shipped, name, data, CLASH if name == f"{scenario}.yaml" else INSTEAD, scenario)
    except OSError as trouble:
        return PartLook(name, len(data), CLASH, own, f"what is there of that name cannot be read: {trouble.strerror}")


def _beside(own: Path, there: Path, name: str, data: bytes, other: str, scenario: str) -> PartLook:
    had = there.read_bytes()
    if had == data:
        return PartLook(name, len(data), SAME, own)
    why = f"there is a shipped scenario {scenario}, and this is another one" if other == CLASH else ""
    root = own.parents[name.count("/")]
    used_by = _users(root, name, scenario) if "/" in name else ()
    return PartLook(name, len(data), other, own, why, used_by, _difference(had, data), data)


def _case_look(own: Path, shipped: Path, data: bytes) -> PartLook:
    entry = json.loads(data)["cases"][0]
    case = entry["id"]
    there = own if own.is_file() else shipped
    try:
        told = json.loads(there.read_text(encoding="utf-8")) if there.is_file() else {"format": 1, "cases": []}
        had = {known["id"]: known for known in told["cases"]}
    except (ValueError, TypeError, KeyError, RecursionError):
        return PartLook("cases.json", len(data), CLASH, own, "the file of cases that is there cannot be read")
    if had.get(case) == entry:
        return PartLook("cases.json", len(data), SAME, own)
    told["cases"] = [entry if known["id"] == case else known for known in told["cases"]]
    if case not in had:
        told["cases"].append(entry)
        return PartLook("cases.json", len(data), NEW, own, content=_written(told))
    difference = _difference(_written(had[case]), _written(entry))
    state = CHANGED if there is own else INSTEAD
    return PartLook("cases.json", len(data), state, own, "", _users(own.parent, case, ""), difference, _written(told))


def _written(told: object) -> bytes:
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _in_the_way(root: Path, name: str) -> str:
    """What stands where a file or its folders must be; "" for nothing."""
    here, steps = root, name.split("/")
    for number, step in enumerate(steps):
        last = number == len(steps) - 1
        try:
            alike = [entry.name for entry in here.iterdir() if entry.name.casefold() == step] if here.is_dir() else []
        except OSError as trouble:
            return f"the folder {here} cannot be read: {trouble.strerror}"
        if any(other != step for other in alike):
            return f"there is {min(other for other in alike if other != step)!r}, which is the same name on many machines"
        here = here / step
        if here.is_symlink():
            return f"{here} is a link to somewhere else"
        if here.exists() and not (here.is_file() if last else here.is_dir()):
            return f"{here} is no {'file' if last else 'folder'}"
    return ""


def _users(root: Path, name: str, but: str) -> tuple[str, ...]:
    """Own scenarios whose text names this part."""
    found = []
    for file in sorted(root.glob("*.yaml")):
        if file.stem != but and file.is_file() and name.encode("utf-8") in file.read_bytes():
            found.append(file.stem)
    return tuple(found)


def _difference(had: bytes, data: bytes) -> tuple[str, ...]:
    try:
        before, after = had.decode("utf-8").splitlines(), data.decode("utf-8").splitlines()
    except UnicodeDecodeError:
        return ()  # pictures are looked at, not read
    if max(len(before), len(after)) > _MOST_LINES:
        return (f"{len(before)} lines become {len(after)}",)
    return tuple(unified_diff(before, after, lineterm="", n=1))[2 : _MOST_SHOWN + 2]


