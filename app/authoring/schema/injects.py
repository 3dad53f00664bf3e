"""What may stand under `feed:` and `queue:` of a scenario."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Discriminator, Field, Tag

from app.authoring.schema.conditions import Condition
from app.authoring.schema.types import Authority, Count, Duration, Effect, Line, Model, Moment, Slug, YesNo, many, whole
from app.authoring.schema.words import Breach, Channel, Disposition, Function, Key, PieceKind, Until


class Needs(Model):
    """What must be there before a draft is right."""

    approval: Authority = 0
    by: many(Function) = Field(default_factory=list)
    fact: many(Slug) = Field(default_factory=list)
    deed: many(Slug) = Field(default_factory=list)


_NO_NEEDS = Needs()


class DraftText(Model):
    """One authored answer."""

    text: Line
    worth: whole(0, 100)
    effect: Effect = ("none", 0)
    needs: Needs = Field(default_factory=lambda: _NO_NEEDS)
    promise: Duration = 0
    holding: YesNo | None = None
    breach: Breach | None = None
    why: str = ""


class Stance(Model):
    """The right disposition and what is also acceptable."""

    best: Disposition
    acceptable: many(Disposition) = Field(default_factory=list)


class Due(Model):
    """When the first word and the answer are due after publication."""

    first_word: Duration = Field(default=0, alias="first-word")
    answer: Duration = 0


class Escalate(Model):
    """The escalation that the key asks for."""

    functions: many(Function) = Field(min_length=1)
    authority: Authority
    within: Duration


class Scripted(Model):
    """What every inject has: an id, a time or a condition, and a reason."""

    id: Slug
    at: Duration | None = None
    when: Condition | None = None
    storyline: Slug = ""
    until: Until | None = None
    raises: dict[Slug, whole(-1000, 1000)] = Field(default_factory=dict)
    level: whole(0, 999_999) = 0
    why: str = ""


class Post(Scripted):
    """A post on any channel; with drafts it is a decision."""

    kind: Literal["post"] = "post"
    channel: Channel
    by: Slug
    text: Line
    language: Slug = ""
    gloss: str = ""
    traits: many(Slug) = Field(default_factory=list, alias="is")
    class_id: Slug = Field(default="", alias="class")
    disposition: Stance | None = None
    due: Due | None = None
    escalate: Escalate | None = None
    likes: Count = 0
    shares: Count = 0
    drafts: dict[Slug, DraftText] = Field(default_factory=dict)


class FactInject(Scripted):
    """A fact becomes known by itself."""

    kind: Literal["fact"]
    fact: Slug


class Chat(Scripted):
    """A colleague says something in the internal chat."""

    kind: Literal["chat"]
    sender: Slug = Field(alias="from")
    text: Line


class Chapter(Scripted):
    """A new chapter begins; story time may jump."""

    kind: Literal["chapter"]
    title: Line
    to: Moment | None = None


class LevelInject(Scripted):
    """The crisis reaches a level, or storylines heat up, without a word in the feed."""

    kind: Literal["level"]


KINDS = ("post", "fact", "chat", "chapter", "level")


def _kind(value: object) -> str | None:
    if not isinstance(value, dict):
        return None
    kind = value.get("kind", "post")
    return kind if isinstance(kind, str) else None


AnyInject = Annotated[
    Annotated[Post, Tag("post")]
    | Annotated[FactInject, Tag("fact")]
    | Annotated[Chat, Tag("chat")]
    | Annotated[Chapter, Tag("chapter")]
    | Annotated[LevelInject, Tag("level")],
    Discriminator(_kind),
]


class QueuePiece(Model):
    """One piece of our own queue."""

    id: Slug
    at: Duration
    channel: Channel
    kind: PieceKind
    text: Line
    key: Key
    storyline: Slug = ""
    raise_points: whole(0, 1000) = Field(default=0, alias="raise")
    why: str = ""
