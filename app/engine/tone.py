"""How apologetic a text sounds: a plain count of words, the same for checks and players."""

from __future__ import annotations

import re

_APOLOGY = re.compile(
    r"\b(?:sorry|apolog\w*|regret\w*|forgive\w*|pardon|asham\w*|remorse|our (?:own )?(?:fault|mistake|error)|"
    r"(?:we|i) (?:were|was|are|am) wrong|(?:we|i) (?:have )?(?:failed|let) you\b|let you down|"
    r"should (?:never|not) have|entschuldig\w*|bedauer\w*|verzeih\w*|tut uns leid)\b",
    re.IGNORECASE,
)


def apology(text: str) -> int:
    """How many apologetic expressions a text holds; 0 for none."""
    return len(_APOLOGY.findall(text))
