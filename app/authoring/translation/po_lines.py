"""Whether a text is a PO file line by line: what the library would swallow is told with its place."""

from __future__ import annotations

import re

from app.errors import InputError
from app.said import say

_STRING = r'"(?:[^"\\]|\\.)*"'
_SAID = re.compile(rf"(?:msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s*{_STRING}|{_STRING}")
_MARK = re.compile(r"#[~|]+\s*")


def check_lines(text: str, name: str) -> None:
    """Refuse what is no PO file.

    Raises: InputError with the first line that cannot be read.
    """
    for number, raw in enumerate(text.split("\n"), 1):
        line = raw.strip()
        mark = _MARK.match(line)
        if mark:
            line = line[mark.end():]
        elif line.startswith("#"):
            continue
        if line and not _SAID.fullmatch(line):
            raise InputError(
                say("Line {number} of {name} cannot be read: {line}.", number=number, name=name, line=ascii(line[:60])),
                say("In a string table every line is a comment, or a text between two quotation marks."),
            )
