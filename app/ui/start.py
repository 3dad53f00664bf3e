"""Starts the window or the demo: reads their few options and looks for a screen before Qt is touched."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from pathlib import Path

from app.errors import StormdrillError, UsageError
from app.paths import Paths
from app.services.homes import choose_home
from app.ui import display

NO_SCREEN = ("There is no display here, so no window can be opened. Start it on a desktop, or see what it does with: "
             "main.py demo")


def run(arguments: list[str], word: str = "") -> int:
    """Open the window, or play the demo.

    Args:
        arguments: what stands after `main.py`.
        word: the first of them that is no option; it says no more than the arguments do.
    Returns: the exit code: 0 fine, 2 usage, no screen or no home, 3 a fault of ours.
    """
    paths: Paths | None = None
    try:
        try:
            options = _parser().parse_args(arguments)
        except SystemExit:  # argparse has told what --help asks for
            sys.stdout.flush()
            return 0
        paths = choose_home(options.home)
        if options.verb == "demo" and options.shots:
            _make_shots(Path(options.shots))
        lacking = display.lacking_screen()
        if libraries := display.missing_libraries():
            return _refuse(libraries)
        if lacking and options.verb != "demo":
            return _refuse(lacking if lacking != display.NOTHING else NO_SCREEN)
        chosen = bool(os.environ.get(display.PLATFORM)) and not lacking
        display.with_fallback(offscreen=bool(lacking))
        from app.ui import application

        application.make_application()
        if options.verb == "demo":
            code = application.run_demo(paths, options)
            sys.stdout.flush()
            return code
        if not chosen and application.platform_name() == "offscreen":
            return _refuse(NO_SCREEN)
        # Qt would hold Ctrl-C back until the next click; every command is on disk, so nothing is lost.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        return application.run_window(paths)
    except StormdrillError as trouble:
        return _refuse(str(trouble), trouble.exit_code)
    except BrokenPipeError:
        # Nobody reads the result any more; what is left goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return _refuse("stopped.")
    except Exception as fault:  # noqa: BLE001 - the last line of defence: nobody sees a trace
        return _fault(paths, fault)


def _make_shots(folder: Path) -> None:
    """Make the folder for pictures before a whole drill is played for them."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"The folder {folder} cannot be made: {error.strerror}.", "Choose another one.") from error
    if not os.access(folder, os.W_OK):
        raise UsageError(f"Nothing may be written in {folder}.", "Choose another folder.")


def _fault(paths: Paths | None, fault: Exception) -> int:
    from app.services.faults import fault_sentence, missing_library

    if lacking := missing_library(fault):
        return _refuse(lacking)
    if isinstance(fault, ImportError) and (sentence := display.sentence_for(fault)):
        return _refuse(sentence)
    return _refuse(fault_sentence(paths, fault), 3)


def _refuse(sentence: str, code: int = 2) -> int:
    print(f"stormdrill: {sentence}", file=sys.stderr)
    return code


class _Parser(argparse.ArgumentParser):
    def error(self, message: str):
        raise UsageError(f"{message[:1].upper()}{message[1:]}.", "See `main.py --help`.")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="main.py", allow_abbrev=False)
    parser.set_defaults(home=None)
    _home(parser)
    verbs = parser.add_subparsers(dest="verb", parser_class=_Parser)
    demo = verbs.add_parser(
        "demo", prog="main.py demo", allow_abbrev=False,
        description="A robot plays a drill at the real desk before your eyes, then prints score and digest. Without a "
        "display it plays off the screen. The digest is that of `rehearse --player playbook --runs 1` with this seed.",
    )
    _home(demo)
    demo.add_argument("scenario", nargs="?", default="", metavar="SCENARIO", help="its id or file")
    demo.add_argument("--speed", type=_positive, default=None, metavar="N", help="how many times faster than life")
    demo.add_argument("--seed", type=_whole, default=1, metavar="S", help="the variant (default: 1)")
    demo.add_argument("--shots", default="", metavar="DIR", help="save pictures of the desk in this folder")
    return parser


def _home(parser: argparse.ArgumentParser) -> None:
    # Suppressed, so that the verb's own default cannot overwrite what stood before it.
    parser.add_argument("--home", metavar="DIR", default=argparse.SUPPRESS, help="keep all data under this folder")


def _whole(text: str) -> int:
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 18):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number")
    return int(text)


def _positive(text: str) -> int:
    number = _whole(text)
    if not 1 <= number <= 10_000:
        raise argparse.ArgumentTypeError(f"it must be from 1 to 10000, not {number}")
    return number
