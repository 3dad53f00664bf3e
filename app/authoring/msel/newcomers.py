"""Senders and storylines that a table names and the scenario does not know: added, and told."""

from __future__ import annotations

from app.authoring.msel.people import Named, slug
from app.authoring.msel.rows import Raw, Words

_PERSONA = {"kind": "bystander", "reach": "100"}
_STORYLINE = {"heat": "100", "rise": "40/min", "grace": "45s", "weight": "1"}


class Newcomers:
    """Finds who and what is meant by a name; adds it where nobody is."""

    def __init__(self, data: Raw, words: Words, told: list[str]) -> None:
        """Prepare.

        Args:
            data: the scenario; newcomers are added to it.
            words: its names as they were.
            told: takes a sentence for each newcomer.
        """
        self._data, self._words, self._told = data, words, told
        self._personas = Named(data.get("personas") or {}, "name", "handle")
        self._storylines = Named(data.get("storylines") or {}, "title")
        self._waiting: list[tuple[str, str, str]] = []
        self._added: dict[tuple[str, str], str] = {}

    def persona(self, name: str) -> str:
        """The id of the persona of this name, id or handle."""
        return self._words.personas.find(name) or self._personas.find(name) or self._add("personas", name)

    def storyline(self, name: str) -> str:
        """The id of the storyline of this title or id."""
        known = self._words.storylines.find(name) or self._storylines.find(name)
        return known or self._add("storylines", name)

    def _add(self, group: str, name: str) -> str:
        key = (group, " ".join(name.casefold().split()))
        if key in self._added:
            return self._added[key]
        things = self._data.get(group)
        if not isinstance(things, dict):
            things = self._data[group] = {}
        line = " ".join(name.split())
        made = slug(line, things, group.removesuffix("s"))
        if group == "personas":
            things[made] = {"name": line, "handle": f"@{made}", **_PERSONA}
            told = f"Persona {line!r} is new: a bystander with a reach of 100 until you say otherwise."
        else:
            things[made] = {"title": line, **_STORYLINE}
            told = f"Storyline {line!r} is new: heat 100, rising by 40 a minute until you say otherwise."
        self._added[key] = made
        self._waiting.append((group, made, told))
        return made

    def settle(self, used: set[str]) -> None:
        """Tell of those that some row needs, and forget the others."""
        for group, made, told in self._waiting:
            if made in used:
                self._told.append(told)
            else:
                del self._data[group][made]
