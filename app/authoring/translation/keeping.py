"""What a translation has to keep of the original, and what makes one doubtful."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.said import say

LONGEST_LINE = 20_000
"""Characters of any line at all; the longest briefing has a tenth of it."""
LONGEST_TITLE = 80
_SHOWN_IN_FEED = re.compile(r"(?:feed|queue)\..*\.text")
_TITLE = re.compile(r"title|feed\.[^.]*\.title|(?:storylines|facts|deeds|personas)\..*\.(?:title|name)")
_KEPT = re.compile(
    r"https?://[^\s\"'<>]+[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w+(?:\.\w+)*|#\w+|\{[a-z_]+\}|\b[A-Z]{2,}\d+\w*"
)
_NUMBER = re.compile(r"\d+(?:[.,:'\u00a0\u202f]\d+)*")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_FEW_WORDS = 3


def kept(text: str) -> tuple[str, ...]:
    """Handles, hashtags, addresses, placeholders and codes of a text, each once: never translated."""
    return tuple(dict.fromkeys(_KEPT.findall(text)))


def most(line_id: str) -> int:
    """How many characters a line may have; 0: as many as it needs."""
    if _SHOWN_IN_FEED.fullmatch(line_id):
        from app.authoring.checks.reading import LONGEST_TEXT  # brings the schemas along, which a briefing never needs

        return LONGEST_TEXT
    return LONGEST_TITLE if _TITLE.fullmatch(line_id) else 0


def unusable(text: str) -> str:
    """Why a text cannot be taken in at all; empty if it can."""
    if len(text) > LONGEST_LINE:
        return say("it has {length} characters; {most} are the most of any line", length=len(text), most=LONGEST_LINE)
    found = _CONTROL.search(text)
    if found:
        return say("it holds the invisible character {sign}", sign=f"U+{ord(found.group()):04X}")
    return ""


def doubts(line_id: str, source: str, text: str, foreign: bool = False) -> tuple[str, ...]:
    """What somebody should look at again, each a part of a sentence.

    Args:
        line_id: the line.
        source: in English.
        text: the translation.
        foreign: whether the original is in a language that stays.
    """
    return tuple(_doubts(line_id, source, text, foreign))


def _doubts(line_id: str, source: str, text: str, foreign: bool) -> Iterator[str]:
    for part in kept(source):
        if part not in text:
            yield say("{part} is lost", part=part)
    there = set(_numbers(text))
    for written, number in _numbers(source).items():
        if number not in there and number not in {_digits(found) for found in there}:
            yield say("the number {number} is lost", number=written)
    allowed = most(line_id)
    if allowed and len(text) > allowed and len(text) > len(source):
        yield say("it has {length} characters; {most} fit its place", length=len(text), most=allowed)
    if text == source and not foreign and not line_id.startswith("personas.") and len(source.split()) >= _FEW_WORDS:
        yield say("it is the same as the original")


def _numbers(text: str) -> dict[str, str]:
    """Numbers as written -> their digits, so that 2,000 and 2.000 are one; those within codes and handles aside."""
    plain = _KEPT.sub(" ", text)
    return {found: _digits(found) for found in _NUMBER.findall(plain)}


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)
