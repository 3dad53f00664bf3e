"""A scenario file, whole."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from app.authoring.schema.injects import AnyInject, QueuePiece
from app.authoring.schema.types import Authority, Count, Duration, Line, Model, Moment, Rate, Slug, YesNo, many, whole
from app.authoring.schema.words import Function, PersonaKind, Step, Theme, Use
from app.said import mark


def _format(value: object) -> int:
    if value != "1":
        raise PydanticCustomError("format", mark("this program reads format 1"))
    return 1


Format = Annotated[Literal[1], PlainValidator(_format), WithJsonSchema({"enum": [1, "1"]})]


class Story(Model):
    """When the story starts and how fast its time runs beside the drill's."""

    starts: Moment
    pace: whole(1, 1000)


class Company(Model):
    """The fictional company."""

    name: Line
    sector: Line
    brief: Line


class Rubric(Model):
    """Weights of the six dimensions; together 100."""

    triage: whole(0, 100) = 20
    response: whole(0, 100) = 25
    timeliness: whole(0, 100) = 15
    escalation: whole(0, 100) = 20
    containment: whole(0, 100) = 10
    order: whole(0, 100) = 10


class Level(Model):
    """Pressure that, held for the dwell, makes a level."""

    pressure: whole(1, 1000)
    dwell: Duration


class PersonaText(Model):
    """The fictional author of posts."""

    name: Line
    handle: Line
    kind: PersonaKind
    reach: Count


class StorylineText(Model):
    """The thread of one issue."""

    title: Line
    heat: whole(0, 1_000)
    rise: Rate
    fall: Rate | None = None
    grace: Duration
    weight: whole(1, 10)
    organised: YesNo = False
    language: Slug = ""


class FactSource(Model):
    """Who knows it when a matter is carried to them."""

    functions: many(Function) = Field(min_length=1)
    authority: Authority = 0


class FactText(Model):
    """Something that becomes known."""

    title: Line
    text: Line
    source: FactSource | None = Field(default=None, alias="from")
    revises: Slug = ""


class DeedText(Model):
    """What the company really does."""

    title: Line
    functions: many(Function) = Field(min_length=1)
    authority: Authority
    takes: Duration = 0
    refused: str = ""


class ScenarioFile(Model):
    """One authored crisis."""

    format: Format
    id: Slug
    title: Line
    case: Slug
    use: Use = "practice"
    difficulty: whole(1, 5)
    step: Step | None = None
    themes: many(Theme) = Field(default_factory=list)
    minutes: whole(1, 120)
    story: Story
    company: Company
    chart: Line
    policy: Line
    seat: Slug
    pass_points: whole(1, 100) = Field(default=75, alias="pass")
    rubric: Rubric = Rubric()
    levels: list[Level] = Field(default_factory=list, max_length=3)
    content: list[Line] = Field(default_factory=list)
    objectives: list[Line] = Field(default_factory=list)
    log: list[Line] = Field(default_factory=list)
    personas: dict[Slug, PersonaText] = Field(default_factory=dict)
    storylines: dict[Slug, StorylineText] = Field(default_factory=dict)
    facts: dict[Slug, FactText] = Field(default_factory=dict)
    deeds: dict[Slug, DeedText] = Field(default_factory=dict)
    queue: list[QueuePiece] = Field(default_factory=list)
    feed: list[AnyInject] = Field(min_length=1)
