"""Names in a table and ids in a file: personas by name or handle, storylines by title."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping

_APART = re.compile(r"[^a-z0-9]+")
_LONGEST = 48


class Named:
    """Things with an id and one or more names; what they are called in a table, and who is meant there."""

    def __init__(self, things: Mapping[str, Mapping[str, object]], *keys: str) -> None:
        self._things = things
        self._meant: dict[str, set[str]] = {}
        for thing, about in things.items():
            for name in (thing, *(str(about.get(key, "")) for key in keys)):
                if name.strip():
                    self._meant.setdefault(_bare(name), set()).add(thing)
        self._key = keys[0]

    def shown(self, thing: str) -> str:
        """What it is called in a table: its name where nobody else could be meant, else its id."""
        name = str(self._things.get(thing, {}).get(self._key, "")).strip()
        return name if name and self._meant.get(_bare(name)) == {thing} else thing

    def find(self, name: str) -> str:
        """The id of what is called so; empty where there is none, or more than one."""
        if name in self._things:
            return name
        meant = self._meant.get(_bare(name), set())
        return min(meant) if len(meant) == 1 else ""


def slug(name: str, taken: Collection[str] = (), otherwise: str = "inject") -> str:
    """An id made of a name, unlike those taken.

    Args:
        name: any text.
        taken: ids that are used already.
        otherwise: what goes before a number, or stands where nothing of the name can be kept.
    """
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    made = _APART.sub("-", plain)[:_LONGEST].strip("-")
    if not made or made[0].isdigit():
        made = f"{otherwise}-{made}".strip("-")
    found, count = made, 1
    while found in taken:
        count += 1
        found = f"{made}-{count}"
    return found


def _bare(name: str) -> str:
    return " ".join(name.casefold().split())
