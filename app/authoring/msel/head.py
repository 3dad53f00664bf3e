"""The second sheet of a workbook: everything of a scenario that is no row, part by part."""

from __future__ import annotations

import copy

from app.authoring.msel.compact import bare, clean, read, write
from app.authoring.msel.rows import HEAD_GROUPS, HEAD_PLAIN, Raw, head_of

_ROWS = ("feed", "queue")
_FIXED = ("format", "id")


def with_head(data: Raw, head: dict[str, str], not_carried: list[str]) -> Raw:
    """The scenario with these parts instead of its own; a part that is not named goes.

    Args:
        data: the scenario as it was parsed; it stays as it is.
        head: by part its value as it stands in the sheet.
        not_carried: takes a sentence for each part that cannot be taken.
    """
    shown = dict(head_of(data))
    made: Raw = {key: copy.deepcopy(value) for key, value in data.items() if key in (*_ROWS, *_FIXED)}
    kept = set(made)
    for part, text in head.items():
        key, _, name = part.strip().partition(".")
        if key in kept or not key:
            if key in _FIXED and clean(text) != shown.get(key, ""):
                not_carried.append(f"The scenario's {key} stays {shown.get(key, '')!r}; the sheet says {clean(text)!r}.")
            continue
        if name and key not in HEAD_GROUPS:
            not_carried.append(f"The part {part!r} of the scenario: {key!r} has no parts of its own. It is left out.")
            continue
        old = _old(data, key, name)
        try:
            value = old if shown.get(part) == clean(text) else _value(key, clean(text), old)
        except ValueError as trouble:
            not_carried.append(f"The part {part!r} of the scenario: {trouble} The old one stays.")
            value = old
        if value is not None:
            (made.setdefault(key, {}) if name else made)[name or key] = copy.deepcopy(value)
    for group in HEAD_GROUPS:
        if data.get(group) == {}:
            made.setdefault(group, {})
    first = [key for key in data if key in made]
    return {key: made[key] for key in (*first, *(key for key in made if key not in first))}


def _old(data: Raw, key: str, name: str) -> object:
    value = data.get(key)
    if not name:
        return value
    return value.get(name) if isinstance(value, dict) else None


def _value(key: str, text: str, old: object) -> object:
    """What a cell of the sheet says; the old value where it means the same."""
    value = text if key in HEAD_PLAIN else read(text)
    if old is not None and bare(old) == bare(value) and write(bare(old)) == write(bare(value)):
        return old
    return value
