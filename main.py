"""Starts Stormdrill: the window (no word, or `demo`), or a verb of the command line."""

import sys

VALUED = {"--home"}
"""Options before the verb that take a value of their own."""


def first_word(arguments: list[str]) -> str:
    """The first argument that is neither an option nor the value of one; empty if there is none."""
    skip = False
    for argument in arguments:
        if skip:
            skip = False
        elif argument in VALUED:
            skip = True
        elif not argument.startswith("-"):
            return argument
    return ""


def main(arguments: list[str]) -> int:
    """Hand over to one of the two faces; returns the exit code."""
    if sys.version_info < (3, 11):
        print("Stormdrill needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".", file=sys.stderr)
        return 2
    asks = {"--version", "--help", "-h"} & set(arguments)
    word = first_word(arguments)
    if word == "demo" or (not word and not asks):
        from app.ui.start import run
    else:
        from app.cli.entry import run
    return run(arguments)


if __name__ == "__main__":
    # Worker processes and frozen builds start this file again.
    if len(sys.argv) > 1 and sys.argv[1].startswith("--multiprocessing"):
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main(sys.argv[1:]))
