"""How the text of a file becomes a value: numbers, durations, moments, rates, effects.

Every scalar arrives as text, so nothing is guessed: each type says what it takes, both to the
program and, as JSON Schema, to an editor.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainValidator, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from app.units import parse_duration

from app.said import mark

_INTEGER = re.compile(r"[+-]?\d{1,9}")
_RATE = re.compile(r"([+-]?\d{1,6})/min")
_MOMENT = re.compile(r"(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)")
_EFFECT = re.compile(r"raise +(\d{1,4})")
_EPOCH = datetime(1970, 1, 1)
_YES_NO = {"true": True, "yes": True, "false": False, "no": False}

SLUG_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"


class Model(BaseModel):
    """What every part of a file is: known keys only."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise PydanticCustomError("shape", mark("one value is wanted here, not a list or a group of keys"))
    return value.strip()


def integer(least: int, most: int) -> Callable[[object], int]:
    """A validator for whole numbers from `least` to `most`."""

    @lru_cache(maxsize=1024)
    def number_of(text: str) -> int:
        if not _INTEGER.fullmatch(text):
            raise PydanticCustomError("integer", mark("`{text}` is not a whole number"), {"text": text[:40]})
        number = int(text)
        if not least <= number <= most:
            raise PydanticCustomError(
                "range", mark("{number} is outside {least} to {most}"), {"number": number, "least": least, "most": most}
            )
        return number

    return lambda value: number_of(_text(value))


def whole(least: int, most: int) -> Any:
    """The type of a whole number from `least` to `most`."""
    schema = {"anyOf": [{"type": "integer", "minimum": least, "maximum": most}, _pattern(r"^[+-]?[0-9]{1,9}$")]}
    return Annotated[int, PlainValidator(integer(least, most)), WithJsonSchema(schema)]


def _duration(value: object) -> int:
    return _duration_of(_text(value))


@lru_cache(maxsize=1024)
def _duration_of(text: str) -> int:
    try:
        return parse_duration(text)
    except ValueError:
        message = mark("`{text}` is no duration: write 90s, 2m, 1m30s or 2:30")
        raise PydanticCustomError("duration", message, {"text": text[:40]}) from None


def _rate(value: object) -> int:
    text = _text(value)
    match = _RATE.fullmatch(text)
    if match is None:
        raise PydanticCustomError("rate", mark("`{text}` is no rate: write 60/min"), {"text": text[:40]})
    return int(match[1])


def _moment(value: object) -> int:
    text = _text(value)
    match = _MOMENT.fullmatch(text)
    try:
        moment = datetime(*(int(part) for part in match.groups())) if match else None
    except ValueError:
        moment = None
    if moment is None:
        message = mark("`{text}` is no date and time: write 2026-03-06 08:40")
        raise PydanticCustomError("moment", message, {"text": text[:40]})
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def _effect(value: object) -> tuple[str, int]:
    text = _text(value)
    if text in ("turn", "slow", "none"):
        return text, 0
    match = _EFFECT.fullmatch(text)
    if match is None:
        message = mark("`{text}` is no effect: write turn, slow, none or raise 80")
        raise PydanticCustomError("effect", message, {"text": text[:40]})
    return "raise", int(match[1])


def _yes_no(value: object) -> bool:
    text = _text(value)
    if text not in _YES_NO:
        raise PydanticCustomError("yes_no", mark("`{text}` is neither true nor false"), {"text": text[:40]})
    return _YES_NO[text]


def _one_as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _pattern(pattern: str) -> dict[str, object]:
    return {"type": "string", "pattern": pattern}


Slug = Annotated[str, StringConstraints(pattern=SLUG_PATTERN, max_length=64)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Duration = Annotated[
    int,
    PlainValidator(_duration),
    WithJsonSchema(_pattern(r"^([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$|^[0-9]{1,3}:[0-5][0-9]$")),
]
Rate = Annotated[int, PlainValidator(_rate), WithJsonSchema(_pattern(r"^[+-]?[0-9]+/min$"))]
Moment = Annotated[
    int, PlainValidator(_moment), WithJsonSchema(_pattern(r"^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}$"))
]
Effect = Annotated[
    tuple[str, int], PlainValidator(_effect), WithJsonSchema(_pattern(r"^(turn|slow|none|raise +[0-9]{1,4})$"))
]
YesNo = Annotated[
    bool, PlainValidator(_yes_no), WithJsonSchema({"anyOf": [{"type": "boolean"}, {"enum": list(_YES_NO)}]})
]
Count = whole(0, 999_999_999)
Authority = whole(0, 5)


def many(item: Any) -> Any:
    """The type of a list of `item` that may also be written as one value alone."""
    return Annotated[list[item], BeforeValidator(_one_as_list, json_schema_input_type=list[item] | item)]
