"""What somebody searches for: words, "phrases" and filters, without regard to case and accents."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_PLAIN = str.maketrans({
    "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th",
    "‘": "'", "’": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "\u00ad": "", "\u200b": "",
})  # fmt: skip
_PART = re.compile(r'(?:(kind|scenario|by):)?(?:"([^"]*)"?|([^\s"]+))', re.IGNORECASE)


class _Folding(dict[int, str]):
    """Every character's plain form, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        told = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", chr(code)).casefold())
        self[code] = plain = "".join(sign for sign in told if not unicodedata.combining(sign)).translate(_PLAIN)
        return plain


_FOLDING = _Folding()


def folded(text: str) -> str:
    """The text as it is compared: small letters without accents, one space where there was any."""
    plain = text.lower() if text.isascii() else text.translate(_FOLDING)
    return " ".join(plain.split())


def places(text: str) -> list[int]:
    """Where in the text each character of its folded form comes from; one more for the end."""
    if text.isascii() and not text[:1].isspace() and len(" ".join(text.split())) == len(text.rstrip()):
        return list(range(len(text.rstrip()) + 1))
    found: list[int] = []
    gap = -1
    for at, sign in enumerate(text):
        for plain in _FOLDING[ord(sign)]:
            if plain.isspace():
                gap = at if gap < 0 else gap
                continue
            if gap >= 0 and found:
                found.append(gap)
            gap = -1
            found.append(at)
    found.append(len(text) if gap < 0 else gap)
    return found


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched for. All terms must stand in one line of text; of several values of one filter, one."""

    terms: tuple[str, ...] = ()
    """Words and phrases, folded."""
    kinds: tuple[str, ...] = ()
    scenarios: tuple[str, ...] = ()
    people: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing at all is asked."""
        return not (self.terms or self.kinds or self.scenarios or self.people)


def query_of(text: str) -> Query:
    """The query that somebody typed; a filter without a value yet, or a quote not closed yet, does no harm."""
    kept: dict[str, list[str]] = {"": [], "kind": [], "scenario": [], "by": []}
    for name, phrase, word in _PART.findall(re.sub("[“”„]", '"', text)):
        value = folded(phrase or word)
        if value and (name or value not in ("kind:", "scenario:", "by:")):
            kept[name.lower()].append(value)
    terms, kinds, scenarios, people = (tuple(dict.fromkeys(values)) for values in kept.values())
    return Query(terms, kinds, scenarios, people)
