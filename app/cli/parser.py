"""The parser: every verb with its options, and what is common to all before or after the verb."""

from __future__ import annotations

import argparse
from difflib import get_close_matches
from typing import NoReturn

from app.cli.verbs import bundle, certify, check, collect, export, new, people, rehearse, replay, report, schema, take, translate, verify, xapi
from app.errors import UsageError

VERBS = {"check": check, "new": new, "rehearse": rehearse, "replay": replay, "report": report, "schema": schema,
         "bundle": bundle, "take": take, "people": people, "translate": translate, "export": export, "collect": collect,
         "xapi": xapi, "certify": certify, "verify": verify}
DEMO = "demo"
DEMO_HELP = "a robot plays a drill at the real desk before your eyes, then prints score and digest"
_EXITS = ("Exit codes: 0 fine (warnings too), 1 what was asked about is not fine, 2 wrong usage or unreadable input, "
          "3 a fault of the program. All data lies under --home, else under STORMDRILL_HOME, else in the platform's "
          "data folder. `VERB --help` tells a verb's options.")


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are ours to tell."""

    def error(self, message: str) -> NoReturn:
        verb = " ".join(self.prog.split()[1:])
        raise UsageError(f"{message[:1].upper()}{message[1:]}.", f"See `main.py {verb} --help`." if verb else
                         "See `main.py --help`.")


def parse(arguments: list[str], word: str = "") -> argparse.Namespace:
    """The options of a command line; its `run` carries the verb out.

    Args:
        word: the first argument that is neither an option nor an option's value.
    Raises: UsageError for a line that cannot be understood; SystemExit after --help.
    """
    if word and word not in (*VERBS, DEMO):
        near = get_close_matches(word, (*VERBS, DEMO), 1, 0.5)
        raise UsageError(f"There is no verb {word!r}.", f"Did you mean {near[0]!r}?" if near else "See `main.py --help`.")
    options = make_parser().parse_args(arguments)
    if getattr(options, "json", False) and not VERBS[options.verb].DATA:
        raise UsageError(f"{options.verb} gives no data, so --json means nothing to it.", "Leave it out.")
    options.json = getattr(options, "json", False)
    return options


def make_parser() -> argparse.ArgumentParser:
    """The whole command line.

    Raises (when used): UsageError for a line that cannot be understood.
    """
    parser = _Parser(
        prog="main.py",
        description="Stormdrill, a desktop trainer for social-media crises. Without a verb it opens the window.",
        epilog=_EXITS,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="store_true", help="print the version")
    _common(parser, data=True)
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB", parser_class=_Parser)
    # Listed only: main.py hands the demo to the window's side.
    verbs.add_parser(DEMO, help=DEMO_HELP)
    for name, module in VERBS.items():
        sub = verbs.add_parser(name, help=module.HELP, description=module.HELP, allow_abbrev=False)
        _common(sub, module.DATA)
        module.add(sub)
        sub.set_defaults(run=module.run)
    return parser


def _common(parser: argparse.ArgumentParser, data: bool) -> None:
    # Suppressed, so that a verb's own default cannot overwrite what stood before the verb.
    parser.add_argument("--home", metavar="DIR", default=argparse.SUPPRESS, help="keep all data under this folder")
    if data:
        parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS,
                            help="print the result as JSON and nothing else")
