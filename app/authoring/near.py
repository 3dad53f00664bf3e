"""“Did you mean”: the nearest known word to one that is not known."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that was probably meant, or an empty text."""
    found = get_close_matches(word[:64], sorted(set(known)), n=1, cutoff=0.6)
    return found[0] if found else ""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A remedy: the word that was probably meant, else the words there are, else nothing."""
    words = sorted(set(known))
    found = nearest(word, words)
    if found:
        return f"Did you mean `{found}`?"
    if 0 < len(words) <= 20:
        return f"There is: {', '.join(words)}."
    return ""
