"""How apologetic a text sounds: a plain count of words, the same for checks and players."""

from __future__ import annotations

import re

_APOLOGY = re.compile(
    r"\b(?:sorry|apolog\w*|regret\w*|forgive\w*|pardon|asham\w*|remorse|our (?:own )?(?:fault|mistake|error)|"
    r"(?:we|i) (?:were|was|are|am) wrong|(?:we|i) (?:have )?(?:failed|let) you\b|let you down|"
    r"should (?:never|not) have|entschuldig\w*|bedauer\w*|verzeih\w*|tut (?:uns|mir)(?: \w+)? leid|leid tut)\b",
)
_STEMS = (
    "sorry", "apolog", "regret", "forgiv", "pardon", "asham", "remorse", "fault", "mistake", "error", "wrong", "fail",
    "let ", "should ", "entschuldig", "bedauer", "verzeih", "leid",
)  # fmt: skip
"""One of these stands in every apology: most texts hold none and need no closer look."""


def apology(text: str) -> int:
    """How many apologetic expressions a text holds; 0 for none."""
    lower = text.lower()
    if not any(stem in lower for stem in _STEMS):
        return 0
    return len(_APOLOGY.findall(lower))
