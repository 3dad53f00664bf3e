"""How apologetic a text sounds, by its words alone: a mark that anybody can see."""

from __future__ import annotations

import re

_STRONG = 3
_MILD = 1

_PATTERNS: tuple[tuple[re.Pattern[str], int], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), weight)
    for pattern, weight in (
        (r"\bapolog(?:y|ies|ise|ize|ised|ized|ising|izing|etic)\b", _STRONG),
        (r"\bsorry\b", _STRONG),
        (r"\bforgive\b|\bforgiveness\b", _STRONG),
        (r"\bour (?:fault|mistake|error|failure)\b", _STRONG),
        (r"\bwe (?:were|are|got (?:it|this|that)) wrong\b", _STRONG),
        (r"\bwe (?:failed|let (?:you|her|him|them|everyone|everybody) down)\b", _STRONG),
        (r"\bregret(?:s|ted|tably)?\b", 2),
        (r"\bashamed\b|\bshame\b", 2),
        (r"\bshould (?:not|never) have\b|\bshouldn['’]t have\b", 2),
        (r"\bunacceptable\b|\binexcusable\b", 2),
        (r"\bmistake\b|\bour part in\b", _MILD),
        (r"\bheartfelt\b|\bdeeply\b|\bsincere(?:ly)?\b|\btruly\b|\bso very\b", _MILD),
        (r"\bunderstand (?:how|your|why)\b|\bfrustrat(?:ing|ion|ed)\b|\bdistress(?:ing|ed)?\b", _MILD),
        (r"\bmake (?:it|this|that) (?:right|up)\b|\bput (?:it|this|that) right\b", _MILD),
    )
)


def apology(text: str) -> int:
    """How apologetic a text is: weighted count of apologetic words and phrases, 0 if there are none."""
    return sum(weight * len(pattern.findall(text)) for pattern, weight in _PATTERNS)
