"""What an argument may be, for the parser."""

from __future__ import annotations

import os
from argparse import ArgumentParser, ArgumentTypeError

LONGEST_NAME, LONGEST_PATH = 255, 4_095
"""Bytes; what the file systems in use can hold."""


def some_path(text: str) -> str:
    """A path; an empty one would mean the folder one happens to be in."""
    if not text or "\0" in text:
        raise ArgumentTypeError("a path may not be empty")
    whole = os.fsencode(text)
    if len(whole) > LONGEST_PATH or any(len(name) > LONGEST_NAME for name in whole.split(os.fsencode(os.sep))):
        raise ArgumentTypeError(f"no path can be as long as {text[:20]!r}... is")
    return text


def add_policy(parser: ArgumentParser) -> None:
    """The option of the verbs that read scenarios: a house's own policy in place of each scenario's."""
    parser.add_argument(
        "--policy", metavar="FILE", type=some_path, default=None,
        help="a policy to use in place of the one that each scenario names",
    )  # fmt: skip


def whole(text: str) -> int:
    """A whole number that a person would write."""
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 18):
        raise ArgumentTypeError(f"{text!r} is not a whole number")
    return int(text)


def at_least_one(text: str) -> int:
    """A whole number of at least 1."""
    number = whole(text)
    if number < 1:
        raise ArgumentTypeError(f"it must be at least 1, not {number}")
    return number
