"""Sentences that a service once said and that were kept as English text: shown in the language of the window.

Reasons and ledger lines lie in the data file as they were said, and problems of a text come from another process. Which
template a text was made of is found among those of the translation file; a text that fits none is shown as it is.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import cache, lru_cache
from typing import NamedTuple

from app.said import Said
from app.ui.language import FOLDER, LANGUAGES, decimal, now_spoken, shown, tr

_PART = re.compile(r"\{(\w+)(?:![rs])?\}")
_FIGURE = re.compile(r"\d+\.\d+")
_SENTENCES = re.compile(r"(?<=[.!?]) (?=[A-Z“])")
_FEWEST_LETTERS = 8
"""A template with fewer letters of its own would fit words of which it knows nothing."""
_DEEPEST = 3
"""Sentences within sentences."""


class _Template(NamedTuple):
    source: str
    comment: str
    longest: str
    """Its longest piece without a part: most texts are told apart by it alone."""
    pattern: re.Pattern[str]
    names: tuple[str, ...]


def kept(text: str) -> str:
    """A text that was kept, in the language of the window."""
    if now_spoken() == LANGUAGES[0]:
        return shown(text)
    told = _told(now_spoken(), str(text), 0)
    return told if told != text or not isinstance(text, Said) else shown(text)


@lru_cache(maxsize=2_000)
def _told(language: str, text: str, depth: int) -> str:
    if _FIGURE.fullmatch(text):
        return decimal(text)
    whole = tr(text) if text else ""
    if whole != text or depth > _DEEPEST or not any(sign.isalpha() for sign in text):
        return whole
    for template in _templates(language):
        found = template.pattern.fullmatch(text) if template.longest in text else None
        if found is not None:
            parts = {name: _told(language, part, depth + 1) for name, part in zip(template.names, found.groups(), strict=True)}
            return _PART.sub(lambda part: parts[part[1]], tr(template.source, template.comment))
    for between, pieces in (("; ", text.split("; ")), (" ", _SENTENCES.split(text))):
        if len(pieces) > 1:
            told = between.join(_told(language, piece, depth + 1) for piece in pieces)
            if told != text:
                return told
    return text


@cache
def _templates(language: str) -> tuple[_Template, ...]:
    """Those with parts and without a number that chooses the form, the most telling first."""
    file = FOLDER / f"stormdrill_{language}.ts"
    if not file.is_file():
        return ()
    found = []
    for message in ET.parse(file).getroot().iter("message"):
        source = message.findtext("source") or ""
        if message.get("numerus") != "yes" and (made := _template(source, message.findtext("comment") or "")):
            found.append(made)
    return tuple(sorted(found, key=lambda each: -len(_PART.sub("", each.source))))


def _template(source: str, comment: str) -> _Template | None:
    pieces, names = _PART.split(source)[::2], tuple(_PART.findall(source))
    letters = sum(sign.isalpha() for piece in pieces for sign in piece)
    if not names or letters < _FEWEST_LETTERS or len(set(names)) != len(names):
        return None
    pattern = re.compile("(.+?)".join(re.escape(piece) for piece in pieces), re.DOTALL)
    return _Template(source, comment, max(pieces, key=len), pattern, names)
