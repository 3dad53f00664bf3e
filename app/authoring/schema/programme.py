"""A programme file, whole: the levels of a certificate, what passes them, and how long it holds."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import Field, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from app.authoring.schema.scenario import Format
from app.authoring.schema.types import Line, Model, Slug, YesNo, whole
from app.authoring.schema.words import Basis, Theme
from app.said import mark

_SPAN = re.compile(r"([1-5])(?: to ([1-5]))?")
_DAY = re.compile(r"(\d\d)-(\d\d)")
_DAYS_IN_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _span(value: object) -> tuple[int, int]:
    match = _SPAN.fullmatch(value.strip()) if isinstance(value, str) else None
    low, high = (int(match[1]), int(match[2] or match[1])) if match else (1, 0)
    if low > high:
        raise PydanticCustomError("span", mark("`{text}` is no span of difficulty: write 1 to 3"), {"text": str(value)[:40]})
    return low, high


def _day(value: object) -> str:
    match = _DAY.fullmatch(value.strip()) if isinstance(value, str) else None
    month, day = (int(match[1]), int(match[2])) if match and match[0].isascii() else (0, 0)
    if not (1 <= month <= 12 and 1 <= day <= _DAYS_IN_MONTH[month - 1]):
        raise PydanticCustomError("day", mark("`{text}` is no day of the year: write 12-31"), {"text": str(value)[:40]})
    return f"{month:02d}-{day:02d}"


def _text(pattern: str) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "pattern": pattern})


Span = Annotated[tuple[int, int], PlainValidator(_span), _text("^[1-5]( to [1-5])?$")]
DayOfYear = Annotated[str, PlainValidator(_day), _text("^[0-9]{2}-[0-9]{2}$")]
Points: Any = whole(1, 100)


class MixText(Model):
    """What the drills of a set must hold together."""

    causes: whole(1, 12) | None = None
    formations: whole(1, 5) | None = None
    themes: dict[Theme, whole(1, 30)] = Field(default_factory=dict)


class SetText(Model):
    """The drills of a set: all unseen."""

    drills: whole(1, 30)
    difficulty: Span
    sittings: whole(1, 30) = 1
    mix: MixText = MixText()


class PassText(Model):
    """What passes a set, in points of the common scale on which each scenario's own cut is 70."""

    mean: Points = 70
    floor: whole(0, 100) = 50
    critical: whole(0, 50) = 0
    serious: whole(0, 50) = 2


class RequiresText(Model):
    """The certificate that must hold first, and for how many days without a gap."""

    level: Slug
    days: whole(0, 3_650) = 0


class AttemptsText(Model):
    """So many sets within so many months, and days between one and the next."""

    sets: whole(1, 50) = 2
    months: whole(1, 120) = 12
    wait_days: whole(0, 3_650) = Field(default=14, alias="wait-days")


class RenewalText(Model):
    """How a certificate is renewed: in the days before it runs out, by so many unseen drills."""

    window_days: whole(0, 3_650) = Field(default=90, alias="window-days")
    counts_from: Basis = Field(default="previous-expiry", alias="counts-from")
    day: DayOfYear | None = None
    drills: whole(1, 30) = 2
    mix: MixText = MixText()


class LevelText(Model):
    """One level of the programme."""

    title: Line
    exam: SetText
    passes: PassText = Field(default=PassText(), alias="pass")
    supervised: YesNo
    judges: whole(3, 50) = 5
    requires: RequiresText | None = None
    attempts: AttemptsText = AttemptsText()
    valid_months: whole(1, 120) = Field(default=12, alias="valid-months")
    renewal: RenewalText = RenewalText()


class ProgrammeFile(Model):
    """A company's whole programme; levels from the lowest up."""

    format: Format
    id: Slug
    title: Line
    company: Line
    levels: dict[Slug, LevelText] = Field(min_length=1, max_length=12)
