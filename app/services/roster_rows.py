"""One row of a roster as values that can be kept, or the reason why not."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

from app.said import Said, say

LONGEST_NUMBER, LONGEST = 64, 200
"""Signs."""
_HIDDEN = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff\u200b]")
_WHOLE = re.compile(r"(\d+)[.,]0+")
_SCIENTIFIC = re.compile(r"\d+(?:[.,]\d+)?[eE]\+?\d+")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")
_EMAIL = re.compile(r"[^\s@<>\",;]+@[^\s@<>\",;]+")
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")
_FORMULA = re.compile(r"[=+\-@].*[(!|]|=")


class Doubt(Exception):  # noqa: N818 - never leaves the reading of a roster
    """Why a cell cannot be taken; a sentence."""

    def __init__(self, sentence: Said) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def number_of(cell: str) -> tuple[str, Said | None]:
    """An employee number, as text; beside it what was made of it, if it was not taken as it stood.

    Raises: Doubt.
    """
    text = _clean(cell, say("employee number"), LONGEST_NUMBER)
    if not text:
        raise Doubt(say("the employee number is missing"))
    if whole := _WHOLE.fullmatch(text):
        return whole[1], say("{text} was taken as {number}", text=text, number=whole[1])
    if _SCIENTIFIC.fullmatch(text):
        raise Doubt(say("a spreadsheet has shortened the employee number to {text}; its digits are lost", text=text))
    if _ISO.fullmatch(text) or _DOTTED.fullmatch(text):
        raise Doubt(say("the employee number {text} is a date; a spreadsheet has made one of it", text=text))
    return text, None


def name_of(cell: str) -> str:
    """A name, in any script.

    Raises: Doubt.
    """
    text = _clean(cell, say("name"), LONGEST)
    if not text:
        raise Doubt(say("the name is missing"))
    return text


def unit_of(cell: str) -> str:
    """A unit; may be empty.

    Raises: Doubt.
    """
    return _clean(cell, say("unit"), LONGEST)


def manager_of(cell: str) -> str:
    """The manager's employee number; may be empty.

    Raises: Doubt.
    """
    if not cell.strip():
        return ""
    try:
        return number_of(cell)[0]
    except Doubt as doubt:
        raise Doubt(say("manager: {what}", what=doubt.sentence)) from None


def email_of(cell: str) -> str:
    """An e-mail address; may be empty.

    Raises: Doubt.
    """
    text = _clean(cell, say("e-mail address"), LONGEST)
    if text and not _EMAIL.fullmatch(text):
        raise Doubt(say("{text} is no e-mail address", text=_short(text)))
    return text


def started_of(cell: str, from_1904: bool) -> str:
    """A day as ISO text; may be empty.

    Raises: Doubt if it is none, or could be two.
    """
    text = _clean(cell, say("start date"), LONGEST)
    if not text:
        return ""
    try:
        if found := _ISO.fullmatch(text):
            return date(int(found[1]), int(found[2]), int(found[3])).isoformat()
        if found := _DOTTED.fullmatch(text):
            return date(int(found[3]), int(found[2]), int(found[1])).isoformat()
        if found := _SLASHED.fullmatch(text):
            return _slashed(int(found[1]), int(found[2]), int(found[3]), text)
        if _SERIAL.fullmatch(text):
            first = date(1904, 1, 1) if from_1904 else date(1899, 12, 30)
            return (first + timedelta(days=int(text[:5]))).isoformat()
    except ValueError:
        raise Doubt(say("there is no day {text}", text=text)) from None
    raise Doubt(say("{text} is no date; write it as 2026-03-31", text=_short(text)))


def _slashed(first: int, second: int, year: int, text: str) -> str:
    if first <= 12 and second <= 12 and first != second:
        raise Doubt(say("{text} could be two dates; write it as 2026-03-31", text=text))
    day, month = (first, second) if first > 12 else (second, first)
    return date(year, month, day).isoformat()


def _clean(cell: str, what: Said, longest: int) -> str:
    """A cell's text on one line, as any keyboard would have written it."""
    if cell.isascii() and cell.isprintable():
        text = cell.strip()
    else:
        text = " ".join(unicodedata.normalize("NFC", _HIDDEN.sub("", cell)).split())
        if not all(sign.isprintable() or sign in "\u200c\u200d" for sign in text):
            raise Doubt(say("the {what} has signs in it that nobody can see", what=what))
        if "\ufffd" in text:
            raise Doubt(say("the {what} has lost letters; the file was saved in a wrong encoding", what=what))
    if len(text) > longest:
        raise Doubt(say("the {what} has {count} signs; {most} is the most", what=what, count=len(text), most=longest))
    if text[:1] in ("=", "+", "-", "@") and _FORMULA.match(text):
        raise Doubt(say("the {what} is a formula", what=what))
    return text


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
