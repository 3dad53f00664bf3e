"""new: a new scenario from the blank one, or from another."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.arguments import some_path
from app.cli.output import say

HELP = "write a new scenario that checks clean, to build on"
DATA = False


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own options."""
    parser.add_argument("id", metavar="ID", help="its id and file name: small letters, digits and hyphens")
    parser.add_argument("--from", dest="source", metavar="SCENARIO", default="", help="copy this one, not the blank")
    parser.add_argument("--into", metavar="DIR", type=some_path, default=".",
                        help="the folder to write it in (default: here)")


def run(options: Namespace) -> int:
    """Write the file and say where it is; never overwrites."""
    from app.cli.home import paths_of
    from app.services.templates import new_scenario

    written = new_scenario(paths_of(options), options.id, options.source, Path(options.into))
    say(f"Wrote {written}. Check it with: main.py check {written}")
    return 0
