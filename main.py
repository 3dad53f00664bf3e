"""Starts Stormdrill: the window (no word, or `demo`), or a verb of the command line."""

from __future__ import annotations

import sys

VALUED = {"--home"}
"""Options before the verb that take a value of their own."""
TOLD = {"--version", "--help", "-h"}
"""Options before the verb that are answered without any face."""


def first_word(arguments: list[str]) -> tuple[str, list[str]]:
    """The first argument that is neither an option nor the value of one, and what stands before it.

    Returns: an empty word and all arguments if there is none.
    """
    skip = False
    for number, argument in enumerate(arguments):
        if skip:
            skip = False
        elif argument in VALUED:
            skip = True
        elif not argument.startswith("-"):
            return argument, arguments[:number]
    return "", arguments


def main(arguments: list[str]) -> int:
    """Hand over to one of the two faces; returns the exit code."""
    if sys.version_info < (3, 11):
        print("Stormdrill needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".", file=sys.stderr)
        return 2
    word, before = first_word(arguments)
    asks = "--version" in arguments or TOLD & set(before)
    if word in ("", "demo") and not asks:
        from app.ui.start import run
    else:
        from app.cli.entry import run
    return run(arguments, word)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # A frozen build's worker processes start this file again.
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main(sys.argv[1:]))
