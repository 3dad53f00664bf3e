"""What comes from a clipboard: text with nothing in it that a scenario file may not hold."""

from __future__ import annotations

import re
from typing import NamedTuple

from app.authoring.source import SIZE_CAP as SIZE_CAP

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_REFUSED = re.compile("[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
_INDENT = re.compile(r"^[ \t]*\t[ \t]*", re.MULTILINE)
LONGEST_LINE = 20_000
"""Characters; what draws text grows slow beyond it, and nobody writes such a line."""
STEP = "  "
"""One step of indentation."""


class Pasted(NamedTuple):
    """Text that may stand in a scenario file, and how many characters could not come along."""

    text: str
    left_out: int


def cleaned(text: str) -> Pasted:
    """Text as it may be pasted: lines end in \\n and are indented by spaces, invisible characters stay away."""
    text = _BREAKS.sub("\n", text)
    text, left_out = _REFUSED.subn("", text)
    if "\t" in text:
        text = _INDENT.sub(lambda found: found.group().replace("\t", STEP), text)
    return Pasted(text, left_out)


def fits(text: str, removed: str, new: str) -> bool:
    """Whether a file may be as large as this text would be.

    Args:
        text: as it stands.
        removed: what of it would go.
        new: what would come.
    """
    return bytes_of(text) - bytes_of(removed) + bytes_of(new) <= SIZE_CAP


def longest_line(text: str) -> int:
    """Characters of the longest line."""
    return max(map(len, text.split("\n")))


def bytes_of(text: str) -> int:
    """How long it is in a file."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "replace"))
