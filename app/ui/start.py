"""Starts the window or the demo: reads their few options and looks for a screen before Qt is touched."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from app.errors import StormdrillError, UsageError
from app.paths import Paths
from app.ui import display

NO_SCREEN = ("There is no display here, so no window can be opened. Start it on a desktop, or see what it does with: "
             "main.py demo")


def run(arguments: list[str]) -> int:
    """Open the window, or play the demo; returns the exit code."""
    try:
        options = _parser().parse_args(arguments)
        paths = _paths(getattr(options, "home", ""))
        wants_demo = options.verb == "demo"
        if not display.has_display():
            if not wants_demo:
                print(f"stormdrill: {NO_SCREEN}", file=sys.stderr)
                return 2
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        chosen = bool(os.environ.get("QT_QPA_PLATFORM"))
        display.with_fallback()
        try:
            from app.ui import application
        except ImportError as error:
            if "lib" not in str(error):
                raise
            print(f"stormdrill: {display.missing_library(error)}", file=sys.stderr)
            return 2
        return application.run_demo(paths, options) if wants_demo else _window(application, paths, chosen)
    except StormdrillError as trouble:
        print(f"stormdrill: {trouble}", file=sys.stderr)
        return trouble.exit_code


def _window(application, paths: Paths, chosen: bool) -> int:
    application.make_application()
    if not chosen and application.platform_name() == "offscreen":
        print(f"stormdrill: {display.missing_for_screen() or NO_SCREEN}", file=sys.stderr)
        return 2
    return application.run_window(paths)


def _paths(home: str) -> Paths:
    home = home or os.environ.get("STORMDRILL_HOME", "")
    return Paths.under(Path(home)) if home else Paths.default()


class _Parser(argparse.ArgumentParser):
    def error(self, message: str):
        raise UsageError(f"{message[:1].upper()}{message[1:]}.", "See `main.py --help`.")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="main.py", allow_abbrev=False)
    _home(parser)
    verbs = parser.add_subparsers(dest="verb", parser_class=_Parser)
    demo = verbs.add_parser("demo", prog="main.py demo", allow_abbrev=False,
                            description="A robot plays a drill at the real desk before your eyes.")
    _home(demo)
    demo.add_argument("scenario", nargs="?", default="", metavar="SCENARIO", help="its id or file")
    demo.add_argument("--speed", type=_positive, default=None, metavar="N", help="how many times faster than life")
    demo.add_argument("--seed", type=int, default=1, metavar="S", help="the variant (default: 1)")
    demo.add_argument("--shots", default="", metavar="DIR", help="save pictures of the desk in this folder")
    return parser


def _home(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--home", metavar="DIR", default=argparse.SUPPRESS, help="keep all data under this folder")


def _positive(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of at least 1")
    return int(text)
