"""Where a passphrase may come from: a file, an open file descriptor, the environment, a prompt. Never an argument."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.arguments import some_path, whole
from app.errors import InputError, UsageError

VARIABLE = "STORMDRILL_PASSPHRASE"
_LARGEST_BYTES = 8_192


def add_passphrase(parser: ArgumentParser) -> None:
    """The options of a verb that opens or locks something."""
    one = parser.add_mutually_exclusive_group()
    one.add_argument("--passphrase-file", metavar="FILE", type=some_path, help="a file whose first line is the passphrase")
    one.add_argument("--passphrase-fd", metavar="N", type=whole,
                     help=f"an open file descriptor to read it from; else it is taken from {VARIABLE}, or asked for")


def passphrase_of(options: Namespace, twice: bool = False) -> str:
    """The passphrase.

    Args:
        options: the parsed command line.
        twice: it locks something new, so whoever types it types it twice.
    Raises: UsageError if there is none and nobody to ask; InputError if the file cannot be read.
    """
    if options.passphrase_file is not None:
        return _first_line(Path(options.passphrase_file))
    if options.passphrase_fd is not None:
        return _from_descriptor(options.passphrase_fd)
    if given := os.environ.get(VARIABLE, "").rstrip("\r\n"):
        return given
    return _typed(twice)


def _first_line(file: Path) -> str:
    try:
        with open(file, "rb") as opened:
            return _text(opened.read(_LARGEST_BYTES))
    except OSError as error:
        raise InputError(f"{file} cannot be read: {error.strerror}.") from error


def _from_descriptor(number: int) -> str:
    try:
        with os.fdopen(number, "rb") as opened:
            return _text(opened.read(_LARGEST_BYTES))
    except (OSError, OverflowError) as error:
        raise InputError(f"There is nothing to read at file descriptor {number}.") from error


def _text(raw: bytes) -> str:
    try:
        line = raw.decode("utf-8").split("\n", 1)[0].rstrip("\r")
    except UnicodeDecodeError as error:
        raise InputError("The passphrase is not UTF-8 text.") from error
    if not line:
        raise UsageError("The passphrase is empty.", "Its first line has to hold it.")
    return line


def _typed(twice: bool) -> str:
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError("There is nobody to ask for the passphrase.",
                         f"Give it with --passphrase-file or --passphrase-fd, or set {VARIABLE}.")  # fmt: skip
    from getpass import getpass

    try:
        first = getpass("Passphrase of the issuer's key: ")
        second = getpass("The same again: ") if twice else first
    except EOFError:
        raise UsageError("No passphrase was given.") from None
    if first != second:
        raise UsageError("The two passphrases differ.", "Try again.")
    return first
