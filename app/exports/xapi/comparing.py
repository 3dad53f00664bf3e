"""Whether two statements say the same, as the xAPI text wants them compared.

A store may add or change id, authority, stored and version, the default object types, and how a verb or an activity is
described; attachments and names of people do not count; times are compared as moments, durations to 0.01 s.
"""

from __future__ import annotations

import re
from datetime import datetime, timezone

_METADATA = {"id", "authority", "stored", "version", "attachments"}
_LISTS = {"parent", "grouping", "category", "other"}
_DURATION = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d+))?S)?)?")


def same_statement(mine: object, theirs: object) -> bool:
    """Whether what the store holds says what mine says."""
    if not isinstance(mine, dict) or not isinstance(theirs, dict):
        return False
    if "timestamp" not in mine:
        theirs = {name: value for name, value in theirs.items() if name != "timestamp"}
    return _said(mine, "") == _said(theirs, "")


def _said(value: object, name: str) -> object:
    if isinstance(value, dict):
        return _object(value, name)
    if isinstance(value, list):
        found = [_said(entry, name) for entry in value]
        return sorted(found, key=repr) if name in _LISTS or name == "member" else found
    if name == "duration" and isinstance(value, str):
        return _hundredths(value)
    if name == "timestamp" and isinstance(value, str):
        return _moment(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, bool):
        return ("bool", value)  # True is not 1
    return value


def _object(value: dict, name: str) -> dict:
    if name == "extensions":  # what is in them is nobody's to re-order or to leave out
        return {key: _said(entry, "") for key, entry in value.items()}
    left = {} if name else dict.fromkeys(_METADATA)
    if name == "verb":
        left = {"display": None}
    elif name in {"actor", "member", "instructor", "team", "object"} | _LISTS:
        left = {"definition": None} | ({"name": None} if "definition" not in value and name != "object" else {})
        if value.get("objectType", "Agent") in {"Agent", "Activity"}:
            left["objectType"] = None
    return {
        key: _said([entry] if key in _LISTS and isinstance(entry, dict) else entry, key)
        for key, entry in value.items() if key not in left
    }  # fmt: skip


def _hundredths(text: str) -> object:
    match = _DURATION.fullmatch(text)
    if match is None:
        return text
    days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[:4])
    return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 100 + int(((match[5] or "") + "00")[:2])


def _moment(text: str) -> object:
    try:
        found = datetime.fromisoformat(text.upper().replace("Z", "+00:00"))
    except ValueError:
        return text
    found = found if found.tzinfo else found.replace(tzinfo=timezone.utc)
    return found.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.") + f"{found.microsecond // 1000:03d}"
