"""All that the trainee may do. Every command carries its drill time and nothing else that decides.

On the wire (record, digest) a command is a list of JSON values: [name, at_ms, ...arguments].
Injects, pieces and roles are named by index; drafts by their index in the inject's authored order.
"""

from __future__ import annotations

from typing import NamedTuple, Union

from app.errors import InputError


class Classify(NamedTuple):
    """Say what kind of post it is; repeating changes the choice."""

    at_ms: int
    inject: int
    class_id: str


class Dispose(NamedTuple):
    """Say what we do in public. `hide` and `share` are acts and go out after the recall time."""

    at_ms: int
    inject: int
    disposition: str


class Publish(NamedTuple):
    """Publish one draft; it goes out when the recall time has passed."""

    at_ms: int
    inject: int
    draft: int


class Recall(NamedTuple):
    """Take back what is about to go out on a post (publish, hide or share)."""

    at_ms: int
    inject: int


class Escalate(NamedTuple):
    """Carry a matter along a walk of roles from the seat; `draft` asks for its approval, -1 none."""

    at_ms: int
    inject: int
    walk: tuple[int, ...]
    draft: int = -1


class Queue(NamedTuple):
    """Decide on one piece of our own queue: `hold` it or let it `run`."""

    at_ms: int
    piece: int
    choice: str


class Merge(NamedTuple):
    """Handle several posts as one: what is later said of the first is said of all."""

    at_ms: int
    injects: tuple[int, ...]


class Resume(NamedTuple):
    """The program was away for `lost_ms`; the drill went on without the trainee."""

    at_ms: int
    lost_ms: int


class End(NamedTuple):
    """End the drill before its scripted end."""

    at_ms: int


Command = Union[Classify, Dispose, Publish, Recall, Escalate, Queue, Merge, Resume, End]

NAMES: dict[str, type] = {
    "classify": Classify,
    "dispose": Dispose,
    "publish": Publish,
    "recall": Recall,
    "escalate": Escalate,
    "queue": Queue,
    "merge": Merge,
    "resume": Resume,
    "end": End,
}
_NAME_OF = {kind: name for name, kind in NAMES.items()}
_TUPLES = {"walk", "injects"}
_TEXTS = {"class_id", "disposition", "choice"}
_OPTIONAL = {Escalate: 1}
_PLAIN = {
    name: (str, *(str if field in _TEXTS else int for field in kind._fields))
    for name, kind in NAMES.items() if not _TUPLES.intersection(kind._fields)
}
"""Types of the values of those commands that hold only numbers and texts: most are such, and are read at one glance."""


def to_list(command: Command) -> list:
    """A command as JSON values."""
    return [_NAME_OF[type(command)], *(list(v) if isinstance(v, tuple) else v for v in command)]


def from_list(values: object) -> Command:
    """Read a command back from JSON values that nobody has checked.

    Raises: InputError if they are no command.
    """
    if not isinstance(values, list) or not values or not isinstance(values[0], str):
        raise InputError("A command of the record is not a list that begins with its name.")
    kind = NAMES.get(values[0])
    if tuple(map(type, values)) == _PLAIN.get(values[0]):
        return kind._make(values[1:])
    if kind is None:
        raise InputError(f"The record holds an unknown command {values[0][:40]!r}.")
    fields, given = kind._fields, values[1:]
    if not len(fields) - _OPTIONAL.get(kind, 0) <= len(given) <= len(fields):
        raise InputError(f"A {values[0]!r} command of the record has the wrong number of values.")
    return kind(*(_value(name, value) for name, value in zip(fields, given)))


def _value(name: str, value: object) -> object:
    if name in _TUPLES:
        if isinstance(value, list) and all(type(item) is int for item in value):
            return tuple(value)
    elif name in _TEXTS:
        if isinstance(value, str):
            return value
    elif type(value) is int:
        return value
    raise InputError(f"A command of the record has a wrong value for {name!r}.")
