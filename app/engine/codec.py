"""A compiled scenario as canonical JSON and back: for caches, bundles and digests.

Canonical: keys sorted, no spaces, ASCII only, sets as sorted lists. Reading follows the types of
the dataclasses and believes nothing: whatever does not fit is refused with one sentence.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from app.engine.scenario import Scenario
from app.errors import InputError

Decoder = Callable[[object], Any]


def to_json(value: object) -> str:
    """The canonical JSON of a compiled object (a scenario, or any dataclass made like one)."""
    return json.dumps(_plain(value), ensure_ascii=True, separators=(",", ":"), sort_keys=True)


def from_json(text: str) -> Scenario:
    """The scenario that `to_json` wrote, equal to the last field.

    Raises: InputError if the text is not a compiled scenario of this version.
    """
    try:
        data = json.loads(text)
        return _decoder(Scenario)(data)
    except (ValueError, TypeError, KeyError, RecursionError) as trouble:
        raise InputError(f"This is not a compiled scenario: {trouble}.") from None


def read_json(text: str, kind: type[Any]) -> Any:
    """What `to_json` wrote of another frozen dataclass made like a scenario.

    Raises: InputError if the text is none of this kind.
    """
    try:
        return _decoder(kind)(json.loads(text))
    except (ValueError, TypeError, KeyError, RecursionError) as trouble:
        raise InputError(f"This is no {kind.__name__}: {trouble}.") from None


def digest_of(value: object) -> str:
    """SHA-256 over the canonical JSON, as hexadecimal."""
    return hashlib.sha256(to_json(value).encode("ascii")).hexdigest()


def scenario_digest(scenario: Scenario) -> str:
    """The digest of what is played: without baselines and translation lines, which follow from it."""
    return digest_of(replace(scenario, digest="", baselines=None, lines={}))


def _plain(value: Any) -> Any:
    kind = value.__class__
    if kind is str or kind is int or value is None or kind is bool:
        return value
    if kind is tuple or kind is list:
        return [_plain(item) for item in value]
    if kind is frozenset:
        return sorted(value)
    if kind is dict:
        return {key: _plain(item) for key, item in value.items()}
    if is_dataclass(value):
        return {name: _plain(getattr(value, name)) for name in _names(kind)}
    raise TypeError(f"{kind.__name__} is nothing that a compiled scenario is made of")


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(entry.name for entry in fields(kind))


@cache
def _decoder(annotation: Any) -> Decoder:
    if is_dataclass(annotation):
        return _dataclass(annotation)
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return _optional(_decoder(next(part for part in parts if part is not NoneType)))
    if origin is tuple:
        return _many(parts[0]) if parts[-1] is Ellipsis else _row(parts)
    if origin is frozenset:
        return _texts
    if annotation is tuple:
        return _nested
    if annotation is dict:
        return _lines
    return _scalar(annotation)


def _dataclass(kind: Any) -> Decoder:
    hints = get_type_hints(kind)
    decoders = {name: _decoder(hints[name]) for name in _names(kind)}

    def read(data: object) -> Any:
        if not isinstance(data, dict) or data.keys() != decoders.keys():
            raise ValueError(f"the fields of a {kind.__name__} are not those of this version")
        return kind(**{name: decode(data[name]) for name, decode in decoders.items()})

    return read


def _optional(decode: Decoder) -> Decoder:
    return lambda data: None if data is None else decode(data)


def _many(item: Any) -> Decoder:
    decode = _decoder(item)
    return lambda data: tuple(map(decode, _list(data)))


def _row(parts: tuple[Any, ...]) -> Decoder:
    decoders = tuple(_decoder(part) for part in parts)

    def read(data: object) -> tuple:
        values = _list(data)
        if len(values) != len(decoders):
            raise ValueError(f"{len(decoders)} values are wanted, not {len(values)}")
        return tuple(decode(value) for decode, value in zip(decoders, values))

    return read


def _texts(data: object) -> frozenset[str]:
    return frozenset(map(_scalar(str), _list(data)))


def _nested(data: object) -> tuple:
    """A condition: lists of words, numbers and further lists."""
    return tuple(_nested(item) if isinstance(item, list) else _leaf(item) for item in _list(data))


def _leaf(item: object) -> object:
    if type(item) not in (str, int):
        raise ValueError("a condition holds something else than words and numbers")
    return item


def _lines(data: object) -> dict[str, str]:
    if not isinstance(data, dict) or not all(type(item) is str for item in data.values()):
        raise ValueError("the lines are not texts by id")
    return data


@cache
def _scalar(kind: type) -> Decoder:
    def read(data: object) -> Any:
        if type(data) is not kind:
            raise ValueError(f"{kind.__name__} is wanted, not {type(data).__name__}")
        return data

    return read


def _list(data: object) -> list:
    if not isinstance(data, list):
        raise TypeError("a list is wanted")
    return data
