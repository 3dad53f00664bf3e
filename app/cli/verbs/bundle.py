"""bundle: one file that carries a scenario with its chart, policy, case and pictures to another machine."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.arguments import some_path
from app.cli.output import say
from app.errors import UsageError

HELP = "put a scenario with all it needs into one file, for another machine"
DATA = False
VARIABLE = "STORMDRILL_PASSPHRASE"
"""Never an argument: everybody on the machine can read those."""


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own options."""
    parser.add_argument("scenario", metavar="SCENARIO", type=some_path, help="a scenario's id or file")
    parser.add_argument("--out", metavar="FILE", type=some_path, required=True, help="where to write it")
    parser.add_argument("--seal", action="store_true",
                        help=f"encrypt it to a passphrase, asked for or taken from {VARIABLE}; for exam scenarios")


def run(options: Namespace) -> int:
    """Write the file and say what is in it; never overwrites."""
    from app.cli.home import paths_of
    from app.services.bundles import export_bundle

    passphrase = asked_for() if options.seal else ""
    made = export_bundle(paths_of(options), options.scenario, Path(options.out), passphrase)
    say(f"Wrote {made.path}{', sealed' if options.seal else ''}: {', '.join(made.parts)}.")
    return 0


def given() -> str:
    """The passphrase in the environment; empty if there is none."""
    return os.environ.get(VARIABLE, "").rstrip("\r\n")


def asked_for() -> str:
    """The passphrase to seal with, typed twice where it is not in the environment.

    Raises: UsageError if there is nobody to ask, or the two differ.
    """
    if passphrase := given():
        return passphrase
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError("There is nobody to ask for the passphrase.", f"Set {VARIABLE}.")
    from getpass import getpass

    try:
        first, second = getpass("Passphrase: "), getpass("The same again: ")
    except EOFError:
        raise UsageError("No passphrase was given.", f"Type one, or set {VARIABLE}.") from None
    if first != second:
        raise UsageError("The two passphrases differ.", "Try again.")
    if not first:
        raise UsageError("The passphrase is empty.", "Four or five words make a good one.")
    return first
