"""Reads the command line, finds the verb, and turns known trouble into a sentence and an exit code.

Exit codes: 0 fine, 1 the thing asked about is not fine, 2 usage or unreadable input, 3 a fault of ours.
"""

from __future__ import annotations

import sys

from app import __version__
from app.cli import output

FINE, NOT_FINE, UNUSABLE, FAULT = 0, 1, 2, 3


def run(arguments: list[str], word: str = "") -> int:
    """Run one verb.

    Args:
        arguments: what stands after `main.py`.
        word: the first of them that is neither an option nor an option's value.
    Returns: the exit code.
    """
    output.prepare()
    try:
        code = _answer(arguments, word)
        output.finish()
        return code
    except BrokenPipeError:
        output.silence(sys.stdout)
        return FINE  # the reader had enough, as `head` has
    except KeyboardInterrupt:
        output.tell("stormdrill: stopped; nothing was left half-done.")
        return UNUSABLE
    except Exception as trouble:  # noqa: BLE001 - the last line of defence: nobody sees a trace
        return _told(trouble, arguments)


def _answer(arguments: list[str], word: str) -> int:
    if "--version" in arguments:
        output.say(f"stormdrill {__version__}")
        return FINE
    from app.cli.home import paths_of
    from app.cli.parser import parse

    try:
        options = parse(arguments, word)
    except SystemExit:  # argparse has told what --help asks for
        return FINE
    if hasattr(options, "home"):
        paths_of(options)  # refused for every verb alike, also for one that keeps nothing
    return options.run(options)


def _told(trouble: Exception, arguments: list[str]) -> int:
    from app.errors import StormdrillError

    if isinstance(trouble, StormdrillError):
        output.tell(f"stormdrill: {trouble}")
        for problem in getattr(trouble, "problems", ()):
            output.tell(f"    {problem.file}:{problem.line}:{problem.column}: {problem.message} {problem.remedy}".rstrip())
        return trouble.exit_code
    return _fault(trouble, arguments)


def _fault(fault: Exception, arguments: list[str]) -> int:
    from app.cli.home import paths_from
    from app.errors import StormdrillError
    from app.services.faults import fault_sentence, missing_library

    if lacking := missing_library(fault):
        output.tell(f"stormdrill: {lacking}")
        return UNUSABLE
    try:
        paths = paths_from(arguments)
    except (StormdrillError, ImportError):
        paths = None
    output.tell(f"stormdrill: {fault_sentence(paths, fault)}")
    return FAULT
