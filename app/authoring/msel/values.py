"""A cell's text as the value that a file holds, column by column."""

from __future__ import annotations

import re
from typing import get_args

from app.authoring.msel.compact import clean, read
from app.authoring.msel.people import slug
from app.authoring.msel.times import absolute, relative, shown_drill, shown_story
from app.authoring.schema.words import Channel, Disposition, Key, Until
from app.units import parse_duration

_SPLIT = re.compile(r"[,;\n]+")
_NUMBER = re.compile(r"([+-]?\d{1,9})(?:\.0+)?")
_GROUPED = re.compile(r"(?<=\d)[ ,'](?=\d{3}\b)")
_CHANNELS = {
    "microblog": ("twitter", "tweet", "x", "mastodon", "bluesky", "microblog", "threads", "status update"),
    "social-network": ("facebook", "social media", "linkedin", "instagram", "social", "dm", "direct message", "whatsapp",
                       "social post", "post"),
    "video": ("youtube", "tiktok", "video", "vlog"),
    "blog": ("blog", "blog post"),
    "forum": ("forum", "reddit", "message board", "review", "reviews"),
    "news": ("tv", "television", "radio", "newspaper", "press", "news", "press release", "media", "print", "broadcast"),
    "e-mail": ("email", "mail", "letter", "fax", "e mail"),
    "phone": ("phone", "telephone", "call", "phone call", "sms", "text message", "cell", "mobile"),
    "internal-chat": ("chat", "teams", "slack", "in person", "face to face", "verbal", "controller", "runner", "radio net",
                      "internal chat"),
}
_CHANNEL_OF = {word: channel for channel, words in _CHANNELS.items() for word in words}
_LONGEST_FIRST = sorted(_CHANNEL_OF, key=lambda word: (-len(word), word))
_APART = re.compile(r"[^a-z0-9]+")
_CHOICES = {"channel": get_args(Channel), "best": get_args(Disposition), "key": get_args(Key), "until": get_args(Until)}


def value_of(column: str, cell: str) -> object:
    """What the file should hold for this cell, which is not blank.

    Raises: ValueError with a clause that says why it cannot hold it.
    """
    text = clean(cell)
    if column == "channel":
        return channel_of(text)
    if column in _CHOICES:
        return _choice(slug(text), _CHOICES[column])
    if column in ("is", "acceptable"):
        words = [slug(part) for part in _SPLIT.split(text) if part.strip()]
        return [_choice(word, _CHOICES["best"]) for word in words] if column == "acceptable" else words
    if column in ("when", "escalate", "raises", "drafts"):
        return _group(text)
    if column in ("first-word", "answer"):
        return _duration(text)
    if column in ("level", "likes", "shares", "raise"):
        found = _NUMBER.fullmatch(_GROUPED.sub("", text))
        if found is None:
            raise ValueError("is not a whole number")
        return found[1]
    if column in ("class", "fact", "language"):
        return slug(text)
    if column == "chapter-to":
        moment = absolute(text)
        if moment is None or moment[0] is None:
            raise ValueError("is no date and time such as 2026-03-06 08:40")
        return shown_story(moment[0] + moment[1])[:16]
    return text


def channel_of(text: str) -> str:
    """The channel that a planner's words for the way of delivery mean.

    Raises: ValueError if none is meant.
    """
    word = slug(text)
    if word in _CHOICES["channel"]:
        return word
    bare = _APART.sub(" ", text.casefold()).strip()
    if bare in _CHANNEL_OF:
        return _CHANNEL_OF[bare]
    for known in _LONGEST_FIRST:
        if len(known) > 1 and f" {known} " in f" {bare} ":
            return _CHANNEL_OF[known]
    raise ValueError("is no channel; there are " + ", ".join(_CHOICES["channel"]))


def _choice(word: str, choices: tuple[str, ...]) -> str:
    if word not in choices:
        raise ValueError("is none of " + ", ".join(choices))
    return word


def _group(text: str) -> object:
    value = read(text)
    if not isinstance(value, dict):
        raise ValueError("is no group such as {after: clip, delay: 30s}")
    return value


def _duration(text: str) -> str:
    try:
        parse_duration(text)
        return text
    except ValueError:
        ms = relative(text)
    if ms is None:
        raise ValueError("is no duration such as 90s or 2:30")
    return shown_drill(ms)
