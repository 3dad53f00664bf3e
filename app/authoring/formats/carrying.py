"""Plain data that knows where it stood, so that a migration may move it about like any other data.

A migration works on dicts, lists and text. Each value carries its place in the file along; a value
that a migration made anew has none and is told at the nearest value above it.
"""

from __future__ import annotations

from typing import NamedTuple

from app.authoring.problems import Loc


class Text(str):
    """Text with its place in the file; `at` takes the place of another value along.

    Args:
        text: the characters.
        at: a value whose place it shall have, or a place.
    """

    place: Loc | None

    def __new__(cls, text: str, at: object = None) -> Text:
        made = super().__new__(cls, text)
        made.place = at if type(at) is tuple else getattr(at, "place", None)
        return made


class Group(dict):
    """Keys with values, and where they stood."""

    place: Loc | None = None


class Row(list):
    """A list, and where it stood."""

    place: Loc | None = None


class Carried(NamedTuple):
    """Plain data after migrations, and where what stands in it stood before."""

    data: object
    origins: dict[Loc, Loc]
    """New path -> path in the file as it is written."""

    def origin(self, loc: Loc) -> Loc:
        """Where in the file stands what is now at this path, or what is nearest above it."""
        for length in range(len(loc), 0, -1):
            found = self.origins.get(loc[:length])
            if found is not None:
                return found
        return ()


def placed(data: object, loc: Loc = ()) -> object:
    """The same data, every value knowing its place."""
    if isinstance(data, dict):
        made: Group | Row | Text = Group((key, placed(value, (*loc, key))) for key, value in data.items())
    elif isinstance(data, list):
        made = Row(placed(value, (*loc, index)) for index, value in enumerate(data))
    else:
        made = Text(str(data))
    made.place = loc
    return made


def carried(data: object) -> Carried:
    """Plain data out of data that knows its places."""
    origins: dict[Loc, Loc] = {}
    return Carried(_plain(data, (), origins), origins)


def _plain(data: object, loc: Loc, origins: dict[Loc, Loc]) -> object:
    place = getattr(data, "place", None)
    if place is not None:
        origins[loc] = place
    if isinstance(data, dict):
        return {str(key): _plain(value, (*loc, str(key)), origins) for key, value in data.items()}
    if isinstance(data, list):
        return [_plain(value, (*loc, index), origins) for index, value in enumerate(data)]
    return "".join(str(data))
