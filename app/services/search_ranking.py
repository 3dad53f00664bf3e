"""Which hit is shown first, and what is shown of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.services.search_reading import HEADINGS
from app.services.search_words import folded, places

WHOLE, BEGINNING, HEADING, NEAR = 100, 40, 30, 20
_WIDTH, _BEFORE = 160, 50
_FAR = 100
"""Characters between the terms from which on nearness counts nothing."""
_LOOKED_AT = 3
"""Places of the longest term in one line, at most."""
_NO_WORD = re.compile(r"\W")


def in_words(plain: str) -> str:
    """A folded text with a space before, after and for everything that is no letter or digit; one longer each way."""
    return f" {_NO_WORD.sub(' ', plain)} "


class Term:
    """A word or phrase that is searched for, folded."""

    __slots__ = ("begins", "bounds", "text", "whole")

    def __init__(self, text: str) -> None:
        self.text = text
        self.whole = in_words(text)
        self.begins = self.whole[:-1]
        begin = r"(?<!\w)" if text[:1].isalnum() else ""
        self.bounds = re.compile(begin + re.escape(text) + (r"(?!\w)" if text[-1:].isalnum() else ""))


def score(kind: str, words: str, terms: Sequence[Term]) -> int:
    """How well a line fits: whole words before beginnings before parts, headings first, terms near each other.

    Args:
        kind: of the line.
        words: the line as `in_words` has it.
        terms: what is searched for; all of it is in the line.
    """
    points = HEADING if kind in HEADINGS else 0
    if len(terms) == 1:
        term = terms[0]
        return points + (WHOLE if term.whole in words else BEGINNING if term.begins in words else 0)
    if not terms:
        return points
    fit = sum(WHOLE if term.whole in words else BEGINNING if term.begins in words else 0 for term in terms)
    return points + fit // len(terms) + _nearness(words, terms)


def _nearness(words: str, terms: Sequence[Term]) -> int:
    """20 for terms side by side, down to 0 for terms a hundred characters apart."""
    if "".join([terms[0].whole, *(term.whole[1:] for term in terms[1:])]) in words:
        return NEAR
    anchor = max(terms, key=lambda term: len(term.text))
    sought = [_sought(words, term) for term in terms if term is not anchor]
    least, own = _FAR, _sought(words, anchor)
    at = words.find(own)
    for _ in range(_LOOKED_AT):
        if at < 0:
            break
        least = min(least, sum(_distance(words, other, at, len(own)) for other in sought))
        at = words.find(own, at + 1)
    return NEAR * (_FAR - least) // _FAR


def _sought(words: str, term: Term) -> str:
    return term.begins if term.begins in words else term.begins[1:]


def _distance(words: str, other: str, at: int, length: int) -> int:
    """Characters between the term at this place and the nearest of the other one."""
    after, before = words.find(other, at), words.rfind(other, 0, at)
    gaps = (after - at - length if after >= 0 else _FAR, at - before - len(other) if before >= 0 else _FAR)
    return max(min(gaps), 0)


def _spans(plain: str, term: str) -> Iterator[tuple[int, int]]:
    at = plain.find(term)
    while at >= 0:
        yield at, at + len(term)
        at = plain.find(term, at + len(term))


def excerpt(text: str, terms: Sequence[Term]) -> tuple[str, tuple[tuple[int, int], ...], int]:
    """What to show of a text: one line, where the matches stand in it, and where the first stands in the text."""
    spans = _matches(text, terms)
    first = spans[0][0] if spans else 0
    start = 0
    if len(text) > _WIDTH and first > _BEFORE:
        start = min(first - _BEFORE, len(text) - _WIDTH)
        gap = text.find(" ", start, first)
        start = gap + 1 if gap >= 0 else start
    stop = min(len(text), start + _WIDTH)
    if stop < len(text):
        gap = text.rfind(" ", max((end for _, end in spans if end <= stop), default=start), stop)
        stop = gap if gap > start else stop
    before, after = "…" if start else "", "…" if text[stop:].strip() else ""
    shown = before + "".join(" " if sign.isspace() else sign for sign in text[start:stop]) + after
    shift = len(before) - start
    inside = tuple((at + shift, min(end, stop) + shift) for at, end in spans if start <= at < stop)
    return shown.rstrip(), inside, first


def _matches(text: str, terms: Sequence[Term]) -> list[tuple[int, int]]:
    """Every match in the text, in order, those that touch or overlap as one; whole words, if a term has any."""
    if not terms:
        return []
    plain, origin = folded(text), places(text)
    spans: list[tuple[int, int]] = []
    for term in terms:
        whole = [match.span() for match in term.bounds.finditer(plain)] or list(_spans(plain, term.text))
        spans += [(origin[at], origin[end - 1] + 1) for at, end in whole]
    merged: list[tuple[int, int]] = []
    for at, end in sorted(spans):
        if merged and at <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((at, end))
    return merged
