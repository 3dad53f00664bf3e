"""Another id for the same thing, everywhere at once; refused where two things would become one."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.authoring.editing.changes import Renaming, TextChange, group
from app.authoring.editing.names import KINDS, SHARED, Name, all_names, name_at
from app.authoring.editing.reading import Reading
from app.authoring.editing.scalars import quoted
from app.authoring.schema.types import SLUG_PATTERN

_SLUG = re.compile(SLUG_PATTERN)
_LONGEST = 64


def rename(reading: Reading, kind: str, old: str, new: str) -> Renaming:
    """Give an inject, draft, piece, persona, storyline, fact or deed another id wherever it is named.

    Args:
        reading: the text as read.
        kind: what it is, as `names` calls it.
        old: its id now.
        new: its id afterwards.
    """
    return rename_many(reading, {(kind, old): new})


def rename_at(reading: Reading, offset: int, new: str) -> Renaming:
    """The same for the name that the cursor is in."""
    found = name_at(reading, offset)
    if found is None:
        return Renaming((), "There is no name here to change.")
    return rename(reading, found.kind, found.name, new)


def rename_many(reading: Reading, wanted: Mapping[tuple[str, str], str]) -> Renaming:
    """Several at once, all or none.

    Args:
        reading: the text as read.
        wanted: (kind, id now) to the id afterwards. Names may be exchanged.
    """
    asked = {(_space(kind), old): new for (kind, old), new in wanted.items() if old != new}
    names = list(all_names(reading))
    refused = next(filter(None, (_wrong(kind, old, new, names) for (kind, old), new in asked.items())), "")
    refused = refused or _clash(asked, names)
    if refused:
        return Renaming((), refused)
    found = []
    for name in names:
        new = asked.get((_space(name.kind), name.name))
        if new is not None:
            found.append(_rewritten(reading.text, name, new))
    return Renaming(group(found))


def _space(kind: str) -> str:
    return SHARED[0] if kind in SHARED else kind


def _wrong(kind: str, old: str, new: str, names: list[Name]) -> str:
    if kind not in KINDS:
        return f"`{old}` is defined in another file; it is not changed from here."
    if not _SLUG.fullmatch(new) or len(new) > _LONGEST:
        return f"`{new[:_LONGEST]}` is no name: small letters, digits and single hyphens, at most {_LONGEST} of them."
    if not any(name.defines and _space(name.kind) == kind and name.name == old for name in names):
        return f"There is no {kind} `{old}` in this text."
    return ""


def _clash(asked: Mapping[tuple[str, str], str], names: list[Name]) -> str:
    """A sentence if two things would share one name afterwards, or a loose end would be tied by accident."""
    taken: dict[tuple[str, str], str] = {}
    for (space, old), new in asked.items():
        if (space, new) in taken:
            return f"`{old}` and `{taken[space, new]}` cannot both become `{new}`."
        taken[space, new] = old
    for name in names:
        key = (_space(name.kind), name.name)
        if key in taken and key not in asked:
            if name.defines:
                return f"`{name.name}` is already the id of another {name.kind}."
            return f"`{name.name}` is already named in this text, though nothing is defined by it."
    return ""


def _rewritten(text: str, name: Name, new: str) -> TextChange:
    """The name's own characters; quotes and whatever else is around them stay."""
    at = text.find(name.name, name.start, name.end)
    if at < 0:
        return TextChange(name.start, name.end, quoted(new))
    return TextChange(at, at + len(name.name), new)
