"""“Did you mean”: the nearest known word to one that is not known."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

from app.said import say

_LONGEST = 64
_LISTED = 20


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that was probably meant, or an empty text."""
    return _nearest(word[:_LONGEST], tuple(sorted(set(known))))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A remedy: the word that was probably meant, else the words there are, else nothing."""
    words = tuple(sorted(set(known)))
    found = _nearest(word[:_LONGEST], words)
    if found:
        return say("Did you mean `{found}`?", found=found)
    if 0 < len(words) <= _LISTED:
        return say("There is: {names}.", names=", ".join(words))
    return ""


@lru_cache(maxsize=512)
def _nearest(word: str, words: tuple[str, ...]) -> str:
    found = get_close_matches(word, words, n=1, cutoff=0.6)
    return found[0] if found else ""
