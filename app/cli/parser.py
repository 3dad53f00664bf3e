"""The parser: every verb with its options, and `--home` before or after the verb."""

from __future__ import annotations

import argparse
from typing import NoReturn

from app.cli.verbs import check, new, rehearse, replay, report, schema
from app.errors import UsageError

VERBS = {"check": check, "new": new, "rehearse": rehearse, "replay": replay, "report": report, "schema": schema}

DEMO_HELP = "a robot plays a drill at the real desk before your eyes: demo [SCENARIO] [--speed N] [--seed S] [--shots DIR]"


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are ours to tell."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message[:1].upper()}{message[1:]}.", f"See `main.py {self.prog.split()[-1]} --help`."
                         if " " in self.prog else "See `main.py --help`.")


def make_parser() -> argparse.ArgumentParser:
    """The whole command line.

    Raises (when used): UsageError for a line that cannot be understood.
    """
    parser = _Parser(
        prog="main.py",
        description="Stormdrill, a desktop trainer for social-media crises. Without a verb it opens the window.",
        epilog=f"demo: {DEMO_HELP}",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="store_true", help="print the version")
    _common(parser)
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB", parser_class=_Parser)
    for name, module in VERBS.items():
        sub = verbs.add_parser(name, help=module.HELP, description=module.HELP, allow_abbrev=False)
        _common(sub)
        module.add(sub)
        sub.set_defaults(run=module.run)
    return parser


def _common(parser: argparse.ArgumentParser) -> None:
    # Suppressed, so that a verb's own default cannot overwrite what stood before the verb.
    parser.add_argument("--home", metavar="DIR", default=argparse.SUPPRESS, help="keep all data under this folder")
