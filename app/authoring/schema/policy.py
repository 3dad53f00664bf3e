"""A policy file, whole: a company's triage questions as data."""

from __future__ import annotations

from pydantic import Field

from app.authoring.schema.scenario import Format
from app.authoring.schema.types import Count, Duration, Line, Model, Slug, YesNo, many, whole
from app.authoring.schema.words import Disposition, Means


class Asks(Model):
    """When a question says yes: by the traits of the post."""

    any_of: many(Slug) = Field(default_factory=list, alias="any")
    all_of: many(Slug) = Field(default_factory=list, alias="all")
    none_of: many(Slug) = Field(default_factory=list, alias="none")


class PolicyDue(Model):
    """When the first word and the answer are due for this class; absent: no public word is due."""

    first_word: Duration = Field(alias="first-word")
    answer: Duration


class ClassText(Model):
    """One class of post, in the order of the questions."""

    key: whole(1, 9)
    title: Line
    question: Line
    hint: str = ""
    when: Asks = Asks()
    default: Disposition
    escalates: YesNo = False
    due: PolicyDue | None = None
    triage: Duration
    means: Means | None = None


class ReachStep(Model):
    """From this reach on, times are this many per cent."""

    reach: Count
    percent: whole(1, 100)


class StandardText(Model):
    """A ready answer for posts without drafts of their own."""

    id: Slug
    text: Line


class PolicyFile(Model):
    """The whole decision chart."""

    format: Format
    id: Slug
    title: Line
    summary: Line
    first_look: Duration = Field(alias="first-look")
    traits: dict[Slug, Line]
    classes: dict[Slug, ClassText] = Field(min_length=2, max_length=9)
    reach: list[ReachStep] = Field(default_factory=list)
    drafts: list[StandardText] = Field(min_length=1)
    house_rules: list[Line] = Field(default_factory=list, alias="house-rules")
    dispositions: dict[Disposition, Line] = Field(default_factory=dict)
    approvals: str = ""
