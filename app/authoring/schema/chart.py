"""A chart file, whole: roles and who may ask whom."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, PlainValidator, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from app.authoring.schema.scenario import Format
from app.authoring.schema.types import Authority, Duration, Line, Model, Slug, many
from app.authoring.schema.words import Formation, Function
from app.org.duty import Windows, parse_duty
from app.said import mark


def _duty(value: object) -> Windows:
    if not isinstance(value, str):
        raise PydanticCustomError("duty", mark("one line of duty hours is wanted here"))
    try:
        return parse_duty(value)
    except ValueError as trouble:
        raise PydanticCustomError("duty", "{said}", {"said": str(trouble)}) from None


Duty = Annotated[tuple, PlainValidator(_duty), WithJsonSchema({"type": "string"})]


class RoleText(Model):
    """One node of the chart."""

    title: Line
    person: str = ""
    unit: str = ""
    functions: many(Function) = Field(min_length=1)
    authority: Authority
    duty: Duty = ()
    reply: Duration
    deputy: Slug = ""


class Link(Model):
    """Who may ask whom: `from` and `to` one way, `between` both ways."""

    source: Slug = Field(default="", alias="from")
    to: Slug = ""
    between: list[Slug] = Field(default_factory=list, max_length=2)
    takes: Duration

    @model_validator(mode="after")
    def _one_form(self) -> Link:
        one_way = bool(self.source) and bool(self.to) and not self.between
        if one_way or (len(self.between) == 2 and not self.source and not self.to):
            return self
        raise PydanticCustomError("link", mark("a link has either `from` and `to`, or `between` with two roles"))


class ChartFile(Model):
    """Who answers to whom in a company."""

    format: Format
    id: Slug
    title: Line
    company: str = ""
    formation: Formation
    roles: dict[Slug, RoleText] = Field(min_length=1)
    links: list[Link] = Field(default_factory=list)
