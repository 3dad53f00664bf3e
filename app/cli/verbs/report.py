"""report: the after-action report of a run."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.arguments import some_path
from app.cli.output import say

HELP = "write the after-action report of a run"
DATA = False


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own options."""
    parser.add_argument("run_name", type=some_path, metavar="RUN", help="a run's number, or a record file")
    parser.add_argument("--format", choices=("html", "pdf", "text"), default="html", help="default: html")
    parser.add_argument("--out", type=some_path, metavar="FILE", required=True, help="where to write it")


def run(options: Namespace) -> int:
    """Write the file and say where it is."""
    from app.cli.home import paths_of
    from app.services.reporting import write_report

    written = write_report(paths_of(options), options.run_name, options.format, Path(options.out))
    say(f"Wrote {written}.")
    return 0
