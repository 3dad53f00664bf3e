"""One thing wrong with an authored file: where, what, and what to do."""

from __future__ import annotations

from typing import NamedTuple

from app.authoring.codes import CODES, ERROR

Loc = tuple[str | int, ...]
"""A path into a file: keys and list positions from the top."""


class Problem(NamedTuple):
    """A numbered problem of an authored file. `line` and `column` count from 1."""

    file: str
    line: int
    column: int
    code: str
    severity: str
    message: str
    remedy: str


def problem(file: str, place: tuple[int, int], code: str, message: str, remedy: str = "") -> Problem:
    """A problem at (line, column), with severity and default remedy of its code.

    Args:
        file: the file as the person named it.
        place: line and column, counted from 1.
        code: a code of `app.authoring.codes`.
        message: the sentence.
        remedy: what to do; empty takes the code's own.
    """
    entry = CODES[code]
    return Problem(file, place[0], place[1], code, entry.severity, message, remedy or entry.remedy)


def has_errors(problems: tuple[Problem, ...] | list[Problem]) -> bool:
    """Whether anything here keeps the file from being played."""
    return any(entry.severity == ERROR for entry in problems)


def in_order(problems: list[Problem]) -> tuple[Problem, ...]:
    """Each problem once, by file, line, column and code."""
    return tuple(sorted(set(problems)))
