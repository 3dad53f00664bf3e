"""Conditions as they are written: one of nine facts about the drill, or all, any, not of others."""

from __future__ import annotations

from typing import Annotated

from pydantic import Discriminator, Field, Tag

from app.authoring.schema.types import Duration, Model, Slug, whole


class After(Model):
    """So long after another inject."""

    inject: Slug = Field(alias="after")
    delay: Duration = 0


class Published(Model):
    """We published this draft, or any draft of this post."""

    ref: Slug = Field(alias="published")


class Classified(Model):
    """The trainee classified this post, as a given class or at all."""

    inject: Slug = Field(alias="classified")
    as_class: Slug = Field(default="", alias="as")


class Ignored(Model):
    """So long after its publication nothing had been answered or escalated."""

    inject: Slug = Field(alias="ignored")
    for_ms: Duration = Field(alias="for")


class Escalated(Model):
    """A matter about this post reached a role, or a role of this function."""

    inject: Slug = Field(alias="escalated")
    to: Slug = ""


class Known(Model):
    """A fact is known."""

    fact: Slug = Field(alias="known")


class Done(Model):
    """A deed is done."""

    deed: Slug = Field(alias="done")


class HeatIs(Model):
    """A storyline's heat is at or over, or under, so many points."""

    storyline: Slug = Field(alias="heat")
    over: whole(0, 999_999) = -1
    under: whole(0, 999_999) = -1


class LevelIs(Model):
    """The crisis has reached this level."""

    level: whole(0, 999_999)


class AllOf(Model):
    """Every one of these holds."""

    parts: list[Condition] = Field(alias="all", min_length=1)


class AnyOf(Model):
    """At least one of these holds."""

    parts: list[Condition] = Field(alias="any", min_length=1)


class Not(Model):
    """This does not hold."""

    part: Condition = Field(alias="not")


FORMS = (
    "after",
    "published",
    "classified",
    "ignored",
    "escalated",
    "known",
    "done",
    "heat",
    "level",
    "all",
    "any",
    "not",
)


def _form(value: object) -> str | None:
    if isinstance(value, dict):
        for form in FORMS:
            if form in value:
                return form
    return None


Condition = Annotated[
    Annotated[After, Tag("after")]
    | Annotated[Published, Tag("published")]
    | Annotated[Classified, Tag("classified")]
    | Annotated[Ignored, Tag("ignored")]
    | Annotated[Escalated, Tag("escalated")]
    | Annotated[Known, Tag("known")]
    | Annotated[Done, Tag("done")]
    | Annotated[HeatIs, Tag("heat")]
    | Annotated[LevelIs, Tag("level")]
    | Annotated[AllOf, Tag("all")]
    | Annotated[AnyOf, Tag("any")]
    | Annotated[Not, Tag("not")],
    Discriminator(_form),
]

for _model in (AllOf, AnyOf, Not):
    _model.model_rebuild()
