"""How hard a passphrase is to guess, told plainly: an estimate that is on the careful side."""

from __future__ import annotations

import re
from typing import NamedTuple

from app.ui.language import tr

SHORTEST, LONGEST = 12, 1_024
"""Characters; what the seal takes. A test keeps them alike."""
_WORD_BITS = 11
"""What one common word is worth to somebody who tries words."""
_FAIR, _STRONG = 40, 60
_BITS_A_SIGN = {"digits": 3, "letters": 4, "mixed": 5}
_NEXT = 1
_PARTS = re.compile(r"[^\W\d_]+|\d+|[^\w\s]+|_+")


class Strength(NamedTuple):
    """What is to be said of a passphrase."""

    good: bool
    """The seal takes it."""
    tone: str
    word: str
    sentence: str


def strength(passphrase: str) -> Strength:
    """How good a passphrase is; whoever has the file can try as many as he likes."""
    count = len(passphrase)
    if count < SHORTEST:
        words = tr("{count} of at least {least} characters. Four or five words make a good one.")
        return Strength(False, "hot", tr("too short"), words.format(count=count, least=SHORTEST))
    if count > LONGEST:
        return Strength(False, "hot", tr("too long"), tr("{most} characters at the most.").format(most=LONGEST))
    bits = worth(passphrase)
    if bits < _FAIR:
        return Strength(
            True,
            "warn",
            tr("weak"),
            tr("A patient person with the file would find it. Add words that nobody would put together."),
        )
    if bits < _STRONG:
        return Strength(
            True, "calm", tr("fair"), tr("It holds against one curious person. One more unusual word makes it strong.")
        )
    return Strength(True, "good", tr("strong"), tr("Nobody who only has the file will find it by trying."))


def worth(passphrase: str) -> int:
    """Bits that somebody has to guess, counted low: parts that repeat or run on count once."""
    parts = list(dict.fromkeys(part.casefold() for part in _PARTS.findall(passphrase)))
    return sum(_part_worth(part) for part in parts)


def _part_worth(part: str) -> int:
    signs = 1 + sum(after != before and ord(after) != ord(before) + _NEXT for before, after in zip(part, part[1:]))
    if part.isalpha():
        return min(_WORD_BITS, signs * _BITS_A_SIGN["letters"])
    return signs * _BITS_A_SIGN["digits" if part.isdigit() else "mixed"]
