"""report: the after-action report of a run."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

HELP = "write the after-action report of a run"


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own options."""
    parser.add_argument("run_name", metavar="RUN", help="a run's number, or a record file")
    parser.add_argument("--format", choices=("html", "pdf", "text"), default="html", help="default: html")
    parser.add_argument("--out", metavar="FILE", required=True, help="where to write it")


def run(options: Namespace) -> int:
    """Write the file and say where it is."""
    from app.cli.home import paths_of
    from app.services.reporting import write_report

    written = write_report(paths_of(options), options.run_name, options.format, Path(options.out))
    print(f"Wrote {written}.")
    return 0
