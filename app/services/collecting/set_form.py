"""Sets and people as they travel in a hand-over: plain values, read with nothing believed."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, fields

from app.engine.record import canonical
from app.errors import RecordError
from app.said import say

_LONGEST_TEXT = 300
_LARGEST_INT = 2**53
_MOST = 20_000
_MOST_DRILLS = 200
_HASH = re.compile(r"[0-9a-f]{64}")
_SALT = re.compile(r"(?:[0-9a-f]{2}){1,64}")
OPEN_ENDED = ("honoured_wall_ms", "closed_wall_ms", "head")
"""What may be None."""


@dataclass(frozen=True, slots=True)
class DrillEntry:
    """One drill of a set."""

    position: int
    """In its set, counted from 0."""
    scenario: str
    scenario_digest: str
    seed: int
    head: str | None
    """Last hash of its record; None while it has none."""
    status: str


@dataclass(frozen=True, slots=True)
class SetEntry:
    """One set, as the installation where it was sat knows it."""

    id: str
    person_hash: str
    programme: str
    programme_digest: str
    level: str
    kind: str
    number: int
    seed: int
    supervised_by: str
    opened_wall_ms: int
    honoured_wall_ms: int | None
    closed_wall_ms: int | None
    status: str
    installation: str
    drills: tuple[DrillEntry, ...]


def sets_text(sets: list[SetEntry]) -> bytes:
    """The sets as canonical JSON."""
    return canonical({"sets": [asdict(entry) for entry in sets]}).encode("ascii")


def people_text(people: dict[str, tuple[str, str, str]]) -> bytes:
    """The people as canonical JSON: hash -> number, name, salt."""
    rows = [{"hash": key, "number": number, "name": name, "salt": salt}
            for key, (number, name, salt) in sorted(people.items())]  # fmt: skip
    return canonical({"people": rows}).encode("ascii")


def sets_of(data: bytes, installation: str) -> dict[str, SetEntry]:
    """The sets of a hand-over by their id.

    Raises: RecordError if they cannot be read, or are not this installation's.
    """
    found: dict[str, SetEntry] = {}
    for values in _rows(data, "sets"):
        entry = _set(values)
        if entry.id in found or entry.installation != installation:
            raise _wrong("sets")
        found[entry.id] = entry
    return found


def people_of(data: bytes) -> dict[str, tuple[str, str, str]]:
    """The people of a hand-over: hash -> number, name, salt.

    Raises: RecordError if they cannot be read.
    """
    found = {}
    for values in _rows(data, "people"):
        if not isinstance(values, dict) or set(values) != {"hash", "number", "name", "salt"}:
            raise _wrong("people")
        texts = [values[name] for name in ("hash", "number", "name", "salt")]
        if not all(isinstance(text, str) and len(text) <= _LONGEST_TEXT for text in texts):
            raise _wrong("people")
        key, number, name, salt = texts
        if not _HASH.fullmatch(key) or not _SALT.fullmatch(salt) or not number or key in found:
            raise _wrong("people")
        found[key] = (number, name, salt)
    return found


def _set(values: object) -> SetEntry:
    if not isinstance(values, dict) or not isinstance(values.get("drills"), list) or len(values["drills"]) > _MOST_DRILLS:
        raise _wrong("sets")
    drills = tuple(DrillEntry(**_checked(DrillEntry, drill)) for drill in values["drills"])
    if len({drill.position for drill in drills}) != len(drills):
        raise _wrong("sets")
    plain = {name: value for name, value in values.items() if name != "drills"}
    return SetEntry(**_checked(SetEntry, plain, without="drills"), drills=drills)


def _checked(kind: type, values: object, without: str = "") -> dict:
    expected = {item.name: str(item.type) for item in fields(kind) if item.name != without}
    if not isinstance(values, dict) or set(values) != set(expected):
        raise _wrong("sets")
    for name, value in values.items():
        if value is None and name in OPEN_ENDED:
            continue
        wanted = int if expected[name].startswith("int") else str
        if type(value) is not wanted:
            raise _wrong("sets")
        if wanted is int and not -_LARGEST_INT < value < _LARGEST_INT or wanted is str and len(value) > _LONGEST_TEXT:
            raise _wrong("sets")
    return values


def _rows(data: bytes, name: str) -> list:
    try:
        values = json.loads(data.decode("ascii"))
    except (ValueError, RecursionError) as error:
        raise _wrong(name) from error
    if not isinstance(values, dict) or set(values) != {name} or not isinstance(values[name], list):
        raise _wrong(name)
    if len(values[name]) > _MOST:
        raise _wrong(name)
    return values[name]


def _wrong(name: str) -> RecordError:
    return RecordError(say("The {name} in this hand-over cannot be read.", name=name))
