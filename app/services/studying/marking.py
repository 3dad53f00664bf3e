"""Problems with the characters that they are about, so that an editor can underline them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import accumulate

from app.authoring.editing.locate import loc_at
from app.authoring.editing.reading import Reading
from app.authoring.problems import Problem
from app.services.studying.answers import Marked

_WORD = re.compile(r"[^\s,\[\]{}]+")
_MOST_LOOKED_UP = 300
"""Problems whose very value is looked for; of the rest the word is marked."""


def marked(reading: Reading, problems: Iterable[Problem], file: str) -> tuple[Marked, ...]:
    """The same problems, in order.

    Args:
        reading: the text as read.
        problems: of it, and of the files that it needs.
        file: how the text's own file is called in them.
    """
    starts = _line_starts(reading.text)
    return tuple(
        _one(reading, each, starts, place < _MOST_LOOKED_UP) if each.file == file else _elsewhere(each)
        for place, each in enumerate(problems)
    )


def _line_starts(text: str) -> list[int]:
    return [0, *accumulate(len(line) + 1 for line in text.split("\n")[:-1])]


def _elsewhere(entry: Problem) -> Marked:
    return Marked(entry.code, entry.severity, entry.message, entry.remedy, entry.file, entry.line, entry.column, -1, -1)


def _one(reading: Reading, entry: Problem, starts: list[int], precisely: bool) -> Marked:
    text = reading.text
    line = min(entry.line, len(starts)) - 1
    line_end = starts[line + 1] - 1 if line + 1 < len(starts) else len(text)
    start = min(starts[line] + entry.column - 1, line_end)
    end = (_value_end(reading, start) if precisely else 0) or _word_end(text, start)
    end = max(min(end, line_end), start)
    if end == start:  # at the end of a line: the word before it
        start = max(starts[line], start - 1)
    return Marked(entry.code, entry.severity, entry.message, entry.remedy, "", entry.line, entry.column, start, end)


def _value_end(reading: Reading, start: int) -> int:
    """Where the key or plain value that begins here ends; 0 if nothing does."""
    spot = reading.find(loc_at(reading, start)) if start < len(reading.text) else None
    if spot is None:
        return 0
    key = reading.key_range(spot)
    if key[0] == start and key[1] > start:
        return key[1]
    if spot.section is None and spot.text is not None and reading.range_of(spot)[0] == start:
        return reading.range_of(spot)[1]
    return 0


def _word_end(text: str, start: int) -> int:
    found = _WORD.match(text, start)
    return found.end() if found else start
