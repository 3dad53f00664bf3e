"""The real crises that scenarios are drawn from, as told in the debrief."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path

from app.errors import InputError


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry of a case's time line."""

    when: str
    event: str


@dataclass(frozen=True, slots=True)
class Case:
    """One real crisis. Level, cause and lesson are this project's judgement, not its sources'."""

    id: str
    year: int
    organisation: str
    sector: str
    title: str
    cause: str
    level: int
    """1 to 3, as in the drill; 0 where none was reached."""
    summary: str
    timeline: tuple[Moment, ...]
    did: str
    """What the organisation did."""
    outcome: str
    """What came of it."""
    lesson: str
    doubts: tuple[str, ...]
    """What is disputed or uncertain about it."""
    sources: tuple[str, ...]
    confidence: str
    """high, medium or low."""
    judgement: str
    """Which of these statements are the project's own judgement."""


def read_cases(path: Path) -> dict[str, Case]:
    """The cases of a file by id, in its order.

    Raises: InputError if the file cannot be read or is no list of cases.
    """
    try:
        data = path.read_bytes()
    except OSError as trouble:
        raise InputError(f"The cases in {path} cannot be read: {trouble.strerror}.") from None
    return cases_from(data, str(path))


def cases_from(data: bytes, name: str) -> dict[str, Case]:
    """The cases that these bytes hold by id, in their order.

    Args:
        data: the file, UTF-8.
        name: its name for the message.
    Raises: InputError if it is no list of cases.
    """
    try:
        cases = [_case(entry) for entry in json.loads(data.decode("utf-8"))["cases"]]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as trouble:
        raise InputError(f"{name} is no file of cases: {trouble}.") from None
    return {case.id: case for case in cases}


def case_ids(path: Path) -> tuple[str, ...]:
    """The ids of a file's cases; empty where it cannot be read."""
    try:
        stamp = path.stat()
        return _ids(path, stamp.st_mtime_ns, stamp.st_size)
    except (OSError, InputError):
        return ()


@lru_cache(maxsize=8)
def _ids(path: Path, changed_ns: int, size: int) -> tuple[str, ...]:
    return tuple(read_cases(path))


def _case(entry: dict) -> Case:
    values = {name.name: entry[name.name] for name in fields(Case)}
    for name in ("year", "level"):
        if type(values[name]) is not int:
            raise ValueError(f"{name} of {entry['id']} is no number")
    for name in fields(Case):
        if name.type == "str" and not isinstance(values[name.name], str):
            raise ValueError(f"{name.name} of a case is no text")
    values["timeline"] = tuple(Moment(str(moment["when"]), str(moment["event"])) for moment in entry["timeline"])
    values["doubts"] = tuple(map(str, entry["doubts"]))
    values["sources"] = tuple(map(str, entry["sources"]))
    return Case(**values)
