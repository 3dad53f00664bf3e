"""A view on its way from process to process: only what has changed in it since it was sent last.

A view of a long text is large and a key changes little of it, but all that is unpacked keeps the window's keys waiting.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import NamedTuple

from app.services.studying.answers import Studied


class Spliced(NamedTuple):
    """A tuple of which a stretch is another one: what stands after the first `start` and before the last `kept`."""

    start: int
    kept: int
    items: tuple


class Parcel(NamedTuple):
    """What is to be changed in a view to have the next one."""

    kind: type
    number: int
    since: int
    """Number of the view that it changes; 0 none, all of it is here."""
    parts: tuple[tuple[str, object], ...]
    """Fields by name: a `Spliced`, or the new value."""


class OutOfStepError(Exception):
    """The view that a parcel changes is not here."""


class Packing:
    """Sends views; knows what was sent before."""

    def __init__(self) -> None:
        self._sent: dict[str, tuple[int, object]] = {}
        self._number = 0

    def pack(self, found: Studied) -> Studied:
        """The same answer with its view as a parcel."""
        if found.view is None:
            return found
        since, before = self._sent.get(found.name, (0, None))
        self._number += 1
        parts = tuple(_parts(before, found.view))
        self._sent[found.name] = self._number, found.view
        return found._replace(view=Parcel(type(found.view), self._number, since, parts))

    def forget(self) -> None:
        """Nothing that was sent is there any more."""
        self._sent.clear()


class Unpacking:
    """Receives views; knows what has come before."""

    def __init__(self) -> None:
        self._here: dict[str, tuple[int, object]] = {}

    def unpack(self, found: Studied) -> Studied:
        """The same answer with its view whole; what has not changed in it is the very same as before.

        Raises:
            OutOfStepError: another view than the last one that came is changed.
        """
        parcel = found.view
        if not isinstance(parcel, Parcel):
            return found
        number, before = self._here.get(found.name, (0, None)) if parcel.since else (0, None)
        if number != parcel.since:
            raise OutOfStepError
        values = {each.name: getattr(before, each.name) for each in fields(parcel.kind)} if before is not None else {}
        for name, value in parcel.parts:
            values[name] = _joined(values.get(name, ()), value) if isinstance(value, Spliced) else value
        view = parcel.kind(**values)
        self._here[found.name] = parcel.number, view
        return found._replace(view=view)


def _parts(before: object, view: object) -> Iterator[tuple[str, object]]:
    for each in fields(view):
        now, old = getattr(view, each.name), () if before is None else getattr(before, each.name)
        if isinstance(now, tuple):
            if before is None or now != old:
                yield each.name, _splice(old, now)
        elif before is None or now != old:
            yield each.name, now


def _splice(before: tuple, now: tuple) -> Spliced:
    most = min(len(before), len(now))
    start = next((place for place in range(most) if before[place] != now[place]), most)
    most -= start
    kept = next((place for place in range(most) if before[-1 - place] != now[-1 - place]), most)
    return Spliced(start, kept, now[start : len(now) - kept])


def _joined(before: tuple, spliced: Spliced) -> tuple:
    return (*before[: spliced.start], *spliced.items, *before[len(before) - spliced.kept :])
