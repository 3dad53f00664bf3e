"""Whether a word can be a new scenario's id, and why not: told while it is typed."""

from __future__ import annotations

from collections.abc import Collection

from app.services.templates import LONGEST_ID
from app.ui.language import tr

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")
RESERVED = ("blank",)


def why_not(word: str, taken: Collection[str]) -> str:
    """Why this cannot be the id; "" if it can. Nothing typed yet is no mistake, and no id either.

    Args:
        word: as it was typed.
        taken: ids and file names that are there already.
    """
    if not word:
        return tr("Small letters, digits and single hyphens, such as late-ferry. It is also the file's name.")
    if word.lower() != word:
        return tr("Use small letters only.")
    if any(sign.isspace() for sign in word):
        return tr("Put a hyphen in place of each space.")
    strange = next((sign for sign in word if sign not in _LETTERS), "")
    if strange:
        return tr("“{sign}” cannot stand in an id: use the letters a to z, digits and hyphens.").format(sign=strange)
    if word[0] == "-":
        return tr("An id begins with a letter or a digit.")
    if "--" in word:
        return tr("One hyphen between two words is enough.")
    if word[-1] == "-":
        return tr("A hyphen stands between two words: go on typing, or take it away.")
    if len(word) > LONGEST_ID:
        return tr("An id has {most} signs at most; these are {count}.").format(most=LONGEST_ID, count=len(word))
    if word in RESERVED:
        return tr("“{id}” is kept for the scenario that new ones begin from.").format(id=word)
    if word in taken:
        return tr("There is a scenario “{id}” already: choose another id.").format(id=word)
    return ""


def suggestion(source: str, taken: Collection[str]) -> str:
    """A free id near another one: `guitar-2`."""
    stem = source[: LONGEST_ID - 3].rstrip("-")
    return next(f"{stem}-{number}" for number in range(2, 10_000) if f"{stem}-{number}" not in taken)
